import type { PruneBounds } from '@poolhouse/storage'
import { deleteUnconfirmed } from './stores/unconfirmed-users.ts'
import type { Driver } from './driver.ts'
import type { Bound } from './statement.ts'
import type { Statements } from './statements/index.ts'
import { removeDeletedPool, rowsAtOnce } from './stores/deleted-pool-cleanup.ts'

/** Number of pools after which the progress is saved: an interrupted run repeats at most these. */
const poolsAtOnce = 20

/** The key of the setting that names the pool pruned last. */
const lastPoolSetting = 'pruned-last'

/** A pool's id, and whether the pool was deleted. */
interface PoolToVisit {
  readonly id: string
  readonly deleted: 0 | 1
}

/** Implements `Storage.prune`. */
export const prune = async (
  driver: Driver,
  statements: Statements,
  now: number,
  { maxVisits = Number.POSITIVE_INFINITY, unconfirmedBefore }: PruneBounds = {},
): Promise<void> => {
  const { pools, facts } = statements
  let visitsLeft = maxVisits

  const removesAny = async (run: Bound): Promise<boolean> => (await driver.write([{ run, required: true }])) === 'done'

  /** Returns whether the pool may have more expired rows. */
  const visit = async ({ id, deleted }: PoolToVisit): Promise<boolean> => {
    if (deleted) return !(await removeDeletedPool(driver, statements, id).next()).done
    const batch = { pool_id: id, before: now, limit: rowsAtOnce }
    const removed =
      unconfirmedBefore === undefined ? [] : [await deleteUnconfirmed(driver, statements, id, unconfirmedBefore)]
    for (const deleteSome of Object.values(pools.prune)) removed.push(await removesAny(deleteSome(batch)))
    return removed.includes(true)
  }

  /** Returns the pools to visit again. */
  const visitEach = async (some: readonly PoolToVisit[]): Promise<readonly PoolToVisit[]> => {
    const again = []
    for (const pool of some) if (await visit(pool)) again.push(pool)
    visitsLeft -= some.length
    return again
  }

  while (await removesAny(statements.buckets.prune({ before: now, limit: rowsAtOnce })));

  const [lastPool] = await driver.read(facts.find({ name: lastPoolSetting }))
  for await (const page of poolsAfter(lastPool?.value ?? '', driver, pools)) {
    if (visitsLeft === 0) return
    const visited = page.slice(0, visitsLeft)
    let unfinished = await visitEach(visited)
    await driver.write([{ run: facts.put({ name: lastPoolSetting, value: visited.at(-1)?.id ?? '' }) }])
    while (unfinished.length > 0) unfinished = await visitEach(unfinished.slice(0, visitsLeft))
  }
}

/** All pools in batches: those after the given id first, then the rest. */
async function* poolsAfter(
  start: string,
  driver: Driver,
  { ids, idsUpTo }: Statements['pools'],
): AsyncGenerator<readonly PoolToVisit[]> {
  const limit = poolsAtOnce
  yield* pages(start, (behind) => driver.read(ids({ behind, limit })))
  yield* pages('', (behind) => driver.read(idsUpTo({ behind, end: start, limit })))
}

async function* pages(
  start: string,
  read: (behind: string) => Promise<readonly PoolToVisit[]>,
): AsyncGenerator<readonly PoolToVisit[]> {
  let behind: string | undefined = start
  while (behind !== undefined) {
    const page = await read(behind)
    if (page.length > 0) yield page
    behind = page.at(-1)?.id
  }
}
