import type { FormProblem } from '@ruche/rules';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';

/** What the settings have against a field, as a problem beside it. */
export function refusedField(code: FormProblem['code'], path: string[]): Problem {
  return { ...REFUSALS[code], path };
}

/** A field that a module computes, as a problem beside it. */
export function filledByModule(path: string[]): Problem {
  return { code: 'FILLED_BY_MODULE', message: FILLED_BY_MODULE, path };
}

const FILLED_BY_MODULE: Localized = {
  fr: "Le module Contrats remplit ce champ : modifiez le contrat, dans l'onglet Contrats.",
  en: 'The contracts module fills this field: change the contract, on the Contracts tab.',
};

const REFUSALS: Readonly<Record<FormProblem['code'], { code: string; message: Localized }>> = {
  NOT_ON_SHEET: {
    code: 'FIELD_NOT_ON_SHEET',
    message: {
      fr: "Ce champ n'est pas sur cette fiche : la gestion des champs, la nature, une autre réponse ou un module en décide.",
      en: 'This field is not on this sheet: the field settings, the nature, another answer or a module decide it.',
    },
  },
  NOT_EDITABLE: {
    code: 'FIELD_NOT_EDITABLE',
    message: {
      fr: 'Vous ne pouvez pas modifier ce champ : il demande un autre rôle, ou le droit de voir les données de paie.',
      en: 'You may not change this field: it takes another role, or the right to see payroll data.',
    },
  },
  NOT_OFFERED: {
    code: 'OPTION_NOT_OFFERED',
    message: {
      fr: "Ce choix n'est pas proposé avec la réponse dont il dépend : prenez-en un autre.",
      en: 'This option is not offered with the answer it depends on: take another.',
    },
  },
  REQUIRED: { code: 'REQUIRED', message: REQUIRED },
};
