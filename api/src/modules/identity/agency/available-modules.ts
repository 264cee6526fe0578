import type { ModuleKey } from '../../../platform/actor';

/** The modules the product does something with already. */
export const AVAILABLE_MODULES: readonly ModuleKey[] = ['PROFESSIONAL_SHEETS', 'TELEPHONE_TIME_KEEPING', 'CONTRACTS'];
