import type { RemoteDocument, RemoteDocuments } from '@poolhouse/engine'
import { withTimeLimit } from '../time-limit.ts'

/**
 * Sends one GET request without following redirects. Throws a {@link BlockedAddressError} for a blocked address, before
 * anything is sent to it.
 */
export type SendRequest = (url: URL, signal: AbortSignal) => Promise<Response>

/** The address is in a network that callers of the API must not access through this server. */
export class BlockedAddressError extends Error {
  override readonly name = 'BlockedAddressError'
}

/** Maximum number of redirects. Each address is checked. */
const maximumRedirects = 3

/** Maximum size of a document, in bytes. */
const maximumSize = 1_000_000

/** Time limit for all requests of one document, in milliseconds. */
const timeout = 5000

/**
 * Reads documents at addresses that administrators configure, or an attacker with their credentials: `send` must block
 * private addresses. Size, time and redirects are limited.
 */
export const createRemoteDocuments = (send: SendRequest): RemoteDocuments => ({
  read: async (url) => {
    try {
      return await withTimeLimit(timeout, (signal) => follow(send, url, signal))
    } catch (error) {
      return { kind: 'unreachable', reason: reasonOf(error) }
    }
  },
})

const follow = async (send: SendRequest, from: string, signal: AbortSignal): Promise<RemoteDocument> => {
  let url = URL.parse(from)
  for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
    if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
      return { kind: 'unreachable', reason: 'the address is not an https URL' }
    }
    const response = await send(url, signal)
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) return readBody(response)
    await response.body?.cancel()
    url = URL.parse(location, url.href)
  }
  return { kind: 'unreachable', reason: `there were more than ${maximumRedirects} redirects` }
}

const readBody = async (response: Response): Promise<RemoteDocument> => {
  if (!response.ok) {
    await response.body?.cancel()
    return { kind: 'rejected', status: response.status }
  }
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    // Leaving the loop cancels the body.
    if (size > maximumSize) return { kind: 'unreachable', reason: `the document is larger than ${maximumSize} bytes` }
    text += decoder.decode(chunk, { stream: true })
  }
  return { kind: 'read', text: text + decoder.decode() }
}

/** The reason for the caller, which reveals as little as possible about the network. */
const reasonOf = (error: unknown): string => {
  if (error instanceof BlockedAddressError) return error.message
  return error instanceof Error && error.name === 'TimeoutError'
    ? `there was no response within ${timeout / 1000} seconds`
    : 'the host did not respond'
}
