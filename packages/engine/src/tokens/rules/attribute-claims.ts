import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { readableAttributes } from '../../users/rules/attributes.ts'

/** Attributes whose claim differs from the stored string. */
const forms: Readonly<Record<string, (value: string) => unknown>> = {
  email_verified: (value) => value === 'true',
  phone_number_verified: (value) => value === 'true',
  address: (value) => ({ formatted: value }),
  updated_at: Number,
}

/** Whether an attribute is a claim: not `sub` and linked identities, which have their own claims, nor developer attributes. */
const isClaim = (name: string): boolean => name !== 'sub' && name !== 'identities' && !name.startsWith('dev:')

/** The claims for the attributes that the client may read. Custom attributes are always strings. */
export const attributeClaims = (
  pool: PoolRecord,
  client: ClientRecord,
  user: UserRecord,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readableAttributes(pool, client, user)
      .filter(({ Name }) => isClaim(Name))
      .map(({ Name, Value = '' }) => [Name, forms[Name]?.(Value) ?? Value]),
  )
