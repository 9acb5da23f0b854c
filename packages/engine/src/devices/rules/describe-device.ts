import type { AttributeType, DeviceType } from '@poolhouse/schemas'
import type { DeviceRecord, UserRecord } from '@poolhouse/storage'
import type { ArnSource } from '../../pools/rules/describe-pool.ts'

/** Describes a device for ListDevices (behaviour: devices, section 5). */
export const describeDevice = (device: DeviceRecord): DeviceType => describe(device, [])

/** Describes a device with all attributes, for administrators and GetDevice. */
export const describeDeviceFully = (
  device: DeviceRecord,
  user: UserRecord,
  { region, accountId }: ArnSource,
): DeviceType => {
  const owner = `${user.username}.${user.poolId}`
  const arn = `arn:aws:cognito-idp:${region}:${accountId}:owner/${owner}/device/${device.deviceKey}`
  return describe(device, [
    attribute('dev:device_arn', arn),
    attribute('dev:device_owner', owner),
    ...lastAddress(device),
    attribute('dev:device_remembered_status', device.remembered ? 'remembered' : 'not_remembered'),
    attribute('dev:device_sdk', 'aws-sdk'),
  ])
}

/** `more` includes the address, because its position is among the other attributes. */
const describe = (device: DeviceRecord, more: readonly AttributeType[]): DeviceType => ({
  DeviceKey: device.deviceKey,
  DeviceAttributes: [
    attribute('device_status', 'valid'),
    ...(device.name === undefined ? [] : [attribute('device_name', device.name)]),
    ...(more.length > 0 ? more : lastAddress(device)),
  ],
  DeviceCreateDate: device.createdAt / 1000,
  DeviceLastModifiedDate: device.modifiedAt / 1000,
  // In whole seconds (H).
  DeviceLastAuthenticatedDate: Math.floor(device.lastAuthenticatedAt / 1000),
})

const attribute = (Name: string, Value: string): AttributeType => ({ Name, Value })

const lastAddress = ({ lastAddress: address }: DeviceRecord): readonly AttributeType[] =>
  address === undefined ? [] : [attribute('last_ip_used', address)]
