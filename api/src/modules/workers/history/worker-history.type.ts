import { Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { PageInfo } from '../../../platform/graphql/page-info.type';
import { DateTime } from '../../../platform/graphql/scalars';
import { EVENT_ACTS, EVENT_SUBJECTS, type EventAct } from '../events/worker-event.entity';
import { HistoryDoorEnum } from '../worker-enums.type';
import { Author } from '../worker.type';
import type { HistoryDoor } from './worker-history.entity';

const VERSION_SHAPE = {
  fr: "Aucune fiche n'a cette version : renvoyez celle que vous avez lue.",
  en: 'No sheet has this version: send back the one you read.',
};

/** What an entry of a history is about: the sheet itself, or something else on the worker's file. */
export const HISTORY_SUBJECTS = ['SHEET', ...EVENT_SUBJECTS] as const;
export type HistorySubject = (typeof HISTORY_SUBJECTS)[number];

export const HistorySubjectEnum = enumOf(HISTORY_SUBJECTS);
registerEnumType(HistorySubjectEnum, {
  name: 'HistorySubject',
  description: "What an entry of a worker's history is about.",
  valuesConfig: {
    SHEET: { description: 'The fields of the sheet.' },
    PHOTO: { description: '« Photo de profil »' },
    CONTRACT: { description: '« Contrat de travail »' },
    PAYSLIP: { description: '« Bulletin de paie »' },
    DOCUMENT: { description: 'An identity document, a diploma, a certificate…' },
    COMPLAINT: { description: '« Réclamation »' },
    FOLLOW_UP: { description: '« Suivi qualité »' },
  },
});

const HistoryActEnum = enumOf(EVENT_ACTS);
registerEnumType(HistoryActEnum, {
  name: 'HistoryAct',
  description: 'What happened.',
  valuesConfig: {
    ADDED: { description: 'It was created or added.' },
    CHANGED: { description: 'It was changed.' },
    REMOVED: { description: 'It was removed.' },
  },
});

/** One thing before and after. */
@ObjectType('FieldChange', {
  description: 'Something before and after, as text for people. Sensitive values are masked; null: empty.',
  simpleResolvers: true,
})
export class FieldChange {
  @Field(() => String, { nullable: true, description: 'Key of the field of the sheet; null: not one of the sheet.' })
  key: string | null;
  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'Before.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'After.' })
  after: string | null;
  @Field(() => Boolean, {
    description:
      'May the viewer give the field its value of before again, by restoreWorkerValue? Rules of a save hold.',
  })
  restorable: boolean;
}

/** One entry of a worker's history. */
@ObjectType('WorkerHistoryEntry', {
  description: "One save of a sheet, or something that happened on the worker's file.",
  simpleResolvers: true,
})
export class WorkerHistoryEntry {
  @Field(() => ID, { description: 'Stable.' })
  id: string;
  @Field(() => DateTime, { description: 'When it happened.' })
  at: Date;
  @Field(() => Author, { description: 'Who did it.' })
  by: Author;
  @Field(() => HistoryDoorEnum, { description: 'Through which door.' })
  door: HistoryDoor;
  @Field(() => HistorySubjectEnum, { description: 'What it is about.' })
  subject: HistorySubject;
  @Field(() => HistoryActEnum, { description: 'What happened to it.' })
  act: EventAct;
  @Field(() => String, { description: 'It in words, in the language of the request: « Fiche modifiée ».' })
  title: string;
  @Field(() => Int, { nullable: true, description: "The sheet's version after a save; null: not a save." })
  version: number | null;
  @Field(() => [FieldChange], { description: "What changed, in the sheet's order." })
  changes: FieldChange[];
}

/** An entry and its place in the history. */
@ObjectType('WorkerHistoryEdge', { description: 'An entry and its place in the history.', simpleResolvers: true })
export class WorkerHistoryEdge {
  @Field(() => WorkerHistoryEntry, { description: 'The entry.' })
  node: WorkerHistoryEntry;
  @Field(() => String, { description: 'Its place: `after` of the rest of the history.' })
  cursor: string;
}

/** A page of a worker's history. */
@ObjectType('WorkerHistoryConnection', {
  description: "A page of a worker's history. What the viewer may not know of is left out, so it may be short.",
  simpleResolvers: true,
})
export class WorkerHistoryConnection {
  @Field(() => [WorkerHistoryEntry], { description: 'Newest first.' })
  nodes: WorkerHistoryEntry[];
  @Field(() => [WorkerHistoryEdge], { description: 'The same, each with a cursor.' })
  edges: WorkerHistoryEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo: PageInfo;
}

/** A field of a sheet as it was. */
@ObjectType('PastValue', {
  description: 'A field of a sheet at a past moment, as text for people. Sensitive values are masked; null: empty.',
  simpleResolvers: true,
})
export class PastValue {
  @Field(() => String, { description: 'Key of the field.' })
  key: string;
  @Field(() => String, { description: 'Label of the field, in the language of the request.' })
  label: string;
  @Field(() => String, { nullable: true, description: 'Its value then.' })
  value: string | null;
  @Field(() => String, { nullable: true, description: 'Its value now.' })
  now: string | null;
  @Field(() => Boolean, { description: 'Has it changed since? Of a masked value: was it saved anew since?' })
  changedSince: boolean;
  @Field(() => Boolean, { description: 'May the viewer give it this value again, by restoreWorkerValue?' })
  restorable: boolean;
}

/** A sheet as it was. */
@ObjectType('WorkerAsOf', {
  description: "A sheet as it was at a past moment, under today's field settings.",
  simpleResolvers: true,
})
export class WorkerAsOf {
  @Field(() => Int, { description: 'The version it had; 0: there was no such sheet yet.' })
  version: number;
  @Field(() => [PastValue], { description: "The fields of its kind and nature then, in the sheet's order." })
  values: PastValue[];
}

/** A value to bring back. */
@InputType('RestoreWorkerValueInput', { description: 'A value of a field to bring back from the history.' })
export class RestoreWorkerValueInput {
  @Field(() => ID, { description: 'The worker.' })
  id: string;
  @Min(1, { context: { message: VERSION_SHAPE } })
  @Field(() => Int, { description: "The sheet's version now, 1 or more." })
  version: number;
  @Field(() => String, { description: 'Key of the field. Not a sensitive one, nor a number that is given.' })
  key: string;
  @Min(1, { context: { message: VERSION_SHAPE } })
  @Field(() => Int, { description: 'The version whose value the field gets again, 1 or more.' })
  atVersion: number;
}
