import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { DateTime } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import { WorkerFilter, WorkerSort } from '../list/worker-filter.type';
import { EXPORT_FORMATS, EXPORT_STATES, type ExportFormat, type ExportState } from './worker-export.entity';

const ExportFormatEnum = enumOf(EXPORT_FORMATS);
registerEnumType(ExportFormatEnum, {
  name: 'ExportFormat',
  description: 'The kind of file.',
  valuesConfig: {
    CSV: { description: 'As French Excel reads it: semicolons, decimal commas, UTF-8 with its mark.' },
    XLSX: { description: 'An Excel workbook of one sheet.' },
  },
});

const ExportStateEnum = enumOf(EXPORT_STATES);
registerEnumType(ExportStateEnum, {
  name: 'ExportState',
  description: 'How an export is going.',
  valuesConfig: {
    READY: { description: 'To be fetched.' },
    RUNNING: { description: 'Being sent.' },
    DONE: { description: 'Sent whole.' },
    STOPPED: { description: 'Stopped before its end.' },
  },
});

/** What to export. */
@InputType('ExportWorkersInput', { description: 'Which workers to export, in which order, in which columns.' })
export class ExportWorkersInput {
  @Field(() => ExportFormatEnum, { description: 'The kind of file.' })
  format: ExportFormat;

  @Field(() => WorkerFilter, { nullable: true, description: 'Which workers; absent: all of them.' })
  filter?: WorkerFilter | null;

  @Field(() => WorkerSort, { nullable: true, description: 'The order; absent: by name.' })
  sort?: WorkerSort | null;

  @Field(() => [String], {
    description: 'Keys of properties, in order, at most 60; those that may not be shown are left out.',
  })
  columns: string[];
}

/** An export and how far it is. */
@ObjectType('WorkerExport', { description: 'An export of workers and how far it is.', simpleResolvers: true })
export class WorkerExport {
  @Field(() => ID, { description: 'UUID; the file is fetched once, within ten minutes, at /exports/{id}.' })
  id: string;

  @Field(() => ExportFormatEnum, { description: 'The kind of file.' })
  format: ExportFormat;

  @Field(() => ExportStateEnum, { description: 'How it is going.' })
  state: ExportState;

  @Field(() => Int, { description: 'How many workers were read so far.' })
  rowCount: number;

  @Field(() => [String], { description: 'Keys of the properties in it.' })
  columns: readonly string[];

  @Field(() => DateTime, { description: 'When it was asked for.' })
  createdAt: Date;
}

/** What asking for an export gives. */
@ObjectType('WorkerExportPayload', { description: 'What asking for an export gives.', simpleResolvers: true })
export class WorkerExportPayload extends Payload {
  @Field(() => WorkerExport, { nullable: true, description: 'The export; null when refused.' })
  export?: WorkerExport | null;
}
