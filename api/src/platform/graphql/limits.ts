import {
  GraphQLError,
  type ASTVisitor,
  Kind,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Limits every request is held to, before anything runs. */
export const LIMITS = {
  /** Lexical tokens of the document. */
  tokens: 4000,
  /** Nested selections. */
  depth: 12,
  /** Aliases in the whole document, so that one field cannot be asked a thousand times. */
  aliases: 30,
  directives: 30,
  /** Fields the answer may hold, as cost.ts counts them: 200 whole worker sheets pass, 200 with all their history do not. */
  cost: 100_000,
  /** Bytes of one HTTP request's body. */
  bodyBytes: 1_000_000,
} as const;

/** One validation rule for depth, aliases and directives; fragments count where they are spread. */
export const shapeLimits: ValidationRule = (context): ASTVisitor => {
  const count = { aliases: 0, directives: 0 };
  return {
    Field: (node) => {
      if (node.alias !== undefined && ++count.aliases === LIMITS.aliases + 1)
        tooMuch(context, 'aliases', LIMITS.aliases);
    },
    Directive: () => {
      if (++count.directives === LIMITS.directives + 1) tooMuch(context, 'directives', LIMITS.directives);
    },
    OperationDefinition: (node) => {
      if (depthOf(node.selectionSet, context, new Map()) > LIMITS.depth)
        tooMuch(context, 'nested levels', LIMITS.depth);
    },
  };
};

function tooMuch(context: ValidationContext, what: string, most: number): void {
  context.reportError(
    new GraphQLError(`This document has too many ${what}; at most ${String(most)} are allowed.`, {
      extensions: { code: 'TOO_COSTLY' },
    }),
  );
}

/** Depths of fragments; one under way stands at 0, so that a fragment which spreads itself ends. */
type Depths = Map<FragmentDefinitionNode, number>;

function depthOf(set: SelectionSetNode, context: ValidationContext, known: Depths): number {
  return Math.max(...set.selections.map((selection) => depthOfSelection(selection, context, known)));
}

function depthOfSelection(selection: SelectionNode, context: ValidationContext, known: Depths): number {
  if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfSpread(selection.name.value, context, known);
  if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, context, known);
  // GraphQL bounds introspection by a rule of its own; the query every tool sends is deeper than ours may be.
  if (!selection.selectionSet || selection.name.value === '__schema') return 1;
  return 1 + depthOf(selection.selectionSet, context, known);
}

function depthOfSpread(name: string, context: ValidationContext, known: Depths): number {
  const fragment = context.getFragment(name);
  if (!fragment) return 0;
  const before = known.get(fragment);
  if (before !== undefined) return before;
  known.set(fragment, 0);
  const depth = depthOf(fragment.selectionSet, context, known);
  known.set(fragment, depth);
  return depth;
}
