import { followed, nameOf, type Schema } from '../support/contract.ts'

const redacted = '***Sensitive Data Redacted***'

const members = (schema: Schema, value: object): string =>
  Object.entries(schema.properties ?? {})
    .map(([name, member]) => {
      const part = (value as Readonly<Record<string, unknown>>)[name]
      return `${name.charAt(0).toLowerCase()}${name.slice(1)}=${part === undefined ? 'null' : shown(member, part)}`
    })
    .join(', ')

const buffer = (length: number): string => `java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}]`

/**
 * A value as messages print it, in the style of Java: `[a, b]`, `{key=value}`, `AttributeType(name=email, value=null)`.
 * Behaviour: errors, section 3, and refusals-measured, section 1 (H; sensitive parts as the SDK for Java prints them, M);
 * bytes as in branding, section 5 (H).
 */
export const shown = (given: Schema, value: unknown): string => {
  const schema = followed(given)
  if (schema['x-sensitive']) return redacted
  if (schema.contentEncoding && typeof value === 'string') return buffer(Buffer.from(value, 'base64').length)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map((item) => shown(schema.items ?? {}, item)).join(', ')}]`
  if (schema.properties) return `${nameOf(given)}(${members(schema, value)})`
  const entries = Object.entries(value).map(([key, part]) => `${key}=${shown(schema.additionalProperties ?? {}, part)}`)
  return `{${entries.join(', ')}}`
}
