import { bundle } from '../../document/bundle.ts'
import { isObject, type JsonObject } from '../../document/located.ts'
import type { Endpoint, Media } from '../../model/endpoint.ts'
import type { ReferenceOutput } from '../../options.ts'
import type { PartInput } from '../artefact.ts'
import type { ErrorConditions } from './error-conditions.ts'
import { exampleValue } from './example-value.ts'
import { httpSamples } from './http-samples.ts'
import type { RequestSample, SampledRequest } from './request-sample.ts'

/** The data of one operation on the page, in addition to the document. */
export interface ReferenceOperation {
  /** Its `operationId`, or method and path. It is unique, and used in links. */
  readonly id: string
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly summary?: string | undefined
  readonly authorization: string
  /** Code in the order of `clients`; `null` if a client does not have the operation. */
  readonly samples: readonly (string | null)[]
  /** The example of the request body, which prefills the form that sends it. */
  readonly request?: unknown
  /** The example of the first successful response. */
  readonly response?: unknown
}

/** Everything the page shows. */
export interface PageData {
  readonly document: JsonObject
  readonly operations: readonly ReferenceOperation[]
  /** The clients that samples are written for. */
  readonly clients: readonly Omit<RequestSample, 'code'>[]
  /** The conditions that cause errors, by operation id and error. Operations without known conditions are absent. */
  readonly errors: Readonly<Record<string, Readonly<Record<string, ErrorConditions>>>>
  /** True if the page can send requests to its own server. */
  readonly tryIt: boolean
  /** The link at the top of the page. */
  readonly home?: ReferenceOutput['home']
}

/** Extensions that the page shows: `x-displayName` is the title of a tag. */
const shownExtensions: ReadonlySet<string> = new Set(['x-displayName'])

/**
 * Removes all other extensions, which are irrelevant to readers. Names that the author chose, such as names of members,
 * may have the same prefix; they are kept.
 */
const withoutExtensions = (value: unknown, holder = ''): unknown => {
  if (Array.isArray(value)) return value.map((item) => withoutExtensions(item))
  if (!isObject(value)) return value
  const isNaming = ['properties', 'patternProperties', '$defs', 'schemas', 'headers'].includes(holder)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNaming || !name.startsWith('x-') || shownExtensions.has(name))
      .map(([name, member]) => [name, withoutExtensions(member, isNaming ? '' : name)]),
  )
}

const bodyExample = (media: Media | undefined, schema: unknown, document: JsonObject): unknown =>
  media?.example === undefined ? exampleValue(schema, document) : media.example

const authorizationOf = ({ security }: Endpoint): string => {
  const ways = security.map((schemes) => schemes.map((scheme) => `\`${scheme}\``).join(' and ') || 'no credentials')
  return ways.length === 0 ? 'None: the operation takes no credentials.' : `Takes ${ways.join(', or ')}.`
}

/** The id of an operation in links. */
const idOf = ({ operationId, method, path }: Endpoint): string => operationId ?? `${method} ${path}`

const memberOf = (value: unknown, ...steps: readonly string[]): unknown =>
  steps.reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), value)

/** Collects the data that the page shows. */
export const pageData = (
  { model, source }: PartInput,
  {
    samples = httpSamples,
    authorization = authorizationOf,
    errors = () => undefined,
    tryIt = false,
    home,
  }: ReferenceOutput,
): PageData => {
  const whole = withoutExtensions(bundle(source))
  const document = isObject(whole) ? whole : {}
  const server = (model.api.servers[0] ?? '').replace(/\/$/, '')
  const { endpoints } = model.api
  const requestOf = (endpoint: Endpoint): SampledRequest => {
    const { method, path, body } = endpoint
    const media = body?.media[0]
    const schema = memberOf(document, 'paths', path, method, 'requestBody', 'content', media?.type ?? '', 'schema')
    return {
      endpoint,
      url: `${server}${path}`,
      mediaType: media?.type,
      body: media && bodyExample(media, schema, document),
      components: model.components,
    }
  }
  const operations = endpoints.map((endpoint): ReferenceOperation => {
    const { method, path, tags, responses, documentation } = endpoint
    const request = requestOf(endpoint)
    const success = responses.find(({ status }) => status.startsWith('2'))
    const response = success?.media[0]?.example
    return {
      id: idOf(endpoint),
      method,
      path,
      tag: tags[0] ?? 'operations',
      summary: documentation.summary,
      authorization: authorization(endpoint) ?? authorizationOf(endpoint),
      samples: samples.map(({ code }) => code(request) ?? null),
      ...(tryIt && request.body !== undefined ? { request: request.body } : {}),
      ...(response === undefined ? {} : { response }),
    }
  })
  const clients = samples.map(({ language, client, syntax }) => ({ language, client, syntax }))
  const conditions = endpoints.flatMap((endpoint): [string, Readonly<Record<string, ErrorConditions>>][] => {
    const known = errors(endpoint)
    return known === undefined ? [] : [[idOf(endpoint), known]]
  })
  return { document, operations, clients, errors: Object.fromEntries(conditions), tryIt, ...(home && { home }) }
}
