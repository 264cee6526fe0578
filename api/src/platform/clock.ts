/** The only source of the current time, so that tests can hold it still. */
export const clock = {
  now: (): Date => new Date(),
};
