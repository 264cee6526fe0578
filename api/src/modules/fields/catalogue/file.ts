import { builtIn, option } from './built-in';

/** How the agency files and follows the worker. */
export const FILE_FIELDS = [
  builtIn({
    key: 'registrationNumber',
    type: 'GENERATED_NUMBER',
    label: { fr: 'Matricule', en: 'Registration number' },
    help: {
      fr: 'Généré par la flèche verte selon la nature. Il figure sur les attestations fiscales des clients.',
      en: "Given by the green arrow according to the nature. It is printed on clients' tax certificates.",
    },
    unique: true,
    searchable: true,
  }),
  builtIn({
    key: 'fileNumber',
    type: 'GENERATED_NUMBER',
    label: { fr: 'Numéro de dossier', en: 'File number' },
    help: {
      fr: 'Généré par la flèche orange. Il est composé au téléphone pour la télégestion.',
      en: 'Given by the orange arrow. It is typed on the phone for telephone time-keeping.',
    },
    unique: true,
    searchable: true,
    module: 'TELEPHONE_TIME_KEEPING',
  }),
  builtIn({
    key: 'nature',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Nature', en: 'Nature' },
    searchable: true,
    options: [
      option('EMPLOYEE', 'Salarié', 'Employee'),
      option('TEMP', 'Intérimaire', 'Temporary worker'),
      option('CONTRACTOR', 'Prestataire', 'Contractor'),
      option('CANDIDATE', 'Candidat', 'Candidate'),
      option('TRAINEE', 'Stagiaire', 'Trainee'),
    ],
    defaultValue: 'EMPLOYEE',
  }),
  builtIn({
    key: 'status',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Situation', en: 'Status' },
    searchable: true,
    options: [option('ACTIVE', 'Actif', 'Active'), option('INACTIVE', 'Inactif', 'Inactive')],
    defaultValue: 'ACTIVE',
  }),
  builtIn({
    key: 'manager',
    type: 'STAFF',
    label: { fr: 'Géré par', en: 'Managed by' },
    help: {
      fr: "Reçoit toutes les notifications de l'intervenant. Par défaut, la personne qui crée la fiche.",
      en: 'Gets every notification about the worker. By default, whoever creates the sheet.',
    },
    searchable: true,
  }),
  builtIn({
    key: 'establishment',
    type: 'ESTABLISHMENT',
    label: { fr: 'Établissement', en: 'Establishment' },
    searchable: true,
  }),
  builtIn({ key: 'sectors', type: 'SECTORS', label: { fr: 'Secteurs', en: 'Sectors' }, searchable: true }),
  builtIn({
    key: 'language',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Langue', en: 'Language' },
    help: { fr: "La langue des messages envoyés à l'intervenant.", en: 'The language of messages to the worker.' },
    options: [option('FR', 'Français', 'French'), option('EN', 'Anglais', 'English')],
    defaultValue: 'FR',
  }),
];
