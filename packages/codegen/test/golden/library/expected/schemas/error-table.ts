// Generated from openapi.yaml by the test. Do not edit.

/** Every error of the contract. */
export const errors = {
  /** The book is there already. */
  Duplicate: { status: 400, fault: 'caller' },
  Missing: { status: 404, fault: 'caller' },
  Unknown: { status: [400, 404], fault: 'caller', again: true },
} as const

/** The name of an error. */
export type ErrorName = keyof typeof errors
