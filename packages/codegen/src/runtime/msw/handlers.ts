// Copied into generated folders, without this line.
import { http, type HttpHandler } from 'msw'
import { problem } from '../shared/fault.ts'
import { writeForm } from '../shared/form.ts'
import { pathPattern, splitPath } from '../shared/path-pattern.ts'
import { decoded, pathFaults } from '../shared/percent-encoding.ts'
import { type SentResponse, sendResponse, type StylesByStatus } from '../shared/send-response.ts'

/** A response to requests. */
interface MockResponse extends SentResponse {
  readonly contentType?: string
}

/** The argument of a function that returns a response. */
export interface MockRequest {
  readonly request: Request
  /** Parameters of the path by name, decoded. */
  readonly params: Readonly<Record<string, string>>
}

/** A response of an operation, without the members that only clients receive. */
export type Mocked<Result> = Result extends { readonly status: infer S; readonly body: infer B }
  ? { readonly status: S; readonly headers?: Readonly<Record<string, string>> } & (undefined extends B
      ? { readonly body?: B }
      : { readonly body: B })
  : never

/** The response of a handler. Default: a fake of the first successful response. */
export type Responding<Result> =
  | Mocked<Result>
  | Response
  | ((call: MockRequest) => Mocked<Result> | Response | Promise<Mocked<Result> | Response>)

/** Creates the handler of an operation. */
export type MockHandler<Result> = (respond?: Responding<Result>) => HttpHandler

/** Options of the handlers: the requests that get a response, and the fakes. */
export interface MocksOptions {
  /** The address of the server; `*` for any. Default: any. */
  readonly baseUrl?: string
  /** An integer. The same seed produces the same responses. Default: 0. */
  readonly seed?: number
}

/** The path of a URL relative to the address of the server; `undefined` for other URLs. */
const pathBelow = (url: string, baseUrl: string): string | undefined => {
  const [own = ''] = url.split(/[?#]/, 1)
  if (baseUrl === '*') return new URL(own).pathname
  const base = (URL.canParse(baseUrl) ? new URL(baseUrl).href : baseUrl).replace(/\/$/, '')
  return own.startsWith(`${base}/`) ? own.slice(base.length) : undefined
}

/** The path parameters of a request, as sent; `undefined` if the path does not match. */
const parametersOf = (path: string, baseUrl: string): ((url: string) => [string, string][] | undefined) => {
  const { matches, read } = pathPattern(path)
  const { length } = splitPath(path)[0].split('/')
  return (url) => {
    const own = pathBelow(url, baseUrl)
    if (own === undefined || !matches(own, new URL(url).search)) return undefined
    return baseUrl === '*' || own.split('/').length === length ? read(own) : undefined
  }
}

/** The media type of a response: that of its header, its own, or JSON. */
const typeOf = ({ headers = {}, contentType = 'application/json' }: MockResponse): string => {
  const [, sent] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? []
  return typeof sent === 'string' ? sent : contentType
}

/** The method and path of an operation of the document, and the styles of its responses. */
export type MockPlace = readonly [method: string, path: string, styles?: StylesByStatus]

type Fakes = Readonly<Record<string, (options?: { readonly status?: number; readonly seed?: number }) => MockResponse>>

/** The media type of a response by its status, if the document declares one. */
const withType = (response: MockResponse, fake: Fakes[string] | undefined): MockResponse => {
  if (response.contentType !== undefined || response.body === undefined) return response
  try {
    const { contentType } = fake?.({ status: response.status }) ?? {}
    return contentType === undefined ? response : { ...response, contentType }
  } catch {
    return response
  }
}

/**
 * Creates handlers of Mock Service Worker for all operations.
 *
 * @param places Method and path of each operation, the most specific path first.
 */
export const mocksOf = (
  places: Readonly<Record<string, MockPlace>>,
  fakes: Fakes,
  { baseUrl = '*', seed = 0 }: MocksOptions,
): Readonly<Record<string, unknown>> & { readonly all: readonly HttpHandler[] } => {
  const makers = Object.entries(places).map(([name, [method, path, styles]]) => {
    const parametersIn = parametersOf(path, baseUrl)
    const isOwn = ({ request }: { readonly request: Request }): boolean => parametersIn(request.url) !== undefined
    const make = (respond?: MockResponse | Response | ((call: MockRequest) => unknown)): HttpHandler =>
      http[method as 'get'](isOwn, async ({ request }) => {
        const sent = parametersIn(request.url) ?? []
        const faults = pathFaults(sent)
        if (faults.length > 0) return problem(400, 'Bad Request', faults)
        const params = Object.fromEntries(sent.map(([key, value]) => [key, decoded(value)]))
        const given = typeof respond === 'function' ? await respond({ request, params }) : respond
        if (given instanceof Response) return given.clone()
        const response = given === undefined ? fakes[name]?.({ seed }) : withType(given as MockResponse, fakes[name])
        return response
          ? sendResponse(response, typeOf(response), styles, writeForm)
          : new Response(null, { status: 501 })
      })
    return [name, make] as const
  })
  return { ...Object.fromEntries(makers), all: makers.map(([, make]) => make()) }
}
