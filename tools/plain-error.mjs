// @ts-check

/** A failure a person can put right. Its message is the one sentence they are shown, with no stack trace. */
export class PlainError extends Error {}

/** The person, or the machine, asked the command to stop before it was done. */
export class Interrupted extends Error {}
