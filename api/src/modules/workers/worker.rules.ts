import type { Language } from '../../platform/errors/localized';
import { searchKey } from '../../platform/formats/text';
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
  return `${called}${firstName === null ? '' : `${firstName} `}${lastName.toUpperCase()}`;
}

/** Tells whether the last name was typed; accents, capitals and hyphens make no difference. */
export function isNameTyped(typed: string, lastName: string): boolean {
  const asked = searchKey(lastName);
  return asked === '' ? typed.trim() === lastName : searchKey(typed) === asked;
}
