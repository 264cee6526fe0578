/** Leaves. A promise of true says that the browser is loading another page; anything else, that leaving is over or failed. */
export type Leave = () => unknown;
