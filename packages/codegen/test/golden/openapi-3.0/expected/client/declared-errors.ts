// Generated from openapi.yaml by the test. Do not edit.

/** Every error. */
export const errorNames = [] as const

/** For each operation, in the order of the table of operations: the places of its errors in `errorNames`. */
export const declaredErrors: readonly (readonly number[])[] = [[]]
