/** The kinds of document an agency may keep of a worker, in the order people read them. */
export const DOCUMENT_KINDS = [
  'IDENTITY',
  'RESIDENCE_PERMIT',
  'DRIVING_LICENCE',
  'INSURANCE',
  'DIPLOMA',
  'MEDICAL_VISIT',
  'CRIMINAL_RECORD',
  'OTHER',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The kinds an agency may expect; « Autre » is whatever else it keeps. */
export const EXPECTABLE_KINDS = DOCUMENT_KINDS.filter((kind): kind is ExpectableKind => kind !== 'OTHER');
export type ExpectableKind = Exclude<DocumentKind, 'OTHER'>;

/** Where a document, or the place of an expected one, stands. */
export const DOCUMENT_STATES = ['MISSING', 'EXPIRED', 'TO_CHECK', 'EXPIRING', 'VALID'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** What is kept of documents of a kind. */
interface KindTraits {
  /** A newer one takes its place; otherwise several stand side by side. */
  single: boolean;
  keepsNumber: boolean;
  keepsScan: boolean;
}

/**
 * Of a criminal record nothing but the day it was seen is kept: an employer may look at an extract where the law allows
 * it, and keep neither copy nor content. Of a medical visit, its days and the certificate, which says nothing of health.
 */
export const KIND_TRAITS: Readonly<Record<DocumentKind, KindTraits>> = {
  IDENTITY: { single: true, keepsNumber: true, keepsScan: true },
  RESIDENCE_PERMIT: { single: true, keepsNumber: true, keepsScan: true },
  DRIVING_LICENCE: { single: true, keepsNumber: true, keepsScan: true },
  INSURANCE: { single: true, keepsNumber: true, keepsScan: true },
  DIPLOMA: { single: false, keepsNumber: true, keepsScan: true },
  MEDICAL_VISIT: { single: true, keepsNumber: false, keepsScan: true },
  CRIMINAL_RECORD: { single: true, keepsNumber: false, keepsScan: false },
  OTHER: { single: false, keepsNumber: true, keepsScan: true },
};
