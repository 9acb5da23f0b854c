import type { DeviceConfigurationType, InitiateAuthResponse } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { deviceFailures } from '../../devices/errors.ts'
import { mfaFailures } from '../../mfa/errors.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { codeOfAuthenticator } from '../../testing/authenticator.ts'
import { createDeviceClient } from '../../testing/device-client.ts'
import { aPassword, createTestEngine, type TestEngine } from '../../testing/index.ts'
import { readJwt } from '../../testing/jwt.ts'
import { createSrpClient } from '../../testing/srp-client.ts'
import { beginSrp, initiate, respond, signedIn } from '../../testing/sign-in.ts'
import { refreshFailures } from '../../tokens/errors.ts'
import { sessionFailures } from '../session-errors.ts'
import { tally } from '../../testing/tally.ts'

const always = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false }

const anEngine = async (DeviceConfiguration: DeviceConfigurationType = always, settings = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ DeviceConfiguration })
  const client = await engine.aClient(pool, settings)
  const user = await engine.aUser(pool, 'ada')
  const begin = (more = {}, USERNAME = 'ada') =>
    initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME, PASSWORD: aPassword, ...more })
  /** Signs in without a device and confirms the new one. */
  const aDevice = async (USERNAME = 'ada') => {
    const { AuthenticationResult: result } = await begin({}, USERNAME)
    const device = createDeviceClient(result?.NewDeviceMetadata ?? {})
    const { DeviceSecretVerifierConfig, key: DeviceKey } = device
    const AccessToken = result?.AccessToken ?? ''
    await engine.invoke('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig })
    return { ...device, AccessToken, result }
  }
  return { engine, pool, client, user, begin, aDevice }
}

/** Turns on an authenticator of ada. Returns its codes. */
const enrol = async (engine: TestEngine, poolId: string, AccessToken: string) => {
  await engine.invoke('SetUserPoolMfaConfig', {
    UserPoolId: poolId,
    MfaConfiguration: 'ON',
    SoftwareTokenMfaConfiguration: { Enabled: true },
  })
  const { SecretCode = '' } = await engine.invoke('AssociateSoftwareToken', { AccessToken })
  const code = () => codeOfAuthenticator(SecretCode, engine.clock.now())
  await engine.invoke('VerifySoftwareToken', { AccessToken, UserCode: code() })
  engine.clock.advance(30_000)
  return code
}

const deviceKeyOf = ({ AuthenticationResult: { AccessToken = '' } = {} }: InitiateAuthResponse) =>
  readJwt(AccessToken).claims.device_key

const newDevice = {
  DeviceKey: expect.stringMatching(/^us-east-1_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
  DeviceGroupKey: expect.stringMatching(/^-[\dA-Za-z]{8}$/),
}

describe('a sign-in without a device', () => {
  test('returns a new device each time, in one group, and names it in the access token', async () => {
    const { begin } = await anEngine()
    const [first, second] = [await begin(), await begin()]
    const { AuthenticationResult } = signedIn
    expect(first).toEqual({
      ...signedIn,
      AuthenticationResult: { ...AuthenticationResult, NewDeviceMetadata: newDevice },
    })
    const devices = [first, second].map((response) => response.AuthenticationResult?.NewDeviceMetadata)
    expect(devices[0]?.DeviceGroupKey).toBe(devices[1]?.DeviceGroupKey)
    expect(devices[0]?.DeviceKey).not.toBe(devices[1]?.DeviceKey)
    expect([deviceKeyOf(first), deviceKeyOf(second)]).toEqual(devices.map((device) => device?.DeviceKey))
  })

  test('returns no device in a pool that does not track devices, where DEVICE_KEY is ignored', async () => {
    const engine = await createTestEngine()
    const client = await engine.aClient(await engine.aPool())
    await engine.aUser({ id: client.poolId } as never, 'ada')
    const parameters = { USERNAME: 'ada', PASSWORD: aPassword, DEVICE_KEY: 'us-east-1_abc' }
    const response = await initiate(engine, client, 'USER_PASSWORD_AUTH', parameters)
    expect([response, deviceKeyOf(response)]).toEqual([signedIn, undefined])
  })
})

test('a passwordless sign-in returns no device', async () => {
  const { engine, pool } = await anEngine()
  const SignInPolicy = { AllowedFirstAuthFactors: ['PASSWORD' as const, 'EMAIL_OTP' as const] }
  const UserPoolId = pool.id
  await engine.invoke('UpdateUserPool', { UserPoolId, DeviceConfiguration: always, Policies: { SignInPolicy } })
  const client = await engine.aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
  await engine.aUser(pool, 'grace', { email: 'grace@example.com' })
  const parameters = { USERNAME: 'grace', PREFERRED_CHALLENGE: 'EMAIL_OTP' }
  const { Session } = await initiate(engine, client, 'USER_AUTH', parameters)
  const EMAIL_OTP_CODE = engine.outbox.codeTo('grace@example.com')
  const response = await respond(engine, client, 'EMAIL_OTP', Session, { USERNAME: 'grace', EMAIL_OTP_CODE })
  expect([response, deviceKeyOf(response)]).toEqual([signedIn, undefined])
})

describe('a remembered device', () => {
  test('proves its secret and signs in, with its key in the token and no new device', async () => {
    const { engine, client, begin, aDevice } = await anEngine()
    const device = await aDevice()
    engine.clock.advance(60_000)
    const challenge = await begin({ DEVICE_KEY: device.key })
    expect(challenge).toEqual({
      ChallengeName: 'DEVICE_SRP_AUTH',
      Session: expect.any(String),
      ChallengeParameters: { DEVICE_KEY: device.key, USERNAME: 'ada' },
    })
    const response = await device.prove(engine, client, challenge)
    expect([response, deviceKeyOf(response)]).toEqual([signedIn, device.key])
    const { Device } = await engine.invoke('GetDevice', { AccessToken: device.AccessToken, DeviceKey: device.key })
    expect(Device.DeviceLastAuthenticatedDate).toBe(Math.floor(engine.clock.now() / 1000))
  })

  test('replaces the second factor', async () => {
    const { engine, pool, client, begin, aDevice } = await anEngine()
    const device = await aDevice()
    await enrol(engine, pool.id, device.AccessToken)
    expect((await begin()).ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    expect(await device.prove(engine, client, await begin({ DEVICE_KEY: device.key }))).toEqual(signedIn)
  })

  test('follows the second factor if the pool requires it', async () => {
    const { engine, pool, client, begin, aDevice } = await anEngine({})
    const device = await aDevice()
    const code = await enrol(engine, pool.id, device.AccessToken)
    const { ChallengeName, Session } = await begin({ DEVICE_KEY: device.key })
    expect(ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
    const responses = { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: code() }
    const challenge = await respond(engine, client, 'SOFTWARE_TOKEN_MFA', Session, responses)
    expect(challenge.ChallengeName).toBe('DEVICE_SRP_AUTH')
    expect(await device.prove(engine, client, challenge)).toEqual(signedIn)
  })

  test('is checked with the SRP proof, and an unknown one does not consume the exchange', async () => {
    const { engine, client, aDevice } = await anEngine()
    const device = await aDevice()
    const { response } = await beginSrp(engine, client, 'ada', { DEVICE_KEY: 'us-east-1_0000' })
    const responses = response(aPassword)
    const unknown = { ...responses, DEVICE_KEY: 'us-east-1_0000' }
    await expect(respond(engine, client, 'PASSWORD_VERIFIER', undefined, unknown)).rejects.toThrow(
      deviceFailures.unknown(),
    )
    const named = { ...responses, DEVICE_KEY: device.key }
    const challenge = await respond(engine, client, 'PASSWORD_VERIFIER', undefined, named)
    expect(await device.prove(engine, client, challenge)).toEqual(signedIn)
  })

  test.each(['USER_SRP_AUTH', 'USER_AUTH'] as const)('may be named when %s starts', async (flow) => {
    const { engine, client, aDevice } = await anEngine(always, {
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_USER_SRP_AUTH', 'ALLOW_USER_AUTH'],
    })
    const device = await aDevice()
    const prove = async (DEVICE_KEY: string, more = {}) => {
      const srp = createSrpClient(client.poolId)
      const parameters = { USERNAME: 'ada', PREFERRED_CHALLENGE: 'PASSWORD_SRP', SRP_A: srp.SRP_A, DEVICE_KEY }
      const { ChallengeParameters: shown = {}, Session } = await initiate(engine, client, flow, parameters)
      const response = srp.response(shown, aPassword, engine.clock.now())
      return respond(engine, client, 'PASSWORD_VERIFIER', Session, { ...response, ...more })
    }
    expect(await device.prove(engine, client, await prove(device.key))).toEqual(signedIn)
    expect(await device.prove(engine, client, await prove('us-east-1_0000', { DEVICE_KEY: device.key }))).toEqual(
      signedIn,
    )
    // A client whose device was rejected repeats the response without it.
    const forgotten = await prove('us-east-1_0000')
    expect(forgotten.AuthenticationResult?.NewDeviceMetadata).toEqual(newDevice)
  })

  test('is checked early: after the password, and before the first custom challenge', async () => {
    const { engine, pool, begin, aDevice } = await anEngine({})
    const device = await aDevice()
    await enrol(engine, pool.id, device.AccessToken)
    const DEVICE_KEY = 'us-east-1_'.padEnd(3000, '0')
    await expect(begin({ DEVICE_KEY })).rejects.toThrow(deviceFailures.unknown())
    await expect(begin({ DEVICE_KEY, PASSWORD: 'Wrong-Horse-9!' })).rejects.toThrow(passwordFailures.wrong())

    const client = await engine.aClient(pool, { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_AUTH'] })
    const choose = { USERNAME: 'ada', PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword, DEVICE_KEY }
    await expect(initiate(engine, client, 'USER_AUTH', choose)).rejects.toThrow(deviceFailures.unknown())
    const [DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse] = ['define', 'create', 'verify'].map(
      (name) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`,
    )
    await engine.invoke('UpdateUserPool', {
      UserPoolId: pool.id,
      DeviceConfiguration: {},
      LambdaConfig: { DefineAuthChallenge, CreateAuthChallenge, VerifyAuthChallengeResponse },
    })
    const custom = initiate(engine, client, 'CUSTOM_AUTH', { USERNAME: 'ada', DEVICE_KEY })
    await expect(custom).rejects.toThrow(deviceFailures.unknown())
  })

  test('does not reveal whether a hidden user exists', async () => {
    const { engine, client } = await anEngine(always, { PreventUserExistenceErrors: 'ENABLED' })
    for (const name of ['ada', 'nobody']) {
      const { challenge, response } = await beginSrp(engine, client, name)
      const responses = { ...response(aPassword), DEVICE_KEY: 'us-east-1_0000' }
      const USERNAME = challenge.ChallengeParameters?.USERNAME ?? ''
      await expect(respond(engine, client, 'PASSWORD_VERIFIER', undefined, { ...responses, USERNAME })).rejects.toThrow(
        deviceFailures.unknown(),
      )
    }
  })

  test('is unknown after it is forgotten, and the session of a pending challenge remains valid', async () => {
    const { engine, pool, client, begin, aDevice } = await anEngine()
    const device = await aDevice()
    const code = await enrol(engine, pool.id, device.AccessToken)
    const { Session } = await begin()
    await engine.invoke('AdminForgetDevice', { UserPoolId: pool.id, Username: 'ada', DeviceKey: device.key })
    await expect(begin({ DEVICE_KEY: device.key })).rejects.toThrow(deviceFailures.unknown())
    const responses = { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: code() }
    const named = { ...responses, DEVICE_KEY: device.key }
    await expect(respond(engine, client, 'SOFTWARE_TOKEN_MFA', Session, named)).rejects.toThrow(
      deviceFailures.unknown(),
    )
    const response = await respond(engine, client, 'SOFTWARE_TOKEN_MFA', Session, responses)
    expect(response.AuthenticationResult?.NewDeviceMetadata).toEqual(newDevice)
  })
})

test('a device that is not remembered cannot pass a challenge or replace the second factor', async () => {
  const { engine, pool, client, begin, aDevice } = await anEngine({ ...always, DeviceOnlyRememberedOnUserPrompt: true })
  const device = await aDevice()
  const response = await begin({ DEVICE_KEY: device.key })
  expect([response, deviceKeyOf(response)]).toEqual([signedIn, device.key])
  const code = await enrol(engine, pool.id, device.AccessToken)
  const { ChallengeName, Session } = await begin({ DEVICE_KEY: device.key })
  expect(ChallengeName).toBe('SOFTWARE_TOKEN_MFA')
  const responses = { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: code() }
  expect(await respond(engine, client, 'SOFTWARE_TOKEN_MFA', Session, responses)).toEqual(signedIn)
  const { AccessToken, key: DeviceKey } = device
  await engine.invoke('UpdateDeviceStatus', { AccessToken, DeviceKey, DeviceRememberedStatus: 'remembered' })
  expect(await device.prove(engine, client, await begin({ DEVICE_KEY: DeviceKey }))).toEqual(signedIn)
})

test('a remembered device proves its secret in a custom sign-in before tokens are issued', async () => {
  const { engine, pool, begin, aDevice } = await anEngine()
  const device = await aDevice()
  const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
  const LambdaConfig = {
    DefineAuthChallenge: arn('define'),
    CreateAuthChallenge: arn('create'),
    VerifyAuthChallengeResponse: arn('verify'),
  }
  const UserPoolId = pool.id
  await engine.invoke('UpdateUserPool', { UserPoolId, LambdaConfig, DeviceConfiguration: always })
  const client = await engine.aClient(pool, { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'] })
  const seen: string[][] = []
  engine.functions.respond((event) => {
    const steps = (event.request.session as readonly { readonly challengeName: string }[] | undefined) ?? []
    if (event.triggerSource.startsWith('Define')) seen.push(steps.map(({ challengeName }) => challengeName))
    const define = steps.length > 0 ? { issueTokens: true } : { challengeName: 'CUSTOM_CHALLENGE' }
    const responses: Readonly<Record<string, object>> = {
      DefineAuthChallenge_Authentication: define,
      CreateAuthChallenge_Authentication: { publicChallengeParameters: {}, privateChallengeParameters: {} },
      VerifyAuthChallengeResponse_Authentication: { answerCorrect: true },
    }
    return { kind: 'responded', output: { ...event, response: responses[event.triggerSource] ?? {} } }
  })
  const { Session } = await initiate(engine, client, 'CUSTOM_AUTH', { USERNAME: 'ada' })
  const response = { USERNAME: 'ada', ANSWER: 'any' }
  const unknown = { ...response, DEVICE_KEY: 'us-east-1_0000' }
  await expect(respond(engine, client, 'CUSTOM_CHALLENGE', Session, unknown)).rejects.toThrow(deviceFailures.unknown())
  const named = { ...response, DEVICE_KEY: device.key }
  const challenge = await respond(engine, client, 'CUSTOM_CHALLENGE', Session, named)
  expect(challenge.ChallengeName).toBe('DEVICE_SRP_AUTH')
  const result = await device.prove(engine, client, challenge)
  expect([result, deviceKeyOf(result)]).toEqual([signedIn, device.key])
  const proven = ['CUSTOM_CHALLENGE', 'DEVICE_SRP_AUTH', 'DEVICE_PASSWORD_VERIFIER']
  expect(seen).toEqual([[], ['CUSTOM_CHALLENGE'], proven])
  expect((await begin()).AuthenticationResult?.NewDeviceMetadata).toEqual(newDevice)
})

describe('rejected attacks:', () => {
  const wrong = passwordFailures.wrong()

  test('a wrong secret', async () => {
    const { engine, client, begin, aDevice } = await anEngine()
    const device = await aDevice()
    const thief = createDeviceClient(device.result?.NewDeviceMetadata ?? {}, 'guessed')
    const challenge = await begin({ DEVICE_KEY: device.key })
    await expect(thief.prove(engine, client, challenge)).rejects.toThrow(wrong)
    await expect(device.prove(engine, client, challenge)).rejects.toThrow(sessionFailures.spent())
  })

  test('a reused proof', async () => {
    const { engine, client, begin, aDevice } = await anEngine()
    const device = await aDevice()
    const send = (session: string | undefined, response: Readonly<Record<string, string>>) =>
      respond(engine, client, 'DEVICE_PASSWORD_VERIFIER', session, response)
    const first = await device.begin(engine, client, await begin({ DEVICE_KEY: device.key }))
    expect(await send(first.session, first.response)).toEqual(signedIn)
    await expect(send(first.session, first.response)).rejects.toThrow(sessionFailures.spent())
    const second = await device.begin(engine, client, await begin({ DEVICE_KEY: device.key }))
    await expect(send(second.session, first.response)).rejects.toThrow(wrong)
  })

  test("another user's device, at each step", async () => {
    const { engine, pool, client, begin, aDevice } = await anEngine()
    await engine.aUser(pool, 'eve')
    const [mine, theirs] = [await aDevice('eve'), await aDevice()]
    const unknown = deviceFailures.unknown()
    await expect(begin({ DEVICE_KEY: theirs.key }, 'eve')).rejects.toThrow(unknown)
    const challenge = await begin({ DEVICE_KEY: mine.key }, 'eve')
    const first = { USERNAME: 'eve', DEVICE_KEY: theirs.key, SRP_A: 'abc' }
    await expect(respond(engine, client, 'DEVICE_SRP_AUTH', challenge.Session, first)).rejects.toThrow(unknown)
    const { session, response } = await mine.begin(engine, client, challenge)
    const swapped = { ...response, DEVICE_KEY: theirs.key }
    await expect(respond(engine, client, 'DEVICE_PASSWORD_VERIFIER', session, swapped)).rejects.toThrow(unknown)
    for (const name of ['GetDevice', 'ForgetDevice', 'UpdateDeviceStatus'] as const) {
      const input = { AccessToken: mine.AccessToken, DeviceKey: theirs.key }
      await expect(engine.invoke(name, input), name).rejects.toThrow(unknown)
    }
  })

  test('a second device of the same user instead of the named one', async () => {
    const { engine, client, begin, aDevice } = await anEngine()
    const [first, second] = [await aDevice(), await aDevice()]
    const challenge = await begin({ DEVICE_KEY: first.key })
    await expect(second.begin(engine, client, challenge)).rejects.toThrow(deviceFailures.unknown())
    const { session, response } = await first.begin(engine, client, challenge)
    const renamed = { ...response, DEVICE_KEY: second.key }
    await expect(respond(engine, client, 'DEVICE_PASSWORD_VERIFIER', session, renamed)).rejects.toThrow(
      deviceFailures.unknown(),
    )
  })

  test('the secret block of a password, or a session of another challenge', async () => {
    const { engine, client, begin, aDevice } = await anEngine()
    const device = await aDevice()
    const { challenge: password } = await beginSrp(engine, client, 'ada')
    const { session, response } = await device.begin(engine, client, await begin({ DEVICE_KEY: device.key }))
    const PASSWORD_CLAIM_SECRET_BLOCK = password.ChallengeParameters?.SECRET_BLOCK ?? ''
    const other = await begin({ DEVICE_KEY: device.key })
    await expect(respond(engine, client, 'DEVICE_PASSWORD_VERIFIER', other.Session, response)).rejects.toThrow(
      sessionFailures.invalid(),
    )
    const swapped = { ...response, PASSWORD_CLAIM_SECRET_BLOCK }
    await expect(respond(engine, client, 'DEVICE_PASSWORD_VERIFIER', session, swapped)).rejects.toThrow(wrong)
    const asPassword = { ...response, USERNAME: 'ada' }
    await expect(respond(engine, client, 'PASSWORD_VERIFIER', undefined, asPassword)).rejects.toThrow(wrong)
  })

  test('200 parallel guesses of one exchange', async () => {
    const { engine, client, begin, aDevice } = await anEngine()
    const device = await aDevice()
    const { session, response } = await device.begin(engine, client, await begin({ DEVICE_KEY: device.key }))
    const guesses = Array.from({ length: 200 }, (_, guess) => {
      const PASSWORD_CLAIM_SIGNATURE = Buffer.from(`guess ${guess}`).toString('base64')
      return respond(engine, client, 'DEVICE_PASSWORD_VERIFIER', session, { ...response, PASSWORD_CLAIM_SIGNATURE })
    })
    expect(await tally(guesses)).toEqual({ [wrong.message]: 1, [sessionFailures.spent().message]: 199 })
    await expect(respond(engine, client, 'DEVICE_PASSWORD_VERIFIER', session, response)).rejects.toThrow(
      sessionFailures.spent(),
    )
  })

  test('a device key in a later step instead of the device that passed the challenge', async () => {
    const { engine, pool, client, begin, aDevice } = await anEngine({})
    const device = await aDevice()
    const code = await enrol(engine, pool.id, device.AccessToken)
    const { Session } = await begin()
    const responses = { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: '000000', DEVICE_KEY: device.key }
    await expect(respond(engine, client, 'SOFTWARE_TOKEN_MFA', Session, responses)).rejects.toThrow(
      mfaFailures.wrongToken(),
    )
    const right = { ...responses, SOFTWARE_TOKEN_MFA_CODE: code() }
    const { ChallengeName } = await respond(engine, client, 'SOFTWARE_TOKEN_MFA', Session, right)
    expect(ChallengeName).toBe('DEVICE_SRP_AUTH')
  })
})

describe('a refresh token', () => {
  const refresh = (engine: TestEngine, clientId: string, parameters: Readonly<Record<string, string>>) =>
    engine.invoke('InitiateAuth', { ClientId: clientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: parameters })

  test('requires the key of its device, and ends when the device is forgotten', async () => {
    const { engine, client, aDevice } = await anEngine()
    const [device, other] = [await aDevice(), await aDevice()]
    const REFRESH_TOKEN = device.result?.RefreshToken ?? ''
    const invalid = refreshFailures.invalid()
    await expect(refresh(engine, client.id, { REFRESH_TOKEN })).rejects.toThrow(invalid)
    await expect(refresh(engine, client.id, { REFRESH_TOKEN, DEVICE_KEY: other.key })).rejects.toThrow(invalid)
    const named = { REFRESH_TOKEN, DEVICE_KEY: device.key }
    expect(deviceKeyOf(await refresh(engine, client.id, named))).toBe(device.key)
    const { AccessToken, key: DeviceKey } = device
    await engine.invoke('ForgetDevice', { AccessToken, DeviceKey })
    await expect(refresh(engine, client.id, named)).rejects.toThrow(invalid)
    const others = await engine.invoke('ListDevices', { AccessToken })
    expect(others.Devices?.map((listed) => listed.DeviceKey)).toEqual([other.key])
  })

  test('rotates with its device', async () => {
    const { engine, client, begin } = await anEngine(always, {
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    })
    const { AuthenticationResult: { RefreshToken = '', NewDeviceMetadata } = {} } = await begin()
    const { DeviceKey } = NewDeviceMetadata ?? {}
    const input = { ClientId: client.id, RefreshToken }
    await expect(engine.invoke('GetTokensFromRefreshToken', input)).rejects.toThrow(refreshFailures.invalid())
    const response = await engine.invoke('GetTokensFromRefreshToken', { ...input, DeviceKey })
    expect(response.AuthenticationResult?.RefreshToken).toEqual(expect.any(String))
  })

  test('is not issued if its device is forgotten during the sign-in', async () => {
    const { engine, user, aDevice, client } = await anEngine()
    const device = await aDevice()
    await engine.storage.devices.delete(user.poolId, user.sub, device.key)
    const { tokens, devices } = engine.needs
    const { poolId, sub } = user
    const pool = (await engine.storage.pools.find(poolId))!
    const issued = await tokens.issue(pool, client, { user, authenticatedAt: 0, deviceKey: device.key })
    await expect(devices.signedIn({ poolId, sub }, device.key, undefined)).rejects.toMatchObject(
      deviceFailures.unknown(),
    )
    const named = { REFRESH_TOKEN: issued.RefreshToken ?? '', DEVICE_KEY: device.key }
    await expect(refresh(engine, client.id, named)).rejects.toThrow(refreshFailures.invalid())
  })
})
