import type { PoolLogSettings } from './pool-logs.ts'
import type { Reader } from './reader.ts'

/** Reads the delivery of pool logs. Undefined: they are not delivered. */
export const readPoolLogs = (reader: Reader): PoolLogSettings | undefined => {
  const targets = reader.read('POOLHOUSE_POOL_LOGS')
  const isPosted = [...(targets?.values() ?? [])].some(({ kind }) => kind === 'webhook')
  const secret = isPosted ? reader.required('POOLHOUSE_POOL_LOGS_SECRET') : reader.read('POOLHOUSE_POOL_LOGS_SECRET')
  return targets && { targets, secret }
}
