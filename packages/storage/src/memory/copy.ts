import { deepFreeze } from '../deep-freeze.ts'

/**
 * A deep, frozen copy that has been through JSON, as records in a database have: members that are `undefined` are gone,
 * and what cannot be stored fails here as it would there. Being frozen it can be handed to any number of readers.
 */
export const frozenCopy = <T>(value: T): T => deepFreeze(JSON.parse(JSON.stringify(value)) as T)
