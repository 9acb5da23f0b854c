import { isLoopback } from '../settings/loopback.ts'

/** Whether pages of an origin, the value of the `Origin` header, may call operations that need no credentials. */
export type AllowsOrigin = (origin: string) => boolean

/** The allowed origins of pages. */
export interface OriginSettings {
  /** Origins such as `https://admin.example.com`. */
  readonly origins: readonly string[]
  /** Names of this server, whose pages are always allowed. */
  readonly hosts: readonly string[]
}

/**
 * Allows pages of this machine, of the names of this server, and of the listed origins. `null`, the origin of files and of
 * sandboxed frames, is not allowed, because any site can create such a frame.
 */
export const allowOrigins = ({ origins, hosts }: OriginSettings): AllowsOrigin => {
  const allowed = new Set(origins)
  const names = new Set(hosts)
  return (origin) => {
    if (allowed.has(origin)) return true
    const url = URL.parse(origin)
    if (!url || !/^https?:$/.test(url.protocol)) return false
    return isLoopback(url.hostname) || names.has(url.hostname)
  }
}

/** Whether a request comes from an allowed page or not from a page. Browsers send `Origin` with every POST. */
export const isFromAllowedPage = (request: Request, allows: AllowsOrigin): boolean => {
  const origin = request.headers.get('origin')
  return origin === null || allows(origin)
}
