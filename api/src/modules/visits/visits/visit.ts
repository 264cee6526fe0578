/** Planned, done, or cancelled. */
export const VISIT_STATUSES = ['PLANNED', 'DONE', 'CANCELLED'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];
