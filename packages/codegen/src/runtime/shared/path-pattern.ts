// Generated servers get this file as it is.

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

/** Characters that clients send as they are in a path, and percent-encoded in the value of a parameter. */
const isDelimiter = (character: string): boolean => /[:@&=+$,;]/.test(character)

/**
 * A literal part of a segment as the source of a regular expression. `%2F` in a path is not a slash between segments.
 *
 * @param separates True for one between parameters: percent-encoded, its characters belong to the values.
 */
const literalSource = (text: string, separates: boolean): string =>
  text.replaceAll(/((?:%[\da-f]{2})+)|(.)/giu, (whole, bytes: string | undefined) => {
    if (bytes === undefined) {
      const isSentAsIs = isDelimiter(whole) || (separates && /^[!-~]$/.test(whole))
      return isSentAsIs ? escaped(whole) : literalCharacter(whole)
    }
    try {
      const characters = Array.from(decodeURIComponent(bytes))
      return characters.map((each) => (each === '/' ? encoded(each) : literalCharacter(each))).join('')
    } catch {
      return escaped(bytes)
    }
  })

/** A segment of a path as the source of a regular expression. No escape is divided between two of its parameters. */
const segmentSource = (segment: string): string => {
  const parts = segment.split(parameter)
  const isShared = parts.length > 3
  const value = isShared ? String.raw`((?:%[\da-fA-F]{2}|(?!%[\da-fA-F]{2})[^/])+?)` : '([^/]+?)'
  return parts.map((part, index) => (index % 2 ? value : literalSource(part, isShared))).join('')
}

/** Segments that Hono compares character by character. */
const isPlain = (segment: string): boolean => /^[\w.~-]*$/.test(segment)

/** Makes a pattern of a path of the document: `/pets/{petId}`, `/v1/{name}:cancel`, `/Orders('{key}')`. */
export const pathPattern = (path: string): PathPattern => {
  const names = path.split(parameter).filter((_, index) => index % 2 === 1)
  const segments = path.split('/')
  // Made when it is first used: Hono compares most paths itself, and an expression for each of 150 takes 3 ms of a start.
  let made: RegExp | undefined
  // Not anchored at its start: the server may be mounted below a prefix.
  const pattern = (): RegExp => (made ??= new RegExp(`${segments.map(segmentSource).join('/')}$`))
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
