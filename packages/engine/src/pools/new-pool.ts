import type { PoolRecord } from '@poolhouse/storage'
import type { Random } from '../ports/random.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Generates an id: `{region}_` and nine letters or digits, as standard token verifiers require (H). */
export const newPoolId = (random: Random, region: string): string => `${region}_${random.text(9, alphabet)}`

/** Creates the record of a new pool. `at` is milliseconds since the epoch. */
export const newPool = (start: Pick<PoolRecord, 'id' | 'name' | 'settings'>, at: number): PoolRecord => ({
  ...start,
  version: 1,
  createdAt: at,
  modifiedAt: at,
})
