/** « Situation »: does the agency still serve the client? */
export const CLIENT_STATUSES = ['ACTIVE', 'INACTIVE'] as const;
export type ClientStatus = (typeof CLIENT_STATUSES)[number];

/** « Civilité »: Mme, M., or a couple. */
export const CLIENT_TITLES = ['MRS', 'MR', 'MR_AND_MRS'] as const;
export type ClientTitle = (typeof CLIENT_TITLES)[number];
