import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorOf, type Context } from '../../platform/graphql/context';
import { mayBeOn } from '../fields';
import { Establishment, User } from '../identity';
import { FieldValues, type FieldValuesInput } from '../../platform/graphql/scalars';
import { listedValues } from './list/listed-values';
import { Sector } from './sectors/sector.type';
import { unsealText, type SealedKey } from './values/sealed-values';
import { MissingBefore } from './values/missing.type';
import { missingOn } from './values/missing.rules';
import { withheldFields } from './values/withheld-fields.rules';
import type { LoadedWorker } from './worker-row';
import {
  authorLoader,
  establishmentLoader,
  favoriteLoader,
  formerNumberLoader,
  sectorLoader,
  userLoader,
} from './worker.loaders';
import { Author, FormerNumber, WithheldField, Worker } from './worker.type';

/** What of a worker's sheet is computed only when asked for. */
@Resolver(() => Worker)
export class WorkerFieldsResolver {
  @FieldResolver(() => User, { nullable: true, description: '« Géré par »: who follows the worker.' })
  async manager(@Root() { managerId }: LoadedWorker, @Ctx() context: Context): Promise<User | null> {
    return managerId === null ? null : userLoader(context).load(managerId);
  }

  @FieldResolver(() => Establishment, { nullable: true, description: 'The branch the worker belongs to.' })
  async establishment(
    @Root() { establishmentId }: LoadedWorker,
    @Ctx() context: Context,
  ): Promise<Establishment | null> {
    return establishmentId === null ? null : establishmentLoader(context).load(establishmentId);
  }

  @FieldResolver(() => [Sector], { description: 'The sectors the worker serves, by code.' })
  async sectors(@Root() { id, hidden }: LoadedWorker, @Ctx() context: Context): Promise<Sector[]> {
    return hidden.has('sectors') ? [] : ((await sectorLoader(context).load(id)) ?? []);
  }

  @FieldResolver(() => [FormerNumber], { description: 'Numbers borne before, newest first.' })
  async formerNumbers(@Root() { id, hidden }: LoadedWorker, @Ctx() context: Context): Promise<FormerNumber[]> {
    const numbers = await formerNumberLoader(context).load(id);
    const hasFileNumbers = actorOf(context).modules.includes('TELEPHONE_TIME_KEEPING');
    return numbers
      .filter(({ kind }) =>
        kind === 'FILE' ? hasFileNumbers && !hidden.has('fileNumber') : !hidden.has('registrationNumber'),
      )
      .flatMap(({ kind, number, givenAt, endedAt }) =>
        endedAt === null ? [] : [{ kind, number, from: givenAt, until: endedAt }],
      );
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Social security number, in clear; null when empty or withheld (see withheldFields).',
  })
  nir(@Root() worker: LoadedWorker, @Ctx() context: Context): string | null {
    return clearText(worker, 'nir', context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Temporary technical number, in clear; null when empty or withheld.',
  })
  ntt(@Root() worker: LoadedWorker, @Ctx() context: Context): string | null {
    return clearText(worker, 'ntt', context);
  }

  @FieldResolver(() => String, { nullable: true, description: 'IBAN, in clear; null when empty or withheld.' })
  iban(@Root() worker: LoadedWorker, @Ctx() context: Context): string | null {
    return clearText(worker, 'iban', context);
  }

  @FieldResolver(() => FieldValues, {
    description: `Values by the keys of properties (see workerListProperties), for lists: at most 40. Ids for people and
branches; what is empty, payroll data, or no property is left out. Days of instants are those of UTC.`,
  })
  values(
    @Root() worker: LoadedWorker,
    @Arg('keys', () => [String], { description: 'Keys of properties.' }) keys: string[],
  ): FieldValuesInput {
    return listedValues(worker, keys);
  }

  @FieldResolver(() => [WithheldField], { description: 'Fields that have a value this actor may not see, masked.' })
  withheldFields(@Root() worker: LoadedWorker, @Ctx() context: Context): WithheldField[] {
    return withheldFields(worker, worker.fieldSet, actorOf(context));
  }

  @FieldResolver(() => [String], { description: 'Keys of the fields that are required on this sheet and empty.' })
  async missingFields(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<string[]> {
    const missing = missingOn(worker, await this.sectorIds(worker, context));
    return (missing.get('ALWAYS') ?? []).map(({ key }) => key);
  }

  @FieldResolver(() => [MissingBefore], {
    description: 'The fields that are empty and must be filled in before a moment, for each moment that lacks some.',
  })
  async missingBefore(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<MissingBefore[]> {
    const { language } = actorOf(context);
    const missing = missingOn(worker, await this.sectorIds(worker, context));
    return [...missing].map(([moment, fields]) => ({
      moment,
      fields: fields.map(({ key, label }) => ({ key, label: label[language] })),
    }));
  }

  /** The sectors of a worker, read only where one may be missing. */
  private async sectorIds(worker: LoadedWorker, context: Context): Promise<string[]> {
    const field = worker.fieldSet.byKey.get('sectors');
    if (field === undefined || field.settings[worker.sheetKind].requiredBefore === null) return [];
    return ((await sectorLoader(context).load(worker.id)) ?? []).map(({ id }) => id);
  }

  @FieldResolver(() => Author, { description: '« Créé par »' })
  createdBy(@Root() worker: LoadedWorker, @Ctx() context: Context): Promise<Author> {
    return authorLoader(context).load({ byUserId: worker.createdByUserId, byKeyId: worker.createdByKeyId });
  }

  @FieldResolver(() => Boolean, {
    description: 'Did the viewer mark the worker as a favourite? Never true for partners.',
  })
  isFavorite(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<boolean> {
    return favoriteLoader(context).load(id);
  }
}

/** What a field that left the sheet still holds is given to nobody: it can only be emptied. */
function clearText(worker: LoadedWorker, key: SealedKey, context: Context): string | null {
  const sealed = worker[`${key}Sealed`];
  const { seesPayroll, modules } = actorOf(context);
  const field = worker.fieldSet.byKey.get(key);
  if (sealed === null || !seesPayroll || !field || !mayBeOn(field, worker, modules)) return null;
  return unsealText(sealed, key, worker);
}
