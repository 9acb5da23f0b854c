import type { OperationName, Yardstick } from '../operations.ts'
import type { StoreName } from '../stores/names.ts'

/** The results of a run of the benchmark. */
export interface Results {
  readonly machine: Machine
  readonly seconds: number
  readonly rounds: number
  readonly floor: Figures
  readonly runs: readonly Run[]
  /** Sentences about requested measurements that were not possible. */
  readonly left: readonly string[]
}

/** The machine, without its name and address. */
export interface Machine {
  readonly cores: number
  readonly memoryGib: number
  readonly system: string
  readonly node: string
}

/** The results of a load: medians of its rounds. Times in milliseconds, except CPU time. */
export interface Figures {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** CPU time of the server processes for one request. */
  readonly cpuMicroseconds: number
  /** Responses that were not 2xx, and requests without one, in all rounds. */
  readonly failed: number
}

/** The results of one store and number of users. */
export interface Run {
  readonly store: StoreName
  readonly users: number
  /** The time that storing the users took, in seconds. */
  readonly fillSeconds: number
  /** Resident memory of the first server process in MiB: after its start, and the maximum after a load. */
  readonly memory: { readonly idle: number; readonly loaded: number }
  readonly rows: readonly Row[]
}

/** The results of one operation and number of processes. */
export interface Row extends Figures {
  readonly operation: OperationName
  readonly processes: number
  /** Requests per second, divided by those of the floor. */
  readonly ofFloor: number
  /** CPU time of the floor, divided by that of the operation. Other load on the machine changes it less than the rates. */
  readonly cpuOfFloor: number
  /** Absent if there is nothing to compare with. */
  readonly beside?: Beside
}

/**
 * For cryptography: the time of a request, if the process is busy with many, divided by that of the cryptography. For another
 * pool: requests per second, divided by those of that pool.
 */
export interface Beside {
  readonly what: Yardstick
  readonly ratio: number
  /** The same ratio of CPU times. Other load on the machine changes it less. */
  readonly ofProcessor: number
}
