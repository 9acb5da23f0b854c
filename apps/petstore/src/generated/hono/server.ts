// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import { type Context, type Env, Hono } from 'hono'
import type { z } from 'zod'
import { decodedQuery, queryPairs, readQuery, readText, type Wire } from './wire.ts'

type Schema = Pick<z.ZodType, 'safeParse'>
type Content = Readonly<Record<string, { readonly schema?: unknown } | undefined>>

/**
 * One row of the server: an operation as the document has it. Rows have the form that `createRoute` of
 * `@hono/zod-openapi` takes, so they can be handed to it.
 */
export interface Route {
  readonly operationId?: string
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly deprecated?: boolean
  readonly method: string
  readonly path: string
  readonly request?: {
    readonly params?: unknown
    readonly query?: unknown
    readonly headers?: unknown
    readonly cookies?: unknown
    readonly body?: { readonly required?: boolean; readonly content: Content }
  }
  readonly responses: Readonly<Record<string, unknown>>
}

/** Writes a row. It keeps no more of its type than every row has: a compiler is slow to carry hundreds of them. */
export const createRoute = (route: Route): Route => route

type Place = 'params' | 'query' | 'headers' | 'cookies'

/** A route, and how the texts of its parameters become values. */
export interface Row {
  readonly route: Route
  readonly wires?: Readonly<Partial<Record<Place, Readonly<Record<string, Wire>>>>> & {
    /** Fields of forms, by the media type of the form. */
    readonly body?: Readonly<Record<string, Readonly<Record<string, Wire>>>>
  }
}

/** What a handler answers with: one of the answers of its operation, or a response of its own making. */
export interface AnyAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
  /** The media type, where the operation has several. */
  readonly contentType?: string
}

/** A message of a stream of events: a handler answers `text/event-stream` with an async iterable of them. */
export interface ServerSentEvent {
  /** Default: `message`. */
  readonly event?: string
  readonly data: string
  readonly id?: string
}

/** An answer, or a response of the handler's own making, now or later. */
export type Answering<A> = A | Response | Promise<A | Response>

/** Something that a request, or an answer, has wrong. */
export interface Fault {
  /** Where it stands: `query`, `body`, and so on. */
  readonly in: string
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What can be changed of a server. */
export interface ServerOptions<E extends Env = Env> {
  /** The application to add the routes to. Default: a new one. */
  readonly app?: Hono<E>
  /** True to check answers, and their headers, against the document. Default: true, unless `NODE_ENV` is `production`. */
  readonly checkAnswers?: boolean
  /** Answers a request that the document does not allow. Default: a problem document (RFC 9457) with its faults. */
  readonly onInvalid?: (status: 400 | 415, faults: readonly Fault[], context: Context<E>) => Response
  /** Told of an answer that the document does not allow, which becomes a 500. Default: it is logged. */
  readonly onWrongAnswer?: (faults: readonly Fault[], context: Context<E>) => void
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && 'safeParse' in value

/** The value as the schema has it, with its faults added to the list. */
const parsed = (schema: unknown, value: unknown, place: string, faults: Fault[]): unknown => {
  if (!isSchema(schema)) return value
  const result = schema.safeParse(value)
  if (result.success) return result.data
  faults.push(...result.error.issues.map(({ path, message }) => ({ in: place, path, message })))
  return undefined
}

const cookiesOf = (header: string | undefined): [string, string][] =>
  (header ?? '').split(';').flatMap((part): [string, string][] => {
    const [name = '', ...value] = part.trim().split('=')
    return name === '' ? [] : [[name, value.join('=')]]
  })

/** Parameters as they were sent: texts by name, still percent-encoded. */
const sentIn: Readonly<Record<Place, (context: Context, path: PathPattern) => [string, string][]>> = {
  params: (context, path) => path.read(new URL(context.req.url).pathname),
  query: (context) => queryPairs(new URL(context.req.url).search),
  headers: (context) => Object.entries(context.req.header()),
  cookies: (context) => cookiesOf(context.req.header('cookie')),
}

const asIs = (text: string): string => text

const places = ['params', 'query', 'headers', 'cookies'] as const

const readPlace = (
  place: Place,
  sent: [string, string][],
  wires: Readonly<Record<string, Wire>>,
): Record<string, unknown> => {
  const values: Record<string, unknown> = {}
  for (const [name, wire] of Object.entries(wires)) {
    const key = place === 'headers' ? name.toLowerCase() : name
    const raw = sent.find(([other]) => other === key)?.[1]
    const value =
      place === 'query'
        ? readQuery(name, sent, wire)
        : raw === undefined
          ? undefined
          : readText(name, raw, wire, place === 'headers' ? asIs : undefined)
    if (value !== undefined) values[name] = value
  }
  return values
}

interface PathPattern {
  readonly hono: string
  readonly read: (pathname: string) => [string, string][]
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A path with parameters. Parameters are read from the path as it was sent, before anything decodes it. */
const pathPattern = (path: string): PathPattern => {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '')
  const pattern = new RegExp(
    `${path
      .split(/\{[^}]+\}/)
      .map(escaped)
      .join('([^/]+?)')}$`,
  )
  // A segment that is more than a parameter becomes one of its own, and the pattern above takes it apart.
  const hono = path
    .split('/')
    .map((segment, index) => (segment.includes('{') ? `:p${index}` : segment))
    .join('/')
  return {
    hono,
    read: (pathname) => {
      const values = pattern.exec(pathname)?.slice(1) ?? []
      return names.map((name, index) => [name, values[index] ?? ''])
    },
  }
}

const mediaOf = (type: string): string => type.split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** The form of a body that a media type names; `undefined` when there is none. */
const formOf = (content: Content, type: string): string | undefined => {
  const wanted = mediaOf(type)
  const range = `${wanted.split('/', 1)[0]}/*`
  return (
    Object.keys(content).find((key) => mediaOf(key) === wanted) ??
    Object.keys(content).find((key) => key === range) ??
    Object.keys(content).find((key) => key === '*/*')
  )
}

const isJson = (type: string): boolean => /[/+]json$/.test(mediaOf(type))

type Entry = readonly [name: string, value: string | Blob]

/** A member whatever its name: one named `__proto__` is data. */
const setOwn = (values: object, name: string, value: unknown): void =>
  void Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true })

const isOfMedia = (type: string, media: readonly string[]): boolean =>
  formOf(Object.fromEntries(media.map((known) => [known, undefined])), type) !== undefined

/** The members of a form. Fields it does not describe stay what they are, and become a list where they repeat. */
const formMembers = async (
  entries: readonly Entry[],
  wires: Readonly<Record<string, Wire>>,
  faults: Fault[],
  decode: (text: string) => string,
): Promise<Record<string, unknown>> => {
  const values: Record<string, unknown> = {}
  const texts: [string, string][] = []
  for (const [name, value] of entries) texts.push([name, typeof value === 'string' ? value : await value.text()])
  for (const [name, wire] of Object.entries(wires)) {
    const isBytes = wire.as === 'bytes' || wire.item === 'bytes'
    const own = isBytes ? entries.flatMap(([key, value]) => (key === name ? [value] : [])) : []
    for (const value of own) {
      if (!wire.media || typeof value === 'string' || isOfMedia(value.type, wire.media)) continue
      faults.push({ in: 'body', path: [name], message: `Expected ${wire.media.join(' or ')}` })
    }
    const value = isBytes ? (wire.as === 'list' && own.length > 0 ? own : own[0]) : readQuery(name, texts, wire, decode)
    if (value !== undefined) setOwn(values, name, value)
  }
  const isDescribed = (name: string): boolean =>
    Object.hasOwn(wires, name) ||
    Object.entries(wires).some(([own, { as, members = {} }]) =>
      as === 'object' ? name.startsWith(`${own}[`) || Object.hasOwn(members, name) : false,
    )
  const others = new Set(entries.flatMap(([name]) => (isDescribed(name) ? [] : [name])))
  for (const name of others) {
    const own = entries.flatMap(([key, value]) => (key === name ? [value] : []))
    const decoded = own.map((value) => (typeof value === 'string' ? decode(value) : value))
    setOwn(values, name, decoded.length > 1 ? decoded : decoded[0])
  }
  return values
}

const partsOf = (form: FormData): Entry[] => {
  const entries: Entry[] = []
  form.forEach((value, name) => entries.push([name, value]))
  return entries
}

const readBody = async (
  request: Request,
  type: string,
  wires: Readonly<Record<string, Wire>>,
  faults: Fault[],
): Promise<unknown> => {
  if (isJson(type)) return request.json()
  if (type === 'application/x-www-form-urlencoded') {
    return formMembers(queryPairs(await request.text()), wires, faults, decodedQuery)
  }
  if (type.startsWith('multipart/')) return formMembers(partsOf(await request.formData()), wires, faults, asIs)
  return type.startsWith('text/') ? request.text() : request.blob()
}

/** What a request brings: every part that its route has a schema for. */
type Received = Partial<Record<Place | 'body', unknown>> & { contentType?: string }

interface Refusal {
  readonly status: 400 | 415
  readonly faults: readonly Fault[]
}

const receiveBody = async (
  { route, wires }: Row,
  context: Context,
  received: Received,
  faults: Fault[],
): Promise<Refusal | undefined> => {
  const body = route.request?.body
  if (!body) return undefined
  const type = context.req.header('content-type')
  if (type === undefined || (!body.required && context.req.raw.body === null)) {
    if (body.required) faults.push({ in: 'body', path: [], message: 'Required' })
    return undefined
  }
  const form = formOf(body.content, type)
  if (form === undefined) {
    const message = `Expected ${Object.keys(body.content).join(' or ')}`
    return { status: 415, faults: [{ in: 'body', path: [], message }] }
  }
  let sent: unknown
  try {
    sent = await readBody(context.req.raw, mediaOf(type), wires?.body?.[form] ?? {}, faults)
  } catch {
    return { status: 400, faults: [{ in: 'body', path: [], message: 'The body cannot be read' }] }
  }
  received.contentType = form
  received.body = parsed(body.content[form]?.schema, sent, 'body', faults)
  return undefined
}

const receive = async (row: Row, path: PathPattern, context: Context): Promise<Received | Refusal> => {
  const received: Received = {}
  const faults: Fault[] = []
  for (const place of places) {
    const schema = row.route.request?.[place]
    if (schema === undefined) continue
    const sent = readPlace(place, sentIn[place](context, path), row.wires?.[place] ?? {})
    received[place] = parsed(schema, sent, place, faults)
  }
  const refusal = await receiveBody(row, context, received, faults)
  return refusal ?? (faults.length > 0 ? { status: 400, faults } : received)
}

interface AnswerRow {
  readonly headers?: unknown
  readonly content?: Content
}

const answerRow = (responses: Route['responses'], status: number): AnswerRow | undefined => {
  const found: unknown = responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses['default']
  return typeof found === 'object' && found !== null ? found : undefined
}

const eventMedia = 'text/event-stream'

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]'

/** A value as whoever is answered will read it: times are texts there. */
const asSent = (value: unknown): unknown => {
  if (value instanceof Date) return value.toJSON()
  if (Array.isArray(value)) return value.map(asSent)
  return isPlain(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asSent(member)]))
    : value
}

/** What is wrong with an answer: nobody's fault but the server's. */
const answerFaults = ({ route }: Row, answer: AnyAnswer, type: string | undefined): Fault[] => {
  const row = answerRow(route.responses, answer.status)
  if (!row) return [{ in: 'status', path: [], message: `${answer.status} is not described` }]
  const faults: Fault[] = []
  parsed(row.headers, asSent(answer.headers ?? {}), 'headers', faults)
  // What goes out over time cannot be known before.
  const isStream = answer.body instanceof ReadableStream || isEvents(answer.body)
  if (type !== undefined && row.content?.[type]?.schema && !isStream) {
    parsed(row.content[type].schema, asSent(answer.body), 'body', faults)
  }
  if (row.content === undefined && answer.body !== undefined) {
    faults.push({ in: 'body', path: [], message: 'No body is described' })
  }
  return faults
}

type RawBody = string | Blob | ReadableStream | ArrayBuffer | Uint8Array<ArrayBuffer>

const isBody = (body: unknown): body is RawBody =>
  typeof body === 'string' ||
  body instanceof Blob ||
  body instanceof ReadableStream ||
  body instanceof ArrayBuffer ||
  body instanceof Uint8Array

const oneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, ' ')

const eventText = ({ event, data, id }: ServerSentEvent): string =>
  [
    ...(event === undefined ? [] : [`event: ${oneLine(event)}`]),
    ...(id === undefined ? [] : [`id: ${oneLine(id)}`]),
    ...data.split(/\r\n|\n|\r/).map((line) => `data: ${line}`),
    '\n',
  ].join('\n')

const isEvents = (body: unknown): body is AsyncIterable<ServerSentEvent> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body && !(body instanceof ReadableStream)

/** Events as bytes, each asked for when the last has gone; whoever makes them is told when nobody listens any more. */
const eventStream = (events: AsyncIterable<ServerSentEvent>): ReadableStream => {
  const encoder = new TextEncoder()
  const iterator = events[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(eventText(next.value)))
    },
    cancel: async () => void (await iterator.return?.()),
  })
}

const headerText = (value: unknown): string =>
  value instanceof Date
    ? value.toISOString()
    : Array.isArray(value)
      ? value.map(headerText).join(',')
      : typeof value === 'object'
        ? JSON.stringify(value)
        : String(value)

const respond = ({ status, body, headers = {} }: AnyAnswer, type: string | undefined): Response => {
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, headerText(value))
  if (body === undefined) return new Response(null, { status, headers: sent })
  if (type !== undefined && !sent.has('content-type')) sent.set('content-type', type)
  if (type !== undefined && mediaOf(type) === eventMedia && isEvents(body)) {
    return new Response(eventStream(body), { status, headers: sent })
  }
  const isRaw = type !== undefined && !isJson(type) && isBody(body)
  return new Response(isRaw ? body : JSON.stringify(body), { status, headers: sent })
}

const problem = (status: number, title: string, faults?: readonly Fault[]): Response =>
  new Response(JSON.stringify({ title, status, ...(faults ? { faults } : {}) }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  })

const titles = { 400: 'Bad Request', 415: 'Unsupported Media Type' }

const isDeveloping = (): boolean => {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return process?.env?.['NODE_ENV'] !== 'production'
}

/** Answers requests with a handler: reads and checks what came, and checks what goes. */
const answerWith =
  <E extends Env>(
    row: Row,
    path: PathPattern,
    handler: (request: never, context: Context<E>) => unknown,
    options: ServerOptions<E>,
  ) =>
  async (context: Context<E>): Promise<Response> => {
    const {
      checkAnswers = isDeveloping(),
      onInvalid = (status, faults) => problem(status, titles[status], faults),
      onWrongAnswer = (faults) => console.error(`${row.route.method} ${row.route.path}: wrong answer`, faults),
    } = options
    const received = await receive(row, path, context as Context)
    if ('faults' in received) return onInvalid(received.status, received.faults, context)
    const answer = await handler(received as never, context)
    if (answer instanceof Response) return answer
    const own = answer as AnyAnswer
    const [first] = Object.keys(answerRow(row.route.responses, own.status)?.content ?? {})
    const type = own.contentType ?? first
    const faults = checkAnswers ? answerFaults(row, own, type) : []
    if (faults.length === 0) return respond(own, type)
    onWrongAnswer(faults, context)
    return problem(500, 'Internal Server Error')
  }

/** Paths with fewer parameters first: `/pets/mine` is not a pet. Of one path, what answers HEAD comes before GET. */
const bySpecificity = ([, { route: a }]: readonly [string, Row], [, { route: b }]: readonly [string, Row]): number =>
  a.path.split('{').length - b.path.split('{').length || Number(b.method === 'head') - Number(a.method === 'head')

/** Adds the routes to an application. */
export const serve = <E extends Env>(
  rows: Readonly<Record<string, Row>>,
  handlers: Readonly<Record<string, ((request: never, context: Context<E>) => unknown) | undefined>>,
  options: ServerOptions<E>,
): Hono<E> => {
  const app = options.app ?? new Hono<E>()
  for (const [name, row] of Object.entries(rows).sort(bySpecificity)) {
    const handler = handlers[name]
    if (!handler) throw new Error(`There is no handler for ${name}`)
    const path = pathPattern(row.route.path)
    const answer = answerWith(row, path, handler.bind(handlers), options)
    // Hono takes a HEAD for a GET whose answer has no body.
    if (row.route.method !== 'head') app.on(row.route.method.toUpperCase(), path.hono, answer)
    else app.get(path.hono, (context, next) => (context.req.method === 'HEAD' ? answer(context) : next()))
  }
  return app
}

/** What can be changed of a receiver of webhooks. */
export interface ReceiverOptions<E extends Env = Env, Name extends string = string> extends ServerOptions<E> {
  /** Where a webhook comes in, by the name of its handler: `/hooks/new-pet`. Default: `/` and its name in the document. */
  readonly paths?: Readonly<Partial<Record<Name, string>>>
}

/** Adds a route for every webhook that has a handler. */
export const receiveWebhooks = <E extends Env>(
  rows: Readonly<Record<string, Row>>,
  handlers: Readonly<Record<string, ((request: never, context: Context<E>) => unknown) | undefined>>,
  { paths = {}, ...options }: ReceiverOptions<E>,
): Hono<E> => {
  const wanted = Object.entries(rows).flatMap(([name, row]): [string, Row][] => {
    const path = paths[name] ?? `/${row.route.path}`
    return handlers[name] ? [[name, { ...row, route: { ...row.route, path } }]] : []
  })
  return serve(Object.fromEntries(wanted), handlers, options)
}
