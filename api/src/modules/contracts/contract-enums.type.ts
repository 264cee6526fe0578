import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum-of';
import { CONTRACT_STATES, END_REASONS, JOB_CATEGORIES } from './contract';

/** The GraphQL enum of categories. */
export const JobCategoryEnum = enumOf(JOB_CATEGORIES);
registerEnumType(JobCategoryEnum, {
  name: 'JobCategory',
  description: 'Decides the longest trial period of a CDI (article L1221-19 of the labour code).',
  valuesConfig: {
    EMPLOYEE: { description: 'Ouvrier, employé: 2 months, 4 once renewed.' },
    SUPERVISOR: { description: 'Agent de maîtrise, technicien: 3 months, 6 once renewed.' },
    EXECUTIVE: { description: 'Cadre: 4 months, 8 once renewed.' },
  },
});

/** The GraphQL enum of reasons. */
export const EndReasonEnum = enumOf(END_REASONS);
registerEnumType(EndReasonEnum, {
  name: 'ContractEndReason',
  description: 'Why a contract ended.',
  valuesConfig: {
    END_OF_TERM: { description: 'Arrivée du terme; not of a CDI.' },
    END_OF_TRIAL: { description: "Rupture de la période d'essai." },
    RESIGNATION: { description: 'Démission.' },
    DISMISSAL: { description: 'Licenciement.' },
    MUTUAL_AGREEMENT: { description: 'Rupture conventionnelle; of a CDI only.' },
    EARLY_TERMINATION: { description: 'Rupture anticipée.' },
    RETIREMENT: { description: 'Retraite.' },
    DEATH: { description: 'Décès.' },
    OTHER: { description: 'Another reason.' },
  },
});

/** The GraphQL enum of states. */
export const ContractStateEnum = enumOf(CONTRACT_STATES);
registerEnumType(ContractStateEnum, {
  name: 'ContractState',
  description: 'Where a contract stands today, in Paris.',
  valuesConfig: {
    UPCOMING: { description: 'À venir.' },
    RUNNING: { description: 'En cours: its last day included.' },
    ENDED: { description: 'Terminé.' },
  },
});
