import { fromUtf8, toUtf8 } from './text.ts'

/** A JSON object with unchecked members. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Encodes a value as JSON in UTF-8. */
export const toJson = (value: unknown): Uint8Array => toUtf8(JSON.stringify(value))

/** Parses a JSON object. Returns undefined for anything else, including arrays and null. */
export const fromJsonObject = (bytes: Uint8Array): JsonObject | undefined => {
  const text = fromUtf8(bytes)
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether a value is a JSON object rather than a list or null. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
