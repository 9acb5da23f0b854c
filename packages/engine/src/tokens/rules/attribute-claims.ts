import type { ClientRecord, PoolRecord, UserRecord } from '@poolhouse/storage'
import { readableAttributes } from '../../users/rules/attributes.ts'

/** Attributes whose claim is not the text that is kept. */
const forms: Readonly<Record<string, (value: string) => unknown>> = {
  email_verified: (value) => value === 'true',
  phone_number_verified: (value) => value === 'true',
  address: (value) => ({ formatted: value }),
  updated_at: Number,
}

/** `sub` has a place of its own, linked identities a form of their own, and developers' attributes are for their eyes only. */
const isClaim = (name: string): boolean => name !== 'sub' && name !== 'identities' && !name.startsWith('dev:')

/** The claims that show a user's attributes to a client, as far as the client may read them. Custom ones are always texts. */
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
