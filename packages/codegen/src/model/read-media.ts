import { child, type Located, members } from '../document/located.ts'
import { isLines } from '../runtime/shared/lines.ts'
import type { Media } from './endpoint.ts'
import { held } from './held.ts'
import { checkMembers, ignoredMembers, warnOfIgnored } from './ignored-members.ts'
import { isForm, isParsedForm, readForm } from './read-form.ts'
import { readShape } from './read-shape.ts'
import { schemasOfValue } from './read-wire.ts'
import type { Reading } from './reading.ts'
import { placeOf } from './schema-place.ts'
import { typesOfSchema } from './types-of-schema.ts'
import { isBytes } from './uploads.ts'

/** The schema of one line: `itemSchema` of OpenAPI 3.2, the items of a list, or the schema itself. */
const lineSchema = (media: Located, reading: Reading): Located => {
  const line = child(media, 'itemSchema')
  if (line.value !== undefined) return line
  const schema = child(media, 'schema')
  const list = schemasOfValue(schema, reading).find(({ value }) => value['type'] === 'array')
  return list ? child(list, 'items') : schema
}

/** The examples of a body. */
const examplesOf = (media: Located, reading: Reading): Pick<Media, 'example' | 'examples'> => {
  const { value: example } = child(media, 'example')
  const named = members(child(media, 'examples')).flatMap(([name, at]): [string, unknown][] => {
    const value = held(at, reading)?.value['value']
    return value === undefined ? [] : [[name, value]]
  })
  const [first] = named
  return {
    ...(example === undefined ? first && { example: first[1] } : { example }),
    ...(first && { examples: Object.fromEntries(named) }),
  }
}

/** True for bodies that are text, or in a format that neither client nor server parses. */
const isUnparsed = (type: string): boolean =>
  /^text\/(?!event-stream|json|\*)|[/+.-](?:xml|ya?ml|csv|protobuf|msgpack|cbor)\b/i.test(type)

/** Ranges of media types that include JSON. The schema decides whether a body is JSON or bytes. */
const isRange = (type: string): boolean => type === '*/*' || type === 'application/*'

/** True for media types whose bodies are bytes, so that no schema of a string applies to them. */
const isRaw = (type: string): boolean => !isRange(type) && !isLines(type) && !/[/+]json\b|^text\//i.test(type)

/** True for a schema of bytes, or of any string if strings are. */
const isFile = (schema: Located, reading: Reading, areStringsBytes: boolean): boolean => {
  const isString = typesOfSchema(schema, reading)?.every((type) => type === 'string')
  return schemasOfValue(schema, reading).some(({ value }) => isBytes(value)) || (areStringsBytes && isString === true)
}

/** The shape of a body, and the place of the schema that describes it. */
type Described = Pick<Media, 'shape' | 'schema'>

/**
 * How a schema describes a body. XML and similar bodies are not parsed, so an object schema does not apply: they are
 * bytes or strings.
 */
const describedBy = (type: string, schema: Located, reading: Reading): Described => {
  if (schema.value === undefined) return { shape: undefined }
  const place = placeOf(schema)
  if (isRaw(type) && typesOfSchema(schema, reading)?.every((each) => each === 'string')) {
    return { shape: { kind: 'string' }, ...place }
  }
  if (isRange(type) && isFile(schema, reading, type !== '*/*')) return { shape: { kind: 'blob' }, ...place }
  const types = isUnparsed(type) ? typesOfSchema(schema, reading) : undefined
  if (types === undefined || types.includes('string')) return { shape: readShape(schema, reading), ...place }
  reading.warn(
    schema,
    `${type} is not parsed, so its schema is not checked`,
    'use a media type of JSON, or type: string',
  )
  return { shape: type.startsWith('text/') ? { kind: 'string' } : undefined }
}

/** Reads the media types of a body. */
export const readMedia = (at: Located, reading: Reading): Media[] =>
  members(child(at, 'content')).map(([type, media]) => {
    const schema = child(media, 'schema')
    checkMembers(media, 'mediaType', reading)
    const { itemSchema, ...others } = ignoredMembers.media
    warnOfIgnored(media, isLines(type) ? others : { itemSchema, ...others }, reading)
    const form = isForm(type) ? held(schema, reading) : undefined
    if (form)
      return { type, ...placeOf(schema), ...readForm(form, type, media, reading), ...examplesOf(media, reading) }
    const whole = isLines(type) ? lineSchema(media, reading) : schema
    const described = describedBy(type, whole, reading)
    const encoding = child(media, 'encoding')
    if (encoding.value !== undefined) {
      reading.warn(encoding, `encoding has no effect for ${type}`, 'remove it, or describe a form')
    }
    return { type, ...described, fields: undefined, ...examplesOf(media, reading) }
  })

/** The effect of a form that the receiver of a body does not parse, and the remedy. */
const unreadForms = {
  request: [
    (type: string) => `the server cannot parse ${type}`,
    'use multipart/form-data, or add the route to the app by hand',
  ],
  response: [(type: string) => `a client cannot parse ${type}, so it receives the bytes`, 'use multipart/form-data'],
} as const

/** Warns about forms that are not parsed. Clients and servers send any multipart form, but parse only `form-data`. */
export const warnOfUnread = (of: keyof typeof unreadForms, body: Located, { warn }: Reading): void => {
  const [message, remedy] = unreadForms[of]
  for (const [type, media] of members(child(body, 'content')))
    if (isForm(type) && !isParsedForm(type)) warn(media, message(type), remedy)
}
