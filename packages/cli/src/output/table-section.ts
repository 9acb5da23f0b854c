import { eastAsianWidth } from 'get-east-asian-width'

/** Width of a text in terminal columns. Wide and ambiguous characters count as two. */
export const textWidth = (text: string): number => {
  let width = 0
  for (const character of text) {
    width += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true })
  }
  return width
}

const padding = 4

/** Rounds like Python, which rounds halves to the nearest even number. */
const round = (value: number): number => {
  const floor = Math.floor(value)
  return value - floor === 0.5 ? floor + (floor % 2) : Math.round(value)
}

/** A part of a table: a title, headers and rows. */
export class Section {
  readonly title: string
  readonly indent: number
  headers: readonly string[] = []
  readonly rows: (readonly string[])[] = []
  readonly #widths: number[] = []

  constructor(title: string, indent: number) {
    this.title = title
    this.indent = indent
  }

  addHeaders(headers: readonly string[]): void {
    this.headers = headers
    this.#widen(headers)
  }

  addRow(row: readonly string[]): void {
    this.rows.push(row)
    this.#widen(row)
  }

  #widen(cells: readonly string[]): void {
    for (const [index, cell] of cells.entries()) {
      this.#widths[index] = Math.max(this.#widths[index] ?? 0, textWidth(cell))
    }
  }

  /** Width with borders, padding and the borders of the sections around it. */
  totalWidth(): number {
    const outside = 2 + 2 * this.indent
    const cells = this.#widths.reduce((sum, width) => sum + width + padding, 0)
    return Math.max(textWidth(this.title), cells) + outside
  }

  /** Widths of the columns, scaled so that they fill a width. */
  columnWidths(fill: number): number[] {
    const natural = this.#widths.map((width) => width + padding)
    if (natural.length === 0) return natural
    const factor = fill / natural.reduce((sum, width) => sum + width, 0)
    const scaled = natural.map((width) => round(factor * width))
    let excess = scaled.reduce((sum, width) => sum + width, 0) - fill
    while (excess !== 0) {
      const step = Math.sign(excess)
      const order = [...scaled.keys()]
      for (const index of step < 0 ? order.toReversed() : order) {
        scaled[index] = (scaled[index] ?? 0) - step
        excess -= step
        if (excess === 0) break
      }
    }
    return scaled
  }
}
