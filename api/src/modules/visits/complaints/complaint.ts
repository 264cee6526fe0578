/** What a complaint is about. */
export const COMPLAINT_CATEGORIES = ['PUNCTUALITY', 'BEHAVIOUR', 'QUALITY', 'OTHER'] as const;
export type ComplaintCategory = (typeof COMPLAINT_CATEGORIES)[number];

/** Where a complaint stands. */
export const COMPLAINT_STATES = ['RECEIVED', 'IN_PROGRESS', 'RESOLVED', 'DISMISSED'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];
