// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** A path with parameters. */
export interface PathPattern {
  /** The route that Hono matches. It may match more than the path does: see `matches`. */
  readonly hono: string
  /** True when a request path ends with exactly this path, and has its query. Only needed when `isExact` is false. */
  readonly matches: (pathname: string, search?: string) => boolean
  /** True when the Hono route matches exactly the requests of this path. */
  readonly isExact: boolean
  /** The parameters of a path by name, as sent: still percent-encoded. */
  readonly read: (pathname: string) => [string, string][]
}

type Query = ReadonlyMap<string, readonly string[]>

const noQuery: Query = new Map()

/** A path, and the names and values of a query in it. Some documents distinguish operations by them. */
export const splitPath = (path: string): readonly [pathname: string, query: Query] => {
  const [, pathname, search] =
    (path.includes('?') && /^((?:[^?{]|\{[^{}]*\}|\{(?![^{}]*\}))*)\?([^{}]*)$/.exec(path)) || []
  if (pathname === undefined) return [path, noQuery]
  const query = new URLSearchParams(search)
  return [pathname, new Map([...query.keys()].map((name) => [name, query.getAll(name)]))]
}

/** True for a query with all names of another and exactly their values. Further names do not matter. */
const hasQuery = (search: string, query: Query): boolean => {
  if (query.size === 0) return true
  const sent = new URLSearchParams(search)
  return [...query].every(([name, values]) => {
    const own = sent.getAll(name)
    return own.length === values.length && own.every((value, index) => value === values[index])
  })
}

const isParameter = (segment: string): boolean => /^\{[^{}]+\}$/.test(segment)

const parameter = /\{([^{}/]+)\}/

/** The units of a percent-encoded string: escapes and single characters. No value ends inside an escape. */
const unitsOf = (text: string): string[] => text.match(/%[\da-f]{2}|[^]/gi) ?? []

/** The bytes of a character, percent-encoded. */
const encoded = (character: string): string[] =>
  [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)

const isPrintable = (character: string): boolean => /^[!-~]$/.test(character)

/** Characters that clients do not encode in a path, but percent-encode in the value of a parameter. */
const isDelimiter = (character: string): boolean => /^[:@&=+$,;]$/.test(character)

/** A literal part of a segment: for each of its units, the forms in which a request may send it. */
export type Literal = readonly (readonly string[])[]

/** The forms in which a request may send a character: percent-encoded, or literally if a URL allows it. */
const eitherWay = (character: string): Literal => {
  const bytes = encoded(character)
  return isPrintable(character) ? [[character, ...bytes]] : bytes.map((byte) => [byte])
}

/**
 * A literal part of a segment. `%2F` in a path is not a slash between segments.
 *
 * @param separates True for a part between parameters: percent-encoded, its characters belong to the values.
 */
const literalOf = (text: string, separates: boolean): Literal =>
  (text.match(/(?:%[\da-f]{2})+|./giu) ?? []).flatMap((part): Literal => {
    if (!/^%[\da-f]{2}/i.test(part)) {
      const isSentAsIs = isDelimiter(part) || (separates && isPrintable(part))
      return isSentAsIs ? [[part]] : eitherWay(part)
    }
    try {
      return Array.from(decodeURIComponent(part)).flatMap((each) => (each === '/' ? [encoded(each)] : eitherWay(each)))
    } catch {
      return unitsOf(part.toUpperCase()).map((unit) => [unit])
    }
  })

const isAt = (units: readonly string[], at: number, literal: Literal): boolean =>
  literal.every((allowed, index) => {
    const unit = units[at + index] ?? ''
    return allowed.includes(unit.length === 1 ? unit : unit.toUpperCase())
  })

/** The literals of a segment: before its first parameter, between its parameters, and after the last one. */
export const literalsOf = (segment: string): readonly Literal[] => {
  const parts = segment.split(parameter)
  return parts.filter((_, index) => index % 2 === 0).map((part) => literalOf(part, parts.length > 3))
}

/** Reads the values of a segment; `undefined` when it does not match. */
type ReadSegment = (text: string) => readonly string[] | undefined

/**
 * A segment of a path. Each value ends at the first occurrence of the literal that follows, and the last one at the
 * end. One pass suffices: the first occurrence leaves the longest remainder for the values after it.
 */
const segmentReader = (segment: string): ReadSegment => {
  if (isParameter(segment)) return (text) => (text === '' ? undefined : [text])
  const [first = [], ...others] = literalsOf(segment)
  const last = others.pop()
  return (text) => {
    const units = unitsOf(text)
    if (!isAt(units, 0, first)) return undefined
    if (!last) return units.length === first.length ? [] : undefined
    const end = units.length - last.length
    const values: string[] = []
    let start = first.length
    for (const literal of others) {
      let at = start + 1
      while (at < end && !isAt(units, at, literal)) at++
      if (at >= end) return undefined
      values.push(units.slice(start, at).join(''))
      start = at + literal.length
    }
    return start < end && isAt(units, end, last) ? [...values, units.slice(start, end).join('')] : undefined
  }
}

/** Segments that Hono compares character by character. */
const isPlain = (segment: string): boolean => /^[\w.~-]*$/.test(segment)

/** Compiles a path of the document: `/pets/{petId}`, `/v1/{name}:cancel`, `/Orders('{key}')`, `/?Action=List`. */
export const pathPattern = (path: string): PathPattern => {
  const [ownPath, query] = splitPath(path)
  const names = ownPath.split(parameter).filter((_, index) => index % 2 === 1)
  const segments = ownPath.split('/')
  // Created at the first use: Hono compares most paths itself.
  let readers: readonly ReadSegment[] | undefined
  const valuesIn = (pathname: string): string[] | undefined => {
    readers ??= segments.slice(1).map(segmentReader)
    const own = pathname.split('/')
    // Compares only the end: the server may be mounted below a prefix.
    const skipped = own.length - readers.length
    if (skipped < 1) return undefined
    const values: string[] = []
    for (const [index, read] of readers.entries()) {
      const segmentValues = read(own[skipped + index] ?? '')
      if (!segmentValues) return undefined
      values.push(...segmentValues)
    }
    return values
  }
  return {
    hono: segments.map((segment, index) => (isPlain(segment) ? segment : `:p${index}`)).join('/'),
    isExact: query.size === 0 && segments.every((segment) => isPlain(segment) || isParameter(segment)),
    matches: (pathname, search = '') => hasQuery(search, query) && valuesIn(pathname) !== undefined,
    read: (pathname) => {
      const values = valuesIn(pathname) ?? []
      return names.map((name, index) => [name, values[index] ?? ''])
    },
  }
}

/** How specific a segment is: literals before mixed segments, longer literals first, before parameters alone. */
const rank = (segment: string): number => {
  if (!parameter.test(segment)) return Number.NEGATIVE_INFINITY
  return -segment.replaceAll(/\{[^{}]+\}/g, '').length
}

/**
 * Orders paths so that `/pets/mine` comes before `/pets/{petId}`, `/v1/{name}:cancel` before `/v1/{name}`, and
 * `/?Action=List` before `/`.
 */
export const bySpecificity = (a: string, b: string): number => {
  const [[leftPath, leftQuery], [rightPath, rightQuery]] = [splitPath(a), splitPath(b)]
  const [left, right] = [leftPath.split('/'), rightPath.split('/')]
  const length = Math.max(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const [one, other] = [rank(left[index] ?? ''), rank(right[index] ?? '')]
    if (one !== other) return one < other ? -1 : 1
  }
  return rightQuery.size - leftQuery.size
}
