// Copied into generated folders, without this line.
import { decoded } from './percent-encoding.ts'

/**
 * The type that a string is parsed as. `scalar` is a number, a boolean or null if the string represents one, and
 * otherwise a string.
 */
export type Reading = 'text' | 'number' | 'boolean' | 'scalar' | 'list' | 'object' | 'json' | 'bytes'

/** The wire format of a parameter: the conversion of its string to a value. */
export interface Wire {
  readonly as: Reading
  /** The style as OpenAPI names it. Default: `form` in the query and cookies, `simple` elsewhere. */
  readonly style?: string
  readonly explode?: boolean
  /** For a list: the form of its items. Default: strings. */
  readonly item?: Reading | Wire
  /** For a list: the forms of its first items. Default: that of all items. */
  readonly first?: readonly (Reading | Wire)[]
  /** For an object: the forms of its members. Default: strings. */
  readonly members?: Readonly<Record<string, Reading | Wire>>
  /**
   * For an object: the form of members that are not in `members`. Default: strings, or no members of an exploded form.
   */
  readonly rest?: Reading | Wire
  /** For an exploded object with arbitrary names: the names of other parameters. */
  readonly except?: readonly string[]
  /** An alternative format, for values of this one that do not match the schema. */
  readonly or?: Wire
  /** For a scalar in brackets: the only strings that it accepts. Default: any. */
  readonly texts?: readonly string[]
  /** For bytes in a form: the allowed media types. Default: any. */
  readonly media?: readonly string[]
}

/** Wire formats by the names of parameters, or of the fields of a form. */
export type Wires = Readonly<Record<string, Wire>>

const wireOf = (reading: Reading | Wire | undefined): Wire =>
  typeof reading === 'object' ? reading : { as: reading ?? 'text' }

const number = (text: string): unknown => (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : text)

const boolean = (text: string): unknown => (text === 'true' ? true : text === 'false' ? false : text)

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Only a string in the format in which clients write numbers is a number: `007` may be a name. */
const scalarOf = (text: string): unknown => {
  if (text === 'null') return null
  const value = number(text)
  return String(value) === text && typeof value === 'number' ? value : boolean(text)
}

/** An invalid value remains a string, and the schema rejects it. */
const scalars: Readonly<Record<Reading, (text: string) => unknown>> = {
  text: (text) => text,
  number,
  boolean,
  scalar: scalarOf,
  list: (text) => text,
  object: (text) => text,
  json,
  bytes: (text) => text,
}

/** Parses a string as a scalar. */
const scalar = (text: string, reading: Reading | Wire = 'text'): unknown => scalars[wireOf(reading).as](text)

/** The format with strings for values that may be a string or another type; `undefined` if there are none. */
const asTexts = (wire: Wire): Wire | undefined => {
  let isAmbiguous = false
  const text = (reading: Reading | Wire): Reading | Wire => {
    if (typeof reading === 'object') {
      const inner = asTexts(reading)
      isAmbiguous ||= inner !== undefined
      return inner ?? reading
    }
    isAmbiguous ||= reading === 'scalar'
    return reading === 'scalar' ? 'text' : reading
  }
  const { as, item, first, members, rest, ...others } = wire
  isAmbiguous = as === 'scalar'
  const texts: Wire = {
    ...others,
    as: as === 'scalar' ? 'text' : as,
    ...(item === undefined ? {} : { item: text(item) }),
    ...(first === undefined ? {} : { first: first.map(text) }),
    ...(members === undefined
      ? {}
      : { members: Object.fromEntries(Object.entries(members).map(([name, member]) => [name, text(member)])) }),
    ...(rest === undefined ? {} : { rest: text(rest) }),
  }
  return isAmbiguous ? texts : undefined
}

/** All formats of a parameter, in the order in which they are tried. */
export const readingsOf = (wire: Wire): readonly Wire[] => {
  const texts = asTexts(wire)
  return [wire, ...(texts ? [texts] : []), ...(wire.or ? readingsOf(wire.or) : [])]
}

const separators: Readonly<Record<string, RegExp>> = {
  spaceDelimited: / |%20|\+/,
  pipeDelimited: /\|/,
}

/** Many clients encode the separating pipe too. If there is an unencoded pipe, encoded ones belong to the values. */
const separatorOf = (style: string, text: string): RegExp =>
  style === 'pipeDelimited' && !text.includes('|') ? /%7C/i : (separators[style] ?? /,/)

/** An object of entries, in which a member named `__proto__` is data like any other. */
const objectFrom = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> => {
  const value: Record<string, unknown> = {}
  for (const [name, member] of entries) {
    Object.defineProperty(value, name, { value: member, enumerable: true, configurable: true, writable: true })
  }
  return value
}

const memberWire = (name: string, { members = {}, rest }: Wire): Reading | Wire | undefined =>
  Object.hasOwn(members, name) ? members[name] : rest

const objectOf = (entries: readonly (readonly [string, string])[], wire: Wire): Record<string, unknown> =>
  objectFrom(entries.map(([name, text]) => [name, scalar(text, memberWire(name, wire))]))

const listOf = (texts: readonly string[], { item, first = [] }: Wire): unknown[] =>
  texts.map((text, index) => scalar(text, first[index] ?? item))

const inPairs = (texts: readonly string[]): [string, string][] =>
  texts.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, texts[index + 1] ?? '']] : []))

const split = (text: string): [string, string] => {
  const at = text.indexOf('=')
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/**
 * Reads a parameter that is one string: of a path, a header, or a query parameter that is not exploded.
 *
 * @param raw The string as sent, percent-encoded.
 * @param decode Decodes the string. Default: percent-decoding.
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
  if (style === 'matrix' && !isExploded && split(text)[0] === name) text = split(text)[1]
  const separator = isExploded
    ? /;/
    : explode && style === 'label'
      ? /\./
      : style === 'label'
        ? /[.,]/
        : separatorOf(style, text)
  if (as !== 'list' && as !== 'object') {
    // A value that may be single or a list is a list if it contains an unencoded separator.
    if (wire.or?.as === 'list' && separator.test(text)) return readText(name, raw, wire.or, decode)
    return scalar(decode(isExploded ? split(text)[1] : text), as)
  }
  const parts = text === '' ? [] : text.split(separator)
  if (as === 'list') {
    return listOf(
      parts.map((part) => decode(isExploded ? split(part)[1] : part)),
      wire,
    )
  }
  const pairs = explode ? parts.map(split) : inPairs(parts)
  return objectOf(
    pairs.map(([key, value]) => [decode(key), decode(value)]),
    wire,
  )
}

/** Decodes a string of a query. */
export const decodedQuery = (text: string): string => decoded(text.replaceAll('+', ' '))

/** The names and values of a query, as sent. */
export const queryPairs = (search: string): [name: string, raw: string][] =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name, value] = split(part)
      return [decodedQuery(name), value]
    })

/** The values of a name in brackets: strings, and nested names. */
interface Branch {
  readonly texts: string[]
  readonly below: Map<string, Branch>
}

const leaf = (text: string): Branch => ({ texts: [text], below: new Map() })

/** The alternatives of a value, in the order in which they are tried. */
const alternatives = (wire: Wire): readonly Wire[] => [wire, ...(wire.or ? alternatives(wire.or) : [])]

const isMany = ({ as }: Wire): boolean => as === 'list' || as === 'object'

/** The alternative of a value that its names in brackets select: a list if all of them are indexes. */
const alternativeFor = ({ texts, below }: Branch, wire: Wire): Wire => {
  const known = alternatives(wire)
  const list = known.find(({ as }) => as === 'list')
  if (below.size > 0) {
    const isIndexed = [...below.keys()].every((step) => /^\d*$/.test(step))
    return (isIndexed ? list : undefined) ?? known.find(({ as }) => as === 'object') ?? list ?? wire
  }
  const [text = '', second] = texts
  const single = known.find((each) => !isMany(each) && (each.texts?.includes(text) ?? true))
  return (second === undefined ? (single ?? list) : (list ?? single)) ?? wire
}

const valueOf = (branch: Branch, reading: Reading | Wire | undefined): unknown => {
  const { texts, below } = branch
  const wire = alternativeFor(branch, wireOf(reading))
  const { as, first = [], item } = wire
  if (as === 'list') {
    const indexed = [...below].filter(([index]) => index !== '').sort(([a], [b]) => Number(a) - Number(b))
    const repeated = [...texts, ...(below.get('')?.texts ?? [])].map(leaf)
    return [...repeated, ...indexed.map(([, part]) => part)].map((part, index) => valueOf(part, first[index] ?? item))
  }
  if (as === 'object' || below.size > 0) {
    return objectFrom([...below].map(([name, part]) => [name, valueOf(part, memberWire(name, wire))]))
  }
  return scalar(texts[0] ?? '', as)
}

/** Reads the style `deepObject`: `filter[price][gte]=3`. Lists repeat their name, with or without brackets. */
const readDeep = (
  name: string,
  pairs: readonly (readonly [string, string])[],
  wire: Wire,
  decode: (text: string) => string,
): unknown => {
  const root: Branch = { texts: [], below: new Map() }
  for (const [key, raw] of pairs) {
    if (key === name) root.texts.push(decode(raw))
    if (!key.startsWith(`${name}[`) || !key.endsWith(']')) continue
    let branch = root
    for (const step of key.slice(name.length + 1, -1).split('][')) {
      const next: Branch = branch.below.get(step) ?? { texts: [], below: new Map() }
      branch.below.set(step, next)
      branch = next
    }
    branch.texts.push(decode(raw))
  }
  const isAbsent = root.below.size === 0 && (root.texts.length === 0 || alternativeFor(root, wire).as === 'object')
  return isAbsent ? undefined : valueOf(root, wire)
}

/** True if a name is a member of an exploded object, and not another parameter. */
const isMember = (key: string, { members = {}, rest, except = [] }: Wire): boolean => {
  if (Object.hasOwn(members, key)) return true
  return rest !== undefined && !except.some((other) => key === other || key.startsWith(`${other}[`))
}

/**
 * Reads a parameter of the query, or a field of a form; `undefined` if it is absent.
 *
 * @param decode Decodes values. Default: as in queries.
 */
export const readQuery = (
  name: string,
  pairs: readonly (readonly [string, string])[],
  wire: Wire,
  decode: (text: string) => string = decodedQuery,
): unknown => {
  const { as, style = 'form', explode = true } = wire
  if (style === 'deepObject' && alternatives(wire).some(isMany)) return readDeep(name, pairs, wire, decode)
  if (as === 'object' && explode && style === 'form') {
    const own = pairs.filter(([key]) => isMember(key, wire))
    const keys = [...new Set(own.map(([key]) => key))]
    const read = (key: string): unknown => readQuery(key, own, wireOf(memberWire(key, wire)), decode)
    return own.length === 0 ? undefined : objectFrom(keys.map((key) => [key, read(key)]))
  }
  const values = pairs.filter(([key]) => key === name).map(([, raw]) => raw)
  const [first] = values
  if (first === undefined) return undefined
  if (as === 'list' && (explode || values.length > 1)) return listOf(values.map(decode), wire)
  if (wire.or?.as === 'list' && values.length > 1) return readQuery(name, pairs, wire.or, decode)
  if (as !== 'list' && as !== 'object' && (wire.or?.explode ?? true)) return scalar(decode(first), as)
  return readText(name, first, { ...wire, style, explode: false }, decode)
}
