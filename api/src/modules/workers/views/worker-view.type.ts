import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/user-error.type';
import { WorkerFilter, WorkerSort } from '../list/worker-filter.type';

/** A saved view of the list of workers. */
@ObjectType('WorkerView', {
  description: 'A saved view of the list of workers: which ones, in which order, in which columns.',
  simpleResolvers: true,
})
export class WorkerView {
  @Field(() => ID, { description: 'UUID.' })
  id: string;

  @Field(() => String, { description: 'At most 60 characters; no two of one owner are the same.' })
  name: string;

  @Field(() => Boolean, { description: 'The whole agency sees it.' })
  shared: boolean;

  @Field(() => Boolean, { description: 'It is the viewer’s own.' })
  isOwn: boolean;

  @Field(() => Boolean, { description: 'The viewer’s list opens with it.' })
  isDefault: boolean;

  @Field(() => Boolean, { description: 'May the viewer change and delete it?' })
  viewerCanEdit: boolean;

  @Field(() => WorkerFilter, { description: 'Which workers.' })
  filter: WorkerFilter;

  @Field(() => WorkerSort, { description: 'In which order.' })
  sort: WorkerSort;

  @Field(() => [String], { description: 'Keys of columns in order, without the name; see workerListProperties.' })
  columns: readonly string[];
}

/** What a view is to become. */
@InputType('SaveWorkerViewInput', { description: 'What a view is to become; what is left out stays as it is.' })
export class SaveWorkerViewInput {
  @Field(() => ID, { nullable: true, description: 'Absent: a new view, the viewer’s own.' })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'At most 60 characters. Refused: NAME_TAKEN, REQUIRED, TOO_LONG.',
  })
  name?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Shown to the whole agency; MANAGER.' })
  shared?: boolean | null;

  @Field(() => WorkerFilter, { nullable: true, description: 'Which workers.' })
  filter?: WorkerFilter | null;

  @Field(() => WorkerSort, { nullable: true, description: 'In which order.' })
  sort?: WorkerSort | null;

  @Field(() => [String], { nullable: true, description: 'At most 40 keys of columns, without the name.' })
  columns?: string[] | null;
}

/** What saving a view gives. */
@ObjectType('WorkerViewPayload', { description: 'What saving a view gives.', simpleResolvers: true })
export class WorkerViewPayload extends Payload {
  @Field(() => WorkerView, { nullable: true, description: 'The view after it; null when refused or deleted.' })
  view?: WorkerView | null;
}
