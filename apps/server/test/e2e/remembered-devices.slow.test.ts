import { Amplify } from '@aws-amplify/core'
import {
  confirmSignIn as confirmAmplify,
  fetchAuthSession,
  fetchDevices,
  forgetDevice,
  getCurrentUser,
  rememberDevice,
  signIn as signInWithAmplify,
  signOut,
} from '@aws-amplify/auth'
import { cognitoUserPoolsTokenProvider } from '@aws-amplify/auth/cognito'
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
} from 'amazon-cognito-identity-js'
import { aPassword, codeOfAuthenticator } from '@poolhouse/engine/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { responseOf } from '../support/ask.ts'
import { awsEnvironment, describeWith, run } from '../support/debian-client.ts'
import { usePoolhouse } from '../support/poolhouse.ts'

const server = usePoolhouse('Node')

const ask = (operation: string, input: unknown) => responseOf(server.current.url, operation, input)

const phone_number = '+12065558920'
const always = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false }
const onPrompt = { ...always, DeviceOnlyRememberedOnUserPrompt: true }
const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'test' }

/** A pool that tracks devices, a client and Ada. */
const prepare = async (DeviceConfiguration: object, pool: object = {}) => {
  const { UserPool } = await ask('CreateUserPool', { PoolName: 'devices', DeviceConfiguration, ...pool })
  const { UserPoolClient } = await ask('CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'app',
    ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  const user = { UserPoolId: UserPool.Id, Username: 'ada' }
  const UserAttributes = [{ Name: 'phone_number', Value: phone_number }]
  await ask('AdminCreateUser', { ...user, MessageAction: 'SUPPRESS', UserAttributes })
  await ask('AdminSetUserPassword', { ...user, Password: aPassword, Permanent: true })
  return { poolId: String(UserPool.Id), clientId: String(UserPoolClient.ClientId), user }
}

type Prepared = Awaited<ReturnType<typeof prepare>>

/** The storage of one browser. */
const aStorage = () => {
  const items = new Map<string, string>()
  return {
    setItem: (key: string, value: string) => void items.set(key, value),
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  }
}

describe('amazon-cognito-identity-js', () => {
  /** An app on one device. */
  const anApp = ({ poolId, clientId }: Pick<Prepared, 'poolId' | 'clientId'>, Username = 'ada') => {
    const Storage = aStorage()
    const Pool = new CognitoUserPool({
      UserPoolId: poolId,
      ClientId: clientId,
      endpoint: server.current.url,
      Storage,
    })
    const user = new CognitoUser({ Username, Pool, Storage })
    /** Signs in, and returns the steps on the way with the result. `code` responds to second factors. */
    const signIn = (code: (factor: string) => Promise<string> = () => Promise.reject(new Error('No code.'))) => {
      const steps: string[] = []
      return new Promise<{ steps: string[]; session: CognitoUserSession; asksToRemember: boolean }>(
        (resolve, onFailure) => {
          const onSuccess = (session: CognitoUserSession, asksToRemember = false) =>
            resolve({ steps, session, asksToRemember })
          const factor = (type: 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA') => () => {
            steps.push(type)
            code(type).then((response) => user.sendMFACode(response, { onSuccess, onFailure }, type), onFailure)
          }
          user.authenticateUser(new AuthenticationDetails({ Username, Password: aPassword }), {
            onSuccess,
            onFailure,
            totpRequired: factor('SOFTWARE_TOKEN_MFA'),
            mfaRequired: factor('SMS_MFA'),
            newPasswordRequired: (_attributes, required: readonly string[]) => {
              steps.push(`NEW_PASSWORD_REQUIRED ${required.join(' ')}`)
              user.completeNewPasswordChallenge('Other-Horse-9!', { name: 'Ada' }, { onSuccess, onFailure })
            },
          })
        },
      )
    }
    return { user, signIn }
  }

  /** The callbacks of the library as a promise. */
  const settled = <T>(begin: (callbacks: { onSuccess(value: T): void; onFailure(error: Error): void }) => void) =>
    new Promise<T>((onSuccess, onFailure) => begin({ onSuccess, onFailure }))

  test('a remembered device replaces the second factor, until it is forgotten', async () => {
    const prepared = await prepare(always, { SmsConfiguration })
    await ask('SetUserPoolMfaConfig', {
      UserPoolId: prepared.poolId,
      MfaConfiguration: 'OPTIONAL',
      SoftwareTokenMfaConfiguration: { Enabled: true },
      SmsMfaConfiguration: { SmsConfiguration },
    })
    const { user, signIn } = anApp(prepared)
    expect(await signIn()).toMatchObject({ steps: [], asksToRemember: false })
    const secret = await new Promise<string>((associateSecretCode, onFailure) =>
      user.associateSoftwareToken({ associateSecretCode, onFailure }),
    )
    const token = () => codeOfAuthenticator(secret, Date.now())
    await settled((callbacks) => user.verifySoftwareToken(token(), 'phone', callbacks))
    const use = { Enabled: true, PreferredMfa: true }
    await new Promise<void>((resolve, reject) =>
      user.setUserMfaPreference(null, use, (error) => (error ? reject(error) : resolve())),
    )

    expect((await signIn()).steps).toEqual([])
    // The code that set up the authenticator is used: the next step is accepted in advance.
    const nextToken = async () => codeOfAuthenticator(secret, Date.now() + 30_000)
    expect((await anApp(prepared).signIn(nextToken)).steps).toEqual(['SOFTWARE_TOKEN_MFA'])
    await ask('AdminSetUserMFAPreference', { ...prepared.user, SMSMfaSettings: use })
    const sentCode = () => server.current.codeTo(phone_number)
    expect((await anApp(prepared).signIn(sentCode)).steps).toEqual(['SMS_MFA'])

    const { Devices: devices } = await settled<{ readonly Devices: readonly { readonly DeviceKey: string }[] }>(
      (callbacks) => user.listDevices(10, null, callbacks),
    )
    expect(devices).toHaveLength(3)
    for (const { DeviceKey } of devices) await ask('AdminForgetDevice', { ...prepared.user, DeviceKey })
    expect((await signIn(sentCode)).steps).toEqual(['SMS_MFA'])
  })

  test('prompts the user to remember the device', async () => {
    const prepared = await prepare(onPrompt)
    const { user, signIn } = anApp(prepared)
    expect(await signIn()).toMatchObject({ steps: [], asksToRemember: true })
    expect(await settled<string>((callbacks) => user.setDeviceStatusRemembered(callbacks))).toBe('SUCCESS')
    const { session, ...signedIn } = await signIn()
    expect(signedIn).toEqual({ steps: [], asksToRemember: false })
    const refreshed = await new Promise<CognitoUserSession>((resolve, reject) =>
      user.refreshSession(session.getRefreshToken(), (problem, value) => (problem ? reject(problem) : resolve(value))),
    )
    expect(refreshed.isValid()).toBe(true)
    expect(await settled<string>((callbacks) => user.forgetDevice(callbacks))).toBe('SUCCESS')
    const { Devices } = await ask('AdminListDevices', prepared.user)
    expect(Devices).toEqual([])
  })

  test('changes a new password together with required attributes', async () => {
    const Schema = [{ Name: 'name', Required: true, AttributeDataType: 'String', Mutable: true }]
    const prepared = await prepare(always, { Schema })
    await ask('AdminCreateUser', {
      UserPoolId: prepared.poolId,
      Username: 'new',
      TemporaryPassword: aPassword,
      MessageAction: 'SUPPRESS',
    })
    const { steps, session } = await anApp(prepared, 'new').signIn()
    expect(steps).toEqual(['NEW_PASSWORD_REQUIRED name'])
    expect(session.getIdToken().payload['name']).toBe('Ada')
  })
})

describe('@aws-amplify/auth', () => {
  const storage = aStorage()
  const promisedStorage = {
    setItem: async (key: string, value: string) => storage.setItem(key, value),
    getItem: async (key: string) => storage.getItem(key),
    removeItem: async (key: string) => storage.removeItem(key),
    clear: async () => storage.clear(),
  }
  beforeAll(() => cognitoUserPoolsTokenProvider.setKeyValueStorage(promisedStorage))
  afterAll(() => Amplify.configure({}))

  test('remembers, lists and forgets a device, which replaces the second factor', async () => {
    const prepared = await prepare(onPrompt)
    const { poolId: userPoolId, clientId: userPoolClientId } = prepared
    const Auth = { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: server.current.url } }
    // As the package aws-amplify does it.
    cognitoUserPoolsTokenProvider.setAuthConfig(Auth)
    Amplify.configure({ Auth }, { Auth: { tokenProvider: cognitoUserPoolsTokenProvider } })
    const credentials = { username: 'ada', password: aPassword }
    const done = { isSignedIn: true, nextStep: { signInStep: 'DONE' } }
    expect(await signInWithAmplify(credentials)).toEqual(done)
    expect(await fetchDevices()).toMatchObject([{ id: expect.stringMatching(/^us-east-1_/) }])
    await rememberDevice()
    await signOut()

    await ask('SetUserPoolMfaConfig', {
      UserPoolId: userPoolId,
      MfaConfiguration: 'ON',
      SmsMfaConfiguration: { SmsConfiguration },
    })
    expect(await signInWithAmplify(credentials)).toEqual(done)
    expect(await getCurrentUser()).toMatchObject({ username: 'ada' })
    const before = (await fetchAuthSession()).tokens?.accessToken.toString()
    const after = (await fetchAuthSession({ forceRefresh: true })).tokens?.accessToken.toString()
    expect([typeof after, after === before]).toEqual(['string', false])

    // Another browser forgets the device: Amplify signs in again without it.
    const { Devices } = await ask('AdminListDevices', prepared.user)
    await signOut()
    await ask('AdminForgetDevice', { ...prepared.user, DeviceKey: Devices[0].DeviceKey })
    const { nextStep } = await signInWithAmplify(credentials)
    expect(nextStep.signInStep).toBe('CONFIRM_SIGN_IN_WITH_SMS_CODE')
    const challengeResponse = await server.current.codeTo(phone_number)
    expect(await confirmAmplify({ challengeResponse })).toEqual(done)
    expect(await fetchDevices()).toHaveLength(1)
    await forgetDevice()
    expect((await ask('AdminListDevices', prepared.user)).Devices).toEqual([])
  })
})

const python = `
import hashlib, json, sys, base64, os
import boto3

url, pool_id, client_id, prime = sys.argv[1:]
cognito = boto3.client('cognito-idp', endpoint_url=url)
auth = dict(ClientId=client_id, AuthFlow='USER_PASSWORD_AUTH')
result = cognito.initiate_auth(AuthParameters={'USERNAME': 'ada', 'PASSWORD': 'Correct-Horse-9!'}, **auth)['AuthenticationResult']
device, token = result['NewDeviceMetadata'], result['AccessToken']
salt = b'\\x01' + os.urandom(15)
secret = base64.b64encode(os.urandom(40)).decode()
identity = hashlib.sha256((device['DeviceGroupKey'] + device['DeviceKey'] + ':' + secret).encode()).digest()
verifier = pow(2, int.from_bytes(hashlib.sha256(salt + identity).digest(), 'big'), int(prime, 16))
config = {'Salt': base64.b64encode(salt).decode(), 'PasswordVerifier': base64.b64encode(verifier.to_bytes(385, 'big')).decode()}
key = device['DeviceKey']
admin = dict(UserPoolId=pool_id, Username='ada')

def show(value):
    print(json.dumps(value, default=lambda date: type(date).__name__))

show(cognito.confirm_device(AccessToken=token, DeviceKey=key, DeviceSecretVerifierConfig=config, DeviceName='laptop')['UserConfirmationNecessary'])
show(sorted(cognito.get_device(AccessToken=token, DeviceKey=key)['Device']))
show([len(cognito.list_devices(AccessToken=token)['Devices']), len(cognito.admin_list_devices(**admin)['Devices'])])
cognito.update_device_status(AccessToken=token, DeviceKey=key, DeviceRememberedStatus='not_remembered')
cognito.admin_update_device_status(DeviceKey=key, DeviceRememberedStatus='remembered', **admin)
show(cognito.initiate_auth(AuthParameters={'USERNAME': 'ada', 'PASSWORD': 'Correct-Horse-9!', 'DEVICE_KEY': key}, **auth)['ChallengeName'])
refresh = dict(ClientId=client_id, AuthFlow='REFRESH_TOKEN_AUTH')
show(sorted(cognito.initiate_auth(AuthParameters={'REFRESH_TOKEN': result['RefreshToken'], 'DEVICE_KEY': key}, **refresh)['AuthenticationResult']))
cognito.forget_device(AccessToken=token, DeviceKey=key)
try:
    cognito.admin_get_device(DeviceKey=key, **admin)
except cognito.exceptions.ResourceNotFoundException as error:
    show(error.response['Error'])
`

describeWith('/usr/bin/python3', ['-c', 'import boto3'], 'python3-boto3', 'boto3', () => {
  test('confirms, reads, remembers and forgets a device', async () => {
    const { modpGroup } = await import('@poolhouse/cryptography')
    const { poolId, clientId } = await prepare(always)
    const args = ['-c', python, server.current.url, poolId, clientId, modpGroup.prime.toString(16)]
    const { stdout, stderr } = await run('/usr/bin/python3', args, awsEnvironment)
    expect([
      stderr.replaceAll(/.*Warning.*\n.*\n/g, ''),
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ]).toEqual([
      '',
      [
        false,
        ['DeviceAttributes', 'DeviceCreateDate', 'DeviceKey', 'DeviceLastAuthenticatedDate', 'DeviceLastModifiedDate'],
        [1, 1],
        'DEVICE_SRP_AUTH',
        ['AccessToken', 'ExpiresIn', 'IdToken', 'TokenType'],
        { Message: 'Device does not exist.', Code: 'ResourceNotFoundException' },
      ],
    ])
  })
})

describeWith('/usr/bin/aws', ['--version'], 'awscli', 'AWS CLI', () => {
  test('lists and forgets devices', async () => {
    const { poolId, clientId } = await prepare(always)
    const aws = async (...args: readonly string[]) => {
      const { stdout, stderr, status } = await run('/usr/bin/aws', [
        ...['cognito-idp', '--endpoint-url', server.current.url, '--output', 'json'],
        ...args,
      ])
      if (status !== 0) throw new Error(stderr)
      return stdout === '' ? undefined : JSON.parse(stdout)
    }
    const signedIn = await aws(
      ...['initiate-auth', '--client-id', clientId, '--auth-flow', 'USER_PASSWORD_AUTH'],
      ...['--auth-parameters', `USERNAME=ada,PASSWORD=${aPassword}`],
    )
    const { AccessToken, NewDeviceMetadata } = signedIn.AuthenticationResult
    const ofDevice = ['--device-key', NewDeviceMetadata.DeviceKey]
    const confirmed = await aws(
      ...['confirm-device', '--access-token', AccessToken, ...ofDevice],
      ...['--device-secret-verifier-config', 'PasswordVerifier=AQIDBA==,Salt=AQID'],
    )
    expect(confirmed).toEqual({ UserConfirmationNecessary: false })
    const ofUser = ['--user-pool-id', poolId, '--username', 'ada']
    expect((await aws('admin-list-devices', ...ofUser)).Devices).toHaveLength(1)
    expect((await aws('list-devices', '--access-token', AccessToken)).Devices).toHaveLength(1)
    expect((await aws('admin-get-device', ...ofUser, ...ofDevice)).Device.DeviceKey).toBe(NewDeviceMetadata.DeviceKey)
    expect(await aws('admin-forget-device', ...ofUser, ...ofDevice)).toBe(undefined)
    expect((await aws('admin-list-devices', ...ofUser)).Devices).toEqual([])
  })
})
