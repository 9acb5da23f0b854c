import { BlockedAddressError, type SendRequest } from '../remote-documents/remote-documents.ts'

/** Names of private hosts (RFC 6761, RFC 6762, RFC 8375 and `internal`, reserved by ICANN). */
const privateName = /(?:^|\.)(?:localhost|local|internal|home\.arpa|test|invalid|example)\.?$/i

/**
 * Sends requests from a Worker to hosts with a public name, over https on its default port. A Worker cannot check the address
 * of a host before it connects; but its requests come from Cloudflare's network, which contains no hosts of the operator.
 */
export const sendWorkerRequest: SendRequest = (url, signal) => {
  const { protocol, port, hostname } = url
  const isAddress = /^\[|^[\d.]+$/.test(hostname)
  if (protocol !== 'https:' || port !== '' || isAddress || !hostname.includes('.') || privateName.test(hostname)) {
    throw new BlockedAddressError('it is not an https URL of a host with a public name')
  }
  return fetch(url, { redirect: 'manual', signal })
}
