import {
  GraphQLError,
  type ASTVisitor,
  Kind,
  type FragmentDefinitionNode,
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
      if (depthOf(node.selectionSet, context, new Set()) > LIMITS.depth)
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

function depthOf(set: SelectionSetNode, context: ValidationContext, open: Set<FragmentDefinitionNode>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      deepest = Math.max(deepest, 1 + (selection.selectionSet ? depthOf(selection.selectionSet, context, open) : 0));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, context, open));
    } else {
      deepest = Math.max(deepest, depthOfSpread(selection.name.value, context, open));
    }
    if (deepest > LIMITS.depth) return deepest;
  }
  return deepest;
}

function depthOfSpread(name: string, context: ValidationContext, open: Set<FragmentDefinitionNode>): number {
  const fragment = context.getFragment(name);
  if (!fragment || open.has(fragment)) return 0;
  return depthOf(fragment.selectionSet, context, new Set([...open, fragment]));
}
