import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { transaction } from '../../../platform/database/transaction';
import { fileLink } from '../../../platform/files';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import type { LoadedWorker } from '../worker-row';
import { Worker } from '../worker.type';
import { PhotoSizeEnum, WorkerPhoto, WorkerPhotoPayload, type PhotoSize } from './photo.type';
import { removeWorkerPhoto, restoreWorkerPhoto, setWorkerPhoto } from './set-worker-photo';

const VARIANTS = { SMALL: '64', MEDIUM: '256', LARGE: 'original' } as const;

const WORKER = { description: 'The worker.' };

/** The photos of workers. */
@Resolver(() => Worker)
export class WorkerPhotoResolver {
  @FieldResolver(() => WorkerPhoto, { nullable: true, description: '« Photo de profil »; null: none.' })
  photo(@Root() { photoFileId }: LoadedWorker): WorkerPhoto | null {
    return photoFileId === null ? null : { id: photoFileId };
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => WorkerPhotoPayload, {
    description: `Gives a worker the photo that was sent to \`POST /files/uploads?kind=PHOTO\` (.gif, .jpg or .png, told by its bytes, at most
10 MB). Refused: UPLOAD_NOT_FOUND when the upload is not the actor's own, is older than 24 hours, or was used.`,
  })
  setWorkerPhoto(
    @Ctx() context: Context,
    @Arg('workerId', () => ID, WORKER) workerId: string,
    @Arg('uploadId', () => ID, { description: 'What the upload answered.' }) uploadId: string,
  ): Promise<WorkerPhotoPayload> {
    return transaction(context.source, (tx) => setWorkerPhoto(tx, actorOf(context), { workerId, uploadId }));
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => WorkerPhotoPayload, { description: 'Takes the photo of a worker off; without one nothing happens.' })
  removeWorkerPhoto(
    @Ctx() context: Context,
    @Arg('workerId', () => ID, WORKER) workerId: string,
  ): Promise<WorkerPhotoPayload> {
    return transaction(context.source, (tx) => removeWorkerPhoto(tx, actorOf(context), workerId));
  }

  @Authorized<Permission>('MANAGER', 'workers:write')
  @Mutation(() => WorkerPhotoPayload, {
    description: 'Puts back a photo that was taken off or replaced. Refused after ten minutes: PHOTO_GONE.',
  })
  restoreWorkerPhoto(
    @Ctx() context: Context,
    @Arg('workerId', () => ID, WORKER) workerId: string,
    @Arg('photoId', () => ID, { description: '`previousPhotoId` of the change.' }) photoId: string,
  ): Promise<WorkerPhotoPayload> {
    return transaction(context.source, (tx) => restoreWorkerPhoto(tx, actorOf(context), { workerId, photoId }));
  }
}

/** Links to a photo; made without asking the database. */
@Resolver(() => WorkerPhoto)
export class PhotoLinkResolver {
  @FieldResolver(() => String, {
    description: `Path on this server where the photo is. For staff: in their own sessions, the same all day. For partners: without a
key, for 10 to 15 minutes.`,
  })
  url(
    @Root() { id }: WorkerPhoto,
    @Ctx() context: Context,
    @Arg('size', () => PhotoSizeEnum, { description: 'How large.' }) size: PhotoSize,
  ): string {
    return fileLink(actorOf(context), id, VARIANTS[size]);
  }
}
