import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';

/** A validation rule: each of these root fields stands at most once in a document, so that a request is one attempt. */
export function askedOnce(fields: readonly string[]): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const seen = new Set<string>();
    const roots = [context.getSchema().getQueryType(), context.getSchema().getMutationType()];
    return {
      Field: ({ name: { value: name } }) => {
        if (!fields.includes(name) || !roots.some((root) => root === context.getParentType())) return;
        if (seen.has(name)) context.reportError(tooOften(name));
        seen.add(name);
      },
    };
  };
}

function tooOften(name: string): GraphQLError {
  return new GraphQLError(`A request asks for ${name} once at most.`);
}
