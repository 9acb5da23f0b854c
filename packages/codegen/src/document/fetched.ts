import { type ReadText, isUrl, loadDocument } from './load.ts'

/** Thrown if a document cannot be fetched: the server is unavailable or responds with an error. */
export class UnreachableDocument extends Error {
  override readonly name = 'UnreachableDocument'

  constructor(url: string, reason: string) {
    super(`${url} cannot be fetched: ${reason}`)
  }
}

const responseAt = async (url: string, fetchUrl: typeof fetch): Promise<Response> => {
  let response: Response
  try {
    response = await fetchUrl(url, { headers: { accept: 'application/yaml, application/json, */*;q=0.5' } })
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UnreachableDocument(url, `${reason}; check the address and the network`)
  }
  if (response.ok) return response
  const status = `${response.status} ${response.statusText}`.trim()
  throw new UnreachableDocument(url, `${status}; check the address`)
}

const withoutQuery = (url: string): string => url.replace(/[?#].*$/, '')

/**
 * The text of a referenced file. Redirects are rejected, because relative references in it would change their meaning.
 */
const textAt = async (url: string, fetchUrl: typeof fetch): Promise<string> => {
  const response = await responseAt(url, fetchUrl)
  if (response.redirected && withoutQuery(response.url) !== withoutQuery(url))
    throw new UnreachableDocument(url, `it is redirected to ${response.url}; refer to that instead`)
  return response.text()
}

/** A document that was fetched. */
export interface Fetched {
  /** Its URL after redirects, to which references are relative (RFC 3986, 5.1.3). */
  readonly url: string
  readonly read: ReadText
}

/**
 * Fetches the document at a URL, and every file that it refers to on the same server. A reference to
 * another server is reported, as in a local document.
 *
 * @param fetchUrl Default: the `fetch` of the platform.
 * @throws {UnreachableDocument} when one of the files cannot be fetched.
 */
export const fetchTexts = async (from: string, fetchUrl: typeof fetch = fetch): Promise<Fetched> => {
  const response = await responseAt(from, fetchUrl)
  const url = response.redirected ? response.url : from
  const texts = new Map<string, string | undefined>([[url, await response.text()]])
  const { origin } = new URL(url)
  for (;;) {
    const missing = new Set<string>()
    const read: ReadText = (path) => {
      if (!texts.has(path)) missing.add(path)
      return texts.get(path)
    }
    loadDocument(url, read, () => undefined)
    if (missing.size === 0) return { url, read: (path) => texts.get(path) }
    for (const path of missing) {
      const isOwn = isUrl(path) && new URL(path).origin === origin
      texts.set(path, isOwn ? await textAt(path, fetchUrl) : undefined)
    }
  }
}
