import type { RunningServer } from '../test/support/server-process.ts'
import type { CryptographyCosts } from './cryptography.ts'
import type { OperationName } from './operations.ts'
import { sum } from './statistics.ts'
import type { Load } from './wrk/result.ts'
import type { Requests } from './wrk/script.ts'
import { load } from './wrk/wrk.ts'

/** An operation to load, and the number of server processes. */
export interface Target {
  readonly operation: OperationName
  readonly processes: number
  readonly requests: Requests
}

/** One load of a target. */
export interface Sample extends Load {
  /** Requests per second, divided by the mean of those of the floor immediately before and after. */
  readonly ofFloor: number
  /** CPU time of one request to the floor (mean of the loads immediately before and after), divided by that of the servers. */
  readonly cpuOfFloor: number
  /** CPU time of the servers for one request, in microseconds: user and system. */
  readonly cpuMicroseconds: number
}

/** The results of one round. */
export interface Round {
  /** In the order of the targets. */
  readonly samples: readonly Sample[]
  readonly floors: readonly Sample[]
  readonly costs: CryptographyCosts
}

/** Dependencies of a round. */
export interface Bench {
  readonly floor: RunningServer
  readonly servers: readonly RunningServer[]
  readonly targets: readonly Target[]
  readonly seconds: number
  readonly costs: () => Promise<CryptographyCosts>
  readonly onLoad: () => void
}

/** Loads each target once, and the floor before the first and after each. */
export const measureRound = async ({ floor, servers, targets, seconds, costs, onLoad }: Bench): Promise<Round> => {
  const loadFloor = async (): Promise<Sample> => ({
    ...(await loadServers([floor], floorRequests, seconds)),
    ofFloor: 1,
    cpuOfFloor: 1,
  })
  const samples: Sample[] = []
  const floors = [await loadFloor()]
  for (const { processes, requests } of targets) {
    const sample = await loadServers(servers.slice(0, processes), requests, seconds)
    floors.push(await loadFloor())
    const beside = floors.slice(-2)
    const floorOf = (of: (floor: Sample) => number) => sum(beside.map(of)) / beside.length
    samples.push({
      ...sample,
      ofFloor: sample.requestsPerSecond / floorOf((one) => one.requestsPerSecond),
      cpuOfFloor: floorOf((one) => one.cpuMicroseconds) / sample.cpuMicroseconds,
    })
    onLoad()
  }
  return { samples, floors, costs: await costs() }
}

/** The size of a call with an access token. */
const floorRequests: Requests = {
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  bodies: [JSON.stringify({ AccessToken: 'x'.repeat(1000) })],
}

/** Loads several servers concurrently, each from its own connections. */
const loadServers = async (
  servers: readonly RunningServer[],
  requests: Requests,
  seconds: number,
): Promise<Omit<Sample, 'ofFloor' | 'cpuOfFloor'>> => {
  const cpu = () => sum(servers.map((server) => server.cpu()))
  const before = cpu()
  const loads = await Promise.all(servers.map(({ url }) => load(url, requests, seconds)))
  const spent = cpu() - before
  const total = (of: (one: Load) => number) => sum(loads.map(of))
  return {
    requests: total((one) => one.requests),
    requestsPerSecond: total((one) => one.requestsPerSecond),
    p50: total((one) => one.p50) / loads.length,
    p99: Math.max(...loads.map((one) => one.p99)),
    failed: total((one) => one.failed),
    cpuMicroseconds: (spent * 1e6) / total((one) => one.requests),
  }
}
