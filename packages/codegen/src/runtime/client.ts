/* oxlint-disable typescript/no-unsafe-type-assertion, typescript/no-base-to-string -- what is generated around this file is typed by the document */
// Generated clients get this file as it is.
import createFetchClient, { type ClientOptions, type Middleware } from 'openapi-fetch'

/** A message of a stream of server-sent events. */
export interface ServerSentEvent {
  readonly event: string
  readonly data: string
  readonly id?: string
}

type BodyAs<Type, Content> = Type extends `${string}json${string}`
  ? Content
  : Type extends 'text/event-stream'
    ? AsyncIterable<ServerSentEvent>
    : Type extends `text/${string}`
      ? string
      : Type extends `${string}*${string}`
        ? Content
        : Blob

type BodyOf<R> = R extends { content: infer C } ? { [T in keyof C]: BodyAs<T, C[T]> }[keyof C] : undefined

type StatusOf<S> = S extends number ? S : number

/** Every answer of an operation, told apart by `status`. */
export type Answer<O> = O extends { responses: infer R }
  ? {
      [S in keyof R]: { readonly status: StatusOf<S>; readonly body: BodyOf<R[S]>; readonly response: Response }
    }[keyof R]
  : never

type Needed<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : undefined extends T[K] ? never : K }[keyof T]

type Params<O> = O extends { parameters: infer P }
  ? Needed<P> extends never
    ? { readonly params?: P }
    : { readonly params: P }
  : object

type Upload<Type, Content> = Type extends `${string}json${string}`
  ? Content
  : Type extends `multipart/${string}`
    ? { readonly [K in keyof Content]: Content[K] | Blob } | FormData
    : Type extends 'application/x-www-form-urlencoded' | `text/${string}`
      ? Content
      : Blob | ReadableStream | ArrayBuffer | Uint8Array<ArrayBuffer> | string

type BodyIn<B> = B extends { content: infer C } ? { [T in keyof C]: Upload<T, C[T]> }[keyof C] : never

type Body<O> = O extends { requestBody: infer B }
  ? { readonly body: BodyIn<B> }
  : O extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? object
      : { readonly body?: BodyIn<NonNullable<B>> }
    : object

/** What a call may say besides its parameters. */
export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** What an operation takes. */
export type Input<O> = Params<O> & Body<O> & CallOptions

/** The parameters of a method: they may be left out when none is needed. */
export type Parameters<O> = object extends Input<O> ? [input?: Input<O>] : [input: Input<O>]

/** How a list or an object is written into the query. */
type QueryStyle = readonly [style: string, explode: boolean]

/** What the client knows of an operation. */
export interface Operation {
  readonly method: string
  readonly path: string
  /** The media type of the body, where it is not JSON. */
  readonly media?: string
  /** Schemes that let the call in: of one of the lists, all. */
  readonly auth?: readonly (readonly string[])[]
  /** Parameters of the query that are not written as usual. */
  readonly query?: Readonly<Record<string, QueryStyle>>
}

/** A scheme: where the proof goes. */
export interface Scheme {
  readonly in: 'bearer' | 'basic' | 'header' | 'query' | 'cookie'
  readonly name?: string
}

/** A proof, or what makes one for each call. For `basic` it is `user:password`. */
export type Proof = string | (() => string | undefined | Promise<string | undefined>)

/** Something that can check a value: a schema of zod. */
interface Checker {
  readonly parse: (value: unknown) => unknown
}

/** Schemas of answers: operation, then status, `4XX` or `default`. */
export type AnswerSchemas = Readonly<Record<string, Readonly<Record<string, Checker>>>>

/** What is told to a client once. */
export interface Options extends Pick<ClientOptions, 'baseUrl' | 'fetch' | 'headers'> {
  /** Proofs by the name of their scheme. */
  readonly auth?: Readonly<Record<string, Proof>>
  /** Schemas that answers are checked with: `answerSchemas` of `answers.ts`. Default: answers are believed. */
  readonly check?: AnswerSchemas
  /** Openapi-fetch middleware, run in order. */
  readonly use?: readonly Middleware[]
}

/** An answer that the document does not describe. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer'
  readonly response: Response
  readonly body: unknown

  constructor(operation: string, response: Response, body: unknown) {
    super(`${operation} answered ${response.status}`)
    this.response = response
    this.body = body
  }
}

/** The messages of a stream, as they come. */
export const readEvents = async function* (stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true })
    const blocks = rest.split(/\r\n\r\n|\n\n|\r\r/)
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields: Record<string, string[]> = {}
      for (const line of block.split(/\r\n|\n|\r/)) {
        const [, name = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/.exec(line) ?? []
        if (name !== '') (fields[name] ??= []).push(value)
      }
      const { event, data, id } = fields
      if (data)
        yield { event: event?.at(-1) ?? 'message', data: data.join('\n'), ...(id ? { id: id.at(-1) ?? '' } : {}) }
    }
  }
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const type = response.headers.get('content-type') ?? ''
  if (response.status === 204 || response.body === null) return undefined
  if (/[/+]json\b/.test(type)) return response.json()
  if (type.startsWith('text/event-stream')) return readEvents(response.body)
  if (type === '') {
    const text = await response.text()
    return text === '' ? undefined : text
  }
  return type.startsWith('text/') ? response.text() : response.blob()
}

const formOf = (body: object, form: FormData | URLSearchParams): FormData | URLSearchParams => {
  for (const [name, member] of Object.entries(body)) {
    for (const value of Array.isArray(member) ? member : [member]) {
      if (value === undefined) continue
      if (value instanceof Blob && form instanceof FormData) form.append(name, value)
      else form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value))
    }
  }
  return form
}

type RawBody = NonNullable<RequestInit['body']>

const serializerOf =
  (media: string | undefined) =>
  (body: unknown): RawBody => {
    if (media === undefined) return JSON.stringify(body)
    if (typeof body === 'object' && body !== null && !(body instanceof FormData)) {
      if (media.startsWith('multipart/')) return formOf(body, new FormData())
      if (media.includes('urlencoded')) return formOf(body, new URLSearchParams())
    }
    return body as RawBody
  }

const separators: Readonly<Record<string, string>> = { form: ',', spaceDelimited: '%20', pipeDelimited: '|' }

const queryText = (query: Readonly<Record<string, unknown>>, styles: Operation['query'] = {}): string => {
  const parts: string[] = []
  const add = (name: string, value: unknown): void => void parts.push(`${name}=${encodeURIComponent(String(value))}`)
  for (const [name, value] of Object.entries(query)) {
    const [style, explode] = styles[name] ?? ['form', true]
    const key = encodeURIComponent(name)
    if (value === undefined || value === null) continue
    if (typeof value !== 'object') add(key, value)
    else if (style === 'deepObject')
      for (const [k, v] of Object.entries(value)) add(`${key}[${encodeURIComponent(k)}]`, v)
    else if (style === 'json') add(key, JSON.stringify(value))
    else if (Array.isArray(value) && explode) for (const item of value) add(key, item)
    else if (explode) for (const [k, v] of Object.entries(value)) add(encodeURIComponent(k), v)
    else {
      const flat: unknown[] = Array.isArray(value) ? value : Object.entries(value).flat()
      parts.push(`${key}=${flat.map((item) => encodeURIComponent(String(item))).join(separators[style] ?? ',')}`)
    }
  }
  return parts.join('&')
}

type Write = (request: { headers: Headers; query: Record<string, unknown> }, proof: string, name: string) => void

const writers: Readonly<Record<Scheme['in'], Write>> = {
  bearer: ({ headers }, proof) => headers.set('authorization', `Bearer ${proof}`),
  basic: ({ headers }, proof) => headers.set('authorization', `Basic ${btoa(proof)}`),
  header: ({ headers }, proof, name) => headers.set(name, proof),
  query: ({ query }, proof, name) => void (query[name] = proof),
  cookie: ({ headers }, proof, name) =>
    headers.set('cookie', [headers.get('cookie'), `${name}=${encodeURIComponent(proof)}`].filter(Boolean).join('; ')),
}

interface AnyInput {
  readonly params?: {
    readonly query?: Record<string, unknown>
    readonly path?: Record<string, unknown>
    readonly header?: Record<string, unknown>
    readonly cookie?: Record<string, unknown>
  }
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

interface Fetcher {
  request: (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data?: unknown; error?: unknown; response: Response }>
  use: (...middleware: Middleware[]) => void
}

/** A client whose methods are those of the table. */
export const clientOf = (
  operations: Readonly<Record<string, Operation>>,
  schemes: Readonly<Record<string, Scheme>>,
  { auth = {}, check, use = [], ...options }: Options,
): object => {
  const http = createFetchClient(options) as unknown as Fetcher
  http.use(...use)
  const call = async (name: string, operation: Operation, input: AnyInput = {}): Promise<unknown> => {
    const { method, path, media, query: styles } = operation
    const { params = {}, body, headers: own, signal } = input
    const headers = new Headers(own)
    for (const [key, value] of Object.entries(params.header ?? {}))
      if (value !== undefined) headers.set(key, String(value))
    const query = { ...params.query }
    const cookies = Object.entries(params.cookie ?? {}).filter(([, value]) => value !== undefined)
    if (cookies.length > 0) {
      headers.set('cookie', cookies.map(([key, value]) => `${key}=${encodeURIComponent(String(value))}`).join('; '))
    }
    const way = operation.auth?.find((names) => names.every((scheme) => auth[scheme] !== undefined)) ?? []
    for (const scheme of way) {
      const proof = auth[scheme]
      const value = typeof proof === 'function' ? await proof() : proof
      const to = schemes[scheme]
      if (to && value !== undefined) writers[to.in]({ headers, query }, value, to.name ?? '')
    }
    if (body !== undefined && media !== undefined && !media.startsWith('multipart/')) headers.set('content-type', media)
    const { data, error, response } = await http.request(method, path, {
      params: { path: params.path, query },
      querySerializer: (all: Record<string, unknown>) => queryText(all, styles),
      ...(body === undefined ? {} : { body, bodySerializer: serializerOf(media) }),
      headers,
      signal,
      parseAs: 'stream',
    })
    const found = response.ok && data !== undefined ? await bodyOf(response) : error
    const answer = { status: response.status, body: found === '' ? undefined : found, response }
    const schemas = check?.[name]
    const schema =
      schemas?.[response.status] ?? schemas?.[`${Math.floor(response.status / 100)}XX`] ?? schemas?.['default']
    if (schemas && !schema) throw new UnexpectedAnswer(name, response, answer.body)
    if (schema && !response.headers.get('content-type')?.startsWith('text/event-stream')) schema.parse(answer.body)
    return answer
  }
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [name, (input?: AnyInput) => call(name, operation, input)]),
  )
}
