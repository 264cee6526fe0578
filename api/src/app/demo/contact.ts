import { searchKey } from '../../platform/formats/text';
import type { EstablishmentKey } from './agency';
import type { Random } from './seeded-random';

/** Ranges Arcep reserves for films and examples: no demo message can reach anybody. */
const FICTITIOUS_MOBILE = '+3363998';
const FICTITIOUS_LANDLINE: Readonly<Record<EstablishmentKey, string>> = { LILLE: '+3335301', MONTPELLIER: '+3346571' };

/** No overseas range is reserved: these are the specimen numbers of each territory. */
const OVERSEAS_MOBILES = ['+262692123456', '+262639012345', '+590690001234', '+596696201234', '+594694201234'];

/**
 * The mobile number in E.164 of the worker at this position: different for each of the first 500, so that nobody is taken
 * for a duplicate by chance. One in a hundred is overseas.
 */
export function mobileOf(index: number): string {
  const overseas = OVERSEAS_MOBILES[Math.floor(index / 100) % OVERSEAS_MOBILES.length];
  if (overseas !== undefined && index % 100 === 36) return overseas;
  return FICTITIOUS_MOBILE + String((index * 7307 + 1234) % 10_000).padStart(4, '0');
}

/** Any mobile number in E.164. */
export function drawMobile(random: Random): string {
  return FICTITIOUS_MOBILE + random.digits(4);
}

/** A landline in E.164, of the establishment's region. */
export function drawLandline(random: Random, establishment: EstablishmentKey): string {
  return FICTITIOUS_LANDLINE[establishment] + random.digits(4);
}

/** An address such as `helene.l.hostis84@exemple.fr`. */
export function emailAddress(firstName: string, lastName: string, birthDate: string): string {
  const local = searchKey(`${firstName} ${lastName}`).replaceAll(' ', '.');
  return `${local}${birthDate.slice(2, 4)}@exemple.fr`;
}
