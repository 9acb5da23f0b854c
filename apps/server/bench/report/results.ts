import type { OperationName, Yardstick } from '../operations.ts'
import type { StoreName } from '../stores/names.ts'

/** Everything that a run of the bench found. */
export interface Results {
  readonly machine: Machine
  readonly seconds: number
  readonly rounds: number
  readonly floor: Figures
  readonly runs: readonly Run[]
  /** What was asked for and could not be measured, in sentences. */
  readonly left: readonly string[]
}

/** What it ran on, in general terms. */
export interface Machine {
  readonly cores: number
  readonly memoryGib: number
  readonly system: string
  readonly node: string
}

/** What a load came to: the middle one of its rounds. Times in milliseconds, but processor time. */
export interface Figures {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** Of the server processes, for one request. */
  readonly cpuMicroseconds: number
  /** Responses that were not 2xx, and requests without one, in all rounds. */
  readonly failed: number
}

/** One store with so many users. */
export interface Run {
  readonly store: StoreName
  readonly users: number
  /** How long it took to put the users in, in seconds. */
  readonly fillSeconds: number
  /** Resident memory of the first server process in MiB: when it had started, and the most that was seen after a load. */
  readonly memory: { readonly idle: number; readonly loaded: number }
  readonly rows: readonly Row[]
}

/** One operation on so many processes. */
export interface Row extends Figures {
  readonly operation: OperationName
  readonly processes: number
  /** Requests per second over those of the floor. */
  readonly ofFloor: number
  /** Processor time of the floor over that of the operation, which other work on the machine changes less. */
  readonly cpuOfFloor: number
  /** Absent where there is nothing to set it beside. */
  readonly beside?: Beside
}

/**
 * For cryptography: how many times as long a request takes, where it is one of many that keep a process busy. For another pool:
 * requests per second over those of that one.
 */
export interface Beside {
  readonly what: Yardstick
  readonly ratio: number
  /** The same by processor time, which other work on the machine changes less. */
  readonly ofProcessor: number
}
