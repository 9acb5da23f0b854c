// Copied into generated folders, without this line.

/** The serialization of a value: its OpenAPI style, `explode` and `allowReserved`. */
export type Style = readonly [style: string, explode: boolean, allowReserved?: boolean]

/** Styles by the names of parameters. */
export type Styles = Readonly<Record<string, Style>>

/** The style of a parameter, even one with the name of an inherited member. */
export const styleOf = (styles: Styles = {}, name: string): Style | undefined =>
  Object.hasOwn(styles, name) ? styles[name] : undefined

/** The serialization of a form field that is not sent in the default way. */
export interface Field {
  readonly style?: Style
  /** The media type of the part, or of each item's part. */
  readonly type?: string
}

/** Fields by their names. */
export type Fields = Readonly<Record<string, Field>>

/** Encodes a text for its location. */
export type Encode = (text: string) => string

/** True for a list or an object of several values. */
export const isMany = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Blob)

/** A value as text: a time in ISO 8601, and lists and objects as JSON. */
export const textOf = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : isMany(value) ? JSON.stringify(value) : String(value)

/** True for a value that is omitted: RFC 6570 (2.3) treats null as undefined in every style. */
const isOmitted = (value: unknown): boolean => value === undefined || value === null

/** Keeps reserved characters, except those that would end or split a value. */
const keepingReserved: Encode = (text) => encodeURI(text).replaceAll(/[#&+]/g, encodeURIComponent)

const itemsOf = (list: readonly unknown[]): unknown[] => list.filter((item) => !isOmitted(item))

/** Parts of a value: items of a list; `name=value` pairs of an object, or alternating names and values. */
const partsOf = (value: object, explode: boolean, encode: Encode): string[] => {
  if (Array.isArray(value)) return itemsOf(value).map((item) => encode(textOf(item)))
  const members = Object.entries(value).filter(([, member]) => !isOmitted(member))
  return members.flatMap(([name, member]) => {
    const pair = [encode(name), encode(textOf(member))]
    return explode ? [pair.join('=')] : pair
  })
}

/** Serializes a parameter to one text, for a path, a header or a cookie. */
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

/** The separator of a style. Only a space must be encoded in a query. */
const separatorOf = (style: string, encode: Encode): string => {
  const separator = separators[style] ?? ','
  return separator === ' ' ? encode(separator) : separator
}

/**
 * Rejects an item that a server would split: one that contains the separator after encoding (multipart forms do not
 * encode), or a single item with a pipe. Many clients encode the pipes between items, so servers split at encoded pipes
 * if all are encoded.
 */
const rejectSplit = (name: string, value: object, style: string, encode: Encode): void => {
  const separator = separatorOf(style, encode)
  const parts = partsOf(value, false, (part) => part)
  const isSplit = (part: string): boolean =>
    encode(part).includes(separator) || (separator === '|' && parts.length === 1 && part.includes('|'))
  const text = parts.find(isSplit)
  if (text === undefined) return
  throw new TypeError(`${name} cannot contain ${JSON.stringify(text)}: the style ${style} splits it`)
}

/** Serializes the style `deepObject`: names in brackets, at any depth. Lists of values repeat their name. */
const deepPairs = (key: string, value: object, encode: Encode): [name: string, text: string][] => {
  if (Array.isArray(value)) {
    return itemsOf(value).flatMap((item: unknown, index): [string, string][] =>
      isMany(item) ? deepPairs(`${key}[${index}]`, item, encode) : [[key, encode(textOf(item))]],
    )
  }
  return Object.entries(value).flatMap(([inner, member]): [string, string][] => {
    const below = `${key}[${encode(inner)}]`
    if (isOmitted(member)) return []
    return isMany(member) ? deepPairs(below, member, encode) : [[below, encode(textOf(member))]]
  })
}

/** Serializes a query parameter or form field to pairs of names and texts. */
export const writePairs = (
  name: string,
  value: unknown,
  [style, explode, reserved]: Style = ['form', true],
  encode: Encode = reserved ? keepingReserved : encodeURIComponent,
): [name: string, text: string][] => {
  const key = encode(name)
  if (value === undefined) return []
  if (style === 'json') return [[key, encode(JSON.stringify(value))]]
  if (isMany(value) && style === 'deepObject') return deepPairs(key, value, encode)
  if (isMany(value) && !explode) {
    rejectSplit(name, value, style, encode)
    return [[key, partsOf(value, false, encode).join(separatorOf(style, encode))]]
  }
  const entries = isMany(value) && !Array.isArray(value) ? Object.entries(value) : [[name, value] as const]
  return entries.flatMap(([inner, member]) =>
    itemsOf([member].flat()).map((item): [string, string] => [encode(inner), encode(textOf(item))]),
  )
}
