import { GraphqlError } from '@/lib/graphql/graphql-error';

type Variables = Record<string, unknown>;
type Answer = object | ((variables: Variables) => object);

interface Asked {
  operation: string;
  variables: Variables;
}

/** A refusal as the API lists it in a payload. */
export function refusal(code: string, message: string, path: string[] = []) {
  return { code, message, path };
}

/**
 * Answers /graphql in the API's place, by operation name: the data, or the error by which the API refuses the operation as
 * a whole; or a function of the variables that gives one of these, or a promise of it. An operation that is not listed
 * fails as an API out of reach does. Gives the list of what was asked, in order.
 */
export function fakeApi(answers: Record<string, Answer>): Asked[] {
  const asked: Asked[] = [];
  window.fetch = (_url, init) => {
    const { operationName, variables } = JSON.parse(init?.body as string) as {
      operationName: string;
      variables: Variables;
    };
    asked.push({ operation: operationName, variables });
    const answer = answers[operationName];
    if (answer === undefined) return Promise.reject(new TypeError(`${operationName} is not answered`));
    return Promise.resolve({ json: () => bodyOf(answer, variables) } as Response);
  };
  return asked;
}

async function bodyOf(answer: Answer, variables: Variables): Promise<object> {
  const given = typeof answer === 'function' ? (answer as (variables: Variables) => object)(variables) : answer;
  const settled = await Promise.resolve(given);
  if (!(settled instanceof GraphqlError)) return { data: settled };
  return { errors: [{ message: settled.message, extensions: { code: settled.code } }] };
}
