import { daysInMonth } from '../../platform/formats/day';
import { departmentOfPostcode } from '../../platform/formats/postcode';
import { drawFirstName, drawLastName } from './names';
import { FOREIGN_TOWNS, OTHER_COMMUNES, SERVED_COMMUNES, type Commune, type ForeignTown } from './places';
import type { DemoNature } from './demo-worker';
import type { EstablishmentKey } from './agency';
import type { Random } from './seeded-random';

/** Who a demo person is by birth. */
export interface DemoPerson {
  sex: 'F' | 'M';
  firstName: string;
  lastName: string;
  /** Only when it is not the last name. */
  birthName: string | null;
  birthDate: string;
  birthPlace: string;
  birthDepartment: string;
  birthCountry: string;
  /** What the social security number says of the place: an INSEE commune, or 99 and a country. */
  birthInsee: string;
  nationality: string;
  /** Whether the person needs a permit to work in France. */
  needsPermit: boolean;
}

const WOMEN = 0.86;

/** From this year on a birth in Algeria is a birth abroad; earlier ones are left out of the demo. */
const FIRST_YEAR_ABROAD = 1963;

/** A person as old as the nature of the work suggests, most often born near the establishment. */
export function drawPerson(
  random: Random,
  { nature, isFormer, establishment }: { nature: DemoNature; isFormer: boolean; establishment: EstablishmentKey },
): DemoPerson {
  const sex = random.chance(WOMEN) ? 'F' : 'M';
  const year = drawBirthYear(random, nature, isFormer);
  const month = random.integer(1, 12);
  const day = random.integer(1, daysInMonth(year, month));
  const lastName = drawLastName(random);
  return {
    sex,
    firstName: drawFirstName(random, sex, year),
    lastName,
    birthName: sex === 'F' && year < 2000 && random.chance(0.45) ? otherName(random, lastName) : null,
    birthDate: `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`,
    ...drawBirthPlace(random, year, establishment),
  };
}

function drawBirthYear(random: Random, nature: DemoNature, isFormer: boolean): number {
  if (nature === 'TRAINEE') return random.integer(2002, 2009);
  if (nature === 'CANDIDATE') return random.integer(1972, 2006);
  return isFormer ? random.integer(1948, 1996) : random.integer(1962, 2005);
}

type BirthPlace = Omit<DemoPerson, 'sex' | 'firstName' | 'lastName' | 'birthName' | 'birthDate'>;

function drawBirthPlace(random: Random, year: number, establishment: EstablishmentKey): BirthPlace {
  if (year >= FIRST_YEAR_ABROAD && random.chance(0.15))
    return bornAbroad(random.pick(FOREIGN_TOWNS), random.chance(0.45));
  return bornInFrance(random.pick(random.chance(0.65) ? SERVED_COMMUNES[establishment] : OTHER_COMMUNES));
}

function bornInFrance({ city, postcode, insee }: Commune): BirthPlace {
  return {
    birthPlace: city,
    birthDepartment: departmentOfPostcode(postcode) ?? '',
    birthCountry: 'FR',
    birthInsee: insee,
    nationality: 'FR',
    needsPermit: false,
  };
}

function bornAbroad({ city, country, inseeCountry, inUnion }: ForeignTown, isFrench: boolean): BirthPlace {
  return {
    birthPlace: city,
    birthDepartment: '99',
    birthCountry: country,
    birthInsee: `99${inseeCountry}`,
    nationality: isFrench ? 'FR' : country,
    needsPermit: !isFrench && !inUnion,
  };
}

function otherName(random: Random, lastName: string): string | null {
  const name = drawLastName(random);
  return name === lastName ? null : name;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
