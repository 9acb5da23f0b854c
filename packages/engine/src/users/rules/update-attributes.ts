import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { destinationFor } from '../../codes/rules/slots.ts'
import { type AttributeChanges, rejectFlagsWithoutContact } from './attributes.ts'
import { verifiedFlag, withNames } from './names.ts'

/** The result of a write of attributes. */
export interface AttributeUpdate {
  readonly user: UserRecord
  /** The changed contacts that the pool verifies automatically. Send a code to each. */
  readonly toVerify: readonly VerifiableAttribute[]
}

/**
 * Applies validated changes to a user. A changed contact becomes unverified unless the changes mark it verified (H). If
 * the pool requires verification before the update, the old value stays and the new one is in `pending` (H). Codes for
 * an old value become invalid (M).
 *
 * @param at milliseconds since the epoch.
 */
export const updateAttributes = (
  pool: PoolRecord,
  user: UserRecord,
  changes: AttributeChanges,
  at: number,
): AttributeUpdate => {
  const { AutoVerifiedAttributes = [] } = pool.settings
  const toVerify = (['phone_number', 'email'] as const).filter(
    (contact) => AutoVerifiedAttributes.includes(contact) && isNewAndUnproven(user, changes, contact),
  )
  const waiting = toVerify.filter((contact) => mustVerifyFirst(pool, contact))
  const applied = { ...changes }
  for (const contact of waiting) delete applied[contact]

  const attributes = merge(user.attributes, { ...flagsAfter(user, applied, toVerify), ...applied })
  rejectFlagsWithoutContact(changes, attributes)

  const pending = { ...user.pending }
  for (const contact of ['phone_number', 'email'] as const) {
    if (changes[contact] === undefined) continue
    delete pending[contact]
    if (waiting.includes(contact)) pending[contact] = changes[contact]
  }
  const updated = { ...user, attributes, pending }
  const codes = { ...user.codes }
  for (const contact of ['phone_number', 'email'] as const) {
    // Writing the same value again does not require another code.
    if (destinationFor(updated, contact, contact) !== destinationFor(user, contact, contact)) delete codes[contact]
  }
  return { user: withNames(pool, { ...updated, codes, modifiedAt: at }), toVerify }
}

const mustVerifyFirst = ({ settings }: PoolRecord, contact: VerifiableAttribute): boolean =>
  settings.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate?.includes(contact) ?? false

const isChanged = (user: UserRecord, changes: AttributeChanges, contact: VerifiableAttribute): boolean =>
  changes[contact] !== undefined && changes[contact] !== (user.attributes[contact] ?? '')

/** Whether a contact gets a new value that the request does not mark verified. */
const isNewAndUnproven = (user: UserRecord, changes: AttributeChanges, contact: VerifiableAttribute): boolean =>
  isChanged(user, changes, contact) && changes[contact] !== '' && changes[verifiedFlag[contact]] !== 'true'

/**
 * The flags of changed contacts: removed with the contact (L), otherwise false if there was a flag or the pool verifies the
 * contact (M).
 */
const flagsAfter = (user: UserRecord, changes: AttributeChanges, toVerify: readonly VerifiableAttribute[]) => {
  const flags: Record<string, string> = {}
  for (const contact of ['phone_number', 'email'] as const) {
    const flag = verifiedFlag[contact]
    if (!isChanged(user, changes, contact)) continue
    if (changes[contact] === '') flags[flag] = ''
    else if (user.attributes[flag] !== undefined || toVerify.includes(contact)) flags[flag] = 'false'
  }
  return flags
}

/** Empty values remove attributes (H). */
const merge = (attributes: UserRecord['attributes'], changes: AttributeChanges): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...attributes, ...changes }).filter(([, value]) => value !== ''))
