import type { Yardstick } from '../operations.ts'
import { hundredths, whole } from './numbers.ts'
import type { Figures, Results, Row, Run } from './results.ts'

/** A table with a heading, and an optional sentence below. */
export interface Table {
  readonly heading: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly below?: string
}

/** Converts results to tables: one for each store and size, and for several stores one that compares them. */
export const tablesOf = (results: Results): readonly Table[] => [
  ...results.runs.map((run) => tableOfRun(run, smallestOf(results.runs, run))),
  ...sideBySide(results.runs),
]

/** A paragraph about the machine and the measurement. */
export const introduction = ({ machine, seconds, rounds, floor, left }: Results): string =>
  [
    `Measured on ${machine.cores} cores with ${machine.memoryGib} GiB of memory, ${machine.system}, Node ${machine.node}; ` +
      `clients, servers and databases share them. Each figure is the middle one of ${rounds} loads of ${seconds} s. ` +
      `The floor handles ${whole(floor.requestsPerSecond)} requests a second, p50 ${hundredths(floor.p50)} ms, ` +
      `p99 ${hundredths(floor.p99)} ms, ${whole(floor.cpuMicroseconds)} us of processor each.`,
    ...left,
  ].join('\n')

const smallestOf = (runs: readonly Run[], { store }: Run): Run | undefined => runs.find((run) => run.store === store)

const nameOf = ({ operation, processes }: Row): string =>
  processes === 1 ? operation : `${operation}, ${processes} processes`

const sameRow = (run: Run | undefined, { operation, processes }: Pick<Row, 'operation' | 'processes'>) =>
  run?.rows.find((row) => row.operation === operation && row.processes === processes)

const tableOfRun = (run: Run, smallest: Run | undefined): Table => {
  const grown = smallest && smallest !== run ? smallest : undefined
  return {
    heading: `${run.store}, ${whole(run.users)} users`,
    columns: [
      'operation',
      'requests/s',
      'of the floor',
      'p50 ms',
      'p99 ms',
      'CPU us',
      'floor/CPU',
      ...(grown ? [`of ${whole(grown.users)} users`] : []),
      'beside',
    ],
    rows: run.rows.map((row) => [
      nameOf(row),
      ...figures(row),
      ...(grown ? [ratio(row.ofFloor, sameRow(grown, row)?.ofFloor)] : []),
      [besideOf(row), ...processesOf(run, row), ...failures(row)].filter((text) => text !== '').join('; '),
    ]),
    below:
      `Memory of the server: ${whole(run.memory.idle)} MiB idle, ${whole(run.memory.loaded)} MiB at most under load. ` +
      `Loaded in bulk at ${whole(run.users / run.fillSeconds)} users a second.`,
  }
}

const figures = (row: Row): readonly string[] => [
  whole(row.requestsPerSecond),
  row.ofFloor.toFixed(3),
  hundredths(row.p50),
  hundredths(row.p99),
  whole(row.cpuMicroseconds),
  row.cpuOfFloor.toFixed(3),
]

const ratio = (value: number, to: number | undefined): string => (to === undefined ? '' : hundredths(value / to))

const yardsticks: Readonly<Record<Yardstick, string>> = {
  'cryptography of a sign-in': 'times its cryptography',
  'two signatures': 'times its two signatures',
  '200 users': 'of 200 users',
}

const besideOf = ({ beside }: Row): string =>
  beside
    ? `${hundredths(beside.ratio)} ${yardsticks[beside.what]} (by processor time ${hundredths(beside.ofProcessor)})`
    : ''

const processesOf = (run: Run, row: Row): readonly string[] => {
  const alone = row.processes > 1 ? sameRow(run, { ...row, processes: 1 }) : undefined
  return alone ? [`${ratio(row.ofFloor, alone.ofFloor)} of one process`] : []
}

const failures = ({ failed }: Figures): readonly string[] => (failed > 0 ? [`${whole(failed)} failed`] : [])

/** The ratios to the floor of all stores, for each size of the first store that another store also has. */
const sideBySide = (runs: readonly Run[]): readonly Table[] => {
  const stores = [...new Set(runs.map(({ store }) => store))]
  const [first, ...others] = stores
  if (first === undefined || others.length === 0) return []
  return runs
    .filter((run) => run.store === first && runs.some(({ store, users }) => store !== first && users === run.users))
    .map((run) => {
      const beside = others.map((store) => runs.find((other) => other.store === store && other.users === run.users))
      return {
        heading: `Stores side by side, ${whole(run.users)} users`,
        columns: ['operation', `${first}, of the floor`, ...others.flatMap((store) => [store, `of ${first}`])],
        rows: run.rows.map((row) => [
          nameOf(row),
          row.ofFloor.toFixed(3),
          ...beside.flatMap((other) => {
            const same = sameRow(other, row)
            return [same?.ofFloor.toFixed(3) ?? '', ratio(same?.ofFloor ?? 0, same && row.ofFloor)]
          }),
        ]),
      }
    })
}
