import type { Actor } from '../../platform/actor';
import type { Tx } from '../../platform/database/transaction';
import type { Language, Localized } from '../../platform/errors/localized';
import { formatDay } from '../../platform/formats/day';
import { recordWorkerEvent, type EventDescriber, type EventText } from '../workers';
import { DOCUMENT_KINDS, type DocumentKind } from './document';
import { documentRights } from './document.policy';
import { KIND_LABELS } from './document-words';
import type { WorkerDocumentRow } from './worker-document.entity';

type Act = 'ADDED' | 'CHANGED' | 'REMOVED';

/** What is written down of a document: never its number, nor its name, which people choose. */
interface DocumentSeen {
  issuedOn: string | null;
  expiresOn: string | null;
  hasScan: boolean;
  checked: boolean;
}

/** Writes down on the worker's file what happened to a document. */
export function recordDocumentEvent(
  tx: Tx,
  actor: Actor,
  act: Act,
  before: WorkerDocumentRow | null,
  after: WorkerDocumentRow | null,
): Promise<void> {
  const document = (after ?? before) as WorkerDocumentRow;
  const { workerId, id: subjectId, kind } = document;
  const facts = {
    kind,
    before: before && seen(before),
    after: after && seen(after),
    numberChanged: before !== null && after !== null && before.numberSealed !== after.numberSealed,
    scanChanged: before !== null && after !== null && before.scanFileId !== after.scanFileId,
  };
  return recordWorkerEvent(tx, actor, { workerId, subject: 'DOCUMENT', subjectId, act, facts });
}

function seen({ issuedOn, expiresOn, scanFileId, checkedAt }: WorkerDocumentRow): DocumentSeen {
  return { issuedOn, expiresOn, hasScan: scanFileId !== null, checked: checkedAt !== null };
}

/** Writes down on the worker's file that what is known of the préfecture's check was changed. */
export function recordCheckEvent(tx: Tx, actor: Actor, workerId: string): Promise<void> {
  const facts = { kind: 'PREFECTURE_CHECK' };
  return recordWorkerEvent(tx, actor, { workerId, subject: 'DOCUMENT', subjectId: null, act: 'CHANGED', facts });
}

/** The events of documents in words; days only for whoever may see them. */
export const describeDocumentEvent: EventDescriber = ({ act, facts }, actor): EventText => {
  const { language } = actor;
  const kind = DOCUMENT_KINDS.find((candidate) => candidate === facts['kind']);
  if (kind === undefined) return { title: CHECK_CHANGED[language], changes: [] };
  const title = TITLES[act][language](KIND_LABELS[kind][language]);
  return { title, changes: documentRights(actor).seesDays ? changesOf(facts, kind, language) : [] };
};

function changesOf(facts: Record<string, unknown>, kind: DocumentKind, language: Language): EventText['changes'] {
  const before = facts['before'] as DocumentSeen | null;
  const after = facts['after'] as DocumentSeen | null;
  const day = (value: string | null | undefined): string | null => (value == null ? null : formatDay(value, language));
  const said = (value: boolean | undefined): string | null =>
    value === undefined ? null : value ? YES[language] : NO[language];
  const changes = [
    { label: ISSUED_ON[language], before: day(before?.issuedOn), after: day(after?.issuedOn) },
    { label: EXPIRES_ON[language], before: day(before?.expiresOn), after: day(after?.expiresOn) },
    { label: SCAN[language], before: said(before?.hasScan), after: said(after?.hasScan) },
    { label: CHECKED[language], before: said(before?.checked), after: said(after?.checked) },
  ].filter((change) => change.before !== change.after);
  const replaced = facts['scanChanged'] === true && before?.hasScan === true && after?.hasScan === true;
  return [
    ...changes,
    ...(facts['numberChanged'] === true ? [{ label: NUMBER[language], before: DOTS, after: DOTS }] : []),
    ...(replaced ? [{ label: SCAN[language], before: KIND_LABELS[kind][language], after: REPLACED[language] }] : []),
  ];
}

const DOTS = '••••';
const YES: Localized = { fr: 'Oui', en: 'Yes' };
const NO: Localized = { fr: 'Non', en: 'No' };
const ISSUED_ON: Localized = { fr: 'Délivré le', en: 'Issued on' };
const EXPIRES_ON: Localized = { fr: "Valable jusqu'au", en: 'Valid until' };
const SCAN: Localized = { fr: 'Copie numérisée', en: 'Scan' };
const CHECKED: Localized = { fr: 'Vérifié', en: 'Checked' };
const NUMBER: Localized = { fr: 'Numéro', en: 'Number' };
const REPLACED: Localized = { fr: 'remplacée', en: 'replaced' };
const CHECK_CHANGED: Localized = { fr: 'Vérification en préfecture modifiée', en: 'Préfecture check changed' };

const TITLES: Readonly<Record<Act, Readonly<Record<Language, (label: string) => string>>>> = {
  ADDED: { fr: (label) => `${label} : document ajouté`, en: (label) => `${label}: document added` },
  CHANGED: { fr: (label) => `${label} : document modifié`, en: (label) => `${label}: document changed` },
  REMOVED: { fr: (label) => `${label} : document retiré`, en: (label) => `${label}: document removed` },
};
