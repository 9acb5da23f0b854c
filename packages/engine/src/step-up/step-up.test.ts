import { beforeEach, describe, expect, test } from 'vitest'
import { passwordFailures } from '../passwords/errors.ts'
import { codeOfAuthenticator } from '../testing/authenticator.ts'
import { aPassword, createTestEngine } from '../testing/index.ts'
import { readJwt } from '../testing/jwt.ts'
import { createPasskeyDevice } from '../testing/passkey-device.ts'
import { initiate, respond } from '../testing/sign-in.ts'
import { smsSettings } from '../testing/signed-in.ts'
import { createSrpClient } from '../testing/srp-client.ts'
import { accessTokenFailures } from '../tokens/errors.ts'
import { sessionFailures } from '../sign-in/session-errors.ts'
import { stepUpFailures } from './errors.ts'

type Texts = Readonly<Record<string, string>>

const loa = (...levels: readonly number[]) => levels.map((level) => `urn:cognito:loa:${level}`).join(' ')
const phone_number = '+12065558920'

const aPool = async (settings: object = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    ...smsSettings,
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } },
    ...settings,
  })
  await engine.invoke('SetUserPoolMfaConfig', {
    UserPoolId: pool.id,
    MfaConfiguration: 'OPTIONAL',
    SoftwareTokenMfaConfiguration: { Enabled: true },
    SmsMfaConfiguration: smsSettings,
    WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
  })
  const client = await engine.aClient(pool, {
    ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  await engine.aUser(pool, 'ada', { email: 'ada@example.com', phone_number })

  const begin = (parameters: Texts, USERNAME = 'ada') =>
    initiate(engine, client, 'USER_AUTH', { USERNAME, ...parameters })
  const byPassword = (levels: string, more: Texts = {}) =>
    begin({ TARGET_ACR_VALUES: levels, PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword, ...more })
  const response = ({ ChallengeName, Session }: Awaited<ReturnType<typeof begin>>, responses: Texts) =>
    respond(engine, client, ChallengeName!, Session, { USERNAME: 'ada', ...responses })
  const enable = (settingsOfFactors: object) =>
    engine.invoke('AdminSetUserMFAPreference', { UserPoolId: pool.id, Username: 'ada', ...settingsOfFactors })
  /** Sets up an authenticator. */
  const enrol = async () => {
    const { AccessToken } = await engine.signIn(client, 'ada')
    const { SecretCode = '' } = await engine.invoke('AssociateSoftwareToken', { AccessToken })
    const code = () => ({ SOFTWARE_TOKEN_MFA_CODE: codeOfAuthenticator(SecretCode, engine.clock.now()) })
    const UserCode = code().SOFTWARE_TOKEN_MFA_CODE
    await engine.invoke('VerifySoftwareToken', { AccessToken, UserCode })
    await enable({ SoftwareTokenMfaSettings: { Enabled: true } })
    engine.clock.advance(30_000)
    return code
  }
  return { ...engine, engine, pool, client, begin, byPassword, response, enable, enrol }
}

/** What the tokens say about the sign-in. Both must say the same. */
const assuranceOf = ({ AuthenticationResult }: Awaited<ReturnType<typeof initiate>>) => {
  const [access, id] = [AuthenticationResult?.AccessToken, AuthenticationResult?.IdToken].map((token) => {
    const { acr, amr } = readJwt(token ?? '').claims
    return { acr, amr }
  })
  expect(access).toEqual(id)
  return access
}

let engine: Awaited<ReturnType<typeof aPool>>
beforeEach(async () => {
  engine = await aPool()
})

describe('the claims', () => {
  test('are absent unless a level is requested', async () => {
    const { begin } = engine
    const result = await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })
    expect(assuranceOf(result)).toEqual({ acr: undefined, amr: undefined })
  })

  test('are those of level 1 for a password, also after a refresh', async () => {
    const { byPassword, client } = engine
    const result = await byPassword(loa(1))
    const expected = { acr: loa(1), amr: ['pwd'] }
    expect(assuranceOf(result)).toEqual(expected)
    const REFRESH_TOKEN = result.AuthenticationResult?.RefreshToken ?? ''
    const refreshed = await initiate(engine.engine, client, 'REFRESH_TOKEN_AUTH', { REFRESH_TOKEN })
    expect(assuranceOf(refreshed)).toEqual(expected)
  })

  test('are those of level 2 for a code, which is the only factor that leads there', async () => {
    const { begin, response, outbox } = engine
    const challenge = await begin({ TARGET_ACR_VALUES: loa(2), PREFERRED_CHALLENGE: 'EMAIL_OTP' })
    expect(challenge).toMatchObject({ ChallengeName: 'EMAIL_OTP', AvailableChallenges: ['EMAIL_OTP'] })
    const result = await response(challenge, { EMAIL_OTP_CODE: outbox.codeTo('ada@example.com') })
    expect(assuranceOf(result)).toEqual({ acr: loa(2), amr: ['email_otp'] })
  })

  test.each([
    ['platform', 'swk'],
    ['cross-platform', 'hwk'],
  ])('are those of level 3 for a passkey: %s', async (authenticatorAttachment, reference) => {
    const { begin, response, invoke, signIn, client } = engine
    const { AccessToken } = await signIn(client, 'ada')
    const device = createPasskeyDevice('https://example.com')
    const { CredentialCreationOptions } = await invoke('StartWebAuthnRegistration', { AccessToken })
    const Credential = { ...device.create(CredentialCreationOptions), authenticatorAttachment }
    await invoke('CompleteWebAuthnRegistration', { AccessToken, Credential })
    const challenge = await begin({ TARGET_ACR_VALUES: loa(3), PREFERRED_CHALLENGE: 'WEB_AUTHN' })
    expect(challenge.AvailableChallenges).toEqual(['WEB_AUTHN'])
    const options = challenge.ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? ''
    const result = await response(challenge, { CREDENTIAL: JSON.stringify(device.sign(options)) })
    expect(assuranceOf(result)).toEqual({ acr: loa(3), amr: [reference] })
  })

  test('are those of level 4 for a password and an authenticator, and no tokens are issued before', async () => {
    const { begin, byPassword, response, enrol } = engine
    const code = await enrol()
    const choice = await begin({ TARGET_ACR_VALUES: loa(4) })
    expect(choice).toMatchObject({
      ChallengeName: 'SELECT_CHALLENGE',
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD'],
    })
    const challenge = await response(choice, { ANSWER: 'PASSWORD', PASSWORD: aPassword })
    expect(challenge.ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    expect(assuranceOf(await response(challenge, code()))).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] })
    expect((await byPassword(loa(4))).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  })

  test('are the same after an SRP proof of the password', async () => {
    const { engine: test_, client, begin, response, clock, enrol } = engine
    const code = await enrol()
    const srp = createSrpClient(client.poolId)
    const challenge = await begin({ TARGET_ACR_VALUES: loa(4), PREFERRED_CHALLENGE: 'PASSWORD_SRP', SRP_A: srp.SRP_A })
    const proof = srp.response(challenge.ChallengeParameters ?? {}, aPassword, clock.now())
    const next = await respond(test_, client, 'PASSWORD_VERIFIER', challenge.Session, proof)
    expect(next.ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    expect(assuranceOf(await response(next, code()))).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] })
  })

  test('use the names that the pool gives its levels', async () => {
    const renamed = await aPool({ AcrConfiguration: { Level1: { AcrValue: 'urn:example:low' } } })
    expect(assuranceOf(await renamed.byPassword('urn:example:low'))).toEqual({ acr: 'urn:example:low', amr: ['pwd'] })
    await expect(renamed.byPassword(loa(1))).rejects.toThrow(stepUpFailures.noLevel())
  })
})

describe('the level', () => {
  test('is the first of the list that the user can reach, and unknown values are ignored', async () => {
    const { byPassword } = engine
    expect(assuranceOf(await byPassword(`urn:other ${loa(4, 1)}`))).toMatchObject({ acr: loa(1) })
    await expect(byPassword(loa(4))).rejects.toThrow(stepUpFailures.unreachable())
    await expect(byPassword('urn:other')).rejects.toThrow(stepUpFailures.noLevel())
    await expect(byPassword('')).rejects.toThrow(stepUpFailures.noLevel())
  })

  test('determines which of several second factors follows the password', async () => {
    const { byPassword, enrol, enable } = engine
    await enrol()
    await enable({ SMSMfaSettings: { Enabled: true } })
    expect(await byPassword(loa(3))).toMatchObject({
      ChallengeName: 'SELECT_MFA_TYPE',
      ChallengeParameters: { MFAS_CAN_CHOOSE: '["SMS_MFA","SOFTWARE_TOKEN_MFA"]' },
    })
    await enable({ SMSMfaSettings: { Enabled: true, PreferredMfa: true } })
    expect((await byPassword(loa(3))).ChallengeName).toBe('SMS_MFA')
    expect((await byPassword(loa(4))).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  })

  test('does not replace MFA that the user needs', async () => {
    const { byPassword, response, enable, outbox } = engine
    await enable({ SMSMfaSettings: { Enabled: true } })
    const challenge = await byPassword(loa(1))
    expect(challenge.ChallengeName).toBe('SMS_MFA')
    const result = await response(challenge, { SMS_MFA_CODE: outbox.codeTo(phone_number) })
    expect(assuranceOf(result)).toEqual({ acr: loa(3), amr: ['pwd', 'sms', 'mfa'] })
  })

  test('is not reached with a factor that was removed in the meantime', async () => {
    const { begin, response, enrol, invoke, pool } = engine
    await enrol()
    const choice = await begin({ TARGET_ACR_VALUES: loa(4) })
    await invoke('AdminDeleteSoftwareToken', { UserPoolId: pool.id, Username: 'ada' })
    const late = response(choice, { ANSWER: 'PASSWORD', PASSWORD: aPassword })
    await expect(late).rejects.toThrow(stepUpFailures.unreachable())
  })

  test('is kept in a session in which nothing is proven', async () => {
    const { begin, engine: test_, client, invoke, enrol, clock } = engine
    const code = await enrol()
    const { SRP_A } = createSrpClient(client.poolId)
    const { Session = '' } = await begin({ TARGET_ACR_VALUES: loa(4), PREFERRED_CHALLENGE: 'PASSWORD_SRP', SRP_A })
    const invalid = sessionFailures.invalid()
    const asSecondFactor = respond(test_, client, 'SOFTWARE_TOKEN_MFA', Session, { USERNAME: 'ada', ...code() })
    await expect(asSecondFactor).rejects.toThrow(invalid)
    const asChoice = respond(test_, client, 'SELECT_CHALLENGE', Session, { USERNAME: 'ada', ANSWER: 'EMAIL_OTP' })
    await expect(asChoice).rejects.toThrow(invalid)
    await expect(invoke('AssociateSoftwareToken', { Session })).rejects.toThrow(invalid)
    const other = createSrpClient(client.poolId)
    const begun = await begin({ PREFERRED_CHALLENGE: 'PASSWORD_SRP', SRP_A: other.SRP_A })
    const proof = other.response(begun.ChallengeParameters ?? {}, aPassword, clock.now())
    await expect(respond(test_, client, 'PASSWORD_VERIFIER', Session, proof)).rejects.toThrow(invalid)
  })

  test('requires a tier above LITE', async () => {
    const lite = await createTestEngine()
    const pool = await lite.aPool()
    const client = await lite.aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
    await lite.invoke('UpdateUserPool', { UserPoolId: pool.id, UserPoolTier: 'LITE' })
    const begun = initiate(lite, client, 'USER_AUTH', { USERNAME: 'ada', TARGET_ACR_VALUES: loa(1) })
    await expect(begun).rejects.toMatchObject({ code: 'FeatureUnavailableInTierException' })
  })
})

describe('an access token', () => {
  /** An access token of level 1. */
  const aToken = async () => (await engine.byPassword(loa(1))).AuthenticationResult?.AccessToken ?? ''

  test('contributes its factors, so only the authenticator is missing', async () => {
    const { begin, response, enrol } = engine
    const ACCESS_TOKEN = await aToken()
    const code = await enrol()
    const challenge = await begin({ TARGET_ACR_VALUES: loa(4), ACCESS_TOKEN })
    expect(challenge).toMatchObject({ ChallengeName: 'SOFTWARE_TOKEN_MFA' })
    expect(challenge).not.toHaveProperty('AvailableChallenges')
    expect(assuranceOf(await response(challenge, code()))).toEqual({ acr: loa(4), amr: ['pwd', 'otp', 'mfa'] })
  })

  test('does not replace a temporary password', async () => {
    const { begin, response, enrol, invoke, pool } = engine
    const ACCESS_TOKEN = await aToken()
    await enrol()
    const name = { UserPoolId: pool.id, Username: 'ada' }
    await invoke('AdminSetUserPassword', { ...name, Password: 'Temporary-Horse-9!', Permanent: false })
    const challenge = await begin({ TARGET_ACR_VALUES: loa(4), ACCESS_TOKEN })
    expect(challenge.ChallengeName).toBe('SELECT_CHALLENGE')
    const wrong = response(challenge, { ANSWER: 'PASSWORD', PASSWORD: aPassword })
    await expect(wrong).rejects.toThrow(passwordFailures.wrong())
  })

  test('of the requested level is rejected, unless it is older than MAX_AGE', async () => {
    const { byPassword, clock } = engine
    const ACCESS_TOKEN = await aToken()
    clock.advance(60_000)
    const again = (more: Texts = {}) => byPassword(loa(1), { ACCESS_TOKEN, ...more })
    await expect(again()).rejects.toThrow(stepUpFailures.alreadyReached())
    await expect(again({ MAX_AGE: '60' })).rejects.toThrow(stepUpFailures.alreadyReached())
    expect(assuranceOf(await again({ MAX_AGE: '59' }))).toEqual({ acr: loa(1), amr: ['pwd'] })
    await expect(again({ MAX_AGE: '-1' })).rejects.toThrow(stepUpFailures.badMaxAge())
  })

  test('older than MAX_AGE, or from a sign-in without a level, contributes nothing', async () => {
    const { begin, enrol, clock, signIn, client } = engine
    const { AccessToken: ordinary } = await signIn(client, 'ada')
    const ACCESS_TOKEN = await aToken()
    await enrol()
    clock.advance(60_000)
    for (const more of [{ ACCESS_TOKEN, MAX_AGE: '10' }, { ACCESS_TOKEN: ordinary }]) {
      const challenge = await begin({ TARGET_ACR_VALUES: loa(4), ...more })
      expect(challenge.ChallengeName).toBe('SELECT_CHALLENGE')
    }
  })

  test('must belong to this user and client, be valid, and be sent with a level', async () => {
    const { begin, byPassword, aUser, aClient, pool, engine: test_, invoke } = engine
    const ACCESS_TOKEN = await aToken()
    await aUser(pool, 'eve', { email: 'eve@example.com' })
    const asEve = begin({ TARGET_ACR_VALUES: loa(2), ACCESS_TOKEN }, 'eve')
    await expect(asEve).rejects.toThrow(stepUpFailures.otherUser())
    const other = await aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
    const elsewhere = initiate(test_, other, 'USER_AUTH', { USERNAME: 'ada', TARGET_ACR_VALUES: loa(2), ACCESS_TOKEN })
    await expect(elsewhere).rejects.toThrow(stepUpFailures.otherUser())
    await expect(begin({ ACCESS_TOKEN })).rejects.toThrow(stepUpFailures.tokenWithoutLevel())
    await expect(byPassword(loa(1), { ACCESS_TOKEN: 'forged' })).rejects.toThrow(accessTokenFailures.invalid())
    await invoke('AdminUserGlobalSignOut', { UserPoolId: pool.id, Username: 'ada' })
    await expect(byPassword(loa(2), { ACCESS_TOKEN })).rejects.toThrow(accessTokenFailures.revoked())
  })
})

test('an unknown username gets a challenge if the client hides users', async () => {
  const { engine: test_, pool, aClient } = engine
  const client = await aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'], PreventUserExistenceErrors: 'ENABLED' })
  const begun = initiate(test_, client, 'USER_AUTH', { USERNAME: 'nobody@example.com', TARGET_ACR_VALUES: loa(2) })
  // Some unknown names appear to have a passkey, too.
  const { ChallengeName, AvailableChallenges } = await begun
  expect(ChallengeName).toBe('SELECT_CHALLENGE')
  expect(AvailableChallenges).toContain('EMAIL_OTP')
  expect(AvailableChallenges).not.toContain('PASSWORD')
})
