// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

export interface Wire {
  /** `scalar` is a number, a boolean or null where the text is one, and otherwise a text. */
  readonly as: 'text' | 'number' | 'boolean' | 'scalar' | 'list' | 'object' | 'json' | 'bytes'
  /** The style as OpenAPI names it. Default: `form` in the query and cookies, `simple` elsewhere. */
  readonly style?: string
  readonly explode?: boolean
  /** Of a list: what its items are. Default: texts. */
  readonly item?: Wire['as']
  /** Of an object: what its members are. Default: texts. */
  readonly members?: Readonly<Record<string, Wire['as']>>
  /** Of bytes in a form: the media types they may have. Default: any. */
  readonly media?: readonly string[]
}

const number = (text: string): unknown => (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text)

const boolean = (text: string): unknown => (text === 'true' ? true : text === 'false' ? false : text)

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** A text that is not what it should be stays a text, and the schema refuses it. */
const scalars: Readonly<Record<Wire['as'], (text: string) => unknown>> = {
  text: (text) => text,
  number,
  boolean,
  scalar: (text) => (text === 'null' ? null : number(text) === text ? boolean(text) : number(text)),
  list: (text) => text,
  object: (text) => text,
  json,
  bytes: (text) => text,
}

/** A text as a scalar. */
const scalar = (text: string, as: Wire['as'] = 'text'): unknown => scalars[as](text)

const separators: Readonly<Record<string, RegExp>> = {
  spaceDelimited: / |%20|\+/,
  pipeDelimited: /\|/,
}

/** Many encode the pipe that separates, too. Where one stands as it is, those that are encoded belong to the values. */
const separatorOf = (style: string, text: string): RegExp =>
  style === 'pipeDelimited' && !text.includes('|') ? /%7C/i : (separators[style] ?? /,/)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const objectOf = (entries: readonly (readonly [string, string])[], { members = {} }: Wire): Record<string, unknown> => {
  const value: Record<string, unknown> = {}
  for (const [name, text] of entries) {
    const as = Object.hasOwn(members, name) ? members[name] : undefined
    Object.defineProperty(value, name, {
      value: scalar(text, as),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return value
}

const inPairs = (texts: readonly string[]): [string, string][] =>
  texts.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, texts[index + 1] ?? '']] : []))

const split = (text: string): [string, string] => {
  const at = text.indexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/**
 * Reads a parameter that is one text: of a path, a header, a cookie, or of the query when it is not exploded.
 *
 * @param raw The text as it was sent, percent-encoded.
 * @param decode Undoes the encoding. Default: percent-decoding.
 */
export const readText = (
  name: string,
  raw: string,
  wire: Wire,
  decode: (text: string) => string = decoded,
): unknown => {
  const { as, style = 'simple', explode = false } = wire
  let text = raw
  if (style === 'label') text = text.replace(/^\./, '')
  if (style === 'matrix') text = text.replace(/^;/, '')
  const isExploded = explode && style === 'matrix'
  if (style === 'matrix' && !isExploded) text = text.replace(`${name}=`, '')
  if (as !== 'list' && as !== 'object') return scalar(decode(isExploded ? split(text)[1] : text), as)
  const separator = isExploded
    ? /;/
    : explode && style === 'label'
      ? /\./
      : style === 'label'
        ? /[.,]/
        : separatorOf(style, text)
  const parts = text === '' ? [] : text.split(separator)
  if (as === 'list') return parts.map((part) => scalar(decode(isExploded ? split(part)[1] : part), wire.item))
  const pairs = explode ? parts.map(split) : inPairs(parts)
  return objectOf(
    pairs.map(([key, value]) => [decode(key), decode(value)]),
    wire,
  )
}

/** Undoes the encoding of a query. */
export const decodedQuery = (text: string): string => decoded(text.replaceAll('+', ' '))

/** The names and values of a query as they were sent. */
export const queryPairs = (search: string): [name: string, raw: string][] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name, value] = split(part)
      return [decodedQuery(name), value]
    })

/**
 * Reads a parameter of the query, or a field of a form; `undefined` when it is not there.
 *
 * @param decode Undoes the encoding of values. Default: that of queries.
 */
export const readQuery = (
  name: string,
  pairs: readonly (readonly [string, string])[],
  wire: Wire,
  decode: (text: string) => string = decodedQuery,
): unknown => {
  const { as, style = 'form', explode = true } = wire
  if (as === 'object' && style === 'deepObject') {
    const inside = pairs.flatMap(([key, raw]): [string, string][] =>
      key.startsWith(`${name}[`) && key.endsWith(']') ? [[key.slice(name.length + 1, -1), decode(raw)]] : [],
    )
    return inside.length === 0 ? undefined : objectOf(inside, wire)
  }
  if (as === 'object' && explode && style === 'form') {
    const own = pairs.filter(([key]) => Object.hasOwn(wire.members ?? {}, key))
    return own.length === 0
      ? undefined
      : objectOf(
          own.map(([key, raw]) => [key, decode(raw)]),
          wire,
        )
  }
  const values = pairs.filter(([key]) => key === name).map(([, raw]) => raw)
  const [first] = values
  if (first === undefined) return undefined
  if (as === 'list' && (explode || values.length > 1)) {
    return values.map((raw) => scalar(decode(raw), wire.item))
  }
  return readText(name, first, { ...wire, style, explode: false }, decode)
}
