import type { Schema } from '../support/contract.ts'
import { shown } from './shown.ts'

/** The expected response to a request with one flaw. */
export interface ExpectedResponse {
  readonly type: 'InvalidParameterException' | 'SerializationException'
  /** The exact message. */
  readonly text: string
}

/** A value that breaks one constraint, with the expected response. */
export interface Flaw {
  /** The keyword that is violated, and in which part of the value. */
  readonly keyword: string
  readonly value: unknown
  readonly expected: ExpectedResponse
}

/** The location of a value in a request, as messages name it. */
export interface Location {
  /** Such as `userAttributes.2.member.name`. */
  readonly path: string
  /** The schema of the value, with its reference. */
  readonly schema: Schema
  /** Whether messages must not show the value. */
  readonly isSensitive: boolean
}

const subjectOf = (value: unknown, { schema, isSensitive }: Location): string => {
  if (isSensitive) return 'Value'
  return value === undefined ? 'Value null' : `Value '${shown(schema, value)}'`
}

/** A value that violates a constraint. Behaviour: errors, section 3 (H). */
export const violation = (keyword: string, value: unknown, location: Location, constraint: string): Flaw => {
  const where = `${subjectOf(value, location)} at '${location.path}'`
  const text = `1 validation error detected: ${where} failed to satisfy constraint: ${constraint}`
  return { keyword, value, expected: { type: 'InvalidParameterException', text } }
}

/** A value of the wrong JSON type. Behaviour: errors, section 2 (H for the type; texts vary). */
export const misreading = (value: unknown, text: string): Flaw => ({
  keyword: 'type',
  value,
  expected: { type: 'SerializationException', text },
})
