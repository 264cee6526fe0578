import { atMost, builtIn, option } from './built-in';

/** How the worker gets to clients. */
export const TRANSPORT_FIELDS = [
  builtIn({
    key: 'drivingLicence',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Permis de conduire', en: 'Driving licence' },
    options: [
      option('B', 'Permis B', 'Category B'),
      option('B_AUTOMATIC', 'Permis B, boîte automatique', 'Category B, automatic only'),
      option('OTHER', 'Autre permis', 'Another licence'),
      option('NONE', 'Pas de permis', 'No licence'),
    ],
  }),
  builtIn({
    key: 'transport',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Moyen de transport', en: 'Means of transport' },
    options: [
      option('CAR', 'Voiture', 'Car'),
      option('PUBLIC_TRANSPORT', 'Transports en commun', 'Public transport'),
      option('BICYCLE', 'Vélo', 'Bicycle'),
      option('SCOOTER', 'Scooter', 'Scooter'),
      option('WALK', 'À pied', 'On foot'),
    ],
  }),
  builtIn({
    key: 'transportPass',
    type: 'TEXT',
    label: { fr: 'Titre de transport', en: 'Transport pass' },
    limits: atMost(80),
  }),
];
