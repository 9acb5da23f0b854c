import { byCodePoint, pythonText } from '../python/text.ts'
import { isRecord, type Members } from '../record.ts'
import { Section, textWidth } from './table-section.ts'

/** The layout of a table. */
export interface TableStyle {
  readonly columns: number
  readonly isColored: boolean
}

const bold = (text: string): string => `\u001B[1m\u001B[34m${text}\u001B[0m`
const dim = (text: string): string => `\u001B[2m\u001B[33m${text}\u001B[0m`

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

const isEmpty = (value: unknown): boolean => !value || (typeof value === 'object' && Object.keys(value).length === 0)

/** Collects the sections of a table. */
class TableBuilder {
  readonly sections: Section[] = []

  add(title: string | undefined, value: unknown, indent: number): boolean {
    if (isEmpty(value)) return false
    if (title !== undefined) this.sections.push(new Section(title, indent))
    if (Array.isArray(value)) this.#list(value, title, indent)
    else if (isRecord(value)) this.#dictionary(value, indent)
    return true
  }

  #row(cells: readonly unknown[]): void {
    this.sections.at(-1)?.addRow(cells.map(pythonText))
  }

  #list(items: readonly unknown[], title: string | undefined, indent: number): void {
    const records = isRecord(items[0]) ? items.filter(isRecord) : []
    if (records.length > 0) this.#dictionaries(records, title ?? '', indent)
    for (const item of records.length > 0 ? items.filter((other) => !isRecord(other)) : items) {
      if (Array.isArray(item) && item.every(isScalar)) this.#row(item)
      else if (isRecord(item) && Object.values(item).every(isScalar)) this.#row(Object.keys(item))
      else if (isScalar(item)) this.#row([item])
      else this.add(undefined, item, 0)
    }
  }

  #dictionary(value: Members, indent: number): void {
    const keys = Object.keys(value).sort(byCodePoint)
    const scalars = keys.filter((key) => isScalar(value[key]))
    if (scalars.length === 1) this.#row([scalars[0], value[scalars[0] ?? '']])
    else if (scalars.length > 0) {
      this.sections.at(-1)?.addHeaders(scalars)
      this.#row(scalars.map((key) => value[key]))
    }
    for (const key of keys) if (!isScalar(value[key])) this.add(key, value[key], indent + 1)
  }

  #dictionaries(items: readonly Members[], title: string, indent: number): void {
    const keys = (isIncluded: (value: unknown) => boolean): string[] =>
      [...new Set(items.flatMap((item) => Object.keys(item).filter((key) => isIncluded(item[key]))))].sort(byCodePoint)
    const headers = keys(isScalar)
    const nested = keys((value) => !isScalar(value))
    this.sections.at(-1)?.addHeaders(headers)
    for (const [index, item] of items.entries()) {
      if (index > 0 && nested.length > 0) {
        this.sections.push(new Section(title, indent))
        this.sections.at(-1)?.addHeaders(headers)
      }
      this.#row(headers.map((key) => (Object.hasOwn(item, key) ? item[key] : '')))
      for (const key of nested) if (Object.hasOwn(item, key)) this.add(key, item[key], indent + 1)
    }
  }
}

const centered = (text: string, width: number, left: string): string => {
  const before = Math.max(0, Math.floor(width / 2) - Math.floor(textWidth(text) / 2) - 1)
  const after = Math.max(0, width - 1 - left.length - before - textWidth(text))
  return `${left}${' '.repeat(before)}${text}${' '.repeat(after)}|`
}

const aligned = (text: string, width: number, left: string, isColored: boolean): string => {
  const length = textWidth(text)
  const before = width - length - 2 - left.length - 1 >= 0 ? 2 : 0
  const after = Math.max(0, width - left.length - before - length - 1)
  return `${left}${' '.repeat(before)}${isColored ? bold(text) : text}${' '.repeat(after)}|`
}

const rule = (widths: readonly number[]): string =>
  widths.map((width, index) => (index === 0 ? `+${'-'.repeat(width - 2)}+` : `${'-'.repeat(width - 1)}+`)).join('')

const sectionLines = (section: Section, fill: number, isColored: boolean): string[] => {
  const { title, headers, rows } = section
  const lines: string[] = []
  if (title !== '') {
    lines.push(centered(title, fill, '|'))
    if (headers.length === 0 && rows.length === 0) lines.push(`+${'-'.repeat(fill - 2)}+`)
  }
  const widths = section.columnWidths(fill)
  if (headers.length > 0) {
    lines.push(rule(widths))
    lines.push(headers.map((cell, index) => centered(cell, widths[index] ?? 0, index === 0 ? '|' : '')).join(''))
  }
  if (rows.length > 0 && widths.length > 0) {
    lines.push(rule(widths))
    for (const row of rows) {
      // A row may be shorter than others.
      const cells = widths.map((cell, index) => aligned(row[index] ?? '', cell, index === 0 ? '|' : '', isColored))
      lines.push(cells.join(''))
    }
    lines.push(rule(widths))
  }
  return lines
}

/** Transposes a section with one row into a column of headers and a column of values, which is narrower. */
const transposed = (section: Section): Section => {
  const [row] = section.rows
  if (section.rows.length !== 1 || section.headers.length === 0 || !row) return section
  const turned = new Section(section.title, section.indent)
  for (const [index, header] of section.headers.entries()) turned.addRow([header, row[index] ?? ''])
  return turned
}

/** Formats a value for `--output table`; an empty text for a value without content. */
export const tableOf = (title: string, value: unknown, { columns, isColored }: TableStyle): string => {
  const builder = new TableBuilder()
  if (!builder.add(title, value, 0)) return ''
  let { sections } = builder
  const widest = (): number => Math.max(...sections.map((section) => section.totalWidth()))
  let width = widest()
  if (width > columns) {
    sections = sections.map(transposed)
    width = widest()
  }
  const lines = sections.flatMap((section) => {
    const edge = (isColored ? dim('|') : '|').repeat(section.indent)
    return sectionLines(section, width - 2 * section.indent, isColored).map((line) => `${edge}${line}${edge}`)
  })
  return ['-'.repeat(width), ...lines].map((line) => `${line}\n`).join('')
}
