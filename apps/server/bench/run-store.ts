import type { RunningServer } from '../test/support/server-process.ts'
import type { CryptographyCosts } from './cryptography.ts'
import type { FilledPool } from './fill/filled-pool.ts'
import { measureRound, type Round, type Sample, type Target } from './measure.ts'
import { operations, type PoolSize } from './operations.ts'
import type { Options } from './options.ts'
import type { Progress } from './progress.ts'
import { headersOf } from './request.ts'
import type { Run } from './report/results.ts'
import { signInAll } from './sign-in.ts'
import type { StoreName } from './stores/names.ts'
import type { OpenStore } from './stores/store.ts'
import { rowsOf } from './summarize.ts'

/** Dependencies that are the same for all stores. */
export interface Surroundings {
  readonly options: Options
  readonly floor: RunningServer
  readonly costs: () => Promise<CryptographyCosts>
  readonly progress: Progress
}

/** The results of a store at each size, and all loads of the floor. */
export interface StoreResults {
  readonly runs: readonly Run[]
  readonly floors: readonly Sample[]
}

/** Measures a store with pools of each size, smallest first. Does not remove the pools. */
export const runStore = async (name: StoreName, store: OpenStore, around: Surroundings): Promise<StoreResults> => {
  const { options, progress } = around
  const fill = async (users: number): Promise<FilledPool> => {
    const onProgress = progress.count(`${name}: ${users.toLocaleString('en')} users`, users)
    return store.fill(users, onProgress)
  }
  const fixedSizes = new Set(options.operations.map((operation) => operations[operation].pool))
  const fixed = new Map<PoolSize, FilledPool>()
  for (const size of [200, 2000] as const) if (fixedSizes.has(size)) fixed.set(size, await fill(size))

  const runs: Run[] = []
  const floors: Sample[] = []
  for (const users of options.users.filter((size) => size <= store.users)) {
    const varied = await fill(users)
    const { rounds, memory, targets } = await measure(name, store, new Map([...fixed, ['varied', varied]]), around)
    runs.push({ store: name, users, fillSeconds: varied.seconds, memory, rows: rowsOf(targets, rounds) })
    floors.push(...rounds.flatMap((round) => round.floors))
  }
  return { runs, floors }
}

const measure = async (
  name: StoreName,
  store: OpenStore,
  pools: ReadonlyMap<PoolSize, FilledPool>,
  { options, floor, costs, progress }: Surroundings,
) => {
  const processes = Math.min(options.processes, store.processes)
  const servers: RunningServer[] = []
  try {
    for (let count = 0; count < processes; count += 1) servers.push(await store.serve())
    const [server] = servers
    if (!server) throw new Error('No server was started.')
    const idle = server.memory()
    const targets = await targetsOf(options, pools, server.url, processes)

    const loads = targets.length * (options.rounds + 1)
    const onProgress = progress.count(`${name}: loads`, loads)
    let done = 0
    let loaded = 0
    const onLoad = () => {
      onProgress((done += 1))
      loaded = Math.max(loaded, server.memory())
    }
    const bench = { floor, servers, targets, costs, onLoad }
    // The first round is for warming up: compiling and filling caches is not part of the cost of a request.
    await measureRound({ ...bench, seconds: 1 })
    const rounds: Round[] = []
    for (let round = 0; round < options.rounds; round += 1)
      rounds.push(await measureRound({ ...bench, seconds: options.seconds }))
    return { rounds, memory: { idle, loaded }, targets }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

/** The targets and their requests, on one process and on all. */
const targetsOf = async (
  options: Options,
  pools: ReadonlyMap<PoolSize, FilledPool>,
  url: string,
  processes: number,
): Promise<readonly Target[]> => {
  const varied = pools.get('varied')
  const signedIn = varied ? await signInAll(url, varied) : []
  return options.operations.flatMap((operation) => {
    const { calls, pool, inputs } = operations[operation]
    const filled = pools.get(pool)
    if (!filled) return []
    const bodies = inputs(filled, signedIn).map((input) => JSON.stringify(input))
    const requests = { headers: headersOf(calls), bodies }
    return [...new Set([1, processes])].map((each) => ({ operation, processes: each, requests }))
  })
}
