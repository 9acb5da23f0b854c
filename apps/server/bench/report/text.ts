import type { Results } from './results.ts'
import { introduction, type Table, tablesOf } from './tables.ts'

/** Formats results for a terminal. */
export const textOf = (results: Results): string =>
  `${[introduction(results), ...tablesOf(results).map(textOfTable)].join('\n\n')}\n`

const textOfTable = ({ heading, columns, rows, below }: Table): string => {
  const all = [columns, ...rows]
  const widths = columns.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => aligned(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  )
  return [heading, ...lines, ...(below === undefined ? [] : [below])].join('\n')
}

/** Aligns numbers to the right, and names to the left. */
const aligned = (cell: string, width: number, column: number): string =>
  column === 0 || /^[a-z]|[a-z]$/.test(cell) ? cell.padEnd(width) : cell.padStart(width)
