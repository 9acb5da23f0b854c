import type { Driver } from './driver.ts'
import type { Bound } from './statement.ts'
import type { Statements } from './statements/index.ts'

/** How many rows one write removes: few enough that nobody waits long behind it. */
const rowsAtOnce = 500

/** How many pools are looked after before it is noted how far it went: what is cut short then loses no more than these. */
const poolsAtOnce = 20

/** The fact that tells which pool was looked after last. */
const last = 'pruned-last'

/**
 * Forgets what ended before `now`, some of each pool in turn, beginning behind the pool where the run before ended, until
 * there is nothing more or `most` visits were made.
 */
export const prune = async (
  driver: Driver,
  { pools, grants, spent, facts }: Statements,
  now: number,
  most = Number.POSITIVE_INFINITY,
): Promise<void> => {
  let visitsLeft = most

  const removes = async (run: Bound): Promise<boolean> => (await driver.write([{ run, required: true }])) === 'done'

  /** Answers whether there may be more to forget in the pool. */
  const visit = async (poolId: string): Promise<boolean> => {
    const some = { pool_id: poolId, before: now, limit: rowsAtOnce }
    const removed = [await removes(grants.prune(some)), await removes(spent.prune(some))]
    return removed.includes(true)
  }

  /** Answers with the pools to visit again. */
  const visitEach = async (poolIds: readonly string[]): Promise<readonly string[]> => {
    const again = []
    for (const poolId of poolIds) if (await visit(poolId)) again.push(poolId)
    visitsLeft -= poolIds.length
    return again
  }

  const [before] = await driver.read(facts.find({ name: last }))
  for await (const poolIds of poolsBehind(before?.value ?? '', driver, pools)) {
    if (visitsLeft === 0) return
    const served = poolIds.slice(0, visitsLeft)
    let unfinished = await visitEach(served)
    await driver.write([{ run: facts.put({ name: last, value: served.at(-1) ?? '' }) }])
    while (unfinished.length > 0) unfinished = await visitEach(unfinished.slice(0, visitsLeft))
  }
}

/** All pools, some at a time: those behind one in the order of ids, and then the rest. */
async function* poolsBehind(
  start: string,
  driver: Driver,
  { ids, idsUpTo }: Statements['pools'],
): AsyncGenerator<readonly string[]> {
  const limit = poolsAtOnce
  yield* pages(start, (behind) => driver.read(ids({ behind, limit })))
  yield* pages('', (behind) => driver.read(idsUpTo({ behind, end: start, limit })))
}

async function* pages(
  start: string,
  read: (behind: string) => Promise<readonly { readonly id: string }[]>,
): AsyncGenerator<readonly string[]> {
  let behind: string | undefined = start
  while (behind !== undefined) {
    const page: readonly string[] = (await read(behind)).map(({ id }) => id)
    if (page.length > 0) yield page
    behind = page.at(-1)
  }
}
