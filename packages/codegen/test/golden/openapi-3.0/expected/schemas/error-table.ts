// Generated from openapi.yaml by the test. Do not edit.

/** Every error of the contract. */
export const errors = {} as const

/** The name of an error. */
export type ErrorName = keyof typeof errors
