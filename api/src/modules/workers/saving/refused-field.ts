import type { FormProblem } from '@ruche/rules';
import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';

/** What the settings have against a field, as a problem beside it. */
export function refusedField(code: FormProblem['code'], path: string[]): Problem {
  return { ...REFUSALS[code], path };
}

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
