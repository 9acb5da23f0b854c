// Generated servers get this file as it is.
import type { Fault } from '../shared/fault.ts'

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

/** The value as the schema has it, with its faults added to the list. */
export const parsed = (schema: unknown, value: unknown, place: string, faults: Fault[]): unknown => {
  if (!isSchema(schema)) return value
  const result = schema.safeParse(value)
  if (result.success) return result.data
  faults.push(...result.error.issues.map(({ path, message }) => ({ in: place, path, message })))
  return undefined
}
