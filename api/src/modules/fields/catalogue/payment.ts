import { atMost, builtIn, option } from './built-in';

/** How the worker is paid. */
export const PAYMENT_FIELDS = [
  builtIn({
    key: 'paymentMethod',
    type: 'SINGLE_CHOICE',
    label: { fr: 'Mode de paiement', en: 'Payment method' },
    options: [option('TRANSFER', 'Virement', 'Bank transfer'), option('CHEQUE', 'Chèque', 'Cheque')],
  }),
  builtIn({ key: 'iban', type: 'IBAN', label: { fr: 'IBAN', en: 'IBAN' }, sensitive: true }),
  // The BIC names the bank, not the account: it is no secret.
  builtIn({ key: 'bic', type: 'BIC', label: { fr: 'BIC', en: 'BIC' } }),
  builtIn({
    key: 'accountHolder',
    type: 'TEXT',
    label: { fr: 'Titulaire du compte', en: 'Account holder' },
    help: { fr: "À remplir si ce n'est pas l'intervenant.", en: 'When it is not the worker.' },
    limits: atMost(120),
  }),
  builtIn({
    key: 'accountingAccount',
    type: 'TEXT',
    label: { fr: 'Compte comptable', en: 'Accounting account' },
    limits: atMost(20),
  }),
];

/** What fits nowhere else. */
export const OTHER_FIELDS = [
  builtIn({
    key: 'comment',
    type: 'LONG_TEXT',
    label: { fr: 'Commentaire', en: 'Comment' },
    help: {
      fr: "L'intervenant peut demander à le lire : n'y notez rien sur sa santé, ses opinions ou sa religion.",
      en: 'The worker may ask to read it: write nothing about health, opinions or religion.',
    },
    limits: atMost(5000),
  }),
];
