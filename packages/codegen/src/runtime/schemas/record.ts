/* oxlint-disable typescript/no-unsafe-type-assertion, typescript/unbound-method, no-underscore-dangle -- a schema that is wrapped keeps the type it had */

// Copied into the folder of generated schemas, without this line.
import * as z from 'zod'
import { ZodRecord } from 'zod'
import * as core from 'zod/v4/core'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

type Raw = core.$ZodRawIssue

/** A record that checks and keeps a member named `__proto__`, which zod omits. */
const RecordSchema = core.$constructor<z.ZodRecord>('RecordSchema', (schema, definition) => {
  ZodRecord.init(schema, definition)
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

/** A map from strings to values: a `z.record` that keeps all keys, and does not require all keys of an enum. */
export const record = <K extends z.ZodType<string, string>, V extends z.ZodType>(
  keyType: K,
  valueType: V,
): z.ZodRecord<string extends z.output<K> ? K : K & core.$partial, V> =>
  new RecordSchema({ type: 'record', keyType, valueType, partial: true }) as never

/** A check that a map has at least `minimum` members and at most `maximum`. */
export const memberCount =
  (minimum: number, maximum: number): core.CheckFn<object> =>
  ({ value, issues }) => {
    const count = Object.keys(value).length
    const size = { origin: 'map', inclusive: true, input: value } as const
    if (count < minimum) issues.push({ code: 'too_small', minimum, ...size })
    if (count > maximum) issues.push({ code: 'too_big', maximum, ...size })
  }
