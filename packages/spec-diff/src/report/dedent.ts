import type { Cell, Row } from './rows.ts'

/**
 * The columns of white space at the start of every line. They carry no information, and narrow screens have no room for
 * them.
 */
const commonIndent = (lines: readonly Row[]): number => {
  const texts = lines
    .flatMap(({ base, revision }) => [base, revision])
    .map((cell) => cell?.parts.map(({ text }) => text).join('') ?? '')
    .filter((text) => text.trim() !== '')
  return Math.min(...texts.map((text) => text.search(/\S/)))
}

const dedentedCell = (cell: Cell | undefined, columns: number): Cell | undefined => {
  const [first, ...others] = cell?.parts ?? []
  return cell && first && { ...cell, parts: [{ ...first, text: first.text.slice(columns) }, ...others] }
}

/** Rows without the white space that all of their lines begin with. */
export const dedented = (lines: readonly Row[]): Row[] => {
  const columns = commonIndent(lines)
  return lines.map(({ kind, ...row }) => {
    const [base, revision] = [dedentedCell(row.base, columns), dedentedCell(row.revision, columns)]
    return { kind, ...(base && { base }), ...(revision && { revision }) }
  })
}
