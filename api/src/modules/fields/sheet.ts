import type { Localized } from '../../platform/errors/localized';

/** Kinds of worker sheet: « Fiche Particulier » and « Fiche Pro ». */
export const SHEET_KINDS = ['INDIVIDUAL', 'PROFESSIONAL'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What a worker is to the agency: salarié, intérimaire, prestataire, candidat, stagiaire. */
export const WORKER_NATURES = ['EMPLOYEE', 'TEMP', 'CONTRACTOR', 'CANDIDATE', 'TRAINEE'] as const;
export type WorkerNature = (typeof WORKER_NATURES)[number];

/** The two facts of a worker that decide which fields his sheet has. */
export interface Sheet {
  sheetKind: SheetKind;
  nature: WorkerNature;
}

/** What the kinds of sheet are called on screen. */
export const SHEET_KIND_LABELS: Readonly<Record<SheetKind, Localized>> = {
  INDIVIDUAL: { fr: 'Fiche Particulier', en: 'Individual sheet' },
  PROFESSIONAL: { fr: 'Fiche Pro', en: 'Professional sheet' },
};
