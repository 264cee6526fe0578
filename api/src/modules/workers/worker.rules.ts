import type { Language } from '../../platform/errors/localized';
import type { WorkerTitle } from './worker';
import type { WorkerRow } from './worker.entity';

const TITLES: Readonly<Record<Language, Readonly<Record<WorkerTitle, string>>>> = {
  fr: { MRS: 'Mme', MR: 'M.' },
  en: { MRS: 'Ms', MR: 'Mr' },
};

/** « Mme Claire DUPONT » */
export function displayNameOf(
  { title, firstName, lastName }: Pick<WorkerRow, 'title' | 'firstName' | 'lastName'>,
  language: Language,
): string {
  const called = title === null ? '' : `${TITLES[language][title]} `;
  return `${called}${firstName === null ? '' : `${firstName} `}${lastName.toLocaleUpperCase('fr')}`;
}
