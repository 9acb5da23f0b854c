// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { z } from 'zod'
import { byteCount } from './bytes.ts'
import { codePoints, fits } from './characters.ts'

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

/** A look beside another: what it finds counts only when `keep` is called. */
const apart = (look: Look): Look => ({
  ...look,
  issues: [],
  seen: look.seen && { names: new Set(), items: new Set() },
})

const keep = (from: Look, to: Look): void => {
  for (const name of from.seen?.names ?? []) to.seen?.names.add(name)
  for (const item of from.seen?.items ?? []) to.seen?.items.add(item)
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

/** Any value will do. */
export const anything: Rule = () => true

/** No value will do. */
export const nothing: Rule = (value, look) => tell(value, look, 'Nothing is allowed here')

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

/** The value equals one of those listed. */
export const among =
  (...values: readonly unknown[]): Rule =>
  (value, look) =>
    values.some((candidate) => isEqual(candidate, value)) ||
    tell(value, look, `Expected ${values.map((candidate) => JSON.stringify(candidate)).join(' or ')}`)

/** A text has as many code points as it may. */
export const length =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (typeof value !== 'string' || fits(value, minimum, maximum)) return true
    const count = codePoints(value)
    if (count < minimum) return tell(value, look, `Expected at least ${minimum} characters`)
    return count <= maximum || tell(value, look, `Expected at most ${maximum} characters`)
  }

/** A text of base64 stands for as many bytes as it may. */
export const byteLength =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (typeof value !== 'string') return true
    const count = byteCount(value)
    if (count < minimum) return tell(value, look, `Expected at least ${minimum} bytes`)
    return count <= maximum || tell(value, look, `Expected at most ${maximum} bytes`)
  }

/** A text matches a pattern. */
export const matching =
  (pattern: RegExp): Rule =>
  (value, look) =>
    typeof value !== 'string' || pattern.test(value) || tell(value, look, `Expected a text matching ${pattern}`)

/** A text has a format, as a schema of zod knows it. */
export const format =
  (schema: z.ZodType): Rule =>
  (value, look) =>
    typeof value !== 'string' || schema.safeParse(value).success || tell(value, look, 'Expected another format')

/** A number lies in a range. */
export const range =
  (bounds: { minimum?: number; maximum?: number; above?: number; below?: number }): Rule =>
  (value, look) => {
    if (typeof value !== 'number') return true
    const { minimum = -Infinity, maximum = Infinity, above = -Infinity, below: limit = Infinity } = bounds
    const isAbove = bounds.above === undefined || value > above
    const isBelow = bounds.below === undefined || value < limit
    return (value >= minimum && value <= maximum && isAbove && isBelow) || tell(value, look, 'Out of range')
  }

/** A number is a multiple, in decimals: 0.3 is one of 0.1. */
export const multipleOf = (divisor: number): Rule => {
  const schema = z.number().multipleOf(divisor)
  return (value, look) =>
    typeof value !== 'number' ||
    schema.safeParse(value).success ||
    tell(value, look, `Expected a multiple of ${divisor}`)
}

/** A list has as many items as it may. */
export const itemCount =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) =>
    !Array.isArray(value) ||
    (value.length >= minimum && value.length <= maximum) ||
    tell(value, look, `Expected ${minimum} to ${maximum} items`)

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

/** The first items of a list each keep a rule, and those after them another. */
export const items =
  (first: readonly Rule[], rest?: Rule): Rule =>
  (value, look) => {
    if (!Array.isArray(value)) return true
    let holds = true
    for (const [index, item] of value.entries()) {
      const rule = first[index] ?? rest
      if (!rule) break
      look.seen?.items.add(index)
      holds = rule(item, inside(look, index)) && holds
    }
    return holds
  }

/** As many items of a list as are asked for keep a rule. */
export const contains =
  (rule: Rule, minimum = 1, maximum = Infinity): Rule =>
  (value, look) => {
    if (!Array.isArray(value)) return true
    const found = [...value.entries()].filter(([index, item]) => rule(item, inside(apart(look), index)))
    for (const [index] of found) look.seen?.items.add(index)
    return (
      (found.length >= minimum && found.length <= maximum) ||
      tell(value, look, `Expected ${minimum} to ${maximum} items of a kind`)
    )
  }

/** An object has as many members as it may. */
export const size =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (!isObject(value)) return true
    const count = Object.keys(value).length
    return (count >= minimum && count <= maximum) || tell(value, look, `Expected ${minimum} to ${maximum} members`)
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

/** The members of an object: those named, those whose names match, and all others. */
export const members = (
  named: readonly (readonly [string, Rule])[],
  patterns: readonly (readonly [RegExp, Rule])[] = [],
  others?: Rule,
): Rule => {
  const byName = new Map(named)
  return (value, look) => {
    if (!isObject(value)) return true
    let holds = true
    for (const name of Object.keys(value)) {
      const own = byName.get(name)
      const rules = patterns.filter(([pattern]) => pattern.test(name)).map(([, rule]) => rule)
      if (own) rules.push(own)
      if (rules.length === 0 && others) rules.push(others)
      if (rules.length > 0) look.seen?.names.add(name)
      for (const rule of rules) holds = rule(ownMember(value, name), inside(look, name)) && holds
    }
    return holds
  }
}

/** The names of an object's members keep a rule. */
export const memberNames =
  (rule: Rule): Rule =>
  (value, look) =>
    !isObject(value) || Object.keys(value).reduce((holds, name) => rule(name, inside(look, name)) && holds, true)

/** What must hold when an object has a member. */
export const dependent =
  (...rules: readonly (readonly [string, Rule])[]): Rule =>
  (value, look) =>
    !isObject(value) ||
    rules.reduce((holds, [name, rule]) => (!Object.hasOwn(value, name) || rule(value, look)) && holds, true)

/** At least one rule holds. */
export const anyOf =
  (...rules: readonly Rule[]): Rule =>
  (value, look) => {
    const looks = rules.map((rule) => {
      const beside = apart(look)
      return { beside, holds: rule(value, beside) }
    })
    const kept = looks.filter(({ holds }) => holds)
    for (const { beside } of kept) keep(beside, look)
    return kept.length > 0 || tell(value, look, 'None of the options fits')
  }

/** Exactly one rule holds. */
export const oneOf =
  (...rules: readonly Rule[]): Rule =>
  (value, look) => {
    const kept = rules.flatMap((rule) => {
      const beside = apart(look)
      return rule(value, beside) ? [beside] : []
    })
    const [only, second] = kept
    if (!only || second) return tell(value, look, only ? 'More than one option fits' : 'None of the options fits')
    keep(only, look)
    return true
  }

/** A rule does not hold. */
export const not =
  (rule: Rule): Rule =>
  (value, look) =>
    !rule(value, apart(look)) || tell(value, look, 'This is excluded')

/** One rule where a condition holds, and another where it does not. */
export const when =
  (condition: Rule, then: Rule, otherwise: Rule): Rule =>
  (value, look) => {
    const beside = apart(look)
    if (!condition(value, beside)) return otherwise(value, look)
    keep(beside, look)
    return then(value, look)
  }

/** Members, and items, that none of the rules looked at keep rules of their own. */
export const unevaluated =
  (rule: Rule, leftMembers: Rule | undefined, leftItems?: Rule): Rule =>
  (value, look) => {
    const inner: Look = { ...look, seen: { names: new Set(), items: new Set() } }
    let holds = rule(value, inner)
    if (leftMembers && isObject(value)) {
      for (const name of Object.keys(value)) {
        if (inner.seen?.names.has(name)) continue
        holds = leftMembers(ownMember(value, name), inside(look, name)) && holds
        inner.seen?.names.add(name)
      }
    }
    if (leftItems && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (inner.seen?.items.has(index)) continue
        holds = leftItems(item, inside(look, index)) && holds
        inner.seen?.items.add(index)
      }
    }
    keep(inner, look)
    return holds
  }

/** A rule that is declared elsewhere, perhaps later. */
export const ref =
  (rule: () => Rule): Rule =>
  (value, look) =>
    rule()(value, look)

/** A rule of a document that has dynamic anchors. */
export const within =
  (anchors: Readonly<Record<string, () => Rule>>, rule: Rule): Rule =>
  (value, look) =>
    rule(value, { ...look, scope: { anchors, outer: look.scope } })

/** The rule with this dynamic anchor in the outermost document that led here. */
export const dynamicRef =
  (anchor: string, otherwise: () => Rule): Rule =>
  (value, look) => {
    let found = otherwise
    for (let scope = look.scope; scope; scope = scope.outer) {
      if (Object.hasOwn(scope.anchors, anchor)) found = scope.anchors[anchor] ?? found
    }
    return found()(value, look)
  }
