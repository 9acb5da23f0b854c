import { createDeviceClient } from '@poolhouse/engine/testing'
import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { adaSignedIn, type PoolFixture, type SignedInFixture } from './fixtures.ts'
import { badTokens, deleted, holderFails, unknownPool, unknownUser, without } from './shared-cases.ts'

const tracking = {
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: false },
}

interface DeviceFixture extends SignedInFixture {
  readonly DeviceKey: string
  readonly DeviceSecretVerifierConfig: ReturnType<typeof createDeviceClient>['DeviceSecretVerifierConfig']
}

/** Ada, signed in with a new device. */
const newDevice = async (app: TestApp): Promise<DeviceFixture> => {
  const fixture = await adaSignedIn({ pool: tracking })(app)
  const DeviceKey = String(
    JSON.parse(Buffer.from(fixture.AccessToken.split('.')[1] ?? '', 'base64url').toString()).device_key,
  )
  const { DeviceSecretVerifierConfig } = createDeviceClient({ DeviceKey, DeviceGroupKey: '-Group001' })
  return { ...fixture, DeviceKey, DeviceSecretVerifierConfig }
}

/** And confirmed it. */
const aDevice = async (app: TestApp): Promise<DeviceFixture> => {
  const fixture = await newDevice(app)
  const { AccessToken, DeviceKey, DeviceSecretVerifierConfig } = fixture
  await app.invoke('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig })
  return fixture
}

const byUser = ({ AccessToken, DeviceKey }: DeviceFixture) => ({ AccessToken, DeviceKey })
const byAdmin = ({ pool, DeviceKey }: DeviceFixture) => ({ UserPoolId: pool.id, Username: 'ada', DeviceKey })

const noToken = without('AccessToken', "Value at 'accessToken'")
const noKey = without('DeviceKey', "Value null at 'deviceKey'")
const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noName = without('Username', "Value at 'username'")
const badKey = {
  text: String.raw`1 validation error detected: Value 'device' at 'deviceKey' failed to satisfy constraint: Member must satisfy regular expression pattern: [\w-]+_[0-9a-f-]+`,
  bring: () => ({ DeviceKey: 'device' }),
}
const unknownDevice = { text: 'Device does not exist.', bring: () => ({ DeviceKey: 'us-east-1_0000' }) }
const badPage = [
  {
    text: "1 validation error detected: Value '61' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 60",
    bring: () => ({ Limit: 61 }),
  },
  { text: 'Invalid pagination token given.', bring: () => ({ PaginationToken: 'forged' }) },
]
const badStatus = {
  text: "1 validation error detected: Value 'lost' at 'deviceRememberedStatus' failed to satisfy constraint: Member must satisfy enum value set: [remembered, not_remembered]",
  bring: () => ({ DeviceRememberedStatus: 'lost' }),
}

/** The pool no longer tracks devices. */
const notTracked = {
  text: 'Device tracking is not enabled for the user pool.',
  bring: async ({ app, pool }: PoolFixture) => {
    await app.invoke('UpdateUserPool', { UserPoolId: pool.id })
  },
}
const byToken = {
  ...holderFails,
  UserNotFoundException: [deleted],
  NotAuthorizedException: badTokens,
  InvalidUserPoolConfigurationException: [notTracked],
}
const optionalToken = {
  ...byToken,
  NotAuthorizedException: [...badTokens, { text: 'Invalid Access Token', bring: () => ({ AccessToken: undefined }) }],
}

export const devices = [
  defineCases('ConfirmDevice', {
    fixture: newDevice,
    input: ({ AccessToken, DeviceKey, DeviceSecretVerifierConfig }) => ({
      AccessToken,
      DeviceKey,
      DeviceSecretVerifierConfig,
    }),
    errors: {
      ...byToken,
      InvalidParameterException: [
        noToken,
        noKey,
        badKey,
        { text: 'Invalid device key given.', bring: () => ({ DeviceKey: 'us-east-1_0000' }) },
        {
          text: 'DeviceSecretVerifierConfig must contain PasswordVerifier and Salt, both in base64.',
          bring: () => ({ DeviceSecretVerifierConfig: undefined }),
        },
      ],
      DeviceKeyExistsException: [
        {
          text: 'Device key already exists.',
          bring: async ({ app, AccessToken, DeviceKey, DeviceSecretVerifierConfig }) => {
            await app.invoke('ConfirmDevice', { AccessToken, DeviceKey, DeviceSecretVerifierConfig })
          },
        },
      ],
    },
  }),

  defineCases('GetDevice', {
    fixture: aDevice,
    input: byUser,
    errors: {
      ...optionalToken,
      ResourceNotFoundException: [unknownDevice],
      InvalidParameterException: [noKey, badKey],
    },
  }),

  defineCases('ForgetDevice', {
    fixture: aDevice,
    input: byUser,
    errors: {
      ...optionalToken,
      ResourceNotFoundException: [unknownDevice],
      InvalidParameterException: [noKey, badKey],
    },
  }),

  defineCases('UpdateDeviceStatus', {
    fixture: aDevice,
    input: byUser,
    errors: {
      ...byToken,
      ResourceNotFoundException: [unknownDevice],
      InvalidParameterException: [noToken, noKey, badStatus],
    },
  }),

  defineCases('ListDevices', {
    fixture: aDevice,
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: { ...byToken, InvalidParameterException: [noToken, ...badPage] },
  }),

  defineCases('AdminGetDevice', {
    fixture: aDevice,
    input: byAdmin,
    errors: {
      ResourceNotFoundException: [unknownPool, unknownUser, unknownDevice],
      InvalidParameterException: [noPool, noName, noKey, badKey],
      InvalidUserPoolConfigurationException: [notTracked],
    },
  }),

  defineCases('AdminListDevices', {
    fixture: aDevice,
    input: ({ pool }) => ({ UserPoolId: pool.id, Username: 'ada' }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownUser],
      InvalidParameterException: [noPool, noName, ...badPage],
      InvalidUserPoolConfigurationException: [notTracked],
    },
  }),

  defineCases('AdminForgetDevice', {
    fixture: aDevice,
    input: byAdmin,
    errors: {
      ResourceNotFoundException: [unknownPool, unknownDevice],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [noPool, noName, noKey, badKey],
      InvalidUserPoolConfigurationException: [notTracked],
    },
  }),

  defineCases('AdminUpdateDeviceStatus', {
    fixture: aDevice,
    input: byAdmin,
    errors: {
      ResourceNotFoundException: [unknownPool, unknownDevice],
      UserNotFoundException: [unknownUser],
      InvalidParameterException: [noPool, noName, noKey, badStatus],
      InvalidUserPoolConfigurationException: [notTracked],
    },
  }),
]
