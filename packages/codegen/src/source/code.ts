/** TypeScript source before it is formatted: text, a sequence of pieces, or a bracketed list. */
export type Code = string | readonly Code[] | List

/** A bracketed list: on one line if it fits, otherwise one item per line. */
export interface List {
  readonly open: string
  readonly close: string
  readonly items: readonly Item[]
  /**
   * `fit`: one line if it fits, otherwise one item per line; `fill`: as many items per line as fit; `break`: one item
   * per line.
   */
  readonly layout: 'fit' | 'fill' | 'break'
  /** The separator after an item: a comma, or nothing in types and function bodies. */
  readonly separator: ',' | ''
}

/** One item of a list, with the comment above it. A list with a commented item is never on one line. */
export interface Item {
  readonly comment?: readonly string[] | undefined
  readonly code: Code
}

/** Lines are at most this long where the text allows it. */
export const lineWidth = 120

const asItem = (item: Code | Item): Item => (typeof item === 'object' && 'code' in item ? item : { code: item })

const list = (open: string, close: string, layout: List['layout'], items: readonly (Code | Item)[]): List => ({
  open,
  close,
  layout,
  separator: ',',
  items: items.map(asItem),
})

const isList = (code: Code): code is List => typeof code === 'object' && 'open' in code

/** `name(a, b)`. A list that is the only parameter shares the lines of its brackets with the call's. */
export const call = (name: string, ...parameters: readonly Code[]): Code => {
  const [only] = parameters
  return parameters.length === 1 && only !== undefined && isList(only)
    ? [`${name}(`, only, ')']
    : [name, list('(', ')', 'fit', parameters)]
}

/** `[a, b]` */
export const array = (items: readonly Code[], layout: List['layout'] = 'fit'): Code => list('[', ']', layout, items)

/** `{ a, b }`, by default with one item per line; `{}` when empty. */
export const braces = (items: readonly (Code | Item)[], layout: List['layout'] = 'break'): Code =>
  items.length === 0 ? '{}' : list('{', '}', layout, items)

/** `{ … }` of a type or a function: one item per line, without separators. */
export const block = (items: readonly Item[]): Code =>
  items.length === 0 ? '{}' : { ...list('{', '}', 'break', items), separator: '' }

const padding = ({ open }: List): string => (open === '{' ? ' ' : '')

/** The pieces on one line; `undefined` if that is impossible or longer than `room`. */
const allOnOneLine = (codes: readonly Code[], separator: string, room: number): string | undefined => {
  let text = ''
  for (let index = 0; index < codes.length; index++) {
    const part = oneLine(codes[index] ?? '', room - text.length)
    if (part === undefined) return undefined
    text += index === 0 ? part : separator + part
  }
  return text.length > room ? undefined : text
}

/** The code on one line; `undefined` if that is impossible or longer than `room`. */
const oneLine = (code: Code, room: number): string | undefined => {
  if (typeof code === 'string') return code.length > room || code.includes('\n') ? undefined : code
  if (!isList(code)) return allOnOneLine(code, '', room)
  if (code.layout === 'break' || code.items.some(({ comment }) => comment)) return undefined
  const [open, close] = [code.open + padding(code), padding(code) + code.close]
  const inside = allOnOneLine(
    code.items.map((item) => item.code),
    ', ',
    room - open.length - close.length,
  )
  return inside === undefined ? undefined : open + inside + close
}

/** The number of characters that must follow on the same line, up to the next possible line break. */
const mustFollow = (codes: readonly Code[], from = 0): number => {
  let length = 0
  for (let index = from; index < codes.length; index++) {
    const code = codes[index] ?? ''
    if (typeof code === 'string') length += code.length
    else if (isList(code)) return length + code.open.length
    else return length + mustFollow(code)
  }
  return length
}

const filled = (code: List, margin: string): string => {
  let lines = ''
  let line = ''
  for (const item of code.items) {
    const text = `${oneLine(item.code, Infinity) ?? layOut(item.code, margin, margin.length)}${code.separator}`
    if (line !== '' && margin.length + line.length + 1 + text.length > lineWidth) {
      lines += `${margin}${line}\n`
      line = ''
    }
    line += line === '' ? text : ` ${text}`
  }
  return `${lines}${margin}${line}\n`
}

const broken = (code: List, indent: string): string => {
  const margin = `${indent}  `
  if (code.layout === 'fill') return `${code.open}\n${filled(code, margin)}${indent}${code.close}`
  const lines = code.items.map(({ comment = [], code: item }) =>
    [
      ...comment.map((line) => `${margin}${line}`),
      `${margin}${layOut(item, margin, margin.length)}${code.separator}`,
    ].join('\n'),
  )
  return `${code.open}\n${lines.join('\n')}\n${indent}${code.close}`
}

/**
 * Formats code within the line width.
 *
 * @param indent The indentation of the line on which the code begins.
 * @param column The number of characters before the code on that line.
 * @param after The number of characters that must follow on the code's last line.
 */
export const layOut = (code: Code, indent = '', column = indent.length, after = 0): string => {
  if (typeof code === 'string') return code
  if (isList(code)) {
    return oneLine(code, lineWidth - column - after) ?? broken(code, indent)
  }
  let text = ''
  let used = column
  for (let index = 0; index < code.length; index++) {
    const piece = code[index] ?? ''
    const laid = typeof piece === 'string' ? piece : layOut(piece, indent, used, mustFollow(code, index + 1) || after)
    const end = laid.lastIndexOf('\n')
    used = end < 0 ? used + laid.length : laid.length - (end + 1)
    text += laid
  }
  return text
}
