// Copied into generated folders, without this line.
import { isJson, mediaOf } from './media.ts'
import { type Encode, type Field, type Fields, isMany, type Style, textOf, writePairs } from './parameters.ts'

const isRecord = (value: unknown): boolean => isMany(value) && !Array.isArray(value)

const formEncoded: Encode = (text) => encodeURIComponent(text).replaceAll('%20', '+')

const asJson: Style = ['json', false]

/** A form in query format. Objects are JSON, unless they have a style. */
export const urlEncoded = (body: object, fields: Fields = {}): string =>
  Object.entries(body)
    .flatMap(([name, value]) => {
      const { style = isRecord(value) ? asJson : undefined, type } = fields[name] ?? {}
      if (!isJson(type)) return writePairs(name, value, style, style?.[2] ? undefined : formEncoded)
      const items: unknown[] = Array.isArray(value) ? value : [value]
      return items.flatMap((item) => writePairs(name, item, asJson, formEncoded))
    })
    .map((pair) => pair.join('='))
    .join('&')

/** One part of a multipart form. */
interface Part {
  readonly name: string
  readonly value: string | Blob
  readonly type?: string | undefined
}

/** The parts of a field: one per item of a list. Objects are JSON. */
const partsOf = (name: string, value: unknown, { style, type }: Field): Part[] => {
  if (style)
    return writePairs(name, value, style, (text) => text).map(([key, text]) => ({ name: key, value: text, type }))
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items
    .filter((item) => item !== undefined && (item !== null || isJson(type)))
    .map((item): Part => {
      if (item instanceof Blob) return { name, value: item, type: item.type || type }
      const json = isJson(type) || isMany(item)
      return {
        name,
        value: json ? JSON.stringify(item) : textOf(item),
        type: type ?? (json ? 'application/json' : undefined),
      }
    })
}

const quoted = (text: string): string =>
  `"${text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')}"`

const headOf = ({ name, value, type }: Part): string => {
  const isFile = value instanceof Blob
  const file = isFile ? `; filename=${quoted(value instanceof File ? value.name : 'blob')}` : ''
  const contentType = type ?? (isFile ? 'application/octet-stream' : undefined)
  return `Content-Disposition: form-data; name=${quoted(name)}${file}\r\n${contentType === undefined ? '' : `Content-Type: ${contentType}\r\n`}\r\n`
}

/** A multipart form (RFC 7578). `FormData` cannot send parts with a content type that are not files. */
export const multipart = (body: object, media: string, fields: Fields = {}): Blob => {
  const boundary = `part-${crypto.randomUUID()}`
  const parts = Object.entries(body).flatMap(([name, value]) => partsOf(name, value, fields[name] ?? {}))
  return new Blob(
    [...parts.flatMap((part) => [`--${boundary}\r\n${headOf(part)}`, part.value, '\r\n']), `--${boundary}--\r\n`],
    {
      type: `${media.replace(/;.*/, '')}; boundary=${boundary}`,
    },
  )
}

/** A form as its media type requires. A multipart form is a `Blob` whose type contains the boundary. */
export const writeForm = (body: object, type: string, fields?: Fields): string | Blob =>
  mediaOf(type).startsWith('multipart/') ? multipart(body, type, fields) : urlEncoded(body, fields)
