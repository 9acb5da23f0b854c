import type { Annotations } from '../contract.ts'
import { lowerCamel, partAt, type Place } from './place.ts'
import { isBlob, isStructure } from './schema-parts.ts'

const redacted = '***Sensitive Data Redacted***'

/**
 * Formats a value for messages in the style of Java: strings and numbers plain, lists `[a, b]`, maps `{k=v}`,
 * structures with their name and all members of the contract in its order, absent ones as `null`:
 * `AttributeType(name=email, value=null)`, bytes as a buffer of their length (both H: measured). Sensitive values are
 * redacted.
 */
export const shown = (place: Place, annotations: Annotations): string => {
  const { value, schema, component = '' } = place
  if (typeof value === 'string' && schema && isBlob(schema)) return buffer(bytesIn(value))
  if (typeof value !== 'object' || value === null) return String(value)
  const keys = schema && isStructure(schema) ? Object.keys(schema._zod.def.shape) : Object.keys(value)
  const parts = keys.map((key) => ({ key, part: partAt(place, key, annotations) }))
  const text = (part: Place): string => {
    if (part.value === undefined) return 'null'
    return part.sensitive ? redacted : shown(part, annotations)
  }
  if (Array.isArray(value)) return `[${parts.map(({ part }) => text(part)).join(', ')}]`
  if (!schema || !isStructure(schema)) return `{${parts.map(({ key, part }) => `${key}=${text(part)}`).join(', ')}}`
  return `${component}(${parts.map(({ key, part }) => `${lowerCamel(key)}=${text(part)}`).join(', ')})`
}

const buffer = (length: number): string => `java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}]`

const bytesIn = (base64: string): number => Math.floor((base64.replace(/={1,2}$/, '').length * 3) / 4)
