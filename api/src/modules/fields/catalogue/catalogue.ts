import { BUILT_IN_SECTIONS, type BuiltInSection, type Field } from '../field';
import type { BuiltInField } from './built-in';
import { CIVIL_STATUS_FIELDS } from './civil-status';
import { COMPANY_FIELDS } from './company';
import { ADDRESS_FIELDS, CONTACT_FIELDS } from './contact';
import { CONTRACT_FIELDS } from './contract';
import { FILE_FIELDS } from './file';
import { IDENTITY_FIELDS } from './identity';
import { OTHER_FIELDS, PAYMENT_FIELDS } from './payment';
import { TRANSPORT_FIELDS } from './transport';

const BY_SECTION = {
  IDENTITY: IDENTITY_FIELDS,
  COMPANY: COMPANY_FIELDS,
  FILE: FILE_FIELDS,
  CONTACT: CONTACT_FIELDS,
  ADDRESSES: ADDRESS_FIELDS,
  CIVIL_STATUS: CIVIL_STATUS_FIELDS,
  TRANSPORT: TRANSPORT_FIELDS,
  CONTRACT: CONTRACT_FIELDS,
  PAYMENT: PAYMENT_FIELDS,
  OTHER: OTHER_FIELDS,
} satisfies Record<BuiltInSection, readonly BuiltInField[]>;

/** The keys of the built-in fields, which are the property names of a worker. */
export type BuiltInFieldKey = (typeof BY_SECTION)[BuiltInSection][number]['key'];

/** Every built-in field with its default place and settings, in order. */
export const BUILT_IN_FIELDS: readonly (Field & { key: BuiltInFieldKey })[] = BUILT_IN_SECTIONS.flatMap((section) =>
  BY_SECTION[section].map((field, position) => ({ ...field, section, position })),
);
