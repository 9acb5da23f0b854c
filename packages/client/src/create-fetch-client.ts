import createApi, { type Client } from 'openapi-fetch'
import type { ClientOptions } from './client-options.ts'
import { createFetch } from './create-fetch.ts'
import type { paths } from './generated/types/index.ts'

/** The client of openapi-fetch, typed by the paths of the contract. */
export type FetchClient = Client<paths>

/**
 * The openapi-fetch client of the contract: `client.POST('/GetUser', { body: { AccessToken } })` resolves to `{ data }`
 * or `{ error }`. It addresses, signs and retries requests like `createClient`, and works with openapi-react-query and
 * swr-openapi. `{ body, timeout: 2_000 }` limits one call, in milliseconds.
 *
 * @throws {PoolhouseError} Without a response. Errors of the server are values.
 */
export const createFetchClient = (options: ClientOptions): FetchClient =>
  createApi<paths>({
    baseUrl: options.endpoint ?? `https://cognito-idp.${options.region}.amazonaws.com`,
    // Redirects are not followed: a body may contain a password, which only the endpoint may receive.
    redirect: 'manual',
    fetch: createFetch(options),
  })
