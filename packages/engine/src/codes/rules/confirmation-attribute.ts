import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'

/** The attributes that the pool verifies by itself, first those that carry a code rather than others: the phone number. */
export const confirmationAttributes = ({ settings }: PoolRecord): readonly VerifiableAttribute[] =>
  (['phone_number', 'email'] as const).filter((attribute) => settings.AutoVerifiedAttributes?.includes(attribute))

/** Which attribute of the user carries the code that confirms a sign-up; undefined when there is none. */
export const confirmationAttribute = (pool: PoolRecord, user: UserRecord): VerifiableAttribute | undefined =>
  confirmationAttributes(pool).find((attribute) => user.attributes[attribute])
