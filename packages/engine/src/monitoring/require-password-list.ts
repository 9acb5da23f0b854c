import type { PoolStore } from '@poolhouse/storage'
import { allPools } from '../pools/all-pools.ts'
import type { CompromisedPasswords } from '../ports/compromised-passwords.ts'
import { protectionOf } from './rules/protection.ts'

/** Calls `compromisedPasswords.required` if a pool has threat protection. Reads all pools. */
export const requirePasswordList = async ({
  pools,
  compromisedPasswords,
}: {
  readonly pools: Pick<PoolStore, 'list'>
  readonly compromisedPasswords: CompromisedPasswords
}): Promise<void> => {
  const found = await allPools(pools)
  if (found.some((pool) => protectionOf(pool) !== 'OFF')) compromisedPasswords.required()
}
