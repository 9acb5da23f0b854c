import { child, isObject, items, type JsonObject, type Located, members } from '../document/located.ts'
import type { Wire } from '../runtime/shared/wire.ts'
import type { FormField } from './endpoint.ts'
import { textOf } from './held.ts'
import { readShape } from './read-shape.ts'
import { propertiesOf, restOf, schemasOfValue, wireOf } from './read-wire.ts'
import type { Reading } from './reading.ts'
import type { Shape } from './shape.ts'
import { tolerated } from './tolerated.ts'
import { bytesIn, upload, withUploads } from './uploads.ts'
import { warnOfNulls } from './warn-of-nulls.ts'

/** True for forms: bodies that consist of named fields. */
export const isForm = (type: string): boolean => /^(?:application\/x-www-form-urlencoded|multipart\/)/i.test(type)

/** True for forms that clients and servers parse. They send every form. */
export const isParsedForm = (type: string): boolean =>
  /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type)

const styleFields = ['style', 'explode', 'allowReserved'] as const

const mediaTypes = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((type) => (type.trim() === '' ? [] : [type.trim()]))

/** Headers of a part that the document defines in other ways. */
const definedElsewhere: ReadonlySet<string> = new Set(['content-type', 'content-disposition'])

/** A message about ignored headers: in RFC 7578, section 4.8, parts of a form have no other headers. */
const headersMessage = (type: string): string => {
  if (!type.startsWith('multipart/')) return `say nothing: ${type} has no parts`
  return type.startsWith('multipart/form-data')
    ? 'are neither sent nor read: RFC 7578 has none of them'
    : 'are not sent'
}

const checkHeaders = (headers: Located, name: string, type: string, { warn }: Reading): void => {
  const others = members(headers).flatMap(([header]) => (definedElsewhere.has(header.toLowerCase()) ? [] : [header]))
  const message = `headers of ${name} (${others.join(', ')}) ${headersMessage(type)}`
  if (others.length > 0) warn(headers, message, 'send the values as fields of the form')
}

/** Warns about encodings that are not supported, or that have no effect. */
const checkEncoding = (encoding: Located, isNamed: (name: string) => boolean, type: string, reading: Reading): void => {
  for (const [name, at] of members(encoding)) {
    if (isNamed(name)) checkHeaders(child(at, 'headers'), name, type, reading)
    else reading.warn(at, `encoding of ${name} has no effect: it is not among the properties`, 'name a property')
  }
}

const isText = (type: string): boolean => /[/+]json\b|^text\//i.test(type)

const isJson = (type: string): boolean => /[/+]json(?:;|$)/i.test(type)

/** The wire of a field without a style: each item of a list is a separate field, and objects are JSON. */
const plainWire = (field: Located, hasJson: boolean, reading: Reading): Wire => {
  const plain = (wire: Wire): Wire => {
    const { as, item, first, or } = wire
    const next = or ? { or: plain(or) } : {}
    if (as === 'object') return { as: 'json', ...next }
    if (as !== 'list') return { as: hasJson ? 'json' : as, ...next }
    if (hasJson) return { as, item: 'json', ...next }
    return { as, ...(item === undefined ? {} : { item }), ...(first === undefined ? {} : { first }), ...next }
  }
  return plain(wireOf(field, {}, 'query', reading))
}

/** The wire of a field that may be bytes, a list of them, or also another value. */
const bytesWire = (field: Located, types: readonly string[], reading: Reading): Wire | undefined => {
  const { single, list } = bytesIn(field, reading)
  if (!single && !list) return undefined
  const media = types.length === 0 ? {} : { media: types }
  const other = plainWire(withoutBytes(field), false, reading)
  const hasOther = isObject(field.value) && (field.value['oneOf'] ?? field.value['anyOf']) !== undefined
  const alternative = hasOther ? { or: other } : {}
  const several: Wire = { as: 'list', item: 'bytes', ...media, ...alternative }
  if (!single) return several
  return { as: 'bytes', ...media, ...(list ? { or: several } : alternative) }
}

/** The field without the options that are bytes. */
const withoutBytes = (field: Located): Located => {
  if (!isObject(field.value)) return field
  const isOther = (option: unknown): boolean => option !== upload && !(isObject(option) && option['items'] === upload)
  const kept = Object.entries(field.value).map(([name, value]): [string, unknown] => [
    name,
    Array.isArray(value) && (name === 'oneOf' || name === 'anyOf') ? value.filter(isOther) : value,
  ])
  return { ...field, value: Object.fromEntries(kept) }
}

const readField = (field: Located, encoding: Located, reading: Reading): FormField => {
  const settings: JsonObject = isObject(encoding.value) ? encoding.value : {}
  const types = mediaTypes(textOf(settings['contentType']))
  const [only, second] = types
  const type = second === undefined && only !== undefined && !only.includes('*') ? only : undefined
  // A style takes precedence over the media type.
  const styled = styleFields.some((name) => settings[name] !== undefined)
  const bytes = bytesWire(field, types, reading)
  if (bytes) return { wire: bytes, styled: false, type }
  if (styled) return { wire: wireOf(field, settings, 'query', reading), styled, type: undefined }
  if (types.some((each) => !isText(each))) {
    tolerated(reading)(
      child(encoding, 'contentType'),
      `a value cannot be written as ${types.join(', ')}`,
      'use application/json, or make it binary',
    )
  }
  return { wire: plainWire(field, types.some(isJson), reading), styled, type }
}

const isEmpty = (schema: unknown): boolean => schema === true || (isObject(schema) && Object.keys(schema).length === 0)

const binary: JsonObject = { format: 'binary' }

/** A schema without keywords as bytes, and a list of such schemas as a list of bytes; `undefined` for others. */
const asBytes = (schema: unknown): JsonObject | undefined => {
  if (isEmpty(schema)) return binary
  const isList = isObject(schema) && schema['type'] === 'array' && isEmpty(schema['items'] ?? {})
  return isList ? { ...schema, items: binary } : undefined
}

/**
 * A field without a schema, or a list of items without one, is bytes if its encoding has a binary media type: OpenAPI 3.1
 * has no other way to describe bytes.
 */
const withEncodedBytes = (schema: Located<JsonObject>, encoding: Located): Located<JsonObject> => {
  const named = members(child(schema, 'properties')).map(([name, member]): [string, unknown] => {
    const types = mediaTypes(textOf(child(child(encoding, name), 'contentType').value))
    const isBinary = types.length > 0 && !types.some(isText)
    return [name, (isBinary ? asBytes(member.value) : undefined) ?? member.value]
  })
  return named.length === 0 ? schema : { ...schema, value: { ...schema.value, properties: Object.fromEntries(named) } }
}

/** A form: the shape of its body, and the wires of its fields. */
export interface ReadForm {
  readonly shape: Shape
  readonly fields: Readonly<Record<string, FormField>>
  /** The wire of fields that the schema allows without declaring them. */
  readonly rest: FormField | undefined
}

/** Reads a form of a media type. */
export const readForm = (schema: Located<JsonObject>, type: string, media: Located, reading: Reading): ReadForm => {
  const encoding = child(media, 'encoding')
  const form = withUploads(withEncodedBytes(schema, encoding), reading)
  const fields = propertiesOf(form, reading)
  const rest = restOf(form, reading)
  const required = new Set(
    schemasOfValue(form, reading).flatMap((part) => items(child(part, 'required')).map(({ value }) => value)),
  )
  for (const [name, at] of fields) {
    const types = mediaTypes(textOf(child(child(encoding, name), 'contentType').value))
    if (!types.some(isJson)) warnOfNulls(name, at, required.has(name), reading)
  }
  checkEncoding(encoding, (name) => fields.has(name) || rest !== undefined, type, reading)
  return {
    shape: readShape(form, reading),
    fields: Object.fromEntries(
      [...fields].map(([name, at]) => [name, readField(at, child(encoding, name), reading)] as const),
    ),
    rest:
      rest && isObject(rest.value) && Object.keys(rest.value).length > 0
        ? readField(rest, { ...encoding, value: undefined }, reading)
        : undefined,
  }
}
