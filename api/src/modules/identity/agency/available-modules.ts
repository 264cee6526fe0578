import type { ModuleKey } from '../../../platform/actor';

/** The modules that can be used whole, screens included. */
export const AVAILABLE_MODULES: readonly ModuleKey[] = ['PROFESSIONAL_SHEETS', 'TELEPHONE_TIME_KEEPING'];
