import type { OperationName } from '@poolhouse/schemas'
import createApi from 'openapi-fetch'
import { type BindingName, bindings } from './bindings.ts'
import type { paths } from './generated/types/index.ts'

/** Sends a request as `fetch` does. The `fetch` of a Hono app fits as well. */
export type Fetch = (request: Request) => Response | Promise<Response>

/** An answer as it came. */
export interface Reply {
  readonly response: Response
  /** The body: its text, or for failures what the text stands for if it is JSON. */
  readonly body: unknown
}

/** One request to be sent once. */
export interface Shipment {
  readonly operation: OperationName
  readonly input: unknown
  readonly fetch: (request: Request) => Promise<Response>
  readonly signal: AbortSignal
}

/** Sends. Rejects when no answer comes. */
export type Transport = (shipment: Shipment) => Promise<Reply>

/**
 * The way to the server. Redirects are not followed: the body may hold a password, and belongs to the endpoint alone.
 * The only file that calls openapi-fetch.
 */
export const createTransport = (endpoint: string, binding: BindingName): Transport => {
  const { path, headers } = bindings[binding]
  const api = createApi<paths>({ baseUrl: endpoint, redirect: 'manual' })
  return async ({ operation, input, fetch, signal }) => {
    // One path stands for all: which one it is, is known at run time only.
    const { data, error, response } = await api.POST(path(operation) as '/GetUser', {
      body: (input ?? {}) as { AccessToken: string },
      headers: headers(operation),
      parseAs: 'text',
      fetch,
      signal,
    })
    return { response, body: data ?? error }
  }
}
