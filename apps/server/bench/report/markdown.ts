import type { Results } from './results.ts'
import { introduction, type Table, tablesOf } from './tables.ts'

/** Formats results for docs/benchmarks.md. */
export const markdownOf = (results: Results): string =>
  `${[introduction(results), ...tablesOf(results).map(markdownOfTable)].join('\n\n')}\n`

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const markdownOfTable = ({ heading, columns, rows, below }: Table): string =>
  [
    `### ${heading}`,
    '',
    line(columns),
    line(columns.map((_, column) => (column === 0 || column === columns.length - 1 ? '---' : '--:'))),
    ...rows.map(line),
    ...(below === undefined ? [] : ['', below]),
  ].join('\n')
