// Generated from openapi.yaml by the test. Do not edit.

import { z } from 'zod'

/** A point in time: a text in JSON, a `Date` in programs. */
export const instant = <S extends z.ZodType<string, string>>(text: S): z.ZodCodec<S, z.ZodDate> =>
  z.codec(text, z.date(), { decode: (said) => new Date(said), encode: (date) => date.toISOString() as never })

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** What two schemas have made of one value. Where only one has made something else of it, that counts. */
const merged = (input: unknown, left: unknown, right: unknown): unknown => {
  const under = (name: string | number): unknown => Object(input)[name]
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.map((item, index) => merged(under(index), item, right[index]))
  }
  if (!isPlain(left) || !isPlain(right)) return left === input ? right : left
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return Object.fromEntries(
    [...names].map((name) => {
      if (!Object.hasOwn(right, name)) return [name, left[name]]
      return [name, Object.hasOwn(left, name) ? merged(under(name), left[name], right[name]) : right[name]]
    }),
  )
}

/** zod refuses to merge what its two schemas have made of a value, unless it is the same. */
const BothSchema = z.core.$constructor<z.ZodIntersection>('BothSchema', (schema, definition) => {
  z.ZodIntersection.init(schema, definition)
  schema._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    const left = definition.left._zod.run({ value: input, issues: [] }, context)
    const right = definition.right._zod.run({ value: input, issues: [] }, context)
    if (left instanceof Promise || right instanceof Promise) throw new z.core.$ZodAsyncError()
    payload.issues.push(...left.issues, ...right.issues)
    if (payload.issues.length === 0) payload.value = merged(input, left.value, right.value)
    return payload
  }
})

/** Both schemas hold, and each may make a `Date` of what the other leaves a text. */
export const both = <L extends z.ZodType, R extends z.ZodType>(left: L, right: R): z.ZodIntersection<L, R> =>
  new BothSchema({ type: 'intersection', left, right }) as never
