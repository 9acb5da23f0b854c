import { isLoopback } from '../settings/loopback.ts'

/** Whether requests may use a host name, so that names of other sites cannot be used for this server. */
export type AllowsHost = (hostname: string) => boolean

/** Whether a host is an IPv4 or bracketed IPv6 address. Addresses are not resolved by DNS, so DNS rebinding cannot use them. */
const isAddress = (hostname: string): boolean => /^(?:\d+(?:\.\d+){3}|\[[\da-f:.]+\])$/.test(hostname)

/**
 * Allows loopback names, IP addresses and the listed names. Other names are rejected, because a site whose name its owner
 * resolves to this server (DNS rebinding) would otherwise be same-origin with it.
 */
export const allowHosts = (names: readonly string[]): AllowsHost => {
  const allowed = new Set(names)
  return (hostname) => isLoopback(hostname) || isAddress(hostname) || allowed.has(hostname)
}

/** Allows every host name. For servers whose only protection is credentials. */
export const allowAnyHost: AllowsHost = () => true

/** The host name in the absolute URL of a request, without the port. Cheaper than parsing the URL. */
export const hostnameOf = (url: string): string => {
  const from = url.indexOf('://') + 3
  const to = url.indexOf('/', from)
  return url
    .slice(from, to === -1 ? url.length : to)
    .replace(/:\d*$/, '')
    .toLowerCase()
}

/** The response to a request for a host name that is not allowed. */
export const wrongHost = (hostname: string): Response =>
  Response.json(
    {
      __type: 'AccessDeniedException',
      message: `${hostname} is not a name of this server. Use 127.0.0.1 or localhost, or allow the name with --allow-host ${hostname}.`,
    },
    { status: 403, headers: { 'Cache-Control': 'no-store' } },
  )
