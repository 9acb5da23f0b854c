import type { SetUserPoolMfaConfigRequest } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { passwordFailures } from '../../passwords/errors.ts'
import type { Deviation } from '../../testing/passkey-device.ts'
import { aPasskeyPool, registered } from '../../testing/passkey-pool.ts'
import { initiate, respond, signedIn } from '../../testing/sign-in.ts'
import { smsSettings } from '../../testing/signed-in.ts'
import { webAuthnFailures } from '../../webauthn/errors.ts'
import { parseAssertion } from '../../webauthn/rules/credential-responses.ts'
import { sessionFailures } from '../session-errors.ts'
import { signInFailures } from '../errors.ts'
import { tally } from '../../testing/tally.ts'

type Texts = Readonly<Record<string, string>>

/** A pool whose user `ada` has a passkey. */
const aPasskey = async (
  settings: Parameters<typeof aPasskeyPool>[0] = {},
  deviation: Parameters<typeof registered>[1] = {},
) => {
  const engine = await aPasskeyPool(settings)
  const device = await registered(engine, deviation)
  const begin = (parameters: Texts = { PREFERRED_CHALLENGE: 'WEB_AUTHN' }) =>
    initiate(engine.test, engine.client, 'USER_AUTH', { USERNAME: 'ada', ...parameters })
  const options = async () => {
    const { Session, ChallengeParameters } = await begin()
    return { Session, request: ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? '' }
  }
  const response = (Session: string | undefined, credential: object | string, more: Texts = {}) =>
    respond(engine.test, engine.client, 'WEB_AUTHN', Session, {
      USERNAME: 'ada',
      CREDENTIAL: typeof credential === 'string' ? credential : JSON.stringify(credential),
      ...more,
    })
  const signInWith = async (wrong: Deviation = {}) => {
    const { Session, request } = await options()
    return response(Session, device.sign(request, wrong))
  }
  return { ...engine, device, begin, options, response, signInWith }
}

const wrong = passwordFailures.wrong()

describe('the challenge', () => {
  test('contains the options of the service as a JSON string', async () => {
    const { begin, device } = await aPasskey({ UserVerification: 'required' })
    const challenge = await begin()
    expect(challenge).toEqual({
      ChallengeName: 'WEB_AUTHN',
      Session: expect.any(String),
      ChallengeParameters: { CREDENTIAL_REQUEST_OPTIONS: expect.any(String) },
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'WEB_AUTHN'],
    })
    const options = challenge.ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? ''
    const [, drawn = ''] = /"challenge":"([\w-]{22})"/.exec(options) ?? []
    expect(options).toBe(
      `{"hints":[],"attestation":"none","attestationFormats":[],"challenge":"${drawn}","timeout":180000,` +
        `"rpId":"example.com","allowCredentials":[{"id":"${device.credentialId}","type":"public-key"}],` +
        '"userVerification":"required"}',
    )
  })

  test('is not available without a passkey for the relying party', async () => {
    const { begin, invoke, pool, AccessToken, device } = await aPasskey()
    await invoke('SetUserPoolMfaConfig', {
      UserPoolId: pool.id,
      WebAuthnConfiguration: { RelyingPartyId: 'example.org' },
    })
    expect(await begin()).toMatchObject({
      ChallengeName: 'SELECT_CHALLENGE',
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD'],
    })
    await invoke('SetUserPoolMfaConfig', {
      UserPoolId: pool.id,
      WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
    })
    expect(await begin()).toMatchObject({ ChallengeName: 'WEB_AUTHN' })
    await invoke('DeleteWebAuthnCredential', { AccessToken, CredentialId: device.credentialId })
    expect(await begin()).toMatchObject({ ChallengeName: 'SELECT_CHALLENGE' })
  })

  test('can be selected and proven through SELECT_CHALLENGE', async () => {
    const { test: engine, begin, client, device } = await aPasskey()
    const select = (Session: string | undefined, responses: Texts) =>
      respond(engine, client, 'SELECT_CHALLENGE', Session, { USERNAME: 'ada', ANSWER: 'WEB_AUTHN', ...responses })
    const challenge = await select((await begin({})).Session, {})
    expect(challenge).toMatchObject({ ChallengeName: 'WEB_AUTHN' })
    const CREDENTIAL = JSON.stringify(device.sign(challenge.ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? ''))
    expect(await select(challenge.Session, { CREDENTIAL })).toEqual(signedIn)
  })
})

describe('a passkey', () => {
  test.each([-7, -257] as const)('with algorithm %d signs in', async (algorithm) => {
    const { signInWith } = await aPasskey({}, { algorithm })
    expect(await signInWith()).toEqual(signedIn)
    expect(await signInWith()).toEqual(signedIn)
  })

  test('with a counter of zero signs in again', async () => {
    const { signInWith } = await aPasskey({}, { counts: false })
    expect(await signInWith()).toEqual(signedIn)
    expect(await signInWith()).toEqual(signedIn)
  })

  test('signs in from the domain of the relying party and its subdomains, and from no others', async () => {
    const { signInWith } = await aPasskey()
    expect(await signInWith({ origin: 'https://example.com' })).toEqual(signedIn)
    expect(await signInWith({ origin: 'https://login.app.example.com:8443' })).toEqual(signedIn)
    await expect(signInWith({ origin: 'https://evil.example' })).rejects.toThrow(wrong)
  })

  test('signs in on localhost without HTTPS', async () => {
    const { signInWith } = await aPasskey({ RelyingPartyId: 'localhost' }, { origin: 'http://localhost:3000' })
    expect(await signInWith()).toEqual(signedIn)
  })

  test.each<[string, Deviation]>([
    ['a wrong origin', { origin: 'https://evil.example' }],
    ['a page in a frame of another origin', { crossOrigin: true }],
    ['another relying party', { relyingPartyId: 'evil.example' }],
    ['a counter that was used', { signCount: 1 }],
    ['a counter that fell to 0', { signCount: 0 }],
    ['another user handle', { userHandle: Buffer.from('somebody').toString('base64url') }],
    ['another challenge', { challenge: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['a registration in place of a signature', { type: 'webauthn.create' }],
    ['an absent user', { isUserPresent: false }],
  ])('is rejected with %s, and the session remains valid', async (_, deviation) => {
    const { options, response, device } = await aPasskey()
    const { Session, request } = await options()
    await expect(response(Session, device.sign(request, deviation))).rejects.toThrow(wrong)
    expect(await response(Session, device.sign(request))).toEqual(signedIn)
  })

  test('is rejected without user verification if the pool requires it', async () => {
    const { signInWith } = await aPasskey({ UserVerification: 'required' })
    await expect(signInWith({ isUserVerified: false })).rejects.toThrow(wrong)
    expect(await signInWith()).toEqual(signedIn)
  })

  test('is rejected with a changed signature, or signed by another key', async () => {
    const engine = await aPasskey()
    const other = await registered(engine)
    const { Session, request } = await engine.options()
    const own = engine.device.sign(request) as { readonly response: Texts }
    const foreign = other.sign(request) as { readonly response: Texts }
    const signature = foreign.response.signature ?? ''
    const swapped = { ...own, response: { ...own.response, signature } }
    await expect(engine.response(Session, swapped)).rejects.toThrow(wrong)
    const renamed = { ...foreign, id: engine.device.credentialId, rawId: engine.device.credentialId }
    await expect(engine.response(Session, renamed)).rejects.toThrow(wrong)
  })

  test('of another user is rejected', async () => {
    const engine = await aPasskey()
    await engine.aUser(engine.pool, 'eve')
    const { AccessToken } = await engine.signIn(engine.client, 'eve')
    const eves = await registered({
      start: () => engine.start(AccessToken),
      complete: (credential) => engine.complete(credential, AccessToken),
    })
    const { Session, request } = await engine.options()
    await expect(engine.response(Session, eves.sign(request))).rejects.toThrow(wrong)
    const named = engine.response(Session, eves.sign(request), { USERNAME: 'eve' })
    await expect(named).rejects.toThrow(sessionFailures.invalid())
  })

  test('that was registered after the challenge was issued is rejected', async () => {
    const engine = await aPasskey()
    const { Session, request } = await engine.options()
    engine.clock.advance(1)
    const later = await registered(engine)
    await expect(engine.response(Session, later.sign(request))).rejects.toThrow(wrong)
    expect(await engine.response(Session, engine.device.sign(request))).toEqual(signedIn)
  })

  test('signs each challenge once, also in parallel responses', async () => {
    const { options, response, device } = await aPasskey()
    const { Session, request } = await options()
    const credential = device.sign(request)
    expect(await tally(Array.from({ length: 20 }, () => response(Session, credential)))).toEqual({
      accepted: 1,
      [sessionFailures.spent().message]: 19,
    })
    await expect(response(Session, credential)).rejects.toThrow(sessionFailures.spent())
    // A replay with a new session: the challenge is another.
    const fresh = await options()
    await expect(response(fresh.Session, credential)).rejects.toThrow(wrong)
  })

  test('with one counter signs in once in parallel sign-ins', async () => {
    const { options, response, device } = await aPasskey()
    const attempts = await Promise.all(Array.from({ length: 8 }, options))
    expect(
      await tally(attempts.map(({ Session, request }) => response(Session, device.sign(request, { signCount: 9 })))),
    ).toEqual({ accepted: 1, [wrong.message]: 7 })
  })

  test('with one counter in racing responses to one challenge is judged by the session', async () => {
    const { begin, device, pool, test: engine, user } = await aPasskey()
    const { ChallengeParameters } = await begin()
    const credential = device.sign(ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? '', { signCount: 9 })
    const response = parseAssertion(JSON.stringify(credential))
    if (!response) throw new TypeError('The assertion has another form.')
    const { challenge } = response.clientData
    const verify = async () => {
      const at = engine.clock.now()
      return engine.needs.passkeys.verify(pool, { sub: user.sub, user }, response, { challenge, at })
    }
    const [first, second] = await Promise.all([verify(), verify()])
    expect([await first?.saveCounter(), await second?.saveCounter()]).toEqual([true, true])
    expect(await verify()).toBeUndefined()
  })

  test.each(['', 'null', '{}', '{"type":"public-key"}', 'not JSON'])(
    'must be valid JSON of the correct form: %j',
    async (text) => {
      const { options, response } = await aPasskey()
      const { Session } = await options()
      await expect(response(Session, text)).rejects.toThrow(
        text === '' ? signInFailures.missingParameter('CREDENTIAL') : webAuthnFailures.malformedAssertion(),
      )
    },
  )
})

describe('with MFA', () => {
  const setMfa = (engine: Awaited<ReturnType<typeof aPasskey>>, config: Partial<SetUserPoolMfaConfigRequest> = {}) =>
    engine.invoke('SetUserPoolMfaConfig', {
      UserPoolId: engine.pool.id,
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: { SmsConfiguration: smsSettings.SmsConfiguration },
      WebAuthnConfiguration: { RelyingPartyId: 'example.com' },
      ...config,
    })
  const multiFactor = {
    RelyingPartyId: 'example.com',
    FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION' as const,
  }
  const prefer = async (engine: Awaited<ReturnType<typeof aPasskey>>, settings: object) => {
    const name = { UserPoolId: engine.pool.id, Username: 'ada' }
    const UserAttributes = [{ Name: 'phone_number', Value: '+12065558920' }]
    await engine.invoke('AdminUpdateUserAttributes', { ...name, UserAttributes })
    return engine.invoke('AdminSetUserMFAPreference', { ...name, ...settings })
  }

  test('a passkey as a single factor is not available to users with a second factor', async () => {
    const engine = await aPasskey()
    await setMfa(engine)
    expect(await engine.begin()).toMatchObject({ ChallengeName: 'WEB_AUTHN' })
    await prefer(engine, { SMSMfaSettings: { Enabled: true } })
    expect((await engine.begin()).AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD'])
  })

  test('a passkey that counts as two factors is sufficient with user verification', async () => {
    const engine = await aPasskey()
    await setMfa(engine, { MfaConfiguration: 'ON', WebAuthnConfiguration: multiFactor })
    expect((await engine.begin()).AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD'])
    const settings = { SMSMfaSettings: { Enabled: true }, WebAuthnMfaSettings: { Enabled: true } }
    await prefer(engine, settings)
    await expect(engine.signInWith({ isUserVerified: false })).rejects.toThrow(wrong)
    expect(await engine.signInWith()).toEqual(signedIn)
  })

  test('the preference requires a pool that allows it and another factor', async () => {
    const engine = await aPasskey()
    await setMfa(engine)
    const WebAuthnMfaSettings = { Enabled: true }
    await expect(prefer(engine, { WebAuthnMfaSettings })).rejects.toThrow(webAuthnFailures.singleFactorPool())
    await setMfa(engine, { WebAuthnConfiguration: multiFactor })
    await expect(prefer(engine, { WebAuthnMfaSettings })).rejects.toThrow(webAuthnFailures.noOtherFactor())
    await prefer(engine, { SMSMfaSettings: { Enabled: true }, WebAuthnMfaSettings })
    await prefer(engine, { WebAuthnMfaSettings: { Enabled: false } })
    expect((await engine.begin()).AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD'])
  })
})

describe('an unknown user', () => {
  test('may appear to have a passkey, always the same one', async () => {
    const engine = await aPasskeyPool()
    const client = await engine.aClient(engine.pool, {
      ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
      PreventUserExistenceErrors: 'ENABLED',
    })
    const begin = (USERNAME: string) =>
      initiate(engine.test, client, 'USER_AUTH', { USERNAME, PREFERRED_CHALLENGE: 'WEB_AUTHN' })
    const names = Array.from({ length: 40 }, (_, index) => `user-${index}`)
    const challenges = await Promise.all(names.map(begin))
    const index = challenges.findIndex(({ ChallengeName }) => ChallengeName === 'WEB_AUTHN')
    expect(index).toBeGreaterThanOrEqual(0)
    const idOf = (challenge: (typeof challenges)[number] | undefined) =>
      /"allowCredentials":\[\{"id":"([\w-]+)"/.exec(
        challenge?.ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? '',
      )?.[1]
    const [name, challenge] = [names[index] ?? '', challenges[index]]
    expect(idOf(challenge)).toMatch(/^[\w-]{27}$/)
    expect(idOf(await begin(name))).toBe(idOf(challenge))

    const device = await registered(engine)
    const CREDENTIAL = JSON.stringify(device.sign(challenge?.ChallengeParameters?.CREDENTIAL_REQUEST_OPTIONS ?? ''))
    const guess = respond(engine.test, client, 'WEB_AUTHN', challenge?.Session, { USERNAME: name, CREDENTIAL })
    await expect(guess).rejects.toThrow(wrong)
  })
})
