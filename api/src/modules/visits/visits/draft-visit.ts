import { newId } from '../../../platform/database/new-id';
import type { Problem } from '../../../platform/errors/refusal';
import { REQUIRED } from '../../../platform/errors/usual-problems';
import { parseExternalReference } from '../../../platform/formats/external-reference';
import { ifGiven, readFormat, readText } from '../../../platform/formats/read-input';
import type { VisitRow } from './visit.entity';
import { timeProblems } from './visit.rules';
import type { SaveVisitInput } from './visit.type';

/** What of a visit is saved. */
type SavedVisit = Omit<VisitRow, 'agencyId' | 'createdAt' | 'updatedAt'>;

/** A visit as a save would make it, whether it is there already, and what stands against it. */
export interface VisitDraft {
  visit: SavedVisit;
  isNew: boolean;
  problems: Problem[];
}

/** The reference of an input as it is kept, null when there is none to be read. */
export function referenceIn({ externalReference }: SaveVisitInput): string | null {
  const read = parseExternalReference(externalReference ?? '');
  return read.ok ? read.value : null;
}

/** What an input makes of a visit, or of nothing. Paths are those of the input. */
export function draftVisit(input: SaveVisitInput, known: VisitRow | undefined, now: Date): VisitDraft {
  const problems: Problem[] = [];
  const visit: SavedVisit = {
    id: known?.id ?? newId(),
    externalReference: readOptional(problems, input, known, 'externalReference'),
    serviceCode: readOptional(problems, input, known, 'serviceCode'),
    clientId: required(problems, input, known, 'clientId') ?? '',
    workerId: required(problems, input, known, 'workerId') ?? '',
    startsAt: required(problems, input, known, 'startsAt') ?? now,
    endsAt: required(problems, input, known, 'endsAt') ?? now,
    status: input.status ?? known?.status ?? 'PLANNED',
  };
  if (problems.length === 0) problems.push(...timeProblems(visit, now));
  return { visit, isNew: known === undefined, problems };
}

function required<Key extends 'clientId' | 'workerId' | 'startsAt' | 'endsAt'>(
  problems: Problem[],
  input: SaveVisitInput,
  known: VisitRow | undefined,
  key: Key,
): VisitRow[Key] | undefined {
  const value = (input[key] as VisitRow[Key] | null | undefined) ?? known?.[key];
  if (value === undefined) problems.push({ code: 'REQUIRED', message: REQUIRED, path: [key] });
  return value;
}

function readOptional(
  problems: Problem[],
  input: SaveVisitInput,
  known: VisitRow | undefined,
  key: 'externalReference' | 'serviceCode',
): string | null {
  const typed = input[key];
  if (typed === undefined) return known?.[key] ?? null;
  return ifGiven(typed, (text) =>
    key === 'serviceCode' ? readText(problems, key, text, 40) : readFormat(problems, key, text, parseExternalReference),
  );
}
