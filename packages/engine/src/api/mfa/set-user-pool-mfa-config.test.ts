import type { CreateUserPoolRequest, SetUserPoolMfaConfigRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import { mfaFailures } from '../../mfa/errors.ts'
import type { Failure } from '../../kernel/failure.ts'
import { createTestEngine } from '../../testing/index.ts'

type Config = Omit<SetUserPoolMfaConfigRequest, 'UserPoolId'>

const totp = { SoftwareTokenMfaConfiguration: { Enabled: true } }
const firstFactors = (...AllowedFirstAuthFactors: ('PASSWORD' | 'EMAIL_OTP' | 'WEB_AUTHN')[]) => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors } },
})

const setting = async (settings: Partial<CreateUserPoolRequest> = {}) => {
  const engine = await createTestEngine()
  const { id: UserPoolId } = await engine.aPool(settings)
  return {
    set: (config: Config = {}) => engine.invoke('SetUserPoolMfaConfig', { UserPoolId, ...config }),
    get: () => engine.invoke('GetUserPoolMfaConfig', { UserPoolId }),
    describe: () => engine.invoke('DescribeUserPool', { UserPoolId }),
  }
}

test('returns the configuration, and replaces all of it', async () => {
  const { set, get, describe } = await setting()
  const on = { MfaConfiguration: 'ON' as const, ...totp }
  expect(await set(on)).toStrictEqual({ SoftwareTokenMfaConfiguration: { Enabled: true }, MfaConfiguration: 'ON' })
  expect(await get()).toStrictEqual(await set(on))
  expect((await describe()).UserPool?.MfaConfiguration).toBe('ON')
  expect(await set()).toStrictEqual({ MfaConfiguration: 'OFF' })
  expect(await get()).toStrictEqual({ MfaConfiguration: 'OFF' })
})

test('returns software tokens that are configured as disabled', async () => {
  const { set, get } = await setting({ SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } })
  const SmsMfaConfiguration = { SmsConfiguration: { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms' } }
  const config = { MfaConfiguration: 'OPTIONAL' as const, SmsMfaConfiguration }
  expect(await set(config)).toStrictEqual(config)
  const disabled = { ...config, SoftwareTokenMfaConfiguration: { Enabled: false } }
  expect(await set(disabled)).toStrictEqual(disabled)
  expect(await get()).toStrictEqual(disabled)
})

test('keeps passkey settings while MFA is off', async () => {
  const { set } = await setting()
  const WebAuthnConfiguration = { RelyingPartyId: 'example.com', UserVerification: 'required' as const }
  expect(await set({ WebAuthnConfiguration })).toStrictEqual({ MfaConfiguration: 'OFF', WebAuthnConfiguration })
})

const rejected: readonly (readonly [config: Config, failure: Failure, settings?: Partial<CreateUserPoolRequest>])[] = [
  [{ SoftwareTokenMfaConfiguration: { Enabled: false } }, mfaFailures.configuredWhileOff()],
  [{ MfaConfiguration: 'OFF', EmailMfaConfiguration: {} }, mfaFailures.configuredWhileOff()],
  [{ MfaConfiguration: 'OPTIONAL' }, mfaFailures.noFactor()],
  [{ MfaConfiguration: 'ON', WebAuthnConfiguration: { RelyingPartyId: 'example.com' } }, mfaFailures.noFactor()],
  [{ MfaConfiguration: 'ON', EmailMfaConfiguration: {} }, mfaFailures.emailBySharedSender()],
  [{ MfaConfiguration: 'ON', ...totp }, mfaFailures.firstFactorsForbidden(), firstFactors('PASSWORD', 'EMAIL_OTP')],
  [{ MfaConfiguration: 'ON', ...totp }, mfaFailures.webAuthnSingleFactor(), firstFactors('PASSWORD', 'WEB_AUTHN')],
  ...[
    'https://example.com',
    'example.com/login',
    'example.com:8443',
    'a b.example',
    'user@example.com',
    '.example.com',
    'example.com.',
    'ex_ample.com',
    '127.0.0.1',
  ].map((RelyingPartyId) => [{ WebAuthnConfiguration: { RelyingPartyId } }, mfaFailures.relyingParty()] as const),
  ...['com', 'co.uk', 'github.io', 'WORKERS.dev', 'internal'].map(
    (RelyingPartyId) =>
      [{ WebAuthnConfiguration: { RelyingPartyId } }, mfaFailures.relyingPartyIsSuffix(RelyingPartyId)] as const,
  ),
]

test.each(rejected.map(([config, failure, settings]) => ({ config, failure, settings })))(
  'rejects $config',
  async ({ config, failure, settings }) => {
    const { set, get } = await setting(settings)
    const before = await get()
    await expect(set(config)).rejects.toThrow(failure)
    expect(await get()).toStrictEqual(before)
  },
)

test.each(['localhost', 'example.com', 'login.example.co.uk', 'me.github.io', 'xn--bcher-kva.example', '3com.example'])(
  'accepts the relying party %s',
  async (RelyingPartyId) => {
    const { set } = await setting()
    expect(await set({ WebAuthnConfiguration: { RelyingPartyId } })).toMatchObject({
      WebAuthnConfiguration: { RelyingPartyId },
    })
  },
)

test('accepts one-time codes as first factors while MFA is optional', async () => {
  const { set } = await setting(firstFactors('PASSWORD', 'EMAIL_OTP'))
  expect(await set({ MfaConfiguration: 'OPTIONAL', ...totp })).toMatchObject({ MfaConfiguration: 'OPTIONAL' })
})
