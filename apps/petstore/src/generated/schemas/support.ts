// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { z } from 'zod'

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

const inside = (look: Look, step: PropertyKey): Look => ({ ...look, path: [...look.path, step], seen: undefined })

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

/** An object has the members named. */
export const required =
  (...names: readonly string[]): Rule =>
  (value, look) => {
    if (!isObject(value)) return true
    const missing = names.filter((name) => !Object.hasOwn(value, name))
    for (const name of missing) tell(undefined, inside(look, name), 'Required')
    return missing.length === 0
  }

/** What must hold when an object has a member. */
export const dependent =
  (...rules: readonly (readonly [string, Rule])[]): Rule =>
  (value, look) =>
    !isObject(value) ||
    rules.reduce((holds, [name, rule]) => (!Object.hasOwn(value, name) || rule(value, look)) && holds, true)
