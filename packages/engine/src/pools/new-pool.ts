import type { PoolRecord } from '@poolhouse/storage'
import type { Random } from '../ports/random.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Draws an id in the form `{region}_` and nine letters or digits, which stock token verifiers ask for. */
export const newPoolId = (random: Random, region: string): string => `${region}_${random.text(9, alphabet)}`

/** A pool that is not stored yet. `at` is milliseconds since the epoch. */
export const newPool = (start: Pick<PoolRecord, 'id' | 'name' | 'settings'>, at: number): PoolRecord => ({
  ...start,
  version: 1,
  createdAt: at,
  modifiedAt: at,
})
