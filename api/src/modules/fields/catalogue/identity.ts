import { atMost, builtIn, option } from './built-in';

/** Who the worker is. */
export const IDENTITY_FIELDS = [
  builtIn({
    key: 'title',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Civilité', en: 'Title' },
    locked: true,
    options: [option('MRS', 'Mme', 'Ms'), option('MR', 'M.', 'Mr')],
  }),
  builtIn({
    key: 'lastName',
    type: 'TEXT',
    label: { fr: 'Nom', en: 'Last name' },
    help: { fr: "Le nom d'usage, tel que les clients le connaissent.", en: 'The name in use, as clients know it.' },
    locked: true,
    searchable: true,
    limits: atMost(80),
  }),
  builtIn({
    key: 'birthName',
    type: 'TEXT',
    label: { fr: 'Nom de naissance', en: 'Birth name' },
    searchable: true,
    limits: atMost(80),
  }),
  builtIn({
    key: 'firstName',
    type: 'TEXT',
    label: { fr: 'Prénom', en: 'First name' },
    searchable: true,
    limits: atMost(80),
  }),
];
