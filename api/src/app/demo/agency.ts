import type { ModuleKey } from '../../platform/actor';

/** The demo agency's establishments, by the key that demo workers and staff use. */
export type EstablishmentKey = 'LILLE' | 'MONTPELLIER';

/** One establishment of the demo agency. Phones are in E.164, in ranges reserved for fiction. */
export interface DemoEstablishment {
  key: EstablishmentKey;
  name: string;
  addressLine1: string;
  postcode: string;
  city: string;
  phone: string;
}

/** A sector workers are attached to. */
export interface DemoSector {
  code: string;
  label: string;
  establishment: EstablishmentKey;
}

/** A member of the demo agency's staff. */
export interface DemoStaff {
  firstName: string;
  lastName: string;
  email: string;
  role: 'ADMIN' | 'MANAGER' | 'READER';
  /** May see social security numbers and bank accounts. */
  seesPayroll: boolean;
}

/** What the demo agency is called, what its address on the platform is, and the modules it has switched on. */
export const DEMO_AGENCY = {
  name: 'Maison Demo',
  slug: 'demo',
  modules: ['PROFESSIONAL_SHEETS', 'TELEPHONE_TIME_KEEPING'] as ModuleKey[],
} as const;

/** What everybody of the demo's staff signs in with. It is public: the demo holds nobody's real data. */
export const DEMO_PASSWORD = 'ruche-demo-2026!';

/** The demo agency's two establishments. */
export const DEMO_ESTABLISHMENTS: readonly DemoEstablishment[] = [
  {
    key: 'LILLE',
    name: 'Maison Demo Lille',
    addressLine1: '24 boulevard Gambetta',
    postcode: '59000',
    city: 'Lille',
    phone: '+33353010101',
  },
  {
    key: 'MONTPELLIER',
    name: 'Maison Demo Montpellier',
    addressLine1: "7 cours de l'Aqueduc",
    postcode: '34000',
    city: 'Montpellier',
    phone: '+33465710101',
  },
];

/** The demo agency's sectors, four for each establishment. */
export const DEMO_SECTORS: readonly DemoSector[] = [
  { code: 'LIC', label: 'Lille centre', establishment: 'LILLE' },
  { code: 'LIN', label: 'Métropole nord', establishment: 'LILLE' },
  { code: 'LIS', label: 'Métropole sud', establishment: 'LILLE' },
  { code: 'LYS', label: 'Vallée de la Lys', establishment: 'LILLE' },
  { code: 'MOC', label: 'Montpellier centre', establishment: 'MONTPELLIER' },
  { code: 'LIT', label: 'Littoral', establishment: 'MONTPELLIER' },
  { code: 'MOE', label: 'Montpellier est', establishment: 'MONTPELLIER' },
  { code: 'MOO', label: 'Montpellier ouest', establishment: 'MONTPELLIER' },
];

/** The demo agency's five members of staff; the first is who visitors sign in as. */
export const DEMO_STAFF: readonly [DemoStaff, ...DemoStaff[]] = [
  {
    firstName: 'Claire',
    lastName: 'Moreau',
    email: 'claire.moreau@demo.ruche.example',
    role: 'ADMIN',
    seesPayroll: true,
  },
  {
    firstName: 'Yann',
    lastName: 'Le Goff',
    email: 'yann.legoff@demo.ruche.example',
    role: 'MANAGER',
    seesPayroll: true,
  },
  {
    firstName: 'Samira',
    lastName: 'Haddad',
    email: 'samira.haddad@demo.ruche.example',
    role: 'MANAGER',
    seesPayroll: false,
  },
  {
    firstName: 'Émilie',
    lastName: 'Fabre',
    email: 'emilie.fabre@demo.ruche.example',
    role: 'MANAGER',
    seesPayroll: true,
  },
  {
    firstName: 'Hugo',
    lastName: 'Vanhoutte',
    email: 'hugo.vanhoutte@demo.ruche.example',
    role: 'READER',
    seesPayroll: false,
  },
];

/** Who follows the workers of each establishment, by e-mail. */
export const DEMO_MANAGERS: Readonly<Record<EstablishmentKey, readonly string[]>> = {
  LILLE: ['claire.moreau@demo.ruche.example', 'yann.legoff@demo.ruche.example'],
  MONTPELLIER: ['samira.haddad@demo.ruche.example', 'emilie.fabre@demo.ruche.example'],
};
