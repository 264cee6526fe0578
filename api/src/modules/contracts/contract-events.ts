import type { Actor } from '../../platform/actor';
import type { Tx } from '../../platform/database/transaction';
import type { Language, Localized } from '../../platform/errors/localized';
import { formatDay } from '../../platform/formats/day';
import { recordWorkerEvent, type EventDescriber, type ContractType } from '../workers';
import type { ContractFacts } from './contract.entity';

/** What of a contract something happened to. */
export type ContractPoint = 'CONTRACT' | 'AMENDMENT' | 'END';

/** A fact that changed, by its name in the schema; null: empty. No amount of money. */
export interface FactChange {
  key: keyof typeof FACTS;
  before: string | number | null;
  after: string | number | null;
}

/** Writes down what was done to a contract, on its worker's file. */
export function recordContractEvent(
  tx: Tx,
  actor: Actor,
  { workerId, id, type, startsOn }: Pick<ContractFacts, 'workerId' | 'id' | 'type' | 'startsOn'>,
  happened: {
    act: 'ADDED' | 'CHANGED' | 'REMOVED';
    point: ContractPoint;
    /** The day an amendment takes effect, or an end is. */
    day?: string;
    changes?: readonly FactChange[];
  },
): Promise<void> {
  const { act, point, day = startsOn, changes = [] } = happened;
  return recordWorkerEvent(tx, actor, {
    workerId,
    subject: 'CONTRACT',
    subjectId: id,
    act,
    facts: { type, point, day, changes },
  });
}

/** Puts what happened to contracts into words. */
export const describeContractEvent: EventDescriber = ({ act, facts }, { language }) => {
  const { type, point, day, changes } = facts as unknown as {
    type: ContractType;
    point: ContractPoint;
    day: string;
    changes: FactChange[];
  };
  const what = TITLES[point][act][language];
  return {
    title: what.replace('{type}', TYPE_LABELS[type][language]).replace('{day}', formatDay(day, language)),
    changes: changes.map(({ key, before, after }) => ({
      label: FACTS[key].label[language],
      before: shown(key, before, language),
      after: shown(key, after, language),
    })),
  };
};

/** Puts what happened to payslips into words, for those who may see them. */
export const describePayslipEvent: EventDescriber = ({ act, facts }, { language, seesPayroll }) => {
  if (!seesPayroll) return null;
  const verb = act === 'ADDED' ? { fr: 'ajouté', en: 'added' } : { fr: 'retiré', en: 'removed' };
  const month = String(facts['month']);
  const title = { fr: `Bulletin de paie ${month} ${verb.fr}`, en: `Payslip ${month} ${verb.en}` };
  return { title: title[language], changes: [] };
};

function shown(key: FactChange['key'], value: FactChange['before'], language: Language): string | null {
  if (value === null) return null;
  switch (FACTS[key].as) {
    case 'DAY':
      return formatDay(String(value), language);
    case 'MINUTES':
      return `${String(Math.floor(Number(value) / 60))} h ${String(Number(value) % 60).padStart(2, '0')}`;
    case 'HIDDEN':
      return '••••••';
    case 'CODE':
      return CODE_LABELS[String(value)]?.[language] ?? String(value);
    default:
      return String(value);
  }
}

/** Facts of a contract as history names and shows them. An hourly rate is never shown: history says that it changed. */
export const FACTS = {
  type: { label: { fr: 'Type de contrat', en: 'Contract type' }, as: 'CODE' },
  mode: { label: { fr: 'Mode', en: 'Mode' }, as: 'CODE' },
  employerName: { label: { fr: 'Employeur', en: 'Employer' }, as: 'TEXT' },
  startsOn: { label: { fr: 'Début', en: 'Start' }, as: 'DAY' },
  endsOn: { label: { fr: 'Fin', en: 'End' }, as: 'DAY' },
  endedOn: { label: { fr: 'Dernier jour', en: 'Last day' }, as: 'DAY' },
  endReason: { label: { fr: 'Motif de fin', en: 'End reason' }, as: 'CODE' },
  jobCategory: { label: { fr: 'Catégorie', en: 'Category' }, as: 'CODE' },
  trialEndsOn: { label: { fr: "Fin de la période d'essai", en: 'End of the trial period' }, as: 'DAY' },
  weeklyMinutes: { label: { fr: 'Durée par semaine', en: 'Time a week' }, as: 'MINUTES' },
  annualMinutes: { label: { fr: 'Durée par an', en: 'Time a year' }, as: 'MINUTES' },
  hourlyRateCents: { label: { fr: 'Taux horaire', en: 'Hourly rate' }, as: 'HIDDEN' },
  qualification: { label: { fr: 'Qualification', en: 'Qualification' }, as: 'TEXT' },
  collectiveAgreement: { label: { fr: 'Convention collective', en: 'Collective agreement' }, as: 'CODE' },
} as const satisfies Record<string, { label: Localized; as: 'CODE' | 'DAY' | 'MINUTES' | 'HIDDEN' | 'TEXT' }>;

const TYPE_LABELS: Readonly<Record<ContractType, Localized>> = {
  CDI: { fr: 'CDI', en: 'CDI' },
  CDD: { fr: 'CDD', en: 'CDD' },
  TEMP: { fr: "d'intérim", en: 'temporary' },
  APPRENTICESHIP: { fr: "d'apprentissage", en: 'apprenticeship' },
  INTERNSHIP: { fr: 'de stage', en: 'internship' },
};

const CODE_LABELS: Readonly<Record<string, Localized>> = {
  ...TYPE_LABELS,
  TEMP: { fr: 'Intérim', en: 'Temporary work' },
  APPRENTICESHIP: { fr: 'Apprentissage', en: 'Apprenticeship' },
  INTERNSHIP: { fr: 'Stage', en: 'Internship' },
  PRESTATAIRE: { fr: 'Prestataire', en: 'Employed by the agency' },
  MANDATAIRE: { fr: 'Mandataire', en: 'Employed by the customer' },
  EMPLOYEE: { fr: 'Ouvrier, employé', en: 'Worker, employee' },
  SUPERVISOR: { fr: 'Agent de maîtrise, technicien', en: 'Supervisor, technician' },
  EXECUTIVE: { fr: 'Cadre', en: 'Executive' },
  IDCC_3127: { fr: 'IDCC 3127', en: 'IDCC 3127' },
  IDCC_2941: { fr: 'IDCC 2941', en: 'IDCC 2941' },
  IDCC_3239: { fr: 'IDCC 3239', en: 'IDCC 3239' },
  END_OF_TERM: { fr: 'Arrivée du terme', en: 'End of term' },
  END_OF_TRIAL: { fr: "Rupture de la période d'essai", en: 'Ended during trial' },
  RESIGNATION: { fr: 'Démission', en: 'Resignation' },
  DISMISSAL: { fr: 'Licenciement', en: 'Dismissal' },
  MUTUAL_AGREEMENT: { fr: 'Rupture conventionnelle', en: 'Mutual agreement' },
  EARLY_TERMINATION: { fr: 'Rupture anticipée', en: 'Early termination' },
  RETIREMENT: { fr: 'Retraite', en: 'Retirement' },
  DEATH: { fr: 'Décès', en: 'Death' },
  OTHER: { fr: 'Autre', en: 'Other' },
};

const TITLES: Readonly<Record<ContractPoint, Readonly<Record<'ADDED' | 'CHANGED' | 'REMOVED', Localized>>>> = {
  CONTRACT: {
    ADDED: { fr: 'Contrat {type} du {day} ajouté', en: '{type} contract of {day} added' },
    CHANGED: { fr: 'Contrat {type} du {day} corrigé', en: '{type} contract of {day} corrected' },
    REMOVED: { fr: 'Contrat {type} du {day} supprimé', en: '{type} contract of {day} deleted' },
  },
  AMENDMENT: {
    ADDED: { fr: 'Avenant au {day} ajouté au contrat {type}', en: '{type} contract amended from {day}' },
    CHANGED: { fr: 'Avenant au {day} corrigé', en: 'Amendment of {day} corrected' },
    REMOVED: { fr: 'Avenant au {day} retiré du contrat {type}', en: 'Amendment of {day} removed, {type} contract' },
  },
  END: {
    ADDED: { fr: 'Contrat {type} terminé le {day}', en: '{type} contract ended on {day}' },
    CHANGED: { fr: 'Contrat {type} terminé le {day}', en: '{type} contract ended on {day}' },
    REMOVED: { fr: 'Fin du contrat {type} annulée', en: 'End of the {type} contract undone' },
  },
};
