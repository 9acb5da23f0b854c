// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type { Fault } from './fault.ts'

type Issue = Pick<Fault, 'path' | 'message'>

/** A schema of zod, or of zod/mini. */
interface Schema {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: unknown }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'safeParse' in value

/** The value as parsed by the schema. Adds its violations to the list. */
export const parsed = (schema: unknown, value: unknown, place: string, faults: Fault[]): unknown => {
  if (!isSchema(schema)) return value
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const { path, message } of result.error.issues) faults.push({ in: place, path, message })
  return undefined
}
