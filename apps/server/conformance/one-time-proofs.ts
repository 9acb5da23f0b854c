import {
  aPassword,
  codeOfAuthenticator,
  createDeviceClient,
  createSrpClient,
  verifyingSettings,
} from '@poolhouse/engine/testing'
import { createPasskeyDevice } from '@poolhouse/engine/testing/passkey-device'
import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import { expect, test } from 'vitest'
import type { AppResponse, OpenApp, TestApp } from './test-app.ts'

type Texts = Readonly<Record<string, string>>

/** The output of a sign-in step. */
interface Step {
  readonly ChallengeName?: string
  readonly Session?: string
  readonly ChallengeParameters: Texts
  readonly AuthenticationResult?: { readonly AccessToken: string; readonly NewDeviceMetadata?: object }
}

/** Prepares a sign-in of ada. The result sends the proof that completes it. */
type Proof = (app: TestApp) => Promise<() => Promise<AppResponse>>

/** Prepares a sign-in of ada that a code completes. The result sends any code in its place. */
type Code = (app: TestApp) => Promise<{ readonly code: string; readonly guess: (code: string) => Promise<AppResponse> }>

const phone = '+12065550100'
const email = 'ada@example.com'

const aSignIn = async (app: TestApp, settings: Partial<CreateUserPoolRequest>) => {
  const pool = await app.aPool({ ...verifyingSettings, ...settings })
  const client = await app.aClient(pool, {
    ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH'],
  })
  await app.aUser(pool, 'ada', { email, email_verified: 'true', phone_number: phone })
  const ClientId = client.id
  const begin = async (AuthFlow: string, parameters: Texts = {}): Promise<Step> => {
    const AuthParameters = { USERNAME: 'ada', ...parameters }
    return (await app.call('InitiateAuth', { ClientId, AuthFlow, AuthParameters })).body as Step
  }
  const withPassword = (more: Texts = {}) => begin('USER_PASSWORD_AUTH', { PASSWORD: aPassword, ...more })
  const response = (ChallengeName: string, Session: string | undefined, responses: Texts) => {
    const ChallengeResponses = { USERNAME: 'ada', ...responses }
    return app.call('RespondToAuthChallenge', { ClientId, ChallengeName, Session, ChallengeResponses })
  }
  return { pool, client, begin, withPassword, response, token: async () => accessTokenOf(await withPassword()) }
}

const accessTokenOf = ({ AuthenticationResult: { AccessToken } = { AccessToken: '' } }: Step): string => AccessToken

const firstFactors = (...AllowedFirstAuthFactors: readonly ('EMAIL_OTP' | 'WEB_AUTHN')[]) => ({
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, ...AllowedFirstAuthFactors] } },
})

const authenticator =
  (sessions: 'one session' | 'many sessions'): Code =>
  async (app) => {
    const { pool, response, token, withPassword } = await aSignIn(app, {})
    const AccessToken = await token()
    const SoftwareTokenMfaConfiguration = { Enabled: true }
    const UserPoolId = pool.id
    await app.call('SetUserPoolMfaConfig', { UserPoolId, MfaConfiguration: 'ON', SoftwareTokenMfaConfiguration })
    const { body } = await app.call('AssociateSoftwareToken', { AccessToken })
    const { SecretCode } = body as { readonly SecretCode: string }
    const codeNow = () => codeOfAuthenticator(SecretCode, app.clock.now())
    await app.call('VerifySoftwareToken', { AccessToken, UserCode: codeNow() })
    app.clock.advance(30_000)
    const first = await withPassword()
    const guess = async (code: string) => {
      const { Session } = sessions === 'one session' ? first : await withPassword()
      return response('SOFTWARE_TOKEN_MFA', Session, { SOFTWARE_TOKEN_MFA_CODE: code })
    }
    return { code: codeNow(), guess }
  }

const codes: Readonly<Record<string, Code>> = {
  'the code of an authenticator': authenticator('one session'),
  'the code of an authenticator, in a session of its own each time,': authenticator('many sessions'),

  'a code by text message': async (app) => {
    const { response, withPassword } = await aSignIn(app, { MfaConfiguration: 'ON' })
    const { Session } = await withPassword()
    const code = app.outbox.codeTo(phone)
    const guess = (SMS_MFA_CODE: string) => response('SMS_MFA', Session, { SMS_MFA_CODE })
    return { code, guess }
  },

  'a code as the first factor': async (app) => {
    const { response, begin } = await aSignIn(app, firstFactors('EMAIL_OTP'))
    const { Session } = await begin('USER_AUTH', { PREFERRED_CHALLENGE: 'EMAIL_OTP' })
    const code = app.outbox.codeTo(email)
    const guess = (EMAIL_OTP_CODE: string) => response('EMAIL_OTP', Session, { EMAIL_OTP_CODE })
    return { code, guess }
  },
}

const proofs: Readonly<Record<string, Proof>> = {
  'an SRP proof': async (app) => {
    const { response, begin, client } = await aSignIn(app, {})
    const srp = createSrpClient(client.poolId)
    const { ChallengeParameters } = await begin('USER_SRP_AUTH', { SRP_A: srp.SRP_A })
    const proof = srp.response(ChallengeParameters, aPassword, app.clock.now())
    return () => response('PASSWORD_VERIFIER', undefined, proof)
  },

  'the session of a temporary password': async (app) => {
    const { response, pool, withPassword } = await aSignIn(app, {})
    const Permanent = false
    await app.call('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password: aPassword, Permanent })
    const { Session } = await withPassword()
    return () => response('NEW_PASSWORD_REQUIRED', Session, { NEW_PASSWORD: 'Battery-Staple-7!' })
  },

  'the proof of a device': async (app) => {
    const { response, client, withPassword } = await aSignIn(app, { DeviceConfiguration: {} })
    const first = await withPassword()
    const device = createDeviceClient(first.AuthenticationResult?.NewDeviceMetadata ?? {})
    const { DeviceSecretVerifierConfig, key: DeviceKey } = device
    const AccessToken = accessTokenOf(first)
    await app.call('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig })
    const challenge = await withPassword({ DEVICE_KEY: DeviceKey })
    const proof = await device.begin(app, client, challenge as never)
    return () => response('DEVICE_PASSWORD_VERIFIER', proof.session, proof.response)
  },

  'the signature of a passkey': async (app) => {
    const { response, begin, pool, token } = await aSignIn(app, firstFactors('WEB_AUTHN'))
    const WebAuthnConfiguration = { RelyingPartyId: 'localhost' }
    await app.call('SetUserPoolMfaConfig', { UserPoolId: pool.id, WebAuthnConfiguration })
    const AccessToken = await token()
    const { body } = await app.call('StartWebAuthnRegistration', { AccessToken })
    const device = createPasskeyDevice('http://localhost:3000')
    const Credential = device.create((body as { readonly CredentialCreationOptions: object }).CredentialCreationOptions)
    await app.call('CompleteWebAuthnRegistration', { AccessToken, Credential })
    const { Session, ChallengeParameters } = await begin('USER_AUTH', { PREFERRED_CHALLENGE: 'WEB_AUTHN' })
    const CREDENTIAL = JSON.stringify(device.sign(ChallengeParameters['CREDENTIAL_REQUEST_OPTIONS'] ?? ''))
    return () => response('WEB_AUTHN', Session, { CREDENTIAL })
  },

  'the response to a custom challenge': async (app) => {
    const arn = 'arn:aws:lambda:us-east-1:123456789012:function:f'
    app.functions.respond((event) => {
      const [trigger] = event.triggerSource.split('_')
      const isFirst = (event.request['session'] as readonly unknown[] | undefined)?.length === 0
      const decisions = isFirst ? { challengeName: 'CUSTOM_CHALLENGE' } : { issueTokens: true }
      const responses = { DefineAuthChallenge: decisions, VerifyAuthChallengeResponse: { answerCorrect: true } }
      return { kind: 'responded', output: { response: (responses as Record<string, object>)[trigger ?? ''] ?? {} } }
    })
    const { response, begin } = await aSignIn(app, {
      LambdaConfig: { DefineAuthChallenge: arn, CreateAuthChallenge: arn, VerifyAuthChallengeResponse: arn },
    })
    const { Session } = await begin('CUSTOM_AUTH')
    return () => response('CUSTOM_CHALLENGE', Session, { ANSWER: 'blue' })
  },
}

const isSignedIn = ({ body }: AppResponse): boolean => (body as Step).AuthenticationResult !== undefined

/** A proof signs in once, and a code is not found by guessing, however many requests come at the same time. */
export const oneTimeProofsConformance = (open: OpenApp): void => {
  const ofCodes = Object.entries(codes).map(([name, prepare]): [string, Proof] => [
    name,
    async (app) => {
      const { code, guess } = await prepare(app)
      return () => guess(code)
    },
  ])
  test.each([...ofCodes, ...Object.entries(proofs)])(
    '%s signs in once of fifteen times at once',
    async (_, prepare) => {
      const send = await prepare(await open())
      const responses = await Promise.all(Array.from({ length: 15 }, send))
      expect(responses.filter(isSignedIn)).toHaveLength(1)
      expect(responses.filter(({ status }) => status === 400)).toHaveLength(14)
      expect(isSignedIn(await send())).toBe(false)
    },
  )

  test.each(Object.entries(codes))('%s is not found by 200 guesses at once', async (_, prepare) => {
    const { code, guess } = await prepare(await open())
    const wrong = Array.from({ length: 199 }, (__, index) =>
      String((Number(code) + index + 1) % 10 ** code.length).padStart(code.length, '0'),
    )
    const responses = await Promise.all([...wrong, code].map(guess))
    expect(responses.filter(isSignedIn)).toEqual([])
  })
}
