import { en } from './en';
import { fr } from './fr';
import type { Locale } from './locale';

/** Every sentence of the interface, by language. French gives keys and arguments their types; `en` has the same keys. */
export const catalogues: Record<Locale, typeof fr> = { fr, en: en as typeof fr };
