import { BlockedAddressError, type SendRequest } from '../remote-documents/remote-documents.ts'

/** Names of private hosts (RFC 6761, RFC 6762, RFC 8375 and `internal`, reserved by ICANN). */
const privateName = /(?:^|\.)(?:localhost|local|internal|home\.arpa|test|invalid|example)\.?$/i

/**
 * Sends requests from a Worker, which cannot resolve names before it connects: to hosts with a public name, by https and its
 * port. Requests of Workers leave from Cloudflare's network, in which there is nothing of the operator's.
 */
export const sendWorkerRequest: SendRequest = (url, signal) => {
  const { protocol, port, hostname } = url
  const isAddress = /^\[|^[\d.]+$/.test(hostname)
  if (protocol !== 'https:' || port !== '' || isAddress || !hostname.includes('.') || privateName.test(hostname)) {
    throw new BlockedAddressError('it is not an https URL of a host with a public name')
  }
  return fetch(url, { redirect: 'manual', signal })
}
