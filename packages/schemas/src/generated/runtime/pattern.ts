// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import { $ZodCheck } from 'zod/v4/core'
import * as core from 'zod/v4/core'

/** zod's check of a pattern, which reads the pattern only when it checks a string. */
const PatternCheck = core.$constructor<core.$ZodCheckRegex>('PatternCheck', (check, definition) => {
  $ZodCheck.init(check, definition)
  check._zod.check = ({ value, issues }) => {
    const { pattern: expected } = definition
    if (expected.test(value)) return
    issues.push({
      origin: 'string',
      code: 'invalid_format',
      format: 'regex',
      pattern: String(expected),
      input: value,
      inst: check,
      continue: true,
    })
  }
})

/**
 * A check of a pattern with the flag `u`, for `z.string().check()`. It is compiled when it is first needed: a pattern
 * that names Unicode properties takes longer than the rest of its schema.
 */
export const matchesPattern = (source: string): core.$ZodCheckRegex => {
  let compiled: RegExp | undefined
  return new PatternCheck({
    check: 'string_format',
    format: 'regex',
    get pattern() {
      compiled ??= new RegExp(source, 'u')
      return compiled
    },
  })
}
