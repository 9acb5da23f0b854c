import type { UserRecord } from '@poolhouse/storage'
import type { UserRow } from './tables/index.ts'

/** The rarely changing part of a user. */
export type UserProfile = Pick<UserRecord, 'username' | 'createdAt' | 'status' | 'enabled' | 'names' | 'attributes'>

type UserState = Omit<UserRecord, keyof UserProfile | 'poolId' | 'sub' | 'version'>

/**
 * Splits a user into rarely and frequently changing parts. Members have a fixed order, so equal profiles are equal
 * texts.
 */
export const encodeUser = (user: UserRecord): UserRow => {
  const { poolId, sub, version, username, createdAt, status, enabled, names, attributes, ...state } = user
  const profile: UserProfile = { username, createdAt, status, enabled, names, attributes }
  return {
    pool_id: poolId,
    sub,
    version,
    profile: JSON.stringify(profile),
    state: JSON.stringify(state satisfies UserState),
  }
}

/** Decodes a row into a user. */
export const decodeUser = ({ pool_id, sub, version, profile, state }: UserRow): UserRecord => ({
  poolId: pool_id,
  sub,
  version,
  ...(JSON.parse(profile) as UserProfile),
  ...(JSON.parse(state) as UserState),
})
