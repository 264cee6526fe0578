import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../../../platform/graphql/user-error.type';

/** One kind of thing that would go. */
@ObjectType('DeletionItem', { description: 'Things of one kind that would go with a worker.', simpleResolvers: true })
export class DeletionItem {
  @Field(() => String, {
    description: 'What they are, in the language of the request, e.g. « changements dans l’historique ».',
  })
  label: string;
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

/** What would go with a worker. */
@ObjectType('WorkerDeletion', {
  description: 'What would go with a worker, for ever. « Inactif » keeps it all.',
  simpleResolvers: true,
})
export class WorkerDeletion {
  @Field(() => String, { description: 'What must be typed to delete: the last name.' })
  nameToType: string;
  @Field(() => [DeletionItem], { description: 'Only what there is any of.' })
  items: DeletionItem[];
  @Field(() => Boolean, { description: 'May the viewer delete the worker?' })
  viewerCanDelete: boolean;
}

/** A worker to delete. */
@InputType('DeleteWorkerInput', { description: 'A worker to delete, for ever.' })
export class DeleteWorkerInput {
  @Field(() => ID, { description: 'The worker.' })
  id: string;
  @Field(() => String, { description: 'The last name, typed; accents and case make no difference.' })
  typedName: string;
}

/** What deleting a sheet gives. */
@ObjectType('DeleteWorkerPayload', { description: 'A deleted sheet.', simpleResolvers: true })
export class DeleteWorkerPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The worker that is gone; null when it was refused.' })
  deletedId?: string | null;
}
