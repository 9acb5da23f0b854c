// Generated from openapi.yaml by the test. Do not edit.

import type * as core from 'zod/v4/core'

/** The number of bytes that a base64 string encodes, with or without padding. */
export const byteCount = (text: string): number => {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  return Math.floor(((text.length - padding) * 3) / 4)
}

/** A check of the number of bytes that a base64 string encodes, for `z.base64().check()`. Issues give bounds in bytes. */
export const hasBytes =
  (minimum: number, maximum = Infinity): core.CheckFn<string> =>
  ({ value, issues }) => {
    const count = byteCount(value)
    const size = { origin: 'string', inclusive: true, input: value } as const
    if (count < minimum) issues.push({ code: 'too_small', minimum, ...size })
    if (count > maximum) issues.push({ code: 'too_big', maximum, ...size })
  }
