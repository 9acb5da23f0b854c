import { lookup, type LookupAddress } from 'node:dns'
import http, { type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { Readable } from 'node:stream'
import { BlockedAddressError, type SendRequest } from '../remote-documents/remote-documents.ts'
import type { Network } from '../settings/process-parsers.ts'
import { inNetworks } from './client-address.ts'
import { isPublicAddress } from './public-addresses.ts'

/** Finds the addresses of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)))
  })

const blocked = (): BlockedAddressError =>
  new BlockedAddressError(
    'it is not an https URL of a public host; POOLHOUSE_PRIVATE_NETWORKS allows addresses of other networks',
  )

/**
 * Sends requests to public hosts over https, and to addresses in `allowed` networks on any port and also over http. It connects
 * to the address that was checked, so a name that later resolves to another address (DNS rebinding) cannot bypass the check.
 */
export const sendGuardedRequest = (allowed: readonly Network[], resolve: Resolve = systemResolve): SendRequest => {
  const isAllowed = inNetworks(allowed)
  return async (url, signal) => {
    const isPublicUrl = url.protocol === 'https:' && ['', '80', '443'].includes(url.port)
    const mayReach = (address: string): boolean => isAllowed(address) || (isPublicUrl && isPublicAddress(address))
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
    const resolved = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolve(host)
    const usable = resolved.filter(({ address }) => mayReach(address))
    // Reject the name even if only one of its addresses is not allowed.
    if (usable.length === 0 || usable.length < resolved.length) throw blocked()
    return request(url, usable, signal)
  }
}

const request = (url: URL, addresses: readonly LookupAddress[], signal: AbortSignal): Promise<Response> => {
  const [first] = addresses
  const fixed: LookupFunction = (_, { all }, done) => {
    if (all) done(null, [...addresses])
    else done(null, first?.address ?? '', first?.family)
  }
  const options: RequestOptions = { signal, lookup: fixed, agent: false, headers: { accept: '*/*' } }
  const { get } = url.protocol === 'https:' ? https : http
  return new Promise((resolve, reject) => {
    get(url, options, (message) => resolve(responseOf(message))).on('error', (error) => {
      reject(signal.aborted ? (signal.reason as Error) : error)
    })
  })
}

const responseOf = (message: IncomingMessage): Response => {
  const { statusCode = 502, headers } = message
  // Statuses without a body must not have one in a Response.
  const body = [101, 204, 205, 304].includes(statusCode) ? null : Readable.toWeb(message)
  if (body === null) message.resume()
  return new Response(body as ReadableStream<Uint8Array> | null, {
    status: statusCode < 200 ? 502 : statusCode,
    headers: headers.location === undefined ? {} : { location: headers.location },
  })
}
