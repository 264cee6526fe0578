import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNullableType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Context } from './context';
import { LIMITS } from './limits';

/** How many items a list is taken to hold when it has no page size. */
const UNPAGED = 5;
/** How many costs are kept, so that an operation sent again and again is counted once. */
const KEPT = 1_000;

/**
 * The extension of a field that has the database read all an agency has, whatever it answers: the surcharge of a call
 * with these arguments, on top of its fields. It may look at which keys of an argument are given, not at their values.
 */
export interface Surcharged {
  surcharge: (args: Readonly<Record<string, unknown>>) => number;
}

/** A surcharge that leaves no room for another in one operation. */
export const ONCE = LIMITS.cost / 2 + 1;

/** One operation as it was sent. */
interface Operation {
  document: DocumentNode;
  operationName: string | null;
  variables: Record<string, unknown>;
}

/**
 * How many fields the answer may hold: each counts 1 and, under a list, once for each item of it, which is `first` for a
 * connection, whether a variable, a default or the document says so. null when the variables do not fit: they are
 * refused when the operation runs. Infinity when the document is too intricate to be counted.
 */
function costOf(schema: GraphQLSchema, { document, operationName, variables }: Operation): number | null {
  const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  if (getVariableValues(schema, declared, variables).errors) return null;
  try {
    const named = operationName === null ? {} : { operationName };
    return getComplexity({ schema, query: document, variables, estimators: [fieldCost], ...named });
  } catch {
    return Infinity;
  }
}

const fieldCost: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const { surcharge } = field.extensions as Partial<Surcharged>;
  return (surcharge?.(args) ?? 0) + answerCost(field, args, childComplexity);
};

type Estimated = Parameters<ComplexityEstimator>[0];

function answerCost(field: Estimated['field'], args: Estimated['args'], childComplexity: number): number {
  // null asks for the default.
  const first: unknown = args['first'] ?? field.args.find(({ name }) => name === 'first')?.defaultValue;
  if (typeof first === 'number') return 1 + Math.max(1, first) * childComplexity;
  // The page size above them has counted these.
  const isPage = field.name === 'nodes' || field.name === 'edges';
  return 1 + (isListType(getNullableType(field.type)) && !isPage ? UNPAGED : 1) * childComplexity;
}

/** Refuses, before anything runs, an operation that costs more than `most`. */
export function costLimit(most: number = LIMITS.cost): ApolloServerPlugin<Context> {
  const known = new Map<string, number>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operationName, request: { variables = {} }, queryHash }) {
          const key = digest(`${queryHash} ${operationName ?? ''} ${deciding(variables)}`);
          const cost = known.get(key) ?? costOf(schema, { document, operationName, variables });
          if (cost === null) return Promise.resolve();
          if (known.size >= KEPT) known.clear();
          known.set(key, cost);
          return cost > most ? Promise.reject(tooCostly(most)) : Promise.resolve();
        },
      }),
  };
}

/**
 * What of the variables decides a cost: page sizes, what includes or skips a field, which keys of an input are given.
 * null is not the same as absent.
 */
function deciding(variables: Record<string, unknown>): string {
  return JSON.stringify(Object.entries(variables).map(([name, value]) => [name, shapeOf(value)]));
}

function shapeOf(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'object' || Array.isArray(value)) return typeof value;
  return Object.entries(value).map(([key, part]) => (part === null ? [key] : key));
}

/** Variables may be as long as a body: their shape is not kept. */
function digest(key: string): string {
  return createHash('sha256').update(key).digest('base64');
}

function tooCostly(most: number): GraphQLError {
  const message = `This operation asks for too much at once: its answer could hold more than ${String(most)} fields.`;
  return new GraphQLError(message, { extensions: { code: 'TOO_COSTLY', http: { status: 400 } } });
}
