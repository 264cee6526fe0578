import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { transaction, type Db } from '../../../platform/database/transaction';
import { actorOf, type Context } from '../../../platform/graphql/context';
import type { Permission } from '../../../platform/graphql/permission';
import { EXPECTABLE_KINDS } from '../document';
import { documentSettingsOf } from './document-settings.queries';
import { DocumentSettings, SaveDocumentSettingsInput, SaveDocumentSettingsPayload } from './document-settings.type';
import { saveDocumentSettings } from './save-document-settings';

/** Reads and changes which documents are expected. */
@Resolver()
export class DocumentSettingsResolver {
  @Authorized<Permission>('READER', 'workers:read')
  @Query(() => DocumentSettings, { description: 'The documents the agency expects. READER, workers:read.' })
  documentSettings(@Ctx() context: Context): Promise<DocumentSettings> {
    return settingsIn(context.source.manager, actorOf(context).agencyId);
  }

  @Authorized<Permission>('ADMIN')
  @Mutation(() => SaveDocumentSettingsPayload, {
    description: 'Says which documents the agency expects. Refused: STALE_VERSION. ADMIN.',
  })
  saveDocumentSettings(
    @Ctx() context: Context,
    @Arg('input', () => SaveDocumentSettingsInput, { description: 'The changes.' }) input: SaveDocumentSettingsInput,
  ): Promise<SaveDocumentSettingsPayload> {
    return transaction(context.source, async (tx) => {
      await saveDocumentSettings(tx, actorOf(context), input);
      return { documentSettings: await settingsIn(tx, actorOf(context).agencyId) };
    });
  }
}

async function settingsIn(db: Db, agencyId: string): Promise<DocumentSettings> {
  const { version, expectations } = await documentSettingsOf(db, agencyId);
  return { version, expectations: EXPECTABLE_KINDS.map((kind) => ({ kind, ...expectations[kind] })) };
}
