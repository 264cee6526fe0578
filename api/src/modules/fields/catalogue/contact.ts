import { builtIn } from './built-in';

/** How to reach the worker. */
export const CONTACT_FIELDS = [
  builtIn({ key: 'email', type: 'EMAIL', label: { fr: 'E-mail', en: 'E-mail' }, searchable: true }),
  builtIn({
    key: 'mobilePhone',
    type: 'PHONE',
    label: { fr: 'Téléphone mobile', en: 'Mobile phone' },
    searchable: true,
  }),
  builtIn({ key: 'landlinePhone', type: 'PHONE', label: { fr: 'Téléphone fixe', en: 'Landline' }, searchable: true }),
];

/** Where the worker lives and gets post. */
export const ADDRESS_FIELDS = [
  builtIn({
    key: 'mainAddress',
    type: 'ADDRESS',
    label: { fr: 'Adresse principale', en: 'Main address' },
    locked: true,
  }),
  builtIn({ key: 'secondaryAddress', type: 'ADDRESS', label: { fr: 'Adresse secondaire', en: 'Secondary address' } }),
  builtIn({ key: 'billingAddress', type: 'ADDRESS', label: { fr: 'Adresse de facturation', en: 'Billing address' } }),
];
