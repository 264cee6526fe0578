import { newId } from '../../../platform/database/new-id';
import type { Tx } from '../../../platform/database/transaction';
import { breaksUniqueKey } from '../../../platform/database/unique-key';
import type { Language } from '../../../platform/errors/localized';
import { refuse, refuseAll, type Problem, type Refusal } from '../../../platform/errors/refusal';
import { unreadable, type Parsed } from '../../../platform/formats/parsed';
import { readFormat, readText } from '../../../platform/formats/read-input';
import { inviteColleague } from '../staff/invite-colleague';
import { AgencyRow } from './agency.entity';

const NAME_LENGTH = 120;
const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** An agency to be, and its first administrator. */
export interface NewAgency {
  /** Short name for commands: 1 to 40 lower-case letters, digits and hyphens. */
  slug: string;
  name: string;
  admin: { firstName: string; lastName: string; email: string };
  /** What the administrator is written to in. */
  language: Language;
}

/**
 * Makes an agency with every module off and invites its first administrator, who sees payroll data. Returns the link of
 * the invitation, or null when it leaves by e-mail. For commands, which ask nobody's leave.
 */
export async function createAgency(tx: Tx, { slug, name, admin, language }: NewAgency): Promise<string | null> {
  const problems: Problem[] = [];
  const facts = {
    slug: readFormat(problems, 'slug', slug, parseSlug),
    name: readText(problems, 'name', name, NAME_LENGTH),
  };
  refuseAll(problems);
  const agencyId = newId();
  try {
    await tx.insert(AgencyRow, { ...facts, id: agencyId, modules: [] });
  } catch (error) {
    throw breaksUniqueKey(error, 'uq_agencies_slug') ? slugTaken(facts.slug) : error;
  }
  const invited = { ...admin, role: 'ADMIN' as const, seesPayroll: true };
  return (await inviteColleague(tx, { agencyId, language, seesPayroll: true }, invited)).invitationUrl;
}

function parseSlug(typed: string): Parsed<string> {
  return SLUG.test(typed) ? { ok: true, value: typed } : NOT_A_SLUG;
}

function slugTaken(slug: string): Refusal {
  return refuse(
    'SLUG_TAKEN',
    { fr: `Une agence s'appelle déjà « ${slug} ».`, en: `An agency is already named "${slug}".` },
    ['slug'],
  );
}

const NOT_A_SLUG = unreadable('SLUG_NOT_PLAIN', {
  fr: "Écrivez le nom court en minuscules, chiffres et traits d'union, 40 caractères au plus.",
  en: 'Write the short name in lower-case letters, digits and hyphens, at most 40 characters.',
});
