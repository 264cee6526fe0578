/** Whom a trial period is agreed with: ouvriers et employés, agents de maîtrise et techniciens, cadres (article L1221-19). */
export const JOB_CATEGORIES = ['EMPLOYEE', 'SUPERVISOR', 'EXECUTIVE'] as const;
export type JobCategory = (typeof JOB_CATEGORIES)[number];

/** Why a contract ended. */
export const END_REASONS = [
  'END_OF_TERM',
  'END_OF_TRIAL',
  'RESIGNATION',
  'DISMISSAL',
  'MUTUAL_AGREEMENT',
  'EARLY_TERMINATION',
  'RETIREMENT',
  'DEATH',
  'OTHER',
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Where a contract stands on a day. */
export const CONTRACT_STATES = ['UPCOMING', 'RUNNING', 'ENDED'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];
