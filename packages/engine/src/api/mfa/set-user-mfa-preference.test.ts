import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { mfaFailures } from '../../mfa/errors.ts'
import { aSignedInUser, createTestEngine } from '../../testing/index.ts'
import { codeOfAuthenticator } from '../../testing/authenticator.ts'

const on = { Enabled: true }
const preferred = { Enabled: true, PreferredMfa: true }

const ada = async (
  attributes: Readonly<Record<string, string>> = {},
  poolSettings: Partial<CreateUserPoolRequest> = {},
) => {
  const engine = await createTestEngine()
  const { AccessToken, pool } = await aSignedInUser(engine, { attributes, pool: poolSettings })
  await engine.invoke('SetUserPoolMfaConfig', {
    UserPoolId: pool.id,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
  })
  return {
    engine,
    AccessToken,
    set: (settings: object) => engine.invoke('SetUserMFAPreference', { AccessToken, ...settings }),
    get: async () => {
      const { UserMFASettingList, PreferredMfaSetting } = await engine.invoke('GetUser', { AccessToken })
      return { UserMFASettingList, PreferredMfaSetting }
    },
    admin: () => engine.invoke('AdminGetUser', { UserPoolId: pool.id, Username: 'ada' }),
    pool,
  }
}

test('turns factors on and off one by one, and shows nothing when all are off', async () => {
  const { set, get, admin } = await ada({ email: 'ada@example.com', phone_number: '+12065558920' })
  await set({ SMSMfaSettings: preferred })
  expect(await get()).toEqual({ UserMFASettingList: ['SMS_MFA'], PreferredMfaSetting: 'SMS_MFA' })
  await set({ EmailMfaSettings: preferred })
  expect(await get()).toEqual({ UserMFASettingList: ['SMS_MFA', 'EMAIL_OTP'], PreferredMfaSetting: 'EMAIL_OTP' })
  await set({ EmailMfaSettings: { Enabled: false } })
  expect(await get()).toEqual({ UserMFASettingList: ['SMS_MFA'] })
  await set({ SMSMfaSettings: { Enabled: false } })
  const { UserMFASettingList, PreferredMfaSetting } = await admin()
  expect([UserMFASettingList, PreferredMfaSetting]).toEqual([undefined, undefined])
})

test.each([
  [{ SMSMfaSettings: on }, mfaFailures.notConfigured('SMS_MFA')],
  [{ EmailMfaSettings: on }, mfaFailures.notConfigured('EMAIL_OTP')],
  [{ SoftwareTokenMfaSettings: on }, mfaFailures.notConfigured('SOFTWARE_TOKEN_MFA')],
  [{ SMSMfaSettings: preferred, EmailMfaSettings: preferred }, mfaFailures.twoPreferred()],
  [{ SMSMfaSettings: { Enabled: false, PreferredMfa: true } }, mfaFailures.preferredIsOff('SMS_MFA')],
])('rejects %j', async (settings, failure) => {
  const { set } = await ada()
  await expect(set(settings)).rejects.toThrow(failure)
})

test('requires a verified authenticator', async () => {
  const { engine, AccessToken, set, get } = await ada()
  const { SecretCode = '' } = await engine.invoke('AssociateSoftwareToken', { AccessToken })
  await expect(set({ SoftwareTokenMfaSettings: on })).rejects.toThrow(mfaFailures.authenticatorUnverified())
  const UserCode = codeOfAuthenticator(SecretCode, engine.clock.now())
  await engine.invoke('VerifySoftwareToken', { AccessToken, UserCode })
  expect(await get()).toEqual({})
  await set({ SoftwareTokenMfaSettings: preferred })
  expect(await get()).toEqual({
    UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
    PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
  })
})

test('the older settings show text messages, and an empty list clears them', async () => {
  const { engine, AccessToken, pool } = await ada({ phone_number: '+12065558920' })
  const MFAOptions = [{ DeliveryMedium: 'SMS' as const, AttributeName: 'phone_number' }]
  await engine.invoke('SetUserSettings', { AccessToken, MFAOptions })
  expect(await engine.invoke('GetUser', { AccessToken })).toMatchObject({ MFAOptions })
  await engine.invoke('AdminSetUserSettings', { UserPoolId: pool.id, Username: 'ada', MFAOptions: [] })
  expect(await engine.invoke('GetUser', { AccessToken })).not.toHaveProperty('MFAOptions')
})

test.each([
  [
    ['PASSWORD', 'EMAIL_OTP'],
    ['PASSWORD', 'EMAIL_OTP', 'SOFTWARE_TOKEN'],
  ],
  [['PASSWORD'], ['PASSWORD', 'SOFTWARE_TOKEN']],
] as const)('in a pool with %j, the authentication factors are those of the user', async (allowed, expected) => {
  const { engine, AccessToken, pool } = await ada(
    { email: 'ada@example.com' },
    { Policies: { SignInPolicy: { AllowedFirstAuthFactors: [...allowed] } } },
  )
  const { SecretCode = '' } = await engine.invoke('AssociateSoftwareToken', { AccessToken })
  const UserCode = codeOfAuthenticator(SecretCode, engine.clock.now())
  await engine.invoke('VerifySoftwareToken', { AccessToken, UserCode })
  const factors = { Username: 'ada', ConfiguredUserAuthFactors: expected }
  expect(await engine.invoke('GetUserAuthFactors', { AccessToken })).toEqual(factors)
  expect(await engine.invoke('AdminGetUserAuthFactors', { UserPoolId: pool.id, Username: 'ada' })).toEqual(factors)
})
