import type { Clock } from '@poolhouse/engine'
import type { UserStore } from '@poolhouse/storage'
import type { Log } from '../log/log.ts'
import type { WriteDependencies } from './write-batch.ts'

/** Dependencies of delivery on every runtime. */
export interface PoolLogDependencies extends Omit<WriteDependencies, 'timeoutMs' | 'secret'> {
  readonly clock: Clock
  readonly random: { readonly uuid: () => string }
  /** For the username in exported events. */
  readonly users: Pick<UserStore, 'find'>
  readonly log: Pick<Log, 'warn'>
}
