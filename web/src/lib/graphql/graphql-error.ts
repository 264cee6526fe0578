/** A request the API did not answer with data: refused as a whole, failed, or not reached. Payload errors are not thrown. */
export class GraphqlError extends Error {
  constructor(
    /** The API's code, e.g. NOT_FOUND; UNREACHABLE when there was no answer to read. */
    readonly code: string,
    /** The API's sentence, in the reader's language; empty when UNREACHABLE. */
    message: string,
  ) {
    super(message);
    this.name = 'GraphqlError';
  }
}

/** True when the session has ended, or never was. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof GraphqlError && error.code === 'UNAUTHENTICATED';
}

/** True when what was asked for does not exist, or is not this agency's. */
export function isNotFound(error: unknown): boolean {
  return error instanceof GraphqlError && error.code === 'NOT_FOUND';
}
