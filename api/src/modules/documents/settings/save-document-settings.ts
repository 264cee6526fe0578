import type { Actor } from '../../../platform/actor';
import { clock } from '../../../platform/clock';
import type { Tx } from '../../../platform/database/transaction';
import { refuse } from '../../../platform/errors/refusal';
import type { WorkerNature } from '../../fields';
import { EXPECTABLE_KINDS, type DocumentKind } from '../document';
import { DocumentSettingsRow } from './document-settings.entity';
import { documentSettingsOf } from './document-settings.queries';
import type { Expectations } from './expectations.rules';

/** What an agency is to expect from now on; kinds that are absent stay as they are. */
export interface NewExpectations {
  /** The version of the settings that were changed. */
  version: number;
  expectations: readonly { kind: DocumentKind; natures: readonly WorkerNature[]; mustExpire: boolean }[];
}

/**
 * Says which documents the agency expects. Refuses « Autre », which can be anything; STALE_VERSION when a colleague has
 * changed the settings meanwhile.
 */
export async function saveDocumentSettings(
  tx: Tx,
  { agencyId, userId }: Actor,
  { version, expectations: given }: NewExpectations,
): Promise<void> {
  const unknown = given.findIndex(({ kind }) => !EXPECTABLE_KINDS.some((expectable) => expectable === kind));
  if (unknown >= 0) throw refuse('NOT_EXPECTABLE', NOT_EXPECTABLE, ['expectations', String(unknown), 'kind']);
  // The write is the lock: of two saves of one version the second finds another.
  await tx.query(
    `INSERT INTO document_settings (agency_id, version, expectations, updated_at, updated_by) VALUES (?, 0, '{}', ?, ?)
     ON DUPLICATE KEY UPDATE updated_at = updated_at`,
    [agencyId, clock.now(), userId],
  );
  await tx.findOne(DocumentSettingsRow, { where: { agencyId }, lock: { mode: 'pessimistic_write' } });
  const known = await documentSettingsOf(tx, agencyId);
  if (known.version !== version) throw refuse('STALE_VERSION', STALE_VERSION);
  const expectations: Expectations = { ...known.expectations, ...byKind(given) };
  await tx.update(
    DocumentSettingsRow,
    { agencyId },
    { version: version + 1, expectations, updatedAt: clock.now(), updatedBy: userId },
  );
}

function byKind(given: NewExpectations['expectations']): Partial<Expectations> {
  const entries = given.map(({ kind, natures, mustExpire }) => [kind, { natures: [...new Set(natures)], mustExpire }]);
  return Object.fromEntries(entries) as Partial<Expectations>;
}

const NOT_EXPECTABLE = {
  fr: 'Ce type de document ne peut pas être attendu : choisissez-en un autre.',
  en: 'This kind of document cannot be expected: choose another.',
};

const STALE_VERSION = {
  fr: 'Un collègue a modifié ces réglages entre-temps : rechargez la page, puis refaites vos changements.',
  en: 'A colleague has changed these settings meanwhile: reload the page, then make your changes again.',
};
