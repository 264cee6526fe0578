import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Actor } from '../../../platform/actor';
import { transaction } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { deleteWorkerView, restoreWorkerView, saveWorkerView, setDefaultWorkerView } from './save-worker-view';
import { mayChangeView } from './worker-view.policy';
import { viewsOf, type SeenView } from './worker-view.queries';
import { SaveWorkerViewInput, WorkerView, WorkerViewPayload } from './worker-view.type';

const VIEW = { description: 'The view.' };

/** Reads and changes saved views. */
@Resolver()
export class WorkerViewResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => [WorkerView], {
    description: "The viewer's own views, then those others share, as they were made. READER, workers:read.",
  })
  async workerViews(@Ctx() context: Context): Promise<WorkerView[]> {
    const actor = actorOf(context);
    return (await viewsOf(context.source.manager, actor)).map((view) => present(view, actor));
  }

  @Authorized<Permission>('READER')
  @Mutation(() => WorkerViewPayload, {
    description: 'Makes a view or changes one: one’s own, or as ADMIN a shared one. READER, staff only.',
  })
  async saveWorkerView(
    @Ctx() context: Context,
    @Arg('input', () => SaveWorkerViewInput, { description: 'What it is to become.' }) input: SaveWorkerViewInput,
  ): Promise<WorkerViewPayload> {
    const actor = actorOf(context);
    return { view: present(await transaction(context.source, (tx) => saveWorkerView(tx, actor, input)), actor) };
  }

  @Authorized<Permission>('READER')
  @Mutation(() => WorkerViewPayload, {
    description: 'Deletes a view; restoreWorkerView undoes it. READER, staff only.',
  })
  async deleteWorkerView(@Ctx() context: Context, @Arg('id', () => ID, VIEW) id: string): Promise<WorkerViewPayload> {
    await transaction(context.source, (tx) => deleteWorkerView(tx, actorOf(context), id));
    return {};
  }

  @Authorized<Permission>('READER')
  @Mutation(() => WorkerViewPayload, {
    description: 'Puts a deleted view back. Refused: NAME_TAKEN, TOO_MANY_VIEWS. READER, staff only.',
  })
  async restoreWorkerView(@Ctx() context: Context, @Arg('id', () => ID, VIEW) id: string): Promise<WorkerViewPayload> {
    const actor = actorOf(context);
    return { view: present(await transaction(context.source, (tx) => restoreWorkerView(tx, actor, id)), actor) };
  }

  @Authorized<Permission>('READER')
  @Mutation(() => WorkerViewPayload, {
    description: "Has the viewer's list open with this view; null: with all workers. READER, staff only.",
  })
  async setDefaultWorkerView(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, ...VIEW }) id: string | null = null,
  ): Promise<WorkerViewPayload> {
    await transaction(context.source, (tx) => setDefaultWorkerView(tx, actorOf(context), id));
    return {};
  }
}

function present({ facts, ownerId, ...view }: SeenView, actor: Actor): WorkerView {
  return {
    ...view,
    ...facts,
    isOwn: ownerId === actor.userId,
    viewerCanEdit: mayChangeView({ ...view, ownerId }, actor),
  };
}
