import type { PoolRecord, VerifiableAttribute } from '@poolhouse/storage'
import { fromBase64Url, toBase64Url } from '../kernel/encoding/base64.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { mfaModeOf } from '../mfa/rules/pool-factors.ts'
import { schemaOf } from '../users/rules/attributes.ts'
import { isEmail, isPhoneNumber } from '../users/rules/contact-forms.ts'
import { foldName } from '../users/rules/fold.ts'
import { type FirstFactorName, firstFactors } from './first-factors/names.ts'
import { allowsPasskeys, isMultiFactor, relyingPartyOf } from '../webauthn/rules/relying-party.ts'
import { allowedFirstFactors } from './rules/available-factors.ts'

/**
 * Simulates the factors of an unknown username: always the same for one name, and possible for a real user of the pool. They
 * are derived with a secret, so clients cannot predict them.
 */
export const simulateFactors = async (
  sealer: Sealer,
  pool: PoolRecord,
  name: string,
): Promise<readonly FirstFactorName[]> => {
  const digest = await sealer.digest(foldName(pool, 'username', name), `simulated-user/factors/${pool.id}`)
  const bytes = fromBase64Url(digest) ?? new Uint8Array()
  const isChosen = (index: number, percent: number) => ((bytes[index] ?? 0) * 100) / 256 < percent

  const hasContact = (attribute: VerifiableAttribute, isNamed: boolean, index: number) =>
    isNamed || (schemaOf(pool).get(attribute)?.Required ?? false) || isChosen(index, 50)
  const allowed = allowedFirstFactors(pool)
  const mayUseCode = mfaModeOf(pool) !== 'ON'
  const hasEmail = allowed.includes('EMAIL_OTP') && mayUseCode && hasContact('email', isEmail(name), 0)
  const hasPhone = allowed.includes('SMS_OTP') && mayUseCode && hasContact('phone_number', isPhoneNumber(name), 1)
  const mayUsePasskey = mayUseCode || isMultiFactor(pool)
  const hasPasskey =
    allowsPasskeys(pool) && relyingPartyOf(pool) !== undefined && mayUsePasskey && isChosen(3, passkeyPercent)
  const hasPassword = allowed.includes('PASSWORD') && (isChosen(2, 75) || !(hasEmail || hasPhone || hasPasskey))
  const simulated: Readonly<Record<FirstFactorName, boolean>> = {
    PASSWORD_SRP: hasPassword,
    PASSWORD: hasPassword,
    EMAIL_OTP: hasEmail,
    SMS_OTP: hasPhone,
    WEB_AUTHN: hasPasskey,
  }
  return firstFactors.filter((factor) => simulated[factor])
}

/** Percentage of unknown usernames that appear to have a passkey. */
const passkeyPercent = 25

/** Simulates the credential id of the passkey of an unknown username: always the same for one name. */
export const simulatePasskeyId = async (sealer: Sealer, pool: PoolRecord, name: string): Promise<string> => {
  const digest = await sealer.digest(foldName(pool, 'username', name), `simulated-user/passkey/${pool.id}`)
  return toBase64Url((fromBase64Url(digest) ?? new Uint8Array()).slice(0, 20))
}
