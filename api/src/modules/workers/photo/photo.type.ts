import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum-of';
import { Payload } from '../../../platform/graphql/user-error.type';
import { Worker } from '../worker.type';

/** How large a photo is asked for. */
const PHOTO_SIZES = ['SMALL', 'MEDIUM', 'LARGE'] as const;
export type PhotoSize = (typeof PHOTO_SIZES)[number];

export const PhotoSizeEnum = enumOf(PHOTO_SIZES);
registerEnumType(PhotoSizeEnum, {
  name: 'PhotoSize',
  description: 'A size of a photo.',
  valuesConfig: {
    SMALL: { description: 'A square of 64 pixels, for lists.' },
    MEDIUM: { description: 'A square of 256 pixels.' },
    LARGE: { description: 'As it was taken, its longer side at most 1024 pixels.' },
  },
});

/** The photo of a worker; its `url` is made when asked for. */
@ObjectType('WorkerPhoto', {
  description: '« Photo de profil », upright, a JPEG without metadata.',
  simpleResolvers: true,
})
export class WorkerPhoto {
  @Field(() => ID, { description: 'Another photo has another id.' })
  id: string;
}

/** What changing a photo gives. */
@ObjectType('WorkerPhotoPayload', { description: 'A worker whose photo changed.', simpleResolvers: true })
export class WorkerPhotoPayload extends Payload {
  @Field(() => Worker, { nullable: true, description: 'The worker as he or she is now; null when it was refused.' })
  worker?: Worker | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The photo that was there before, for restoreWorkerPhoto; null: there was none.',
  })
  previousPhotoId?: string | null;
}
