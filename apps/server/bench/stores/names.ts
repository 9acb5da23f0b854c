/** Where the users may be. A store more is a name here and a file beside, in `index.ts`. */
export const storeNames = ['sqlite', 'postgres', 'memory'] as const

/** One of them. */
export type StoreName = (typeof storeNames)[number]
