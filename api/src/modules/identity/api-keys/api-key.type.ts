import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Scope } from '../../../platform/actor';
import { DateTime } from '../../../platform/graphql/scalars';
import { Payload } from '../../../platform/graphql/user-error.type';
import type { ApiKeyRow } from './api-key.entity';

/** Resolvers see `workers:read` and so on. */
const ApiScope: Record<string, Scope> = {
  WORKERS_READ: 'workers:read',
  WORKERS_WRITE: 'workers:write',
  CONTRACTS_READ: 'contracts:read',
  CONTRACTS_WRITE: 'contracts:write',
  VISITS_READ: 'visits:read',
  VISITS_WRITE: 'visits:write',
};

registerEnumType(ApiScope, {
  name: 'ApiScope',
  description: "What a partner's key may do.",
  valuesConfig: {
    WORKERS_READ: {
      description: 'Read workers, and what is needed to read them: fields, names of colleagues, sectors.',
    },
    WORKERS_WRITE: {
      description: 'Create and edit workers, and read each of them in the answer. To find them, add WORKERS_READ.',
    },
    CONTRACTS_READ: {
      description: 'Read contracts of employment. Never pay, never payslips.',
    },
    CONTRACTS_WRITE: {
      description: 'Create, amend and end contracts of employment, and read each of them in the answer.',
    },
    VISITS_READ: {
      description: 'Read clients, their visits, quality follow-ups and complaints, and lines of tax certificates.',
    },
    VISITS_WRITE: {
      description: 'Create and edit clients and visits, and read each of them in the answer.',
    },
  },
});

/** A key as administrators see it: never the key itself. */
@ObjectType('ApiKey', { description: "A partner program's key. The key itself is shown once, when it is made." })
export class ApiKey implements Pick<
  ApiKeyRow,
  'id' | 'name' | 'prefix' | 'scopes' | 'createdAt' | 'lastUsedAt' | 'revokedAt'
> {
  @Field(() => ID, { description: 'UUID, stable.' })
  id: string;

  @Field(() => String, { description: 'What it is for, e.g. "Boutique en ligne".' })
  name: string;

  @Field(() => String, { description: 'Its first characters, to tell keys apart.' })
  prefix: string;

  @Field(() => [ApiScope], { description: 'What it may do.' })
  scopes: Scope[];

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Last use, to the minute; null before the first.' })
  lastUsedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it works.' })
  revokedAt: Date | null;
}

/** A key to be made. */
@InputType({ description: 'A key to be made for a partner program.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for, 1 to 80 characters.' })
  name: string;

  @Field(() => [ApiScope], { description: 'What it may do; at least one.' })
  scopes: Scope[];
}

/** What making a key gives. */
@ObjectType({ description: 'The new key.' })
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: 'The key as it is listed; null when refused.' })
  apiKey?: ApiKey;

  @Field(() => String, { nullable: true, description: 'The whole key, shown this once; null when refused.' })
  secret?: string;
}

/** What revoking a key gives. */
@ObjectType({ description: 'The key after the change.' })
export class ApiKeyPayload extends Payload {
  @Field(() => ApiKey, { nullable: true, description: 'The key as it is now; null when refused.' })
  apiKey?: ApiKey;
}
