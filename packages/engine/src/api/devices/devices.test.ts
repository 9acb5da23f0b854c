import { describe, expect, test } from 'vitest'
import { deviceFailures } from '../../devices/errors.ts'
import { createDeviceClient } from '../../testing/device-client.ts'
import { createTestEngine } from '../../testing/index.ts'
import { initiate } from '../../testing/sign-in.ts'
import { aPassword } from '../../testing/test-engine.ts'
import { tally } from '../../testing/tally.ts'

const tracking = { ChallengeRequiredOnNewDevice: false, DeviceOnlyRememberedOnUserPrompt: false }

const anEngine = async (DeviceConfiguration = tracking) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ DeviceConfiguration })
  const client = await engine.aClient(pool)
  const user = await engine.aUser(pool, 'ada')
  const begin = async () => {
    const parameters = { USERNAME: 'ada', PASSWORD: aPassword }
    const { AuthenticationResult: result } = await initiate(engine, client, 'USER_PASSWORD_AUTH', parameters)
    const { key: DeviceKey, DeviceSecretVerifierConfig } = createDeviceClient(result?.NewDeviceMetadata ?? {})
    return { AccessToken: result?.AccessToken ?? '', DeviceKey, DeviceSecretVerifierConfig }
  }
  const admin = { UserPoolId: pool.id, Username: 'ada' }
  return { engine, pool, client, user, begin, admin }
}

/** The sealed secret of a device is never returned. */
const described = (DeviceKey: string, now: number, attributes: readonly (readonly [string, string])[]) => ({
  DeviceKey,
  DeviceAttributes: attributes.map(([Name, Value]) => ({ Name, Value })),
  DeviceCreateDate: now / 1000,
  DeviceLastModifiedDate: now / 1000,
  DeviceLastAuthenticatedDate: Math.floor(now / 1000),
})

describe('a confirmed device', () => {
  test('is listed to its user, and described to administrators', async () => {
    const { engine, pool, begin, admin } = await anEngine()
    const signedIn = await begin()
    const { AccessToken, DeviceKey } = signedIn
    expect(await engine.invoke('ListDevices', { AccessToken })).toEqual({ Devices: [] })
    expect(await engine.invoke('ConfirmDevice', { ...signedIn, DeviceName: 'Laptop' })).toEqual({
      UserConfirmationNecessary: false,
    })
    const now = engine.clock.now()
    const seen = [
      ['device_status', 'valid'],
      ['device_name', 'Laptop'],
    ] as const
    const address = ['last_ip_used', '192.0.2.1'] as const
    expect(await engine.invoke('ListDevices', { AccessToken })).toEqual({
      Devices: [described(DeviceKey, now, [...seen, address])],
    })
    const owner = `ada.${pool.id}`
    const Device = described(DeviceKey, now, [
      ...seen,
      ['dev:device_arn', `arn:aws:cognito-idp:us-east-1:123456789012:owner/${owner}/device/${DeviceKey}`],
      ['dev:device_owner', owner],
      address,
      ['dev:device_remembered_status', 'remembered'],
      ['dev:device_sdk', 'aws-sdk'],
    ])
    expect(await engine.invoke('GetDevice', { AccessToken, DeviceKey })).toEqual({ Device })
    expect(await engine.invoke('AdminGetDevice', { ...admin, DeviceKey })).toEqual({ Device })
    expect(await engine.invoke('AdminListDevices', admin)).toEqual({ Devices: [Device] })
  })

  test('is remembered when the user chooses so, in a pool that lets users choose', async () => {
    const { engine, begin, admin } = await anEngine({ ...tracking, DeviceOnlyRememberedOnUserPrompt: true })
    const { DeviceKey, ...signedIn } = await begin()
    const { AccessToken } = signedIn
    expect(await engine.invoke('ConfirmDevice', { ...signedIn, DeviceKey })).toEqual({
      UserConfirmationNecessary: true,
    })
    const status = async () => {
      const { Device } = await engine.invoke('AdminGetDevice', { ...admin, DeviceKey })
      return Device.DeviceAttributes?.find(({ Name }) => Name === 'dev:device_remembered_status')?.Value
    }
    expect(await status()).toBe('not_remembered')
    const set = { DeviceRememberedStatus: 'remembered' as const, DeviceKey }
    expect(await engine.invoke('UpdateDeviceStatus', { AccessToken, ...set })).toEqual({})
    expect(await engine.invoke('UpdateDeviceStatus', { AccessToken, DeviceKey })).toEqual({})
    expect(await status()).toBe('remembered')
    const unset = { ...set, DeviceRememberedStatus: 'not_remembered' as const }
    expect(await engine.invoke('AdminUpdateDeviceStatus', { ...admin, ...unset })).toEqual({})
    expect(await status()).toBe('not_remembered')
  })

  test('can be forgotten by its user and by administrators, and is deleted with its user', async () => {
    const { engine, user, begin, admin } = await anEngine()
    const [first, second, third] = [await begin(), await begin(), await begin()]
    for (const device of [first, second, third]) await engine.invoke('ConfirmDevice', device)
    const { AccessToken } = first
    expect(await engine.invoke('ForgetDevice', { AccessToken, DeviceKey: second.DeviceKey })).toBe(undefined)
    expect(await engine.invoke('AdminForgetDevice', { ...admin, DeviceKey: third.DeviceKey })).toBe(undefined)
    const { Devices } = await engine.invoke('ListDevices', { AccessToken })
    expect(Devices?.map(({ DeviceKey }) => DeviceKey)).toEqual([first.DeviceKey])
    await engine.invoke('AdminDeleteUser', admin)
    expect(await engine.storage.devices.find(user.poolId, user.sub, first.DeviceKey)).toBe(undefined)
  })

  test('cannot be read, changed or claimed by other users', async () => {
    const { engine, pool, client, begin, admin } = await anEngine()
    const device = await begin()
    const { DeviceKey } = device
    await engine.invoke('ConfirmDevice', device)
    const before = await engine.invoke('AdminGetDevice', { ...admin, DeviceKey })
    await engine.aUser(pool, 'bob')
    const parameters = { USERNAME: 'bob', PASSWORD: aPassword }
    const { AuthenticationResult } = await initiate(engine, client, 'USER_PASSWORD_AUTH', parameters)
    const AccessToken = AuthenticationResult?.AccessToken ?? ''
    const bob = { UserPoolId: pool.id, Username: 'bob', DeviceKey }
    const remembered = { DeviceRememberedStatus: 'not_remembered' as const }
    const attempts = [
      engine.invoke('GetDevice', { AccessToken, DeviceKey }),
      engine.invoke('ForgetDevice', { AccessToken, DeviceKey }),
      engine.invoke('UpdateDeviceStatus', { AccessToken, DeviceKey, ...remembered }),
      engine.invoke('AdminGetDevice', bob),
      engine.invoke('AdminForgetDevice', bob),
      engine.invoke('AdminUpdateDeviceStatus', { ...bob, ...remembered }),
      initiate(engine, client, 'USER_PASSWORD_AUTH', { ...parameters, DEVICE_KEY: DeviceKey }),
    ]
    expect(await tally(attempts)).toEqual({ [deviceFailures.unknown().message]: attempts.length })
    await expect(engine.invoke('ConfirmDevice', { ...device, AccessToken })).rejects.toThrow(
      deviceFailures.invalidKey(),
    )
    expect(await engine.invoke('ListDevices', { AccessToken })).toEqual({ Devices: [] })
    expect(await engine.invoke('AdminGetDevice', { ...admin, DeviceKey })).toEqual(before)
  })

  test('is listed in pages', async () => {
    const { engine, begin, admin } = await anEngine()
    const signIns = [await begin(), await begin(), await begin()]
    for (const device of signIns) await engine.invoke('ConfirmDevice', device)
    const keys: (string | undefined)[] = []
    let PaginationToken: string | undefined
    do {
      const page = await engine.invoke('AdminListDevices', { ...admin, Limit: 2, PaginationToken })
      keys.push(...(page.Devices ?? []).map(({ DeviceKey }) => DeviceKey))
      PaginationToken = page.PaginationToken
    } while (PaginationToken)
    expect(keys).toEqual(signIns.map(({ DeviceKey }) => DeviceKey).toSorted())
  })
})

describe('ConfirmDevice', () => {
  test('accepts only the key of its sign-in, once', async () => {
    const { engine, begin } = await anEngine()
    const [first, second] = [await begin(), await begin()]
    const swapped = { ...first, DeviceKey: second.DeviceKey }
    await expect(engine.invoke('ConfirmDevice', swapped)).rejects.toThrow(deviceFailures.invalidKey())
    await engine.invoke('ConfirmDevice', first)
    await expect(engine.invoke('ConfirmDevice', first)).rejects.toThrow(deviceFailures.exists())
  })

  test('lets one of many callers confirm a device', async () => {
    const { engine, begin } = await anEngine()
    const device = await begin()
    expect(await tally(Array.from({ length: 8 }, () => engine.invoke('ConfirmDevice', device)))).toEqual({
      accepted: 1,
      [deviceFailures.exists().message]: 7,
    })
  })

  const prime = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  test.each([
    ['none', undefined],
    ['an empty one', {}],
    ['one without salt', { PasswordVerifier: 'AQID' }],
    ['one without verifier', { Salt: 'AQID' }],
    ['texts that are not base64', { PasswordVerifier: '!', Salt: 'AQID' }],
    ['the verifier 0', { PasswordVerifier: 'AAAA', Salt: 'AQID' }],
    ['the verifier 1', { PasswordVerifier: 'AQ==', Salt: 'AQID' }],
    ['a verifier beyond the prime', { PasswordVerifier: prime(new Uint8Array(384).fill(255)), Salt: 'AQID' }],
    ['a long salt', { PasswordVerifier: 'AQID', Salt: prime(new Uint8Array(257)) }],
  ])('rejects %s as verifier', async (_, DeviceSecretVerifierConfig) => {
    const { engine, begin } = await anEngine()
    const input = { ...(await begin()), DeviceSecretVerifierConfig }
    await expect(engine.invoke('ConfirmDevice', input)).rejects.toThrow(deviceFailures.invalidSecret())
  })
})

test('the verifier is stored encrypted, for one device of one user', async () => {
  const { engine, user, begin } = await anEngine()
  const device = await begin()
  await engine.invoke('ConfirmDevice', device)
  const stored = (await engine.storage.devices.find(user.poolId, user.sub, device.DeviceKey))!
  expect(JSON.stringify(stored)).not.toContain(device.DeviceSecretVerifierConfig.PasswordVerifier)
  await expect(engine.needs.devices.openSecret({ ...stored, deviceKey: 'us-east-1_other' })).rejects.toThrow('sealed')
})
