import { pageHeaders } from './page-requests.ts'

/** The page that documents the API, and the policy that allows its own style, script and requests. */
export interface ReferencePage {
  readonly html: string
  readonly contentSecurityPolicy: string
}

/** Responds to requests for the page. */
export type RespondWithReference = (request: Request) => Promise<Response>

const gzipped = (text: string): Promise<ArrayBuffer> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()

/** The page with its headers, and compressed. */
const prepare = async (load: () => Promise<ReferencePage>) => {
  const { html, contentSecurityPolicy } = await load()
  const policy = `${contentSecurityPolicy}; frame-ancestors 'none'`
  const headers = { ...pageHeaders, 'Content-Security-Policy': policy, Vary: 'Accept, Accept-Encoding' }
  return { html, headers, compressed: await gzipped(html) }
}

const acceptsGzip = (request: Request): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(request.headers.get('accept-encoding') ?? '')

/** Loads and compresses the page at the first request for it. Clients that do not accept gzip get it as it is. */
export const createReference = (load: () => Promise<ReferencePage>): RespondWithReference => {
  let page: ReturnType<typeof prepare> | undefined
  return async (request) => {
    page ??= prepare(load)
    const { html, headers, compressed } = await page
    return acceptsGzip(request)
      ? new Response(compressed, { headers: { ...headers, 'Content-Encoding': 'gzip' } })
      : new Response(html, { headers })
  }
}
