import { searchKey } from '../../platform/formats/text';
import { DEMO_MANAGERS, DEMO_SECTORS, type EstablishmentKey } from './agency';
import { drawComment } from './comments';
import { drawLandline, emailAddress, mobileOf } from './contact';
import type { DemoAddress, DemoCompany, DemoNature, DemoWorker } from './demo-worker';
import { DEMO_BIC, drawCompanyNumbers, drawIban, drawNir } from './identity-numbers';
import { demoOwnValues } from './own-fields';
import { drawPerson, type DemoPerson } from './people';
import { drawStreet, SERVED_COMMUNES } from './places';
import { seededRandom, type Random } from './seeded-random';

/** Who is entered twice: where the copy goes, and from where on the first recognizable sheet is copied. */
const DUPLICATES: readonly (readonly [copy: number, copiedFrom: number])[] = [
  [61, 7],
  [173, 24],
];

/**
 * The first `count` workers of the demo agency for a seed; the same on every machine, and more workers never change the
 * first ones. Some are imperfect on purpose, as real files are: names in small letters, missing phones and licences, two
 * people entered twice.
 */
export function demoWorkers(count: number, seed: number): DemoWorker[] {
  const workers = Array.from({ length: count }, (_, index) => drawWorker(seededRandom(seed, index), index));
  for (const [copy, copiedFrom] of DUPLICATES) {
    const original = workers.slice(copiedFrom, copy).find(({ mobilePhone, birthDate }) => mobilePhone && birthDate);
    if (original && copy < count) workers[copy] = enteredTwice(original);
  }
  return workers;
}

function drawWorker(random: Random, index: number): DemoWorker {
  const establishment = random.weighted<EstablishmentKey>([
    ['LILLE', 6],
    ['MONTPELLIER', 4],
  ]);
  const nature = drawNature(random);
  const isFormer = random.chance(0.16);
  const person = drawPerson(random, { nature, isFormer, establishment });
  const company = nature === 'CONTRACTOR' && random.chance(0.6) ? drawCompany(random, person) : null;
  return {
    establishment,
    kind: company ? 'PROFESSIONAL' : 'INDIVIDUAL',
    nature,
    status: isFormer ? 'INACTIVE' : 'ACTIVE',
    managerEmail: random.pick(DEMO_MANAGERS[establishment]),
    sectors: drawSectors(random, establishment),
    ...civilStatus(random, person),
    ...drawContact(random, person, establishment),
    mobilePhone: random.chance(0.93) ? mobileOf(index) : null,
    ...drawPapers(random, person, nature),
    ...drawTravel(random),
    ...drawPayment(random, person, nature),
    comment: drawComment(random),
    company,
    ownValues: demoOwnValues(random),
  };
}

function drawNature(random: Random): DemoNature {
  return random.weighted<DemoNature>([
    ['EMPLOYEE', 76],
    ['TEMP', 6],
    ['CONTRACTOR', 7],
    ['CANDIDATE', 7],
    ['TRAINEE', 4],
  ]);
}

function drawSectors(random: Random, establishment: EstablishmentKey): string[] {
  const codes = DEMO_SECTORS.filter((sector) => sector.establishment === establishment).map(({ code }) => code);
  const first = random.pick(codes);
  return codes.filter((code) => code === first || random.chance(0.15));
}

function civilStatus(random: Random, person: DemoPerson) {
  const isTypedCarelessly = random.chance(0.04);
  const typed = (name: string) => (isTypedCarelessly ? name.toLowerCase() : name);
  return {
    title: person.sex === 'F' ? 'MRS' : 'MR',
    lastName: typed(person.lastName),
    birthName: person.birthName,
    firstName: typed(person.firstName),
    language: person.nationality === 'FR' || random.chance(0.7) ? 'fr' : 'en',
    familySituation: random.weighted<DemoWorker['familySituation']>([
      ['SINGLE', 28],
      ['MARRIED', 34],
      ['CIVIL_UNION', 9],
      ['COHABITING', 10],
      ['DIVORCED', 10],
      ['WIDOWED', 3],
      [null, 6],
    ]),
  } as const;
}

function drawContact(random: Random, person: DemoPerson, establishment: EstablishmentKey) {
  const mainAddress = drawAddress(random, establishment);
  return {
    email: random.chance(0.9) ? emailAddress(person.firstName, person.lastName, person.birthDate) : null,
    landlinePhone: random.chance(0.25) ? drawLandline(random, establishment) : null,
    mainAddress,
    secondaryAddress: random.chance(0.04) ? drawAddress(random, establishment) : null,
    billingAddress: random.chance(0.03) ? drawAddress(random, establishment) : null,
  };
}

function drawAddress(random: Random, establishment: EstablishmentKey): DemoAddress {
  const { postcode, city } = random.pick(SERVED_COMMUNES[establishment]);
  const flat = random.pick(['Bât. A, apt 12', 'Résidence Les Acacias', '2e étage', 'Chez Mme Vincent', 'Hall 3']);
  return { line1: drawStreet(random), line2: random.chance(0.25) ? flat : null, postcode, city, country: 'FR' };
}

/** Candidates are often still without birth data; permits run out in the three years around the demo's date. */
function drawPapers(random: Random, person: DemoPerson, nature: DemoNature) {
  const isKnown = nature !== 'CANDIDATE' || random.chance(0.5);
  const { birthDate, birthPlace, birthDepartment, birthCountry, nationality, needsPermit } = person;
  const hasPermit = isKnown && needsPermit;
  return {
    birthDate: isKnown ? birthDate : null,
    birthPlace: isKnown ? birthPlace : null,
    birthDepartment: isKnown ? birthDepartment : null,
    birthCountry: isKnown ? birthCountry : null,
    nationality: isKnown ? nationality : null,
    nir:
      nature === 'EMPLOYEE' && random.chance(0.96)
        ? drawNir(random, { sex: person.sex, date: birthDate, place: person.birthInsee })
        : null,
    residencePermitNumber: hasPermit ? `99${random.digits(8)}` : null,
    residencePermitExpiry: hasPermit
      ? `${String(random.integer(2026, 2029))}-${random.pick(['03-31', '07-15', '12-01'])}`
      : null,
  };
}

function drawTravel(random: Random) {
  const drivingLicence = random.weighted<DemoWorker['drivingLicence']>([
    ['B', 68],
    ['B_AUTOMATIC', 6],
    ['NONE', 16],
    [null, 10],
  ]);
  const drives = drivingLicence === 'B' || drivingLicence === 'B_AUTOMATIC';
  const transport = drives
    ? random.pick(['CAR', 'CAR', 'CAR', 'SCOOTER', 'PUBLIC_TRANSPORT'] as const)
    : random.pick(['PUBLIC_TRANSPORT', 'BICYCLE', 'WALK', null] as const);
  return {
    drivingLicence,
    transport,
    transportPass: transport === 'PUBLIC_TRANSPORT' ? `PT${random.digits(8)}` : null,
  };
}

function drawPayment(random: Random, person: DemoPerson, nature: DemoNature) {
  const isPaid = nature === 'EMPLOYEE' || nature === 'CONTRACTOR';
  const hasAccount = isPaid && random.chance(0.94);
  const ledger = nature === 'EMPLOYEE' ? '421' : '401';
  const letters = searchKey(person.lastName).replaceAll(' ', '').slice(0, 5).toUpperCase();
  return {
    iban: hasAccount ? drawIban(random) : null,
    bic: hasAccount ? DEMO_BIC : null,
    accountHolder: hasAccount ? `${person.firstName} ${person.lastName}` : null,
    paymentMethod: isPaid ? (hasAccount ? 'TRANSFER' : 'CHEQUE') : null,
    accountingAccount: isPaid ? ledger + letters : null,
  } as const;
}

function drawCompany(random: Random, person: DemoPerson): DemoCompany {
  return {
    companyName: `${person.lastName} ${random.pick(['Services', 'Assistance', 'à Domicile', 'Jardins', 'Ménage & Vie'])}`,
    legalStatus: random.pick(['MICRO_ENTREPRISE', 'EI', 'EURL', 'SASU', 'SARL'] as const),
    ...drawCompanyNumbers(random),
    activity: random.pick(['Aide à domicile', 'Petit jardinage', "Garde d'enfants", 'Assistance administrative']),
  };
}

/** The same person met again by a colleague in a hurry: no accents, no e-mail, nothing of the papers. */
function enteredTwice(worker: DemoWorker): DemoWorker {
  return {
    ...worker,
    lastName: searchKey(worker.lastName).toUpperCase(),
    firstName: searchKey(worker.firstName),
    nature: 'CANDIDATE',
    kind: 'INDIVIDUAL',
    status: 'ACTIVE',
    email: null,
    nir: null,
    iban: null,
    bic: null,
    accountHolder: null,
    paymentMethod: null,
    accountingAccount: null,
    company: null,
    comment: null,
  };
}
