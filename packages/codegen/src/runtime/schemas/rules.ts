/* oxlint-disable typescript/no-unsafe-type-assertion, typescript/unbound-method, no-underscore-dangle -- a schema that is wrapped keeps the type it had */

// Copied into the folder of generated schemas, without this line.
import * as z from 'zod'
import { ZodPipe } from 'zod'
import * as core from 'zod/v4/core'
import { byteCount } from './bytes.ts'
import { codePoints, fits } from './characters.ts'
import { isPlain, merged } from './merge.ts'

type JsonObject = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Own members of an object: inherited ones are not data. */
const ownMember = (value: JsonObject, name: string): unknown => Object.getOwnPropertyDescriptor(value, name)?.value

/** Which members and items of a value some rule has looked at. */
interface Seen {
  readonly names: Set<string>
  readonly items: Set<number>
}

/**
 * The members that the applicable schemas keep. An `open` schema lists no members and keeps all, unless an adjacent
 * schema lists some; a `listed` one keeps the members it names; one that allows `all` other members keeps them all.
 */
interface Kept {
  state: 'open' | 'listed' | 'all'
  readonly members: Map<string, Kept>
  readonly items: Map<number, Kept>
}

const newKept = (): Kept => ({ state: 'open', members: new Map(), items: new Map() })

const ranks = { open: 0, listed: 1, all: 2 } as const

/** Records that a schema lists members, or takes all. */
const close = (kept: Kept | undefined, state: Kept['state']): void => {
  if (kept && ranks[state] > ranks[kept.state]) kept.state = state
}

const entryOf = <K>(entries: Map<K, Kept>, key: K): Kept => {
  const entry = entries.get(key) ?? newKept()
  entries.set(key, entry)
  return entry
}

/** Records that a schema names a member, and returns what is kept of it. */
const memberOf = (kept: Kept | undefined, name: string): Kept | undefined => kept && entryOf(kept.members, name)

/** Adds what one schema keeps to what another one that applies as well keeps. */
const keepBoth = (from: Kept, to: Kept): void => {
  close(to, from.state)
  for (const [name, member] of from.members) keepBoth(member, entryOf(to.members, name))
  for (const [index, item] of from.items) keepBoth(item, entryOf(to.items, index))
}

/** The members kept by a schema that is only a condition: those it names. */
const mentioned = ({ members: named, items: some }: Kept): Kept => ({
  state: 'open',
  members: new Map([...named].map(([name, member]) => [name, mentioned(member)])),
  items: new Map([...some].map(([index, item]) => [index, mentioned(item)])),
})

/** The members that several matching alternatives keep: all that any of them would keep alone. */
const keepAny = (alternatives: readonly Kept[]): Kept => {
  const [only, second] = alternatives
  if (only && !second) return only
  const states = new Set(alternatives.map(({ state }) => state))
  const union = <K>(entriesOf: (kept: Kept) => Map<K, Kept>, isWhole: (kept: Kept) => boolean): Map<K, Kept> => {
    const keys = new Set(alternatives.flatMap((kept) => [...entriesOf(kept).keys()]))
    return new Map(
      [...keys].map((key) => {
        const isKeptWhole = alternatives.some((kept) => !entriesOf(kept).has(key) && isWhole(kept))
        const own = alternatives.flatMap((kept) => entriesOf(kept).get(key) ?? [])
        return [key, isKeptWhole ? newKept() : keepAny(own)]
      }),
    )
  }
  return {
    state: states.has('all') ? 'all' : states.has('open') ? 'open' : 'listed',
    members: union(
      (kept) => kept.members,
      ({ state }) => state !== 'listed',
    ),
    items: union(
      (kept) => kept.items,
      () => true,
    ),
  }
}

/** Records that a value is kept whole, as one of those that are listed. */
const keepWhole = (value: unknown, kept: Kept | undefined): void => {
  close(kept, 'all')
  if (Array.isArray(value)) value.forEach((item, index) => keepWhole(item, kept && entryOf(kept.items, index)))
  else if (isObject(value))
    for (const name of Object.keys(value)) keepWhole(ownMember(value, name), memberOf(kept, name))
}

/** A value without the members that no schema keeps. */
const pruned = (value: unknown, kept: Kept | undefined): unknown => {
  if (!kept) return value
  if (Array.isArray(value)) {
    return kept.items.size === 0 ? value : value.map((item, index) => pruned(item, kept.items.get(index)))
  }
  if (!isPlain(value) || (kept.state !== 'listed' && kept.members.size === 0)) return value
  const names = Object.keys(value).filter((name) => kept.state !== 'listed' || kept.members.has(name))
  return Object.fromEntries(names.map((name) => [name, pruned(ownMember(value, name), kept.members.get(name))]))
}

/** The anchors of the schemas that led here, outermost last. */
interface Scope {
  readonly anchors: Readonly<Record<string, () => Rule>>
  readonly outer: Scope | undefined
}

/** Where a rule looks, and what it reports. */
interface Look {
  readonly path: readonly PropertyKey[]
  readonly issues: core.$ZodRawIssue[]
  /** The members evaluated at this place; only recorded for `unevaluated`. */
  readonly seen: Seen | undefined
  /** The members that the schemas keep at this place; only recorded for `kept`. */
  readonly kept: Kept | undefined
  readonly scope: Scope | undefined
}

/** Checks a value: true when it satisfies the schema, or else false, with the issues added to the look. */
export type Rule = (value: unknown, look: Look) => boolean

const fail = (value: unknown, { path, issues }: Look, message: string): false => {
  issues.push({ code: 'custom', path: [...path], message, input: value })
  return false
}

const inside = (look: Look, step: PropertyKey, kept?: Kept): Look => ({
  ...look,
  path: [...look.path, step],
  seen: undefined,
  kept,
})

const itemOf = (look: Look, index: number): Look => inside(look, index, look.kept && entryOf(look.kept.items, index))

/** A separate evaluation, whose result only counts if `keep` is called. */
const apart = (look: Look): Look => ({
  ...look,
  issues: [],
  seen: look.seen && { names: new Set(), items: new Set() },
  kept: look.kept && newKept(),
})

const keep = (from: Look, to: Look): void => {
  for (const name of from.seen?.names ?? []) to.seen?.names.add(name)
  for (const item of from.seen?.items ?? []) to.seen?.items.add(item)
}

/** Adds the results of separate evaluations: alternatives that match. */
const keepAlternatives = (separate: readonly Look[], look: Look): void => {
  for (const from of separate) keep(from, look)
  if (look.kept && separate.length > 0) keepBoth(keepAny(separate.flatMap(({ kept }) => kept ?? [])), look.kept)
}

/** Deep equality of JSON values, regardless of the order of members. */
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
 * A schema whose values must also satisfy a rule. The rule runs first and sees the original input: the schema may drop
 * members.
 */
export const checked = <S extends z.ZodType>(schema: S, rule: Rule): z.ZodType<z.output<S>, z.input<S>> =>
  z.pipe<z.ZodUnknown, z.ZodType>(
    z.unknown().check(({ value, issues }) => {
      const look: Look = { path: [], issues: [], seen: undefined, kept: undefined, scope: undefined }
      if (value === undefined) fail(value, look, 'Required')
      else rule(value, look)
      issues.push(...look.issues)
    }),
    schema,
  ) as never

/** A schema, and a rule for the further members that a value keeps. */
const KeptSchema = core.$constructor<z.ZodPipe & { readonly rule: Rule }>('KeptSchema', (schema, definition) => {
  ZodPipe.init(schema, definition)
  const { out, rule } = definition as typeof definition & { readonly rule: Rule }
  const parse = schema._zod.parse
  schema._zod.parse = (payload, context) => {
    if (context.direction === 'backward') return parse(payload, context)
    const input: unknown = payload.value
    const kept = newKept()
    const look: Look = { path: [], issues: [], seen: undefined, kept, scope: undefined }
    if (input === undefined) fail(input, look, 'Required')
    else rule(input, look)
    payload.issues.push(...look.issues)
    if (payload.issues.length > 0) return payload
    const result = out._zod.run({ value: input, issues: [] }, context)
    if (result instanceof Promise) throw new core.$ZodAsyncError()
    payload.issues.push(...result.issues)
    if (payload.issues.length === 0) payload.value = pruned(merged(input, result.value, input), kept)
    return payload
  }
})

/**
 * A schema whose values must keep a rule too, where the rule also knows which members the schemas name that apply to a
 * value: those of `then`, of `dependentSchemas`, of parts that list none. Members that none of them names are left out.
 */
export const kept = <S extends z.ZodType>(schema: S, rule: Rule): z.ZodType<z.output<S>, z.input<S>> =>
  new KeptSchema({ type: 'pipe', in: z.unknown(), out: schema, rule } as never) as never

/** Every rule holds. */
export const all =
  (...rules: readonly Rule[]): Rule =>
  (value, look) =>
    rules.reduce((holds, rule) => rule(value, look) && holds, true)

/** Any value will do. */
export const anything: Rule = () => true

/** No value will do. */
export const nothing: Rule = (value, look) => fail(value, look, 'Nothing is allowed here')

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject,
  null: (value) => value === null,
}

/** The value is bytes, as a form uploads them. */
export const blob: Rule = (value, look) => value instanceof Blob || fail(value, look, 'Expected a file')

/** The value is of one of the types. */
export const type =
  (...names: readonly string[]): Rule =>
  (value, look) =>
    names.some((name) => types[name]?.(value)) || fail(value, look, `Expected ${names.join(' or ')}`)

/** The value equals one of those listed. */
export const among =
  (...values: readonly unknown[]): Rule =>
  (value, look) =>
    (values.some((candidate) => isEqual(candidate, value)) && (keepWhole(value, look.kept), true)) ||
    fail(value, look, `Expected ${values.map((candidate) => JSON.stringify(candidate)).join(' or ')}`)

/** A text has as many code points as it may. */
export const length =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (typeof value !== 'string' || fits(value, minimum, maximum)) return true
    const count = codePoints(value)
    if (count < minimum) return fail(value, look, `Expected at least ${minimum} characters`)
    return count <= maximum || fail(value, look, `Expected at most ${maximum} characters`)
  }

/** A text of base64 stands for as many bytes as it may. */
export const byteLength =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (typeof value !== 'string') return true
    const count = byteCount(value)
    if (count < minimum) return fail(value, look, `Expected at least ${minimum} bytes`)
    return count <= maximum || fail(value, look, `Expected at most ${maximum} bytes`)
  }

/** A text matches a pattern. */
export const matching =
  (pattern: RegExp): Rule =>
  (value, look) =>
    typeof value !== 'string' || pattern.test(value) || fail(value, look, `Expected a text matching ${pattern}`)

/** A text has a format, as a schema of zod knows it. */
export const format =
  (schema: z.ZodType): Rule =>
  (value, look) =>
    typeof value !== 'string' || schema.safeParse(value).success || fail(value, look, 'Expected another format')

/** A number lies in a range. */
export const range =
  (bounds: { minimum?: number; maximum?: number; above?: number; below?: number }): Rule =>
  (value, look) => {
    if (typeof value !== 'number') return true
    const { minimum = -Infinity, maximum = Infinity, above = -Infinity, below: limit = Infinity } = bounds
    const isAbove = bounds.above === undefined || value > above
    const isBelow = bounds.below === undefined || value < limit
    return (value >= minimum && value <= maximum && isAbove && isBelow) || fail(value, look, 'Out of range')
  }

/** A number is a multiple, in decimals: 0.3 is one of 0.1. */
export const multipleOf = (divisor: number): Rule => {
  const schema = z.number().check(z.multipleOf(divisor))
  return (value, look) =>
    typeof value !== 'number' ||
    schema.safeParse(value).success ||
    fail(value, look, `Expected a multiple of ${divisor}`)
}

/** A list has as many items as it may. */
export const itemCount =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) =>
    !Array.isArray(value) ||
    (value.length >= minimum && value.length <= maximum) ||
    fail(value, look, `Expected ${minimum} to ${maximum} items`)

/** No two items of a list are equal. */
export const distinct: Rule = (value, look) => {
  if (!Array.isArray(value)) return true
  const scalars = new Set<unknown>()
  const others: unknown[] = []
  for (const item of value) {
    const isScalar = typeof item !== 'object' || item === null
    if (isScalar ? scalars.has(item) : others.some((other) => isEqual(other, item))) {
      return fail(value, look, 'Expected items that differ')
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
      holds = rule(item, itemOf(look, index)) && holds
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
      fail(value, look, `Expected ${minimum} to ${maximum} items of a kind`)
    )
  }

/** An object has as many members as it may. */
export const size =
  (minimum: number, maximum = Infinity): Rule =>
  (value, look) => {
    if (!isObject(value)) return true
    const count = Object.keys(value).length
    return (count >= minimum && count <= maximum) || fail(value, look, `Expected ${minimum} to ${maximum} members`)
  }

/** An object has the members named. */
export const required =
  (...names: readonly string[]): Rule =>
  (value, look) => {
    if (!isObject(value)) return true
    const missing = names.filter((name) => !Object.hasOwn(value, name))
    for (const name of missing) fail(undefined, inside(look, name), 'Required')
    for (const name of names) memberOf(look.kept, name)
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
    if (others && others !== nothing) close(look.kept, 'all')
    else close(look.kept, 'listed')
    for (const name of Object.keys(value)) {
      const own = byName.get(name)
      const rules = patterns.filter(([pattern]) => pattern.test(name)).map(([, rule]) => rule)
      if (own) rules.push(own)
      if (rules.length === 0 && others) rules.push(others)
      if (rules.length > 0) look.seen?.names.add(name)
      if (rules.length === 0) continue
      const member = inside(look, name, memberOf(look.kept, name))
      for (const rule of rules) holds = rule(ownMember(value, name), member) && holds
    }
    return holds
  }
}

/** The names of an object's members keep a rule. */
export const memberNames =
  (rule: Rule): Rule =>
  (value, look) =>
    !isObject(value) || Object.keys(value).reduce((holds, name) => rule(name, inside(look, name)) && holds, true)

/** The rule that applies if an object has a member. */
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
      const separate = apart(look)
      return { separate, holds: rule(value, separate) }
    })
    const fitting = looks.filter(({ holds }) => holds)
    keepAlternatives(
      fitting.map(({ separate }) => separate),
      look,
    )
    return fitting.length > 0 || fail(value, look, 'None of the options fits')
  }

/** Exactly one rule holds. */
export const oneOf =
  (...rules: readonly Rule[]): Rule =>
  (value, look) => {
    const fitting = rules.flatMap((rule) => {
      const separate = apart(look)
      return rule(value, separate) ? [separate] : []
    })
    const [only, second] = fitting
    if (!only || second) return fail(value, look, only ? 'More than one option fits' : 'None of the options fits')
    keepAlternatives(fitting, look)
    return true
  }

/**
 * The rule that the value of a member chooses: that of a discriminator. Other values choose none.
 *
 * @param otherwise Holds where no rule is chosen. Default: nothing does.
 */
export const chosen =
  (name: string, rules: readonly (readonly [value: unknown, rule: Rule])[], otherwise: Rule = nothing): Rule =>
  (value, look) => {
    const own = isObject(value) ? ownMember(value, name) : undefined
    const found = rules.find(([candidate]) => candidate === own)?.[1]
    if (found) return found(value, look)
    return otherwise(value, look)
  }

/** A rule does not hold. */
export const not =
  (rule: Rule): Rule =>
  (value, look) =>
    !rule(value, apart(look)) || fail(value, look, 'This is excluded')

/** One rule where a condition holds, and another where it does not. */
export const when =
  (condition: Rule, then: Rule, otherwise: Rule): Rule =>
  (value, look) => {
    const separate = apart(look)
    if (!condition(value, separate)) return otherwise(value, look)
    keep(separate, look)
    if (look.kept && separate.kept) keepBoth(mentioned(separate.kept), look.kept)
    return then(value, look)
  }

/** The rule for members and items that no other rule evaluated. */
export const unevaluated =
  (rule: Rule, leftMembers: Rule | undefined, leftItems?: Rule): Rule =>
  (value, look) => {
    const inner: Look = { ...look, seen: { names: new Set(), items: new Set() } }
    let holds = rule(value, inner)
    if (leftMembers && isObject(value)) {
      close(look.kept, leftMembers === nothing ? 'open' : 'all')
      for (const name of Object.keys(value)) {
        if (inner.seen?.names.has(name)) continue
        holds = leftMembers(ownMember(value, name), inside(look, name, memberOf(look.kept, name))) && holds
        inner.seen?.names.add(name)
      }
    }
    if (leftItems && Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        if (inner.seen?.items.has(index)) continue
        holds = leftItems(item, itemOf(look, index)) && holds
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
