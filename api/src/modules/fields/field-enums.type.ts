import { MOMENTS } from '@ruche/rules';
import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { FIELD_ORIGINS, FIELD_TYPES, OWN_FIELD_TYPES, SHEET_TABS, type OwnFieldType } from './field';
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

/** The GraphQL enum of tabs. */
export const SheetTabEnum = enumOf(SHEET_TABS);
registerEnumType(SheetTabEnum, {
  name: 'SheetTab',
  description: 'A tab of the worker sheet.',
  valuesConfig: {
    DEFINITION: { description: '« Définition »: who the worker is.' },
    INFORMATIONS: { description: '« Informations »: what the agency keeps besides.' },
  },
});

/** The GraphQL enum of moments. */
export const RequiredBeforeEnum = enumOf(MOMENTS);
registerEnumType(RequiredBeforeEnum, {
  name: 'RequiredBefore',
  description: 'Before which moment a field must be filled in.',
  valuesConfig: {
    ALWAYS: { description: 'Before every save: the sheet is not saved without it.' },
    HIRING: { description: 'Before the worker is hired; a sheet is saved without it.' },
    PUBLISHING: { description: 'Before the worker is published in the online shop; a sheet is saved without it.' },
  },
});

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

const OWN_TYPE_VALUES: Readonly<Record<OwnFieldType, { description: string }>> = {
  TEXT: { description: 'One line of text.' },
  LONG_TEXT: { description: 'Text of several lines.' },
  NUMBER: { description: 'A number.' },
  MONEY: { description: 'An amount of euros.' },
  YES_NO: { description: 'Yes or no.' },
  DATE: { description: 'A calendar day.' },
  SINGLE_CHOICE: { description: 'One of its options.' },
  MULTIPLE_CHOICE: { description: 'Any of its options.' },
  PHONE: { description: 'A telephone number.' },
  EMAIL: { description: 'An e-mail address.' },
  URL: { description: 'A web address.' },
};

/** The GraphQL enum of types of own fields. */
export const OwnFieldTypeEnum = enumOf(OWN_FIELD_TYPES);
registerEnumType(OwnFieldTypeEnum, {
  name: 'OwnFieldType',
  description: 'A type an agency may give a field of its own. FieldValues tells how its values look.',
  valuesConfig: OWN_TYPE_VALUES,
});

/** The GraphQL enum of all types. */
export const FieldTypeEnum = enumOf(FIELD_TYPES);
registerEnumType(FieldTypeEnum, {
  name: 'FieldType',
  description: 'Every type a field may have: those of own fields, and those only built-in fields have.',
  valuesConfig: {
    ...OWN_TYPE_VALUES,
    ADDRESS: { description: 'A postal address.' },
    COUNTRY: { description: 'A country, ISO 3166-1, two letters.' },
    DEPARTMENT: { description: 'A French département, by its code.' },
    NIR: { description: 'A social security number.' },
    NTT: { description: 'A temporary technical number, for who has no social security number yet.' },
    IBAN: { description: 'A bank account.' },
    BIC: { description: 'The code of a bank.' },
    SIRET: { description: 'The number of a French establishment.' },
    VAT_NUMBER: { description: 'A VAT number of the European Union.' },
    STAFF: { description: 'A member of staff.' },
    SECTORS: { description: 'Sectors of the agency.' },
    ESTABLISHMENT: { description: 'A branch of the agency.' },
    GENERATED_NUMBER: { description: 'Given by a counter when the sheet is saved, never typed.' },
  },
});
