import type { Annotations } from '../contract.ts'
import { lowerCamel, partAt, type Place } from './place.ts'
import { isStructure } from './schema-parts.ts'

const redacted = '***Sensitive Data Redacted***'

/**
 * A value as messages print it, in the style of Java: strings and numbers plain, lists `[a, b]`, maps `{k=v}`,
 * structures with their name, `AttributeType(name=email, value=…)`. Sensitive values are redacted.
 */
export const shown = (place: Place, annotations: Annotations): string => {
  const { value, schema, component = '' } = place
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Object.keys(value).map((key) => ({ key, part: partAt(place, key, annotations) }))
  const text = (part: Place): string => (part.sensitive ? redacted : shown(part, annotations))
  if (Array.isArray(value)) return `[${parts.map(({ part }) => text(part)).join(', ')}]`
  if (!schema || !isStructure(schema)) return `{${parts.map(({ key, part }) => `${key}=${text(part)}`).join(', ')}}`
  const known = parts.filter(({ part }) => part.schema)
  return `${component}(${known.map(({ key, part }) => `${lowerCamel(key)}=${text(part)}`).join(', ')})`
}
