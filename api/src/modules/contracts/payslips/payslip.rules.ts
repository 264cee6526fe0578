import type { Localized } from '../../../platform/errors/localized';
import type { Problem } from '../../../platform/errors/refusal';

const SHAPE = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** What is wrong with the month of a payslip (YYYY-MM) of a contract that starts on a day. Pay may come after its end. */
export function payslipProblems(month: string, startsOn: string, today: string): Problem[] {
  const path = ['month'];
  if (!SHAPE.test(month)) return [{ code: 'MONTH_SHAPE', message: MONTH_SHAPE, path }];
  if (month < startsOn.slice(0, 7)) return [{ code: 'MONTH_BEFORE_START', message: MONTH_BEFORE_START, path }];
  return month > today.slice(0, 7) ? [{ code: 'MONTH_TO_COME', message: MONTH_TO_COME, path }] : [];
}

/** What to say of a month that has its payslip already. */
export const MONTH_TAKEN: Localized = {
  fr: "Ce mois a déjà son bulletin : retirez-le d'abord pour le remplacer.",
  en: 'This month has its payslip already: remove it first to replace it.',
};

const MONTH_SHAPE: Localized = {
  fr: 'Écrivez le mois sous la forme année-mois, par exemple 2026-11.',
  en: 'Write the month as year-month, such as 2026-11.',
};

const MONTH_BEFORE_START: Localized = {
  fr: "Ce mois précède le contrat : vérifiez le mois, ou choisissez l'autre contrat.",
  en: 'This month is before the contract: check it, or choose the other contract.',
};

const MONTH_TO_COME: Localized = {
  fr: "Ce mois n'a pas commencé : vérifiez l'année.",
  en: 'This month has not begun: check the year.',
};
