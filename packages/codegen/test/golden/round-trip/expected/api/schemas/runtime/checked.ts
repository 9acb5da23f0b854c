// Generated from openapi.yaml by the test. Do not edit.

import * as z from 'zod'
import { ZodPipe } from 'zod'
import * as core from 'zod/v4/core'
import { newKept, pruned } from './kept-members.ts'
import { merged } from './merge.ts'
import { fail, type Look, type Rule } from './rule.ts'

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

/** A schema with a rule that determines the additional members that a parsed value keeps. */
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
 * A schema whose values must also satisfy a rule. The rule also records the members that the applicable schemas name,
 * such as those of `then`, `dependentSchemas` and parts of `allOf`. Parsing omits members that none of them names.
 */
export const kept = <S extends z.ZodType>(schema: S, rule: Rule): z.ZodType<z.output<S>, z.input<S>> =>
  new KeptSchema({ type: 'pipe', in: z.unknown(), out: schema, rule } as never) as never
