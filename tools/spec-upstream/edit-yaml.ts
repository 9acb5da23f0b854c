import { isMap, isScalar, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml'

/** One edit of a YAML text: the member at `path` gets `value`; `undefined` removes it. */
export interface YamlEdit {
  readonly path: readonly string[]
  readonly value: unknown
  /** The member after which a new one is inserted. Default: its place in alphabetical order, or the end. */
  readonly after?: string
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '')

const pairOf = (map: YAMLMap, name: string): Pair | undefined => map.items.find((pair) => keyOf(pair) === name)

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** The offset after the last line of the part of a text that ends at `offset`. */
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

const startOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0)

/** The end of a pair: after the last character of its value, without the comments that follow it. */
const endOf = (text: string, { key, value }: Pair): number => {
  const node = value as { range?: [number, number, number] } | null
  const end = node?.range?.[1] ?? (isScalar(key) ? (key.range?.[1] ?? 0) : 0)
  return text.slice(0, end).trimEnd().length
}

/** Quotes follow the rules of YAML 1.1, so that `OFF` and `yes` are strings in every parser. */
const render = (name: string, value: unknown, column: number): string =>
  stringify(
    { [name]: value },
    {
      version: '1.1',
      indentSeq: false,
      singleQuote: true,
      aliasDuplicateObjects: false,
      blockQuote: 'folded',
      lineWidth: 150 - column,
    },
  )
    .trimEnd()
    .replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`)

const isSorted = (names: readonly string[]): boolean =>
  names.length > 1 && names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name)

/** The pair before which to insert a name in a map in alphabetical order; `undefined` to append it. */
const successorOf = (map: YAMLMap, name: string): Pair | undefined =>
  isSorted(map.items.map(keyOf)) ? map.items.find((pair) => keyOf(pair) > name) : undefined

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const inserted = (text: string, map: YAMLMap, { path, value, after }: YamlEdit): string => {
  const name = path.at(-1) ?? ''
  const [first] = map.items
  if (!first) return text
  const column = startOf(first) - lineStart(text, startOf(first))
  const lines = `${' '.repeat(column)}${render(name, value, column)}\n`
  const previous = after === undefined ? undefined : pairOf(map, after)
  const next = previous ? undefined : successorOf(map, name)
  // The first pair of a list item shares its line with the dash, so nothing can be inserted before it.
  const before = next && next !== first ? lineStart(text, startOf(next)) : undefined
  const at = before ?? lineEnd(text, endOf(text, previous ?? map.items.at(-1) ?? first))
  const newline = at > 0 && text[at - 1] !== '\n' ? '\n' : ''
  return text.slice(0, at) + newline + lines + text.slice(at)
}

const removed = (text: string, pair: Pair): string =>
  text.slice(0, lineStart(text, startOf(pair))) + text.slice(lineEnd(text, endOf(text, pair)))

const replaced = (text: string, pair: Pair, value: unknown): string => {
  const start = startOf(pair)
  const column = start - lineStart(text, start)
  return text.slice(0, start) + render(keyOf(pair), value, column) + text.slice(endOf(text, pair))
}

const edited = (text: string, edit: YamlEdit): string => {
  const { path, value } = edit
  const document = parseDocument(text)
  if (document.errors[0]) throw document.errors[0]
  const name = path.at(-1) ?? ''
  const parents = path.slice(0, -1)
  const map: unknown = parents.length === 0 ? document.contents : document.getIn(parents, true)
  const pair = isMap(map) ? pairOf(map, name) : undefined
  if (value === undefined && pair === undefined) return text
  const isOnly = isMap(map) && map.items.length === 1
  if (isMap(map) && !map.flow && map.items.length > 0 && !(isOnly && value === undefined)) {
    if (pair === undefined) return inserted(text, map, edit)
    return value === undefined ? removed(text, pair) : replaced(text, pair, value)
  }
  // If the map does not exist, is in flow style, or becomes empty, the parent is rewritten as a whole.
  if (parents.length === 0) throw new Error(`a document without members cannot be edited at ${path.join('/')}`)
  const { [name]: _, ...others } = asObject(isMap(map) ? map.toJSON() : undefined)
  return edited(text, { path: parents, value: value === undefined ? others : { ...others, [name]: value } })
}

/**
 * Edits a YAML text in block style and keeps every other line, with comments, quotes and line breaks. Paths consist of
 * names of members; a list is replaced as a whole. A map in alphabetical order stays in that order.
 *
 * @throws When the text is not YAML.
 */
export const editYaml = (text: string, edits: readonly YamlEdit[]): string => edits.reduce(edited, text)
