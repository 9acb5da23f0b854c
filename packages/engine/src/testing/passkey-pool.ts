import type { AuthFactorType, WebAuthnConfigurationType } from '@poolhouse/schemas'
import { createPasskeyDevice, type Deviation, type PasskeyDevice } from './passkey-device.ts'
import { aPassword, createTestEngine, type TestEngine } from './test-engine.ts'

/** The origin of the application in tests. */
export const passkeyOrigin = 'https://app.example.com'

type FirstFactor = Exclude<AuthFactorType, 'SOFTWARE_TOKEN'>

/** An engine with a pool that allows passkeys, and the signed-in user `ada`. */
export const aPasskeyPool = async (
  settings: {
    readonly [Member in keyof WebAuthnConfigurationType]?: WebAuthnConfigurationType[Member] | undefined
  } = {},
  AllowedFirstAuthFactors: readonly FirstFactor[] = ['PASSWORD', 'WEB_AUTHN'],
  engine?: TestEngine,
) => {
  const test = engine ?? (await createTestEngine())
  const pool = await test.aPool({
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: [...AllowedFirstAuthFactors] } },
  })
  const { RelyingPartyId, ...rest } = { RelyingPartyId: 'example.com', ...settings }
  await test.invoke('SetUserPoolMfaConfig', {
    UserPoolId: pool.id,
    WebAuthnConfiguration: { ...rest, ...(RelyingPartyId !== undefined && { RelyingPartyId }) },
  })
  const client = await test.aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'] })
  const user = await test.aUser(pool, 'ada', { email: 'ada@example.com' })
  const { AccessToken } = await test.signIn(client, 'ada', aPassword)
  return {
    ...test,
    test,
    pool: (await test.storage.pools.find(pool.id))!,
    client,
    user,
    AccessToken,
    start: (token = AccessToken) => test.invoke('StartWebAuthnRegistration', { AccessToken: token }),
    complete: (Credential: object, token = AccessToken) =>
      test.invoke('CompleteWebAuthnRegistration', { AccessToken: token, Credential }),
    list: (page: { readonly MaxResults?: number; readonly NextToken?: string | undefined } = {}) =>
      test.invoke('ListWebAuthnCredentials', { AccessToken, ...page }),
  }
}

/** Registers a passkey of a new device. */
export const registered = async (
  { start, complete }: Pick<Awaited<ReturnType<typeof aPasskeyPool>>, 'start' | 'complete'>,
  deviation: Deviation & { readonly counts?: boolean } = {},
): Promise<PasskeyDevice> => {
  const device = createPasskeyDevice(passkeyOrigin, deviation)
  await complete(device.create((await start()).CredentialCreationOptions))
  return device
}
