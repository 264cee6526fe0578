import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import type { Localized, Language } from '../errors/localized';
import { Refusal, RefusalWith } from '../errors/refusal';
import type { Context } from './context';
import type { UserError } from './user-error.type';

/** The fields of a UserError; type-graphql reads plain objects too. */
type ListedError = Pick<UserError, 'code' | 'message' | 'path'>;

const OUT_OF_LIMITS: Localized = {
  fr: 'Cette valeur est trop longue ou mal formée : corrigez-la.',
  en: 'This value is too long or malformed: correct it.',
};

/**
 * Has every mutation of the schema turn refusals and argument validation into `payload.errors`; nothing else returns an
 * error. Each mutation of a request starts with nothing loaded, so that its answer never repeats what an earlier one has
 * since changed. Answers the schema; a middleware would be asked for every field of every row.
 */
export function listRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve } = field;
    if (resolve) field.resolve = listing(resolve as Resolve);
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, Context>;

function listing(resolve: Resolve): Resolve {
  return async (source, args, context, info) => {
    context.loaders.clear();
    try {
      const payload: unknown = await resolve(source, args, context, info);
      return { errors: [], ...(payload as object) };
    } catch (error) {
      const errors = userErrors(error, context.language);
      if (errors === undefined) throw error;
      return { ...(error instanceof RefusalWith ? error.payload : {}), errors };
    }
  };
}

function userErrors(error: unknown, language: Language): ListedError[] | undefined {
  if (error instanceof Refusal) {
    return error.problems.map(({ code, message, path }) => ({ code, message: message[language], path }));
  }
  if (error instanceof ArgumentValidationError)
    return error.extensions.validationErrors.flatMap((item) => invalid(item, [], language));
  return undefined;
}

interface ValidationItem {
  property: string;
  contexts?: Record<string, { message?: Localized } | undefined>;
  children?: ValidationItem[];
}

function invalid(item: ValidationItem, above: string[], language: Language): ListedError[] {
  const path = [...above, item.property];
  const below = (item.children ?? []).flatMap((child) => invalid(child, path, language));
  if (below.length > 0) return below;
  const own = Object.values(item.contexts ?? {}).find((context) => context?.message !== undefined)?.message;
  return [{ code: 'INVALID', message: (own ?? OUT_OF_LIMITS)[language], path }];
}
