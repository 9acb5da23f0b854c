import { child, isObject, type JsonObject, type Located, members } from '../document/located.ts'
import type { Wire } from '../runtime/hono/wire.ts'
import type { FormField } from './endpoint.ts'
import { held, textOf } from './held.ts'
import { readShape } from './read-shape.ts'
import { itemOf, wireOf } from './read-wire.ts'
import type { Reading } from './reading.ts'
import { tolerated } from './tolerated.ts'
import type { Shape } from './shape.ts'

/** True for bodies that are fields with names. */
export const isForm = (type: string): boolean => /^(?:application\/x-www-form-urlencoded|multipart\/)/.test(type)

/** True for a field of a form that is bytes and not text. */
const isUpload = (at: Located, reading: Reading): boolean => {
  const field = isObject(at.value) ? held(at, reading) : undefined
  if (!field) return false
  const { format, contentMediaType, contentEncoding, items } = field.value
  if (items !== undefined) return isUpload(child(field, 'items'), reading)
  return format === 'binary' || (contentMediaType !== undefined && contentEncoding === undefined)
}

/** The properties of a form, those that `allOf` adds among them. */
const propertiesOf = (form: Located, reading: Reading, depth = 0): [name: string, field: Located][] => {
  const schema = isObject(form.value) && depth < 12 ? held(form, reading) : undefined
  if (!schema) return []
  const branches = Array.isArray(schema.value['allOf']) ? schema.value['allOf'] : []
  return [
    ...branches.flatMap((_, index) => propertiesOf(child(child(schema, 'allOf'), index), reading, depth + 1)),
    ...members(child(schema, 'properties')),
  ]
}

/** The shape with bytes for the members named, as far as it is written out here. */
const withUploads = (shape: Shape, uploads: ReadonlySet<string>): Shape => {
  const uploaded = (part: Shape): Shape =>
    part.kind === 'array' ? { ...part, item: { kind: 'blob' } } : { kind: 'blob' }
  if (shape.kind === 'checked') return { ...shape, shape: withUploads(shape.shape, uploads) }
  if (shape.kind === 'intersection') return { ...shape, parts: shape.parts.map((part) => withUploads(part, uploads)) }
  if (shape.kind !== 'object') return shape
  return {
    ...shape,
    members: shape.members.map((member) =>
      uploads.has(member.name) && member.shape.kind !== 'unknown'
        ? { ...member, shape: uploaded(member.shape) }
        : member,
    ),
  }
}

/** The shape of a form: fields that are uploaded are not the texts their schemas speak of. */
export const readForm = (schema: Located<JsonObject>, reading: Reading): Shape => {
  const uploads = new Set(propertiesOf(schema, reading).flatMap(([name, at]) => (isUpload(at, reading) ? [name] : [])))
  return withUploads(readShape(schema, reading), uploads)
}

const styleFields = ['style', 'explode', 'allowReserved'] as const

const mediaTypes = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((type) => (type.trim() === '' ? [] : [type.trim()]))

/** Headers of a part that the rest of the form says. */
const saidElsewhere: ReadonlySet<string> = new Set(['content-type', 'content-disposition'])

/** What becomes of other headers. RFC 7578, section 4.8: parts of a form are sent without them, and read without them. */
const fateOfHeaders = (type: string): string => {
  if (!type.startsWith('multipart/')) return `say nothing: ${type} has no parts`
  return type.startsWith('multipart/form-data')
    ? 'are neither sent nor read: RFC 7578 has none of them'
    : 'are not sent'
}

const checkHeaders = (headers: Located, name: string, type: string, { warn }: Reading): void => {
  const others = members(headers).flatMap(([header]) => (saidElsewhere.has(header.toLowerCase()) ? [] : [header]))
  const message = `headers of ${name} (${others.join(', ')}) ${fateOfHeaders(type)}`
  if (others.length > 0) warn(headers, message, 'send the values as fields of the form')
}

/** Tells of what is not made of an encoding, and of one that says nothing. */
const checkEncoding = (encoding: Located, named: ReadonlySet<string>, type: string, reading: Reading): void => {
  for (const [name, at] of members(encoding)) {
    if (!named.has(name))
      reading.warn(at, `encoding of ${name} says nothing: it is not among the properties`, 'name a property')
    else checkHeaders(child(at, 'headers'), name, type, reading)
  }
}

const isText = (type: string): boolean => /[/+]json\b|^text\//.test(type)

const readField = (field: Located, encoding: Located, reading: Reading): FormField => {
  const says: JsonObject = isObject(encoding.value) ? encoding.value : {}
  const types = mediaTypes(textOf(says['contentType']))
  const [only, second] = types
  const type = second === undefined && only !== undefined && !only.includes('*') ? only : undefined
  // A style says all; the media type is not asked then.
  const styled = styleFields.some((name) => says[name] !== undefined)
  if (isUpload(field, reading)) {
    const wire = wireOf(field, {}, 'query', reading)
    const media = types.length === 0 ? {} : { media: types }
    return {
      wire: wire.as === 'list' ? { as: 'list', item: 'bytes', ...media } : { as: 'bytes', ...media },
      styled: false,
      type,
    }
  }
  if (styled) return { wire: wireOf(field, says, 'query', reading), styled, type: undefined }
  const wire = wireOf(field, {}, 'query', reading)
  if (types.some((each) => !isText(each))) {
    tolerated(reading)(
      child(encoding, 'contentType'),
      `a value cannot be written as ${types.join(', ')}`,
      'use application/json, or make it binary',
    )
  }
  const isJson = types.some((each) => /[/+]json\b/.test(each))
  if (wire.as === 'list') {
    const item: Wire['as'] = isJson || itemOf(field, reading) === 'object' ? 'json' : (wire.item ?? 'text')
    return { wire: { as: 'list', ...(item === 'text' ? {} : { item }) }, styled, type }
  }
  return { wire: { as: isJson || wire.as === 'object' ? 'json' : wire.as }, styled, type }
}

/** How the fields of a form of a media type are written and read. */
export const readFields = (
  form: Located,
  type: string,
  media: Located,
  reading: Reading,
): Readonly<Record<string, FormField>> => {
  const encoding = child(media, 'encoding')
  const fields = propertiesOf(form, reading)
  checkEncoding(encoding, new Set(fields.map(([name]) => name)), type, reading)
  return Object.fromEntries(fields.map(([name, at]) => [name, readField(at, child(encoding, name), reading)]))
}
