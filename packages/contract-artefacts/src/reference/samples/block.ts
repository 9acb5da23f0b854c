/** Layout of lists and objects on several lines. */
export interface Layout {
  /** The indentation of one level. */
  readonly step: string
  /** Text after the last item. */
  readonly last: ',' | ''
}

/** Longer lists are split over lines. */
const maximumWidth = 60

/** One item per line, each one level deeper than `indent`. */
export const block = (open: string, items: readonly string[], close: string, indent: string, layout: Layout): string =>
  items.length === 0
    ? open + close
    : `${open}\n${items.map((item) => `${indent}${layout.step}${item}`).join(',\n')}${layout.last}\n${indent}${close}`

/** A list: on one line if its items are short and simple, otherwise with one item per line. */
export const listBlock: typeof block = (open, items, close, indent, layout) => {
  const line = items.join(', ')
  return line.length > maximumWidth || /[\n({[]/.test(line)
    ? block(open, items, close, indent, layout)
    : open + line + close
}
