// Generated from openapi.yaml by the test. Do not edit.

import { z } from 'zod'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

type Raw = z.core.$ZodRawIssue

/** zod leaves a member named `__proto__` out of a record. It is data like any other: checked and kept as an own member. */
const RecordSchema = z.core.$constructor<z.ZodRecord>('RecordSchema', (schema, definition) => {
  z.ZodRecord.init(schema, definition)
  const parse = schema._zod.parse
  schema._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    const result = parse(payload, context)
    if (result instanceof Promise || !isRecord(input) || !Object.hasOwn(input, '__proto__')) return result
    const path = ['__proto__']
    const key = z.safeParse(definition.keyType, '__proto__')
    const value = z.safeParse(definition.valueType, input['__proto__'])
    if (!key.success) {
      const issues = key.error.issues
      result.issues.push({ code: 'invalid_key', origin: 'record', issues, input: '__proto__', path, inst: schema })
    }
    for (const issue of value.error?.issues ?? []) {
      result.issues.push({ ...issue, path: [...path, ...issue.path] } as Raw)
    }
    if (key.success && value.success && isRecord(result.value)) {
      const own = { value: value.data, enumerable: true, configurable: true, writable: true }
      Object.defineProperty(result.value, '__proto__', own)
    }
    return result
  }
})

/** A map from texts to values: a `z.record` that loses no key, and does not ask for every key of an enum. */
export const record = <K extends z.ZodType<string, string>, V extends z.ZodType>(
  keyType: K,
  valueType: V,
): z.ZodRecord<string extends z.output<K> ? K : K & z.core.$partial, V> =>
  new RecordSchema({ type: 'record', keyType, valueType, partial: true }) as never

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Members of an object that are its own: what it inherits is no data. */
const ownMember = (value: JsonObject, name: string): unknown => Object.getOwnPropertyDescriptor(value, name)?.value

/** Which members and items of a value some rule has looked at. */
interface Seen {
  readonly names: Set<string>
  readonly items: Set<number>
}

/** The anchors of the schemas that led here, outermost last. */
interface Scope {
  readonly anchors: Readonly<Record<string, () => Rule>>
  readonly outer: Scope | undefined
}

/** Where a rule looks, and what it tells. */
interface Look {
  readonly path: readonly PropertyKey[]
  readonly issues: z.core.$ZodRawIssue[]
  /** What has been looked at in this place; kept only while somebody asks. */
  readonly seen: Seen | undefined
  readonly scope: Scope | undefined
}

/** What a schema says of a value: true when it holds, or else false, with the issues told. */
export type Rule = (value: unknown, look: Look) => boolean

const tell = (value: unknown, { path, issues }: Look, message: string): false => {
  issues.push({ code: 'custom', path: [...path], message, input: value })
  return false
}

/** Deep equality of JSON values: the order of members says nothing. */
const isEqual = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isEqual(ownMember(a, name), ownMember(b, name)))
  )
}

/**
 * A schema whose values must keep a rule too. The rule is asked first, and sees what came in: the schema may leave
 * members out.
 */
export const checked = <S extends z.ZodType>(schema: S, rule: Rule): z.ZodType<z.output<S>, z.input<S>> =>
  z
    .unknown()
    .check(({ value, issues }) => {
      const look: Look = { path: [], issues: [], seen: undefined, scope: undefined }
      if (value === undefined) tell(value, look, 'Required')
      else rule(value, look)
      issues.push(...look.issues)
    })
    .pipe(schema) as never

/** Every rule holds. */
export const all =
  (...rules: readonly Rule[]): Rule =>
  (value, look) =>
    rules.reduce((holds, rule) => rule(value, look) && holds, true)

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject,
  null: (value) => value === null,
}

/** The value is of one of the types. */
export const type =
  (...names: readonly string[]): Rule =>
  (value, look) =>
    names.some((name) => types[name]?.(value)) || tell(value, look, `Expected ${names.join(' or ')}`)

/** True when a text has as many code points as it may whatever they are: each is one code unit or two. */
const fits = (text: string, minimum: number, maximum: number): boolean =>
  text.length <= maximum && text.length >= 2 * minimum

/** The number of code points in a text. */
const codePoints = (text: string): number => {
  let pairs = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xff_ff) {
      pairs++
      index++
    }
  }
  return text.length - pairs
}

/** A text has as many code points as it may. */
export const length =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (typeof value !== 'string' || fits(value, minimum, maximum)) return true
    const count = codePoints(value)
    if (count < minimum) return tell(value, look, `Expected at least ${minimum} characters`)
    return count <= maximum || tell(value, look, `Expected at most ${maximum} characters`)
  }

/** A check of the length of a text in code points, for `z.string().check()`. */
export const characters =
  (minimum: number, maximum = Infinity): z.core.CheckFn<string> =>
  ({ value, issues }) => {
    if (fits(value, minimum, maximum)) return
    const count = codePoints(value)
    const size = { origin: 'string', inclusive: true, input: value } as const
    if (count < minimum) issues.push({ code: 'too_small', minimum, ...size })
    if (count > maximum) issues.push({ code: 'too_big', maximum, ...size })
  }

/** No two items of a list are equal. */
export const distinct: Rule = (value, look) => {
  if (!Array.isArray(value)) return true
  const scalars = new Set<unknown>()
  const others: unknown[] = []
  for (const item of value) {
    const isScalar = typeof item !== 'object' || item === null
    if (isScalar ? scalars.has(item) : others.some((other) => isEqual(other, item))) {
      return tell(value, look, 'Expected items that differ')
    }
    if (isScalar) scalars.add(item)
    else others.push(item)
  }
  return true
}

/** A rule that is declared elsewhere, perhaps later. */
export const ref =
  (rule: () => Rule): Rule =>
  (value, look) =>
    rule()(value, look)

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
