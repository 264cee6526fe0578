/** How the quality of visits was asked for. */
export const FOLLOW_UP_KINDS = ['PHONE_CALL', 'HOME_VISIT', 'QUESTIONNAIRE'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];
