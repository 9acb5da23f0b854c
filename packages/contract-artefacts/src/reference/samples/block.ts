/** How a language lays out lists and objects over lines. */
export interface Layout {
  /** What a level is indented by. */
  readonly step: string
  /** What follows the last item. */
  readonly last: ',' | ''
}

/** The longest list of plain values that stays on one line. */
const longest = 60

/** Items over lines, each one level deeper than `indent`. */
export const block = (open: string, items: readonly string[], close: string, indent: string, layout: Layout): string =>
  items.length === 0
    ? open + close
    : `${open}\n${items.map((item) => `${indent}${layout.step}${item}`).join(',\n')}${layout.last}\n${indent}${close}`

/** A list: on one line where its items are short values, or else over lines. */
export const listBlock: typeof block = (open, items, close, indent, layout) => {
  const line = items.join(', ')
  return line.length > longest || /[\n({[]/.test(line) ? block(open, items, close, indent, layout) : open + line + close
}
