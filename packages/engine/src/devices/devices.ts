import type { DeviceSecretVerifierConfigType, NewDeviceMetadataType } from '@poolhouse/schemas'
import {
  type DeviceRecord,
  type DeviceStore,
  type GrantStore,
  OwnerNotFound,
  type Page,
  type PageRequest,
  type UserRecord,
} from '@poolhouse/storage'
import { fromBase64Url } from '../kernel/encoding/base64.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { untilSaved } from '../kernel/until-saved.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Random } from '../ports/random.ts'
import type { Authenticated } from '../tokens/access-tokens.ts'
import { userFailures } from '../users/errors.ts'
import { deviceFailures } from './errors.ts'
import { decodeSecret, type DeviceSecret, encodeSecret, readSecret } from './secret.ts'
import { requireTracking, usersRememberDevices } from './rules/tracking.ts'

/** Tracks the devices of users (behaviour: devices). */
export interface Devices {
  /** Creates the key of a new device. Until the device is confirmed, only the grant of the sign-in contains the key. */
  announce(user: DeviceOwner): Promise<Required<NewDeviceMetadataType>>
  /**
   * Stores the device of a sign-in. Throws InvalidParameterException for a key that was not issued to this sign-in, and
   * DeviceKeyExistsException if it was confirmed before.
   */
  confirm(signedIn: Authenticated, confirmation: DeviceConfirmation): Promise<DeviceRecord>
  /** Returns a device of the user. Throws ResourceNotFoundException for any other key. */
  require(user: DeviceOwner, deviceKey: string): Promise<DeviceRecord>
  /** Lists the devices of the user by key. */
  list(user: DeviceOwner, page: PageRequest): Promise<Page<DeviceRecord>>
  /** Opens salt and verifier for an SRP exchange. */
  openSecret(device: DeviceRecord): Promise<DeviceSecret>
  /** Sets whether a device is remembered. */
  setRemembered(user: DeviceOwner, deviceKey: string, remembered: boolean): Promise<void>
  /**
   * Records a sign-in. Call it after the grant is stored: if another request has deleted the device, this revokes the refresh
   * tokens of the new grant and throws ResourceNotFoundException.
   */
  signedIn(user: DeviceOwner, deviceKey: string, address: string | undefined): Promise<void>
  /** Deletes a device and revokes its refresh tokens. Its access tokens stay valid until they expire (M). */
  forget(user: DeviceOwner, deviceKey: string): Promise<void>
}

/** The user of devices. */
export type DeviceOwner = Pick<UserRecord, 'poolId' | 'sub'>

/** The input of ConfirmDevice. */
export interface DeviceConfirmation {
  readonly deviceKey: string
  readonly secret: DeviceSecretVerifierConfigType | undefined
  readonly name: string | undefined
  /** The address of the request. */
  readonly address: string | undefined
}

/** Creates the service. */
export const createDevices = ({
  clock,
  devices,
  environment,
  grants,
  random,
  sealer,
}: {
  readonly clock: Clock
  readonly devices: DeviceStore
  readonly environment: Pick<Environment, 'region'>
  readonly grants: GrantStore
  readonly random: Random
  readonly sealer: Sealer
}): Devices => {
  /** The group key of all devices of a user. Derived, so that nothing is stored before a device is confirmed (G). */
  const groupKeyOf = async ({ poolId, sub }: DeviceOwner): Promise<string> => {
    const bytes = fromBase64Url(await sealer.digest(sub, `device-group/${poolId}`)) ?? new Uint8Array()
    return `-${Array.from(bytes.subarray(0, 8), (byte) => alphabet[byte % alphabet.length]).join('')}`
  }

  const requireDevice = async ({ poolId, sub }: DeviceOwner, deviceKey: string): Promise<DeviceRecord> => {
    const device = await devices.find(poolId, sub, deviceKey)
    if (!device) throw deviceFailures.unknown()
    return device
  }

  const change = async (user: DeviceOwner, deviceKey: string, changes: Partial<DeviceRecord>): Promise<void> => {
    await untilSaved(async () => {
      const changed = { ...(await requireDevice(user, deviceKey)), ...changes }
      return (await devices.save(changed)) === 'saved' ? changed : undefined
    }, deviceFailures.tooMuchContention)
  }

  const endRefresh = ({ poolId, sub }: DeviceOwner, deviceKey: string) =>
    grants.endRefreshOf(poolId, sub, deviceKey, clock.now())

  return {
    announce: async (user) => ({
      DeviceKey: `${environment.region}_${random.uuid()}`,
      DeviceGroupKey: await groupKeyOf(user),
    }),

    confirm: async ({ pool, user, grant }, { deviceKey, secret, name, address }) => {
      requireTracking(pool)
      if (grant.deviceKey !== deviceKey) throw deviceFailures.invalidKey()
      const { poolId, sub } = user
      const device: DeviceRecord = {
        poolId,
        sub,
        deviceKey,
        version: 1,
        createdAt: clock.now(),
        modifiedAt: clock.now(),
        lastAuthenticatedAt: grant.authenticatedAt,
        groupKey: await groupKeyOf(user),
        secret: await sealer.seal(encodeSecret(readSecret(secret)), secretContext({ poolId, sub, deviceKey })),
        remembered: !usersRememberDevices(pool),
        name,
        lastAddress: address,
      }
      if (!(await devices.insert(device).catch(whenOwnerNotFound))) throw deviceFailures.exists()
      return device
    },

    require: requireDevice,

    list: ({ poolId, sub }, page) => devices.list(poolId, sub, page),

    openSecret: async (device) => {
      const bytes = await sealer.open(device.secret, secretContext(device))
      if (!bytes) throw new Error(`The secret of ${device.deviceKey} was not sealed under this master key for it.`)
      return decodeSecret(bytes)
    },

    setRemembered: (user, deviceKey, remembered) => change(user, deviceKey, { remembered, modifiedAt: clock.now() }),

    signedIn: async (user, deviceKey, address) => {
      try {
        await change(user, deviceKey, { lastAuthenticatedAt: clock.now(), lastAddress: address })
      } catch (problem) {
        await endRefresh(user, deviceKey)
        throw problem
      }
    },

    forget: async (user, deviceKey) => {
      // The device is deleted first, so that no sign-in succeeds after its refresh tokens are revoked.
      if (!(await devices.delete(user.poolId, user.sub, deviceKey))) throw deviceFailures.unknown()
      await endRefresh(user, deviceKey)
    },
  }
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

const secretContext = ({ poolId, sub, deviceKey }: Pick<DeviceRecord, 'poolId' | 'sub' | 'deviceKey'>) =>
  `device/${poolId}/${sub}/${deviceKey}`

const whenOwnerNotFound = (problem: unknown): never => {
  throw problem instanceof OwnerNotFound ? userFailures.notFound() : problem
}
