// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import type * as z from 'zod'
import { ZodIntersection, ZodUnion } from 'zod'
import * as core from 'zod/v4/core'

/** True for a JSON object; false for a `Date` or a `Blob`. */
export const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Merges the results of two schemas for one input: members that either keeps are kept, and if only one of them
 * converted the input, its value is used.
 */
export const merged = (input: unknown, left: unknown, right: unknown): unknown => {
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

/** An intersection with merged results. zod merges the results of its two schemas only if they are equal. */
const BothSchema = core.$constructor<z.ZodIntersection>('BothSchema', (schema, definition) => {
  ZodIntersection.init(schema, definition)
  schema._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    const left = definition.left._zod.run({ value: input, issues: [] }, context)
    const right = definition.right._zod.run({ value: input, issues: [] }, context)
    if (left instanceof Promise || right instanceof Promise) throw new core.$ZodAsyncError()
    payload.issues.push(...left.issues, ...right.issues)
    if (payload.issues.length === 0) payload.value = merged(input, left.value, right.value)
    return payload
  }
})

/** Both schemas must match. Either may convert a string to a `Date` that the other keeps as a string. */
export const both = <L extends z.ZodType, R extends z.ZodType>(left: L, right: R): z.ZodIntersection<L, R> =>
  new BothSchema({ type: 'intersection', left, right }) as never

/** zod returns the result of the first matching option. This one merges the results of all matching options. */
const UnionSchema = core.$constructor<z.ZodUnion>('UnionSchema', (schema, definition) => {
  ZodUnion.init(schema, definition)
  const parse = schema._zod.parse
  schema._zod.parse = (payload, context) => {
    const input: unknown = payload.value
    if (context.direction === 'backward' || typeof input !== 'object' || input === null) return parse(payload, context)
    const fitting = definition.options.flatMap((option) => {
      const result = option._zod.run({ value: input, issues: [] }, context)
      if (result instanceof Promise) throw new core.$ZodAsyncError()
      return result.issues.length === 0 ? [result.value] : []
    })
    if (fitting.length === 0) return parse(payload, context)
    payload.value = fitting.reduce((left, right) => merged(input, left, right))
    return payload
  }
})

/** A value that matches at least one schema. It keeps the members that any matching schema names. */
export const union = <O extends readonly z.ZodType[]>(options: O): z.ZodUnion<O> =>
  new UnionSchema({ type: 'union', options, inclusive: true } as never) as never

/** The indexes of the options that values of the discriminator select. */
type Choices = readonly (readonly [value: unknown, option: number])[]

const ChosenSchema = core.$constructor<z.ZodUnion>('ChosenSchema', (schema, definition) => {
  ZodUnion.init(schema, definition)
  const { name, choices } = definition as typeof definition & { readonly name: string; readonly choices: Choices }
  const chosen = new Set(choices.map(([, option]) => option))
  const others = definition.options.filter((_, index) => !chosen.has(index))
  const parse = schema._zod.parse
  schema._zod.parse = (payload, context) => {
    if (context.direction === 'backward') return parse(payload, context)
    const input: unknown = payload.value
    const value: unknown = isPlain(input) && Object.hasOwn(input, name) ? input[name] : undefined
    const index = choices.find(([candidate]) => candidate === value)?.[1]
    const option = index === undefined ? undefined : definition.options[index]
    for (const candidate of option ? [option] : others) {
      const result = candidate._zod.run({ value: input, issues: [] }, context)
      if (result instanceof Promise) throw new core.$ZodAsyncError()
      if (result.issues.length > 0 && (option ?? others.length === 1)) payload.issues.push(...result.issues)
      if (result.issues.length > 0) continue
      payload.value = result.value
      return payload
    }
    if (payload.issues.length === 0) {
      payload.issues.push({
        code: 'invalid_union',
        errors: [],
        note: 'No matching discriminator',
        discriminator: name,
        input,
        path: [name],
        inst: schema,
      })
    }
    return payload
  }
})

/** The values of the options, each with the discriminator values that select it. */
type Chosen<Name extends string, Values extends readonly unknown[], C extends Choices> = {
  [Index in keyof Values]: Index extends `${infer Option extends number}`
    ? With<Values[Index], Name, Extract<C[number], readonly [unknown, Option]>[0]>
    : never
}[number]

type With<Value, Name extends string, Choice> = [Choice] extends [never] ? Value : Value & { [key in Name]: Choice }

type Outputs<Options extends readonly z.ZodType[]> = { [Index in keyof Options]: z.output<Options[Index]> }

type Inputs<Options extends readonly z.ZodType[]> = { [Index in keyof Options]: z.input<Options[Index]> }

/**
 * A value whose member selects the schema, like a discriminator.
 *
 * @param choices The index of the option that each value of the member selects. Options that no value selects are for
 *   all other values. Without such options, other values are rejected.
 */
export const chooses = <const Name extends string, const Options extends readonly z.ZodType[], const C extends Choices>(
  name: Name,
  options: Options,
  choices: C,
): z.ZodType<Chosen<Name, Outputs<Options>, C>, Chosen<Name, Inputs<Options>, C>> =>
  new ChosenSchema({ type: 'union', options, inclusive: true, name, choices } as never) as never
