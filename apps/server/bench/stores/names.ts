/** The names of the stores. To add a store, add its name here and its file to `index.ts`. */
export const storeNames = ['sqlite', 'postgres', 'memory'] as const

/** The name of a store. */
export type StoreName = (typeof storeNames)[number]
