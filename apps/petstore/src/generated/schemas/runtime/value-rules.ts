// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import * as z from 'zod'
import { byteCount } from './bytes.ts'
import { codePoints, fits } from './characters.ts'
import { isEqual, isObject } from './json.ts'
import { keepWhole } from './kept-members.ts'
import { fail, type Rule } from './rule.ts'

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject,
  null: (value) => value === null,
}

/** The value must be bytes, as a form uploads them. */
export const blob: Rule = (value, look) => value instanceof Blob || fail(value, look, 'Expected a file')

/** The value must have one of the types. */
export const type =
  (...names: readonly string[]): Rule =>
  (value, look) =>
    names.some((name) => types[name]?.(value)) || fail(value, look, `Expected ${names.join(' or ')}`)

/** The value must equal one of the listed values. */
export const among =
  (...values: readonly unknown[]): Rule =>
  (value, look) =>
    (values.some((candidate) => isEqual(candidate, value)) && (keepWhole(value, look.kept), true)) ||
    fail(value, look, `Expected ${values.map((candidate) => JSON.stringify(candidate)).join(' or ')}`)

/** The length of a string, in code points, must be within bounds. */
export const length =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (typeof value !== 'string' || fits(value, minimum, maximum)) return true
    const count = codePoints(value)
    if (count < minimum) return fail(value, look, `Expected at least ${minimum} characters`)
    return count <= maximum || fail(value, look, `Expected at most ${maximum} characters`)
  }

/** The number of bytes that a base64 string encodes must be within bounds. */
export const byteLength =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (typeof value !== 'string') return true
    const count = byteCount(value)
    if (count < minimum) return fail(value, look, `Expected at least ${minimum} bytes`)
    return count <= maximum || fail(value, look, `Expected at most ${maximum} bytes`)
  }

/** A string must match a pattern. */
export const matching =
  (pattern: RegExp): Rule =>
  (value, look) =>
    typeof value !== 'string' || pattern.test(value) || fail(value, look, `Expected a text matching ${pattern}`)

/** A string must match a zod schema for its format. */
export const format =
  (schema: z.ZodType): Rule =>
  (value, look) =>
    typeof value !== 'string' || schema.safeParse(value).success || fail(value, look, 'Expected another format')

/** A number must be within a range. */
export const range =
  (bounds: { minimum?: number; maximum?: number; above?: number; below?: number }): Rule =>
  (value, look) => {
    if (typeof value !== 'number') return true
    const { minimum = -Infinity, maximum = Infinity, above = -Infinity, below: limit = Infinity } = bounds
    const isAbove = bounds.above === undefined || value > above
    const isBelow = bounds.below === undefined || value < limit
    return (value >= minimum && value <= maximum && isAbove && isBelow) || fail(value, look, 'Out of range')
  }

/** A number must be a multiple in decimal arithmetic: 0.3 is a multiple of 0.1. */
export const multipleOf = (divisor: number): Rule => {
  const schema = z.number().check(z.multipleOf(divisor))
  return (value, look) =>
    typeof value !== 'number' ||
    schema.safeParse(value).success ||
    fail(value, look, `Expected a multiple of ${divisor}`)
}
