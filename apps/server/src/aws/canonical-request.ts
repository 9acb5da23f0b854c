/** Percent-encodes everything except unreserved characters (RFC 3986, section 2.3), as Signature Version 4 requires. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const canonicalQuery = (search: string): string =>
  search
    .slice(1)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=')
      return `${encode(decode(name))}=${encode(decode(value.join('=')))}`
    })
    .sort()
    .join('&')

/** Encodes each segment of the path again, as Signature Version 4 requires. */
const canonicalPath = (pathname: string): string => pathname.split('/').map(encode).join('/')

const canonicalValue = (value: string): string => value.trim().replace(/ +/g, ' ')

/** Builds the canonical request, which both the signer and the verifier hash. */
export const canonicalRequest = (
  request: Pick<Request, 'method' | 'url' | 'headers'>,
  signedHeaders: readonly string[],
  bodyHash: string,
): string => {
  const { pathname, search } = new URL(request.url)
  const headers = signedHeaders.map((name) => `${name}:${canonicalValue(request.headers.get(name) ?? '')}\n`)
  return [
    request.method,
    canonicalPath(pathname),
    canonicalQuery(search),
    headers.join(''),
    signedHeaders.join(';'),
    bodyHash,
  ].join('\n')
}
