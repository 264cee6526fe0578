import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { FIELD_ORIGINS, FIELD_SECTIONS, FIELD_TYPES, OWN_FIELD_TYPES } from './field';
import { SHEET_KINDS, WORKER_NATURES } from './sheet';

/** The GraphQL enum of kinds of sheet. */
export const SheetKindEnum = enumOf(SHEET_KINDS);
registerEnumType(SheetKindEnum, {
  name: 'SheetKind',
  description: 'A kind of worker sheet.',
  valuesConfig: {
    INDIVIDUAL: { description: '« Fiche Particulier »: the sheet of a person.' },
    PROFESSIONAL: { description: '« Fiche Pro »: the sheet of a self-employed person or a company.' },
  },
});

/** The GraphQL enum of natures. */
export const WorkerNatureEnum = enumOf(WORKER_NATURES);
registerEnumType(WorkerNatureEnum, {
  name: 'WorkerNature',
  description: 'What a worker is to the agency. It decides the prefix of the registration number.',
  valuesConfig: {
    EMPLOYEE: { description: 'Salarié, SA.' },
    TEMP: { description: 'Intérimaire, IN.' },
    CONTRACTOR: { description: 'Prestataire, PR.' },
    CANDIDATE: { description: 'Candidat, CA.' },
    TRAINEE: { description: 'Stagiaire.' },
  },
});

/** The tabs of a sheet that have fields. */
const SHEET_TABS = ['DEFINITION'] as const;
export type SheetTab = (typeof SHEET_TABS)[number];

/** The GraphQL enum of tabs. */
export const SheetTabEnum = enumOf(SHEET_TABS);
registerEnumType(SheetTabEnum, { name: 'SheetTab', description: 'A tab of the worker sheet.' });

/** The GraphQL enum of sections. */
export const FieldSectionEnum = enumOf(FIELD_SECTIONS);
registerEnumType(FieldSectionEnum, { name: 'FieldSection', description: 'A part of a tab; they stand in this order.' });

/** The GraphQL enum of origins. */
export const FieldOriginEnum = enumOf(FIELD_ORIGINS);
registerEnumType(FieldOriginEnum, {
  name: 'FieldOrigin',
  description: 'Whose field it is.',
  valuesConfig: {
    BUILT_IN: { description: 'Of the product.' },
    OWN: { description: 'Added by the agency.' },
  },
});

/** The GraphQL enum of types of own fields. */
export const OwnFieldTypeEnum = enumOf(OWN_FIELD_TYPES);
registerEnumType(OwnFieldTypeEnum, {
  name: 'OwnFieldType',
  description: 'A type an agency may give a field of its own. FieldValues tells how its values look.',
});

/** The GraphQL enum of all types. */
export const FieldTypeEnum = enumOf(FIELD_TYPES);
registerEnumType(FieldTypeEnum, {
  name: 'FieldType',
  description: 'Every type a field may have: those of own fields, and those only built-in fields have.',
  valuesConfig: { GENERATED_NUMBER: { description: 'Given by a counter when the sheet is saved, never typed.' } },
});
