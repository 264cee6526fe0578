import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { actorOf, type Context } from '../../platform/graphql/context';
import { missingFields, onSheet } from '../fields';
import { Establishment, User } from '../identity';
import { FieldValues, type FieldValuesInput } from '../../platform/graphql/scalars';
import { listedValues } from './list/listed-values';
import { Sector } from './sectors/sector.type';
import { unsealText, type SealedKey } from './values/sealed-values';
import { isFilled } from './values/sheet-values';
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
  async sectors(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<Sector[]> {
    return (await sectorLoader(context).load(id)) ?? [];
  }

  @FieldResolver(() => [FormerNumber], { description: 'Numbers borne before, newest first.' })
  async formerNumbers(@Root() { id }: LoadedWorker, @Ctx() context: Context): Promise<FormerNumber[]> {
    const numbers = await formerNumberLoader(context).load(id);
    const hasFileNumbers = actorOf(context).modules.includes('TELEPHONE_TIME_KEEPING');
    return numbers
      .filter(({ kind }) => hasFileNumbers || kind !== 'FILE')
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
    const { fieldSet } = worker;
    const { modules } = actorOf(context);
    const sectorsField = fieldSet.byKey.get('sectors');
    const asksSectors = sectorsField !== undefined && onSheet(sectorsField, worker, modules).required;
    const sectors = asksSectors ? await this.sectors(worker, context) : [];
    const sheet = { row: worker, sectorIds: sectors.map(({ id }) => id) };
    return missingFields(fieldSet, worker, modules, (key) => {
      const field = fieldSet.byKey.get(key);
      return field === undefined || isFilled(sheet, field);
    });
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
  if (sealed === null || !seesPayroll || !field || !onSheet(field, worker, modules).visible) return null;
  return unsealText(sealed, key, worker);
}
