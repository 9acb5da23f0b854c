// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

import createFetchClient, { type ClientOptions, type Middleware } from 'openapi-fetch'
import { type BodyMedia, receivedBody, sentBody } from './body.ts'
import type { BytesAs, CallOptions, Checker } from './call.ts'
import type { pagesOf, Paging } from './pages.ts'
import { reporting } from './progress.ts'
import { type RetryOptions, retrying } from './retry.ts'
import type { Streams } from './streams.ts'
import { ofStatus } from '../shared/of-status.ts'
import { type Encode, type Style, styleOf, type Styles, writePairs, writeText } from '../shared/parameters.ts'

/** The data of an operation that the client needs. */
export interface Operation {
  readonly method: string
  readonly path: string
  /** The query that selects the operation. Default: its path does. */
  readonly query?: Readonly<Record<string, unknown>>
  /**
   * Media types of the body, the default first, each with the form fields that are not sent in the default way.
   * Default: JSON.
   */
  readonly media?: BodyMedia
  /** Alternative lists of security schemes; all schemes of one list are required. */
  readonly auth?: readonly (readonly string[])[]
  /** Parameters that are not serialized in the default way, by location. */
  readonly styles?: Readonly<Partial<Record<'path' | 'query' | 'header' | 'cookie', Styles>>>
  /** The pagination. Default: the operation is not a list. */
  readonly pages?: Paging
}

/** The location of the credentials of a security scheme. */
export interface Scheme {
  readonly in: 'bearer' | 'basic' | 'header' | 'query' | 'cookie'
  readonly name?: string
}

/** Credentials, or a function that returns them for each call. For `basic` they are `user:password`. */
export type Proof = string | (() => string | undefined | Promise<string | undefined>)

/** Schemas of responses: by operation, then by status, `4XX` or `default`. */
export type ResponseSchemas = Readonly<Record<string, Readonly<Record<string, Checker>>>>

/** Parameters of every call. Parameters of a call override them. */
export interface Defaults {
  readonly query?: Readonly<Record<string, unknown>>
  readonly header?: Readonly<Record<string, unknown>>
  readonly cookie?: Readonly<Record<string, unknown>>
}

/** Options of a client. */
export interface Options extends Pick<ClientOptions, 'baseUrl' | 'fetch' | 'headers'> {
  /** Credentials by the name of their security scheme. */
  readonly auth?: Readonly<Record<string, Proof>>
  /**
   * Called after a 401, to refresh the credentials. If it returns true, the request is sent once more, with credentials
   * from `auth`. Calls that fail at the same time share one refresh.
   */
  readonly refreshAuth?: (response: Response) => boolean | Promise<boolean>
  /** Retries of failed requests. Default: none. */
  readonly retry?: RetryOptions
  /** Maximum time of a call, in milliseconds, retries included. Default: none. */
  readonly timeout?: number
  /** Default: none. */
  readonly defaults?: Defaults
  /** Schemas that validate responses: `responseSchemas` of `responses.ts`. Default: responses are not validated. */
  readonly check?: ResponseSchemas
  /** Middleware of openapi-fetch, run in order. */
  readonly use?: readonly Middleware[]
}

/** A response that the document does not describe. */
export class UnexpectedResponse extends Error {
  override readonly name = 'UnexpectedResponse'
  readonly response: Response
  readonly body: unknown

  constructor(operation: string, response: Response, body: unknown) {
    super(`${operation} returned ${response.status}`)
    this.response = response
    this.body = body
  }
}

/** True for a value that is sent. Null is sent only as JSON. */
const isSent = (value: unknown, style: Style | undefined): boolean =>
  value !== undefined && (value !== null || style?.[0] === 'json')

/** The `name=value` texts of query parameters or cookies. */
const pairTexts = (values: Readonly<Record<string, unknown>>, styles?: Styles, encode?: Encode): string[] =>
  Object.entries(values)
    .flatMap(([name, value]) => writePairs(name, value, styleOf(styles, name), encode))
    .map((pair) => pair.join('='))

/** Percent-encodes more characters of an already encoded text. */
const withEncoded = (text: string, characters: string): string =>
  text.replaceAll(/%..|./g, (each) =>
    characters.includes(each) ? `%${each.charCodeAt(0).toString(16).toUpperCase()}` : each,
  )

/** A segment of a path. If it has several parameters, the text between them is encoded in their values. */
const segmentText = (segment: string, values: Readonly<Record<string, unknown>>, styles: Styles): string => {
  const parts = segment.split(/\{([^{}]+)\}/)
  const separators = parts.length > 3 ? parts.filter((_, index) => index % 2 === 0).join('') : ''
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part
      if (!Object.hasOwn(values, part)) return `{${part}}`
      const style = styleOf(styles, part)
      if (!isSent(values[part], style)) throw new TypeError(`the path parameter ${part} has no value`)
      return writeText(part, values[part], style, (text) => withEncoded(encodeURIComponent(text), separators))
    })
    .join('')
}

const pathText = (url: string, values: Readonly<Record<string, unknown>>, styles: Styles = {}): string => {
  const path = url
    .split('/')
    .map((segment) => segmentText(segment, values, styles))
    .join('/')
  // fetch would remove such segments and request another path.
  if (path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
    throw new TypeError(`${path} has a segment of dots`)
  return path
}

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

interface AnyInput extends CallOptions {
  readonly params?: {
    readonly query?: Record<string, unknown>
    readonly path?: Record<string, unknown>
    readonly header?: Record<string, unknown>
    readonly cookie?: Record<string, unknown>
  }
  readonly body?: unknown
  readonly contentType?: string
  readonly parseAs?: BytesAs
}

/** A signal that is aborted by the caller or after the timeout. */
const withTimeout = (signal: AbortSignal | undefined, timeout: number | undefined): AbortSignal | undefined => {
  if (timeout === undefined) return signal
  const limit = AbortSignal.timeout(timeout)
  return signal ? AbortSignal.any([signal, limit]) : limit
}

/** The response of a call. */
interface Result {
  readonly status: number
  readonly body: unknown
  readonly response: Response
}

interface Fetcher {
  request: (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data?: unknown; error?: unknown; response: Response }>
  use: (...middleware: Middleware[]) => void
}

/**
 * Parses the body of a response, if it is a form that the document describes. Otherwise it returns `undefined`.
 *
 * @param body The body, if it has been read already.
 */
type ReceivedForm = (
  operation: string,
  response: Response,
  body: unknown,
  schema: Checker | undefined,
) => Promise<unknown>

/** Functions that only some documents need. */
export interface Extras {
  /** Iterates over the pages of a list. */
  readonly pagesOf?: typeof pagesOf
  /** Parses responses that are forms. */
  readonly receivedForm?: ReceivedForm
  /** Reads and writes event streams and lines. */
  readonly streams?: Streams
}

/**
 * Creates a client with a method for each operation of the table.
 *
 * @param extras Functions that only some documents need, so that other clients do not download them.
 */
export const clientOf = (
  operations: Readonly<Record<string, Operation>>,
  schemes: Readonly<Record<string, Scheme>>,
  { auth = {}, check, use = [], retry, timeout: defaultTimeout, refreshAuth, defaults = {}, ...options }: Options,
  { pagesOf: paged, receivedForm: readForm, streams }: Extras = {},
): object => {
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const http = createFetchClient({ ...options, fetch: retrying(send, retry) }) as unknown as Fetcher
  let refreshing: Promise<boolean> | undefined
  const refresh = async (response: Response): Promise<boolean> => {
    if (!refreshAuth) return false
    refreshing ??= Promise.resolve(refreshAuth(response)).finally(() => (refreshing = undefined))
    return refreshing
  }
  http.use(...use)
  const request = async (operation: Operation, input: AnyInput, signal: AbortSignal | undefined) => {
    const { method, path, styles = {} } = operation
    const { params = {}, body, headers: own, onProgress } = input
    const headers = new Headers(own)
    for (const [key, value] of Object.entries({ ...defaults.header, ...params.header })) {
      const style = styleOf(styles.header, key)
      if (isSent(value, style)) headers.set(key, writeText(key, value, style, asIs))
    }
    const query = { ...defaults.query, ...params.query, ...operation.query }
    const cookies = pairTexts({ ...defaults.cookie, ...params.cookie }, styles.cookie, encodeURIComponent)
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '))
    const requiredSchemes = operation.auth?.find((names) => names.every((scheme) => auth[scheme] !== undefined)) ?? []
    for (const scheme of requiredSchemes) {
      const proof = auth[scheme]
      const value = typeof proof === 'function' ? await proof() : proof
      const to = schemes[scheme]
      if (to && value !== undefined) writers[to.in]({ headers, query }, value, to.name ?? '')
    }
    const plain = body === undefined ? undefined : sentBody(body, operation.media, input.contentType, streams)
    const reported = plain && onProgress ? reporting(plain.body, onProgress) : undefined
    const sent = reported?.body ?? plain?.body
    const type = plain?.type ?? reported?.type ?? undefined
    if (type !== undefined) headers.set('content-type', type)
    return http.request(method, path, {
      params: { path: params.path, query },
      querySerializer: (all: Record<string, unknown>) => pairTexts(all, styles.query).join('&'),
      pathSerializer: (url: string, values: Record<string, unknown>) => pathText(url, values, styles.path),
      ...(sent === undefined ? {} : { body: sent, bodySerializer: asIs }),
      // fetch requires this option for streams.
      ...(sent instanceof ReadableStream ? { duplex: 'half' } : {}),
      headers,
      signal,
      parseAs: 'stream',
    })
  }
  const call = async (name: string, operation: Operation, input: AnyInput = {}): Promise<Result> => {
    const signal = withTimeout(input.signal, input.timeout ?? defaultTimeout)
    signal?.throwIfAborted()
    const first = await request(operation, input, signal)
    const isStream = input.body instanceof ReadableStream
    const isRefreshed = first.response.status === 401 && !isStream && (await refresh(first.response))
    const { data, error, response } = isRefreshed ? await request(operation, input, signal) : first
    const { status } = response
    const schemas = check?.[name]
    const schema = schemas && ofStatus(schemas, status)
    const isReceived = response.ok && data !== undefined
    const form = await readForm?.(name, response, isReceived ? undefined : error, schema)
    const body =
      form ?? (isReceived ? await receivedBody(response, input.parseAs, streams) : error === '' ? undefined : error)
    const result = { status, body, response }
    if (schemas && !schema) throw new UnexpectedResponse(name, response, body)
    const type = response.headers.get('content-type') ?? ''
    return schema && !form ? { ...result, body: streams?.checked(type, body, schema) ?? schema.parse(body) } : result
  }
  return Object.fromEntries(
    Object.entries(operations).flatMap(([name, operation]) => {
      const { pages } = operation
      const own = (input?: AnyInput): Promise<Result> => call(name, operation, input)
      const methods: [string, unknown][] = [[name, own]]
      if (pages && paged) methods.push([`${name}Pages`, (input?: AnyInput) => paged(own, pages, input)])
      return methods
    }),
  )
}
