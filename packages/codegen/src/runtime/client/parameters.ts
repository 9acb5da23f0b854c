// Generated clients get this file as it is.

/** How a value is written: its OpenAPI style, whether it is exploded, and whether reserved characters are kept. */
export type Style = readonly [style: string, explode: boolean, allowReserved?: boolean]

/** Styles by the names of parameters. */
export type Styles = Readonly<Record<string, Style>>

/** How texts are made fit for where they go. */
export type Encode = (text: string) => string

const isMany = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Blob)

/** A value as text: a time as JSON has it, and what has parts as JSON. */
export const textOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : isMany(value) ? JSON.stringify(value) : String(value)

/** True for a value that is left out: RFC 6570 (2.3) has null as undefined, whichever the style. */
const isLeftOut = (value: unknown): boolean => value === undefined || value === null

/** Characters that would end or split a value are always encoded. */
const keepingReserved: Encode = (text) => encodeURI(text).replaceAll(/[#&+]/g, encodeURIComponent)

const itemsOf = (list: readonly unknown[]): unknown[] => list.filter((item) => !isLeftOut(item))

/** Parts of a value: items of a list; members of an object with their names, or names and values in turn. */
const partsOf = (value: object, explode: boolean, encode: Encode): string[] => {
  if (Array.isArray(value)) return itemsOf(value).map((item) => encode(textOf(item)))
  const members = Object.entries(value).filter(([, member]) => !isLeftOut(member))
  return members.flatMap(([name, member]) => {
    const pair = [encode(name), encode(textOf(member))]
    return explode ? [pair.join('=')] : pair
  })
}

/** Writes a parameter that is one text: of a path, a header or a cookie. */
export const writeText = (
  name: string,
  value: unknown,
  [style, explode, reserved]: Style = ['simple', false],
  encode: Encode = reserved ? keepingReserved : encodeURIComponent,
): string => {
  if (style === 'json') return encode(JSON.stringify(value))
  const start = style === 'label' ? '.' : style === 'matrix' ? `;${name}=` : ''
  // A dot separates the parts of a label.
  const write: Encode = style === 'label' ? (text) => encode(text).replaceAll('.', '%2E') : encode
  if (!isMany(value)) return start + write(textOf(value))
  const parts = partsOf(value, explode, write)
  if (style === 'matrix' && explode) {
    return parts.map((part) => (Array.isArray(value) ? `;${name}=${part}` : `;${part}`)).join('')
  }
  return start + parts.join(style === 'label' && explode ? '.' : ',')
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' }

/** The space is the only separator that must be encoded in a query. */
const separatorOf = (style: string, encode: Encode): string => {
  const separator = separators[style] ?? ','
  return separator === ' ' ? encode(separator) : separator
}

/**
 * Rejects an item that a server would split: one that has the separator even when it is encoded, as in forms of several
 * parts, where nothing is, or a single one with a pipe. Many clients encode the pipes between items, so servers split at
 * encoded pipes if all are encoded.
 */
const rejectSplit = (name: string, value: object, style: string, encode: Encode): void => {
  const separator = separatorOf(style, encode)
  const parts = partsOf(value, false, (part) => part)
  const isSplit = (part: string): boolean =>
    encode(part).includes(separator) || (separator === '|' && parts.length === 1 && part.includes('|'))
  const text = parts.find(isSplit)
  if (text === undefined) return
  throw new TypeError(`${name} cannot carry ${JSON.stringify(text)}: the style ${style} splits it`)
}

/** Writes the style `deepObject`: names in brackets, as deep as they go. Lists of values repeat their name. */
const deepPairs = (key: string, value: object, encode: Encode): [name: string, text: string][] => {
  if (Array.isArray(value)) {
    return itemsOf(value).flatMap((item: unknown, index): [string, string][] =>
      isMany(item) ? deepPairs(`${key}[${index}]`, item, encode) : [[key, encode(textOf(item))]],
    )
  }
  return Object.entries(value).flatMap(([inner, member]): [string, string][] => {
    const below = `${key}[${encode(inner)}]`
    if (isLeftOut(member)) return []
    return isMany(member) ? deepPairs(below, member, encode) : [[below, encode(textOf(member))]]
  })
}

/** Writes one parameter of a query, or field of a form: its names with its texts. */
export const writePairs = (
  name: string,
  value: unknown,
  [style, explode, reserved]: Style = ['form', true],
  encode: Encode = reserved ? keepingReserved : encodeURIComponent,
): [name: string, text: string][] => {
  const key = encode(name)
  if (value === undefined) return []
  if (style === 'json') return [[key, encode(JSON.stringify(value))]]
  if (value === null) return []
  if (!isMany(value)) return [[key, encode(textOf(value))]]
  if (style === 'deepObject') return deepPairs(key, value, encode)
  if (!explode) {
    rejectSplit(name, value, style, encode)
    return [[key, partsOf(value, false, encode).join(separatorOf(style, encode))]]
  }
  if (Array.isArray(value)) return itemsOf(value).map((item) => [key, encode(textOf(item))])
  return Object.entries(value)
    .filter(([, member]) => !isLeftOut(member))
    .map(([inner, member]) => [encode(inner), encode(textOf(member))])
}
