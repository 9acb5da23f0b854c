import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'

/** The attributes that the pool verifies automatically, in order of preference for codes: the phone number first. */
export const confirmationAttributes = ({ settings }: PoolRecord): readonly VerifiableAttribute[] =>
  (['phone_number', 'email'] as const).filter((attribute) => settings.AutoVerifiedAttributes?.includes(attribute))

/** The attribute that receives the code of a sign-up; undefined if the user has none. */
export const confirmationAttribute = (pool: PoolRecord, user: UserRecord): VerifiableAttribute | undefined =>
  confirmationAttributes(pool).find((attribute) => user.attributes[attribute])
