// Copied into generated folders, without this line.
import { type Checker, type FakeOptions, fakeOf } from './fake.ts'
import { isObject, type Schema, type SchemaTable } from './schema.ts'

/** A possible body of a response. */
interface MediaRow {
  readonly type: string
  /** Default: one value. */
  readonly kind?: 'value' | 'lines' | 'bytes' | 'events'
  readonly schema?: unknown
  readonly check?: () => Checker<unknown>
  readonly examples?: Readonly<Record<string, unknown>>
  /** For a form: the media types of its files, by the names of their fields. Default: it has no files. */
  readonly files?: Readonly<Record<string, string>>
}

interface HeaderRow {
  readonly required: boolean
  readonly schema?: unknown
  readonly check: () => Checker<unknown>
}

/** A response that the document declares. */
interface ResponseRow {
  readonly headers?: Readonly<Record<string, HeaderRow>>
  readonly media: readonly MediaRow[]
}

/** The responses of an operation by status, `4XX` or `default`. */
export type ResponseRows = Readonly<Record<string, ResponseRow>>

/** Selects the response to generate. */
export interface ResponseOptions extends FakeOptions {
  /** Default: the status of the first successful response. */
  readonly status?: number
  /** Default: the first that the document lists. */
  readonly contentType?: string
  /** The name of an example of the document, which is returned unchanged. */
  readonly example?: string
}

/** A response, as a handler of the generated server returns it. */
export interface FakeResponse {
  readonly status: number
  readonly headers?: Record<string, unknown>
  readonly contentType?: string
  readonly body?: unknown
}

/** Thrown when an operation has no response that matches the request. */
export class NoSuchResponse extends Error {
  override readonly name = 'NoSuchResponse'
}

/** The status that a key of the document represents; for a range, its first status. */
const statusOf = (key: string, keys: readonly string[]): number => {
  if (key === 'default') return keys.some((other) => other.startsWith('2')) ? 500 : 200
  return Number(key.replace(/XX$/i, '00'))
}

const rowFor = (operation: string, rows: ResponseRows, wanted: number | undefined): readonly [number, ResponseRow] => {
  const keys = Object.keys(rows)
  const key =
    wanted === undefined
      ? (keys.find((each) => each.startsWith('2')) ?? keys.find((each) => each === 'default') ?? keys[0])
      : [String(wanted), `${Math.floor(wanted / 100)}XX`, 'default'].find((each) => keys.includes(each))
  const row = key === undefined ? undefined : rows[key]
  if (key === undefined || row === undefined) {
    throw new NoSuchResponse(`${operation} has no response ${wanted ?? ''}: it has ${keys.join(', ') || 'none'}`)
  }
  return [wanted ?? statusOf(key, keys), row]
}

const mediaFor = (
  operation: string,
  { media }: ResponseRow,
  { contentType, example }: ResponseOptions,
): MediaRow | undefined => {
  const found = media.filter(
    ({ type, examples = {} }) =>
      (contentType === undefined || type === contentType) &&
      (example === undefined || Object.hasOwn(examples, example)),
  )
  if (found.length === 0 && (contentType ?? example) !== undefined) {
    const names = media.flatMap(({ examples = {} }) => Object.keys(examples))
    const types = media.map(({ type }) => type)
    throw new NoSuchResponse(
      `${operation} has no such response: its media types are ${types.join(', ') || 'none'}, its examples ${names.join(', ') || 'none'}`,
    )
  }
  return found[0]
}

const textOfEvents = 'data: hello\n\n'

const schemaIn = (schema: unknown): Schema => (isObject(schema) || typeof schema === 'boolean' ? schema : true)

/** Input for all generated responses. */
interface Common {
  readonly table: SchemaTable
  readonly isParsed: boolean
}

/** A form whose files are `Blob`s: its schema describes them as strings. */
const withFiles = (value: unknown, files: MediaRow['files']): unknown => {
  if (!files || !isObject(value)) return value
  const fileOf = (text: unknown, type: string): unknown =>
    typeof text === 'string' ? new Blob([text], { type }) : text
  const fields = Object.entries(value).map(([name, field]) => {
    const type = Object.hasOwn(files, name) ? files[name] : undefined
    if (type === undefined) return [name, field]
    return [name, Array.isArray(field) ? field.map((item) => fileOf(item, type)) : fileOf(field, type)]
  })
  return Object.fromEntries(fields)
}

const checkerOf = ({ check, files }: MediaRow): Checker<unknown> | undefined => {
  const own = check?.()
  return own && { safeParse: (value) => own.safeParse(withFiles(value, files)) }
}

const bodyOf = (what: string, media: MediaRow, common: Common, options: ResponseOptions): unknown => {
  const { kind = 'value', examples = {}, schema, files } = media
  if (options.example !== undefined) return withFiles(examples[options.example], files)
  const faking = { ...common, what, schema: schemaIn(schema), check: checkerOf(media) }
  // An example of the body takes precedence over those of its parts.
  if (kind === 'value' && options.examples !== false) {
    for (const example of Object.values(examples)) {
      const parsed = faking.check?.safeParse(example)
      if (parsed?.success && common.isParsed) return parsed.data
      if (!parsed || parsed.success) return withFiles(example, files)
    }
  }
  const { seed = 0 } = options
  if (kind === 'bytes') return new Blob([`fake bytes ${seed}`])
  if (kind === 'events') return new Blob([textOfEvents]).stream()
  if (kind === 'value') return withFiles(fakeOf(faking, options), files)
  return [0, 1, 2].map((line) => fakeOf(faking, { ...options, seed: seed + line }))
}

const headersOf = (what: string, { headers = {} }: ResponseRow, common: Common, options: ResponseOptions) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, { required, schema, check }]) => {
      if (!required && (options.seed ?? 0) % 2 === 1) return []
      const faking = { ...common, what: `header ${name} of ${what}`, schema: schemaIn(schema), check: check() }
      return [[name, fakeOf(faking, options)]]
    }),
  )

/** Generates a response of an operation. */
export type FakeResponses = (options?: ResponseOptions) => FakeResponse

/** Generators of responses of all operations, by name. */
export const fakeResponsesOf = <Name extends string>(
  table: SchemaTable,
  operations: Readonly<Record<Name, ResponseRows>>,
  isParsed = false,
): Readonly<Record<Name, FakeResponses>> => {
  const entries = Object.entries<ResponseRows>(operations).map(([operation, rows]): [string, FakeResponses] => [
    operation,
    (options = {}) => {
      const [status, row] = rowFor(operation, rows, options.status)
      const media = mediaFor(operation, row, options)
      const headers = headersOf(operation, row, { table, isParsed }, options)
      return {
        status,
        ...(Object.keys(headers).length === 0 ? {} : { headers }),
        ...(media ? { contentType: media.type, body: bodyOf(operation, media, { table, isParsed }, options) } : {}),
      }
    },
  ])
  return Object.fromEntries(entries) as Record<Name, FakeResponses>
}
