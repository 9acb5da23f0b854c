// Copied into generated folders, without this line.
import type { Context } from 'hono'

/** Options of the responses of a mock. */
export interface MockOptions {
  /** An integer. The same seed produces the same responses. Default: 0. */
  readonly seed?: number
}

interface ResponseOptions {
  readonly seed?: number
  readonly examples?: boolean
  readonly status?: number
  readonly contentType?: string
  readonly example?: string
}

/** Generates a response of an operation. */
type FakeResponses = (options?: ResponseOptions) => object

/** The statuses of problems: the document has no response that the request prefers, or no valid value exists for it. */
const statuses: Readonly<Record<string, number>> = { NoSuchResponse: 400, FakeFailed: 501 }

const preference = /(?:^|[,;\s])(code|example|dynamic|seed|type)\s*=\s*(?:"([^"]*)"|([^,;\s]*))/gi

/** The preferences of a request (RFC 7240): `Prefer: code=404, example=gone`, `dynamic=true` or `seed=7`. */
const preferred = (header: string | undefined, seed: number): ResponseOptions => {
  const found = new Map(
    [...(header ?? '').matchAll(preference)].map(([, name = '', text, word]) => [
      name.toLowerCase(),
      text ?? word ?? '',
    ]),
  )
  const [code, example, type] = [found.get('code'), found.get('example'), found.get('type')]
  return {
    seed: Number(found.get('seed') ?? seed) || 0,
    ...(code === undefined ? {} : { status: Number(code) }),
    ...(example === undefined ? {} : { example }),
    ...(type === undefined ? {} : { contentType: type }),
    ...(found.get('dynamic') === 'true' ? { examples: false } : {}),
  }
}

const responded = (fake: FakeResponses, options: ResponseOptions): object => {
  try {
    return fake(options)
  } catch (error) {
    const status = error instanceof Error ? statuses[error.name] : undefined
    if (status === undefined || !(error instanceof Error)) throw error
    const problem = { title: error.message, status }
    return Response.json(problem, { status, headers: { 'content-type': 'application/problem+json' } })
  }
}

/** Handlers that respond with fakes, by the names of their operations. */
export const mockHandlersOf = <Name extends string>(
  fakes: Readonly<Record<Name, FakeResponses>>,
  { seed = 0 }: MockOptions,
): Record<Name, (request: unknown, context: Context) => object> => {
  const handlers = Object.entries<FakeResponses>(fakes).map(([name, fake]) => [
    name,
    (_: unknown, context: Context) => responded(fake, preferred(context.req.header('prefer'), seed)),
  ])
  return Object.fromEntries(handlers)
}
