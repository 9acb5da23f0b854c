// Generated from openapi.yaml by the test. Do not edit.

/** Every error. */
export const errorNames = ['Duplicate', 'Missing', 'Unknown'] as const

/** For each operation, in the order of the table of operations: the places of its errors in `errorNames`. */
export const declaredErrors: readonly (readonly number[])[] = [[0, 1, 2], [], [2], []]
