// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** A path with parameters. */
export interface PathPattern {
  /** The route that Hono matches. It may match more than the path does: see `matches`. */
  readonly hono: string
  /** True when a request path is exactly this path. Only needed when `isExact` is false. */
  readonly matches: (pathname: string) => boolean
  /** True when the Hono route matches exactly the requests of this path. */
  readonly isExact: boolean
  /** The parameters of a path by name, as they were sent: still percent-encoded. */
  readonly read: (pathname: string) => [string, string][]
}

const parameter = /\{([^{}/]+)\}/

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The bytes of a character, percent-encoded with digits in either case, as the source of a regular expression. */
const encoded = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('')
    .replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)

/** A literal character of a path, as a request may send it: percent-encoded, or as it is where a URL allows it. */
const literalCharacter = (character: string): string =>
  /^[!-~]$/.test(character) ? `(?:${escaped(character)}|${encoded(character)})` : encoded(character)

/** A literal part of a path as the source of a regular expression. `%2F` in a path is not a slash between segments. */
const literalSource = (text: string): string =>
  text.replaceAll(/((?:%[\da-f]{2})+)|(.)/giu, (whole, bytes: string | undefined) => {
    if (bytes === undefined) return whole === '/' ? '/' : literalCharacter(whole)
    try {
      const characters = Array.from(decodeURIComponent(bytes))
      return characters.map((each) => (each === '/' ? encoded(each) : literalCharacter(each))).join('')
    } catch {
      return escaped(bytes)
    }
  })

/** Segments that Hono compares character by character. */
const isPlain = (segment: string): boolean => /^[\w.~-]*$/.test(segment)

/** Makes a pattern of a path of the document: `/pets/{petId}`, `/v1/{name}:cancel`, `/Orders('{key}')`. */
export const pathPattern = (path: string): PathPattern => {
  const parts = path.split(/\{([^{}/]+)\}/)
  const names = parts.filter((_, index) => index % 2 === 1)
  // Made when it is first used: Hono compares most paths itself, and an expression for each of 150 takes 3 ms of a start.
  let made: RegExp | undefined
  // Not anchored at its start: the server may be mounted below a prefix.
  const pattern = (): RegExp =>
    (made ??= new RegExp(`${parts.map((part, index) => (index % 2 ? '([^/]+?)' : literalSource(part))).join('')}$`))
  const segments = path.split('/')
  const isExact = segments.every((segment) => isPlain(segment) || /^\{[^{}]+\}$/.test(segment))
  return {
    hono: segments.map((segment, index) => (isPlain(segment) ? segment : `:p${index}`)).join('/'),
    isExact,
    matches: (pathname) => pattern().test(pathname),
    read: (pathname) => {
      const values = pattern().exec(pathname)?.slice(1) ?? []
      return names.map((name, index) => [name, values[index] ?? ''])
    },
  }
}

/** How specific a segment is: literals before mixed segments, longer literals first, before parameters alone. */
const rank = (segment: string): number => {
  if (!parameter.test(segment)) return Number.NEGATIVE_INFINITY
  return -segment.replaceAll(/\{[^{}]+\}/g, '').length
}

/** Orders paths so that `/pets/mine` comes before `/pets/{petId}`, and `/v1/{name}:cancel` before `/v1/{name}`. */
export const bySpecificity = (a: string, b: string): number => {
  const [left, right] = [a.split('/'), b.split('/')]
  for (const [index, segment] of left.entries()) {
    const [one, other] = [rank(segment), rank(right[index] ?? '')]
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
