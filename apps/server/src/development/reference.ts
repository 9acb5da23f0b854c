import type { reference } from '../generated/reference/index.ts'
import { pageHeaders, referencePath } from './page-requests.ts'

/** The modules of the reference, each loaded at the first request that needs it. */
export type Reference = typeof reference

/** Responds to requests for the page and for the parts of its data. */
export type RespondWithReference = (request: Request) => Promise<Response>

const gzipped = (text: string): Promise<ArrayBuffer> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

const acceptsGzip = (request: Request): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(request.headers.get('accept-encoding') ?? '')

/** Responds with a text, which is compressed once. Clients that do not accept gzip get it uncompressed. */
const respondWith = (text: string, headers: Readonly<Record<string, string>>): RespondWithReference => {
  let compressed: Promise<ArrayBuffer> | undefined
  return async (request) => {
    if (!acceptsGzip(request)) return new Response(text, { headers })
    compressed ??= gzipped(text)
    return new Response(await compressed, { headers: { ...headers, 'Content-Encoding': 'gzip' } })
  }
}

const vary = 'Accept, Accept-Encoding'

/**
 * Responds with the page, and below its path with the parts of its data. The path of a part contains the version of the data,
 * so browsers cache it permanently; the page itself is requested each time.
 */
export const createReference = (source: Reference): RespondWithReference => {
  let page: Promise<RespondWithReference> | undefined
  const parts = new Map<string, RespondWithReference>()
  const preparePage = async (): Promise<RespondWithReference> => {
    const { view, contentSecurityPolicy } = await source.view()
    const policy = `${contentSecurityPolicy}; frame-ancestors 'none'`
    return respondWith(view, { ...pageHeaders, 'Content-Security-Policy': policy, Vary: vary })
  }
  const partAt = async (path: string): Promise<RespondWithReference | undefined> => {
    const cached = parts.get(path)
    if (cached) return cached
    const [{ version }, { data }] = await Promise.all([source.view(), source.data()])
    const [, requestedVersion, name = ''] = /^\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? []
    const text = requestedVersion === version && Object.hasOwn(data, name) ? data[name] : undefined
    if (text === undefined) return undefined
    const respond = respondWith(text, {
      ...pageHeaders,
      'Content-Type': 'application/json',
      'Cache-Control': 'private, max-age=31536000, immutable',
      Vary: vary,
    })
    parts.set(path, respond)
    return respond
  }
  return async (request) => {
    const path = new URL(request.url).pathname.slice(referencePath.length)
    if (path === '') {
      page ??= preparePage()
      return (await page)(request)
    }
    const part = await partAt(path)
    return part === undefined
      ? Response.json({ message: 'The reference has no such data.' }, { status: 404, headers: pageHeaders })
      : part(request)
  }
}
