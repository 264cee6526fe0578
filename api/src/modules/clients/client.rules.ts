import type { Language } from '../../platform/errors/localized';
import { searchKey } from '../../platform/formats/text';
import type { ClientTitle } from './client';

/** What of a client makes a name. */
export interface ClientName {
  title: ClientTitle | null;
  lastName: string;
  firstName: string | null;
}

const TITLES: Readonly<Record<Language, Readonly<Record<ClientTitle, string>>>> = {
  fr: { MRS: 'Mme', MR: 'M.', MR_AND_MRS: 'M. et Mme' },
  en: { MRS: 'Ms', MR: 'Mr', MR_AND_MRS: 'Mr and Ms' },
};

/** « Mme Jeanne LEROY » */
export function clientNameOf({ title, lastName, firstName }: ClientName, language: Language): string {
  const called = title === null ? [] : [TITLES[language][title]];
  return [...called, ...(firstName === null ? [] : [firstName]), lastName.toUpperCase()].join(' ');
}

/** The form under which a client is searched and sorted: last name first. */
export function nameKeyOf({ lastName, firstName }: Omit<ClientName, 'title'>): string {
  return searchKey(`${lastName} ${firstName ?? ''}`);
}
