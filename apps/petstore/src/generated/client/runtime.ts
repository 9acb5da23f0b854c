// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import createFetchClient, { type ClientOptions, type Middleware } from 'openapi-fetch'
import { type Fields, multipart, urlEncoded } from './form.ts'
import { type Styles, writePairs, writeText } from './parameters.ts'

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

/** Bytes stand for texts, for the types know no others. */
type BlobsFor<Field> = Field extends readonly unknown[] ? readonly Blob[] : Blob

type Upload<Type, Content> = Type extends `${string}json${string}`
  ? Content
  : Type extends `multipart/${string}`
    ? { readonly [K in keyof Content]: Content[K] | BlobsFor<Content[K]> } | FormData
    : Type extends 'application/x-www-form-urlencoded' | `text/${string}`
      ? Content
      : Blob | ReadableStream | ArrayBuffer | Uint8Array<ArrayBuffer> | string

/** A body, and its media type where there are several. Default: JSON, or the first. */
type BodyIn<B> = B extends { content: infer C }
  ? { [T in keyof C]: { readonly body: Upload<T, C[T]>; readonly contentType?: T } }[keyof C]
  : never

type Body<O> = O extends { requestBody: infer B }
  ? BodyIn<B>
  : O extends { requestBody?: infer B }
    ? [NonNullable<B>] extends [never]
      ? object
      : BodyIn<NonNullable<B>> | { readonly body?: undefined; readonly contentType?: undefined }
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

/** What the client knows of an operation. */
export interface Operation {
  readonly method: string
  readonly path: string
  /** Media types of the body, the usual first, each with the fields that a form does not send as usual. Default: JSON. */
  readonly media?: Readonly<Record<string, Fields>>
  /** Schemes that let the call in: of one of the lists, all. */
  readonly auth?: readonly (readonly string[])[]
  /** Parameters that are not written as usual, by their places. */
  readonly styles?: Readonly<Partial<Record<'path' | 'query' | 'header' | 'cookie', Styles>>>
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
  /** Schemas that answers are read by: `answerSchemas` of `answers.ts`. Default: answers are believed. */
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

type RawBody = NonNullable<RequestInit['body']>

/** A body as it is sent, and what it says it is. */
const sentAs = (
  body: unknown,
  { media: known = {} }: Operation,
  asked: string | undefined,
): { readonly body: RawBody; readonly type?: string | undefined } => {
  const media = asked ?? Object.keys(known)[0] ?? 'application/json'
  const form = known[media]
  if (/[/+]json\b/.test(media)) return { body: JSON.stringify(body), type: media }
  if (body instanceof FormData) return { body }
  if (typeof body === 'object' && body !== null) {
    if (media.startsWith('multipart/')) {
      const sent = multipart(body, media, form)
      return { body: sent, type: sent.type }
    }
    if (media.includes('urlencoded')) return { body: urlEncoded(body, form), type: media }
  }
  return { body: body as RawBody, type: media }
}

const queryText = (query: Readonly<Record<string, unknown>>, styles: Styles = {}): string =>
  Object.entries(query)
    .flatMap(([name, value]) => writePairs(name, value, styles[name]))
    .map((pair) => pair.join('='))
    .join('&')

const pathText = (url: string, values: Readonly<Record<string, unknown>>, styles: Styles = {}): string =>
  url.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? writeText(name, values[name], styles[name]) : whole,
  )

const asIs = (text: string): string => text

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
  readonly contentType?: string
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
    const { method, path, styles = {} } = operation
    const { params = {}, body, headers: own, signal } = input
    const headers = new Headers(own)
    for (const [key, value] of Object.entries(params.header ?? {}))
      if (value !== undefined) headers.set(key, writeText(key, value, styles.header?.[key], asIs))
    const query = { ...params.query }
    const cookies = Object.entries(params.cookie ?? {}).filter(([, value]) => value !== undefined)
    if (cookies.length > 0) {
      const texts = cookies.map(([key, value]) => `${key}=${writeText(key, value, styles.cookie?.[key])}`)
      headers.set('cookie', texts.join('; '))
    }
    const way = operation.auth?.find((names) => names.every((scheme) => auth[scheme] !== undefined)) ?? []
    for (const scheme of way) {
      const proof = auth[scheme]
      const value = typeof proof === 'function' ? await proof() : proof
      const to = schemes[scheme]
      if (to && value !== undefined) writers[to.in]({ headers, query }, value, to.name ?? '')
    }
    const sent = body === undefined ? undefined : sentAs(body, operation, input.contentType)
    if (sent?.type !== undefined) headers.set('content-type', sent.type)
    const { data, error, response } = await http.request(method, path, {
      params: { path: params.path, query },
      querySerializer: (all: Record<string, unknown>) => queryText(all, styles.query),
      pathSerializer: (url: string, values: Record<string, unknown>) => pathText(url, values, styles.path),
      ...(sent === undefined ? {} : { body: sent.body, bodySerializer: asIs }),
      // Streams go out while they are made; fetch wants to be told.
      ...(sent?.body instanceof ReadableStream ? { duplex: 'half' } : {}),
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
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    return schema && !isStream ? { ...answer, body: schema.parse(answer.body) } : answer
  }
  return Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [name, (input?: AnyInput) => call(name, operation, input)]),
  )
}

/** A sender of what the table has, each to the same address. */
export const senderOf = (
  operations: Readonly<Record<string, Operation>>,
  schemes: Readonly<Record<string, Scheme>>,
  url: string,
  options: Options,
): object =>
  clientOf(
    Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, { ...operation, path: url }])),
    schemes,
    { ...options, baseUrl: '' },
  )
