import { deepFreeze } from '../deep-freeze.ts'

/**
 * Returns a deep, frozen copy. It is made through JSON, as in a database: `undefined` members are omitted, and values that a
 * database could not store fail here, too. Because it is frozen, all readers can share it.
 */
export const frozenCopy = <T>(value: T): T => deepFreeze(JSON.parse(JSON.stringify(value)) as T)
