import type { UserRecord } from '@poolhouse/storage'

/** The password of users that sign in. */
export const password = 'Correct-Horse-9!'

/** The username at a position in a pool. */
export const usernameOf = (place: number): string => `user${String(place).padStart(7, '0')}`

/** The attributes of a user. */
export const attributesOf = (username: string): UserRecord['attributes'] => ({
  email: `${username}@example.com`,
  email_verified: 'true',
  given_name: 'Ada',
})
