import { registerEnumType } from 'type-graphql';
import type { Language as LanguageValue } from '../../../platform/errors/localized';

/** The GraphQL enum of languages; resolvers see `fr` and `en`. */
export const Language: Record<string, LanguageValue> = { FR: 'fr', EN: 'en' };

registerEnumType(Language, {
  name: 'Language',
  description: 'A language of the product.',
  valuesConfig: { FR: { description: 'French.' }, EN: { description: 'English.' } },
});
