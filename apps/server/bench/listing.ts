import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createEngine, type Engine } from '@poolhouse/engine'
import type { Storage } from '@poolhouse/storage'
import { openPostgresStorage } from '@poolhouse/storage-postgres'
import { findPrograms, startCluster, urlOf } from '@poolhouse/storage-postgres/testing'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { makePool, type NewPool } from './fill/make-pool.ts'
import { portsOver } from './fill/ports.ts'
import { fillLists, type MeasuredList } from './listing/fill-lists.ts'
import { type ReadWindow, window, windowsOf } from './listing/windows.ts'
import { median } from './statistics.ts'

const help = `Usage: pnpm -C apps/server bench:listing [--entries N] [--rounds N]

Prints the time of a page of ${window.size} entries in lists of 200 and of N entries: groups, users in a group, identity
providers and the events of a user, on SQLite and, if it is installed, on PostgreSQL. Each round reads ${window.pages}
consecutive pages at the beginning, in the middle and at the end of each list. Prints the median of the rounds: CPU time of
the process for SQLite, which runs in it, and elapsed time for PostgreSQL.

  --entries N   number of entries of the long lists (default 200000)
  --rounds N    number of rounds (default 200), after some that are not counted
`

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '200' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
const entries = Number(values.entries)
const rounds = Number(values.rounds)
if (values.help || !(rounds > 0) || !(entries >= 400)) {
  console.log(help)
  process.exit(values.help ? 0 : 2)
}

/** Entries of the short lists: one window. */
const short = window.size * window.pages

/** Number of rounds for warming up. They are not counted. */
const roundsBefore = 20

/** Microseconds of CPU time, or of elapsed time. */
const meters = {
  cpu: () => {
    const { user, system } = process.cpuUsage()
    return user + system
  },
  elapsed: () => performance.now() * 1000,
} as const

interface MeasuredStore {
  readonly name: string
  readonly meter: keyof typeof meters
  readonly open: () => Promise<{ readonly storage: Storage; readonly remove: () => void | Promise<void> }>
}

const stores: readonly MeasuredStore[] = [
  {
    name: 'SQLite',
    meter: 'cpu',
    open: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'poolhouse-bench-'))
      const storage = await openSqliteStorage({ path: join(folder, 'listing.sqlite') })
      return { storage, remove: () => rmSync(folder, { recursive: true, force: true }) }
    },
  },
  {
    name: 'PostgreSQL',
    meter: 'elapsed',
    open: async () => {
      const { cluster, remove } = startCluster(findPrograms() ?? '', {})
      return { storage: await openPostgresStorage({ url: urlOf(cluster, 'public') }), remove }
    },
  },
]

const masterKey = new Uint8Array(32).fill(7)

/** A pool whose events are recorded. */
const makeRecordedPool = async (storage: Storage, name: string): Promise<NewPool> => {
  const made = await makePool(portsOver(storage), masterKey, name)
  const settings = {
    ...made.pool.settings,
    UserPoolTier: 'PLUS' as const,
    UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' as const },
  }
  await storage.pools.save({ ...made.pool, settings })
  return made
}

/** The median time of a page in each window, in microseconds. Each round reads all windows. */
const costsOf = async (
  storage: Storage,
  { pool }: NewPool,
  meter: () => number,
  windows: Readonly<Record<string, ReadWindow>>,
): Promise<Readonly<Record<string, number>>> => {
  const costs: Record<string, number[]> = Object.fromEntries(Object.keys(windows).map((name) => [name, []]))
  for (let round = -roundsBefore; round < rounds; round += 1) {
    // Writes invalidate the read cache.
    await storage.clients.delete(pool.id, `none-${round}`)
    const current = await storage.pools.find(pool.id)
    if (current) await storage.pools.save({ ...current, modifiedAt: current.modifiedAt + 1 })
    // Each window is first in the same number of rounds, because the first read after a write is slower.
    const turn = Object.entries(windows)
    for (const [name, read] of [...turn.slice(round % turn.length), ...turn.slice(0, round % turn.length)]) {
      const before = meter()
      await read()
      if (round >= 0) costs[name]?.push((meter() - before) / window.pages)
    }
  }
  return Object.fromEntries(Object.entries(costs).map(([name, all]) => [name, median(all)]))
}

const measureList = async (
  engine: Engine,
  storage: Storage,
  other: NewPool,
  meter: () => number,
  [few, many]: readonly [MeasuredList, MeasuredList],
): Promise<void> => {
  const { first: all } = await windowsOf(engine, few, short)
  const { first, middle, last } = await windowsOf(engine, many, entries)
  const costs = await costsOf(storage, other, meter, { all, first, middle, last })
  const base = costs['all'] ?? Number.NaN
  const shown = ['first', 'middle', 'last'].map((name) => {
    const cost = costs[name] ?? Number.NaN
    return `${name} ${cost.toFixed(0)} (${(cost / base).toFixed(2)})`
  })
  console.log(`  ${many.operation.padEnd(24)} ${short}: ${base.toFixed(0)}  ${entries}: ${shown.join('  ')}`)
}

const measureStore = async ({ name, meter, open }: MeasuredStore): Promise<void> => {
  const { storage, remove } = await open()
  try {
    const small = await fillLists(storage, await makeRecordedPool(storage, 'few'), short)
    const start = performance.now()
    const large = await fillLists(storage, await makeRecordedPool(storage, 'many'), entries)
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    const other = await makeRecordedPool(storage, 'other')
    const engine = await createEngine(portsOver(storage), { masterKey })
    console.log(`${name}, microseconds for a page (${meter}), filled in ${seconds} s`)
    for (const [index, many] of large.entries()) {
      const few = small[index]
      if (few) await measureList(engine, storage, other, meters[meter], [few, many])
    }
  } finally {
    await storage.close()
    await remove()
  }
}

for (const store of stores) {
  if (store.name === 'PostgreSQL' && findPrograms() === undefined) console.log('PostgreSQL is not installed: left out.')
  else await measureStore(store)
}
