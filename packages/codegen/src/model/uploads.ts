import { dirname, relative } from 'node:path/posix'
import { resolveUri } from '../document/load.ts'
import { child, isObject, items, type JsonObject, type Located, members } from '../document/located.ts'
import { targetOf } from '../document/resolve-ref.ts'
import type { Reading } from './reading.ts'

/** Represents an uploaded file in a copied form schema. Compared by identity, so it must not be copied. */
export const upload: JsonObject = Object.freeze({ type: 'string', format: 'binary' })

/** True for a schema of bytes in a document. */
export const isBytes = (value: JsonObject): boolean => {
  const { format, type, contentMediaType, contentEncoding } = value
  const isText = type === undefined || type === 'string' || (Array.isArray(type) && type.includes('string'))
  return isText && (format === 'binary' || (contentMediaType !== undefined && contentEncoding === undefined))
}

/** Keywords whose schemas apply to the same value. */
const sameValueKeywords = ['allOf', 'anyOf', 'oneOf'] as const
const single = ['if', 'then', 'else'] as const

/** Keywords with a schema for each name, or pattern of names. */
const mapKeywords = ['properties', 'patternProperties'] as const

/** True if a value, or its items, may be bytes. Deeper values are JSON, so they are not checked. */
const holdsBytes = (at: Located, reading: Reading, level: 'form' | 'field', depth = 0): boolean => {
  if (!isObject(at.value) || depth > 12) return false
  if (at.value === upload || (level === 'field' && isBytes(at.value))) return true
  const target = targetOf(reading.document, at)
  const again = (part: Located): boolean => holdsBytes(part, reading, level, depth + 1)
  const named = mapKeywords.flatMap((keyword) => members(child(at, keyword)).map(([, member]) => member))
  const fields = [...named, child(at, 'additionalProperties')]
  return (
    (target !== undefined && again(target)) ||
    sameValueKeywords.some((keyword) => items(child(at, keyword)).some(again)) ||
    single.some((keyword) => again(child(at, keyword))) ||
    members(child(at, 'dependentSchemas')).some(([, part]) => again(part)) ||
    (level === 'form'
      ? fields.some((field) => holdsBytes(field, reading, 'field', depth + 1))
      : again(child(at, 'items')))
  )
}

/** Copies a schema from another file, with its references rebased so that they keep their targets. */
const rebased = (value: unknown, from: Located, to: Located, reading: Reading): unknown => {
  if (Array.isArray(value)) return value.map((item) => rebased(item, from, to, reading))
  if (!isObject(value) || value === upload) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (name !== '$ref' || typeof member !== 'string') return [name, rebased(member, from, to, reading)]
      const { uri, fragment } = resolveUri(member, reading.document.files.get(from.file)?.uri ?? from.file)
      const path = /^[a-z][a-z0-9+.-]*:/i.test(uri) ? uri : relative(dirname(to.file), uri)
      return [name, `${path}#${fragment}`.replaceAll('%', '%25')]
    }),
  )
}

/** Documentation keywords, which a copy keeps. */
const documentationOf = (value: JsonObject): JsonObject =>
  Object.fromEntries(
    ['description', 'deprecated'].flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]])),
  )

const isNullable = ({ nullable, type }: JsonObject): boolean =>
  nullable === true || (Array.isArray(type) && type.includes('null'))

/**
 * The schema of a form with `upload` for its fields of bytes. References to schemas with such fields are inlined,
 * because outside of forms the referenced schemas have strings instead.
 */
export const withUploads = (at: Located, reading: Reading, level: 'form' | 'field' = 'form', depth = 0): Located => {
  if (!isObject(at.value) || depth > 12 || !holdsBytes(at, reading, level)) return at
  const { value } = at
  if (level === 'field' && isBytes(value)) {
    const about = documentationOf(value)
    const bytes = isNullable(value) ? { oneOf: [upload, { enum: [null] }] } : upload
    return { ...at, value: Object.keys(about).length === 0 ? bytes : { ...about, allOf: [bytes] } }
  }
  const again = (part: Located, inner: 'form' | 'field' = level): unknown =>
    withUploads(part, reading, inner, depth + 1).value
  const target = targetOf(reading.document, at)
  if (target && holdsBytes(target, reading, level)) {
    const whole = again(target)
    const { $ref: _, ...others } = value
    const inlined = target.file === at.file ? whole : rebased(whole, target, at, reading)
    if (reading.is30 || Object.keys(others).length === 0) return { ...at, value: inlined }
    return { ...at, value: { allOf: [inlined, again({ ...at, value: others })] } }
  }
  const copied = Object.entries(value).map(([name]): [string, unknown] => {
    const member = child(at, name)
    if (sameValueKeywords.some((keyword) => keyword === name)) return [name, items(member).map((part) => again(part))]
    if (single.some((keyword) => keyword === name)) return [name, again(member)]
    if (name === 'dependentSchemas') return [name, mapped(member, (part) => again(part))]
    if (level === 'form' && mapKeywords.some((keyword) => keyword === name))
      return [name, mapped(member, (part) => again(part, 'field'))]
    if (level === 'form' && name === 'additionalProperties') return [name, again(member, 'field')]
    if (level === 'field' && name === 'items') return [name, again(member)]
    return [name, member.value]
  })
  return { ...at, value: Object.fromEntries(copied) }
}

const mapped = (at: Located, change: (member: Located) => unknown): JsonObject =>
  Object.fromEntries(members(at).map(([name, member]) => [name, change(member)]))

/** Determines whether a field, whose schema was copied, may be bytes or a list of them. */
export const bytesIn = (
  field: Located,
  reading: Reading,
  depth = 0,
): { readonly single: boolean; readonly list: boolean } => {
  if (!isObject(field.value) || depth > 12) return { single: false, list: false }
  if (field.value === upload) return { single: true, list: false }
  const parts = sameValueKeywords
    .flatMap((keyword) => items(child(field, keyword)))
    .map((part) => bytesIn(part, reading, depth + 1))
  const ofItems = bytesIn(child(field, 'items'), reading, depth + 1)
  return {
    single: parts.some(({ single: isSingle }) => isSingle),
    list: ofItems.single || parts.some(({ list }) => list),
  }
}
