/** An object with named members. */
export type Members = Readonly<Record<string, unknown>>

/** True for an object that is neither a list nor bytes. */
export const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)

/** The message of a thrown value, which may not be an error. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
