// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  AttributeListType,
  BooleanType,
  DateType,
  DeviceKeyType,
  QueryLimitType,
  SearchPaginationTokenType,
  StringType,
  TokenModelType,
  UserPoolIdType,
  UsernameType,
} from './common.ts'

/** Input of AdminForgetDevice. */
export const AdminForgetDeviceRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
   * `NewDeviceMetadata`.
   */
  DeviceKey: DeviceKeyType,
})

/** Input of AdminForgetDevice. */
export type AdminForgetDeviceRequest = z.infer<typeof AdminForgetDeviceRequest>

/** Input of AdminGetDevice. */
export const AdminGetDeviceRequest = z.object({
  /**
   * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
   * `NewDeviceMetadata`.
   */
  DeviceKey: DeviceKeyType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminGetDevice. */
export type AdminGetDeviceRequest = z.infer<typeof AdminGetDeviceRequest>

/** A tracked device of a user. */
export const DeviceType = z.object({
  /**
   * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
   * `NewDeviceMetadata`.
   */
  DeviceKey: DeviceKeyType.optional(),
  /**
   * Name-value pairs such as `device_name`, `device_status` and `last_ip_used`. Attributes whose names start with
   * `dev:` are present only for administrators and in `GetDevice`.
   */
  DeviceAttributes: AttributeListType.optional(),
  /** When the device was first tracked, in epoch seconds. */
  DeviceCreateDate: DateType.optional(),
  /** When the device was last modified, in epoch seconds. */
  DeviceLastModifiedDate: DateType.optional(),
  /** When the user last signed in from the device, in epoch seconds. */
  DeviceLastAuthenticatedDate: DateType.optional(),
})

/** A tracked device of a user. */
export type DeviceType = z.infer<typeof DeviceType>

/** Output of AdminGetDevice. */
export const AdminGetDeviceResponse = z.object({
  /** The device. */
  Device: DeviceType,
})

/** Output of AdminGetDevice. */
export type AdminGetDeviceResponse = z.infer<typeof AdminGetDeviceResponse>

/** Input of AdminListDevices. */
export const AdminListDevicesRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Maximum number of devices on a page, 0 to 60. Default: 60, also for 0. */
  Limit: QueryLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Input of AdminListDevices. */
export type AdminListDevicesRequest = z.infer<typeof AdminListDevicesRequest>

/** Devices on a page. */
export const DeviceListType = z.array(DeviceType)

/** Devices on a page. */
export type DeviceListType = z.infer<typeof DeviceListType>

/** Output of AdminListDevices. */
export const AdminListDevicesResponse = z.object({
  /** Devices on this page. */
  Devices: DeviceListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Output of AdminListDevices. */
export type AdminListDevicesResponse = z.infer<typeof AdminListDevicesResponse>

/**
 * `remembered`: the device can replace a second factor if the pool allows it. `not_remembered`: the device is only
 * tracked.
 */
export const DeviceRememberedStatusType = z.enum(['remembered', 'not_remembered'])

/**
 * `remembered`: the device can replace a second factor if the pool allows it. `not_remembered`: the device is only
 * tracked.
 */
export type DeviceRememberedStatusType = z.infer<typeof DeviceRememberedStatusType>

/** Input of AdminUpdateDeviceStatus. */
export const AdminUpdateDeviceStatusRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
   * `NewDeviceMetadata`.
   */
  DeviceKey: DeviceKeyType,
  /** New status: `remembered` or `not_remembered`. If it is left out, nothing changes. */
  DeviceRememberedStatus: DeviceRememberedStatusType.optional(),
})

/** Input of AdminUpdateDeviceStatus. */
export type AdminUpdateDeviceStatusRequest = z.infer<typeof AdminUpdateDeviceStatusRequest>

/** Output of AdminUpdateDeviceStatus. */
export const AdminUpdateDeviceStatusResponse = z.object({})

/** Output of AdminUpdateDeviceStatus. */
export type AdminUpdateDeviceStatusResponse = z.infer<typeof AdminUpdateDeviceStatusResponse>

/** SRP verifier and salt of the device secret. The secret itself never leaves the device. */
export const DeviceSecretVerifierConfigType = z.object({
  /** SRP verifier of the device secret: its big-endian bytes, padded as SRP requires, in Base64. */
  PasswordVerifier: StringType.optional(),
  /** Random salt of the verifier, usually 16 bytes: its big-endian bytes, padded as SRP requires, in Base64. */
  Salt: StringType.optional(),
})

/** SRP verifier and salt of the device secret. The secret itself never leaves the device. */
export type DeviceSecretVerifierConfigType = z.infer<typeof DeviceSecretVerifierConfigType>

/** Display name of a device, at most 1,024 characters. */
export const DeviceNameType = z.string().min(1).max(1024)

/** Display name of a device, at most 1,024 characters. */
export type DeviceNameType = z.infer<typeof DeviceNameType>

/** Input of ConfirmDevice. */
export const ConfirmDeviceRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
   * `NewDeviceMetadata`.
   */
  DeviceKey: DeviceKeyType,
  /** SRP verifier and salt, which the device computes from a random secret. */
  DeviceSecretVerifierConfig: DeviceSecretVerifierConfigType.optional(),
  /** Display name of the device. */
  DeviceName: DeviceNameType.optional(),
})

/** Input of ConfirmDevice. */
export type ConfirmDeviceRequest = z.infer<typeof ConfirmDeviceRequest>

/** Output of ConfirmDevice. */
export const ConfirmDeviceResponse = z.object({
  /**
   * `true` if the pool remembers devices only with the user's consent: ask the user, then call `UpdateDeviceStatus`.
   *
   * @default false
   */
  UserConfirmationNecessary: BooleanType.optional(),
})

/** Output of ConfirmDevice. */
export type ConfirmDeviceResponse = z.infer<typeof ConfirmDeviceResponse>

/** Input of ForgetDevice. */
export const ForgetDeviceRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType.optional(),
  /**
   * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
   * `NewDeviceMetadata`.
   */
  DeviceKey: DeviceKeyType,
})

/** Input of ForgetDevice. */
export type ForgetDeviceRequest = z.infer<typeof ForgetDeviceRequest>

/** Input of GetDevice. */
export const GetDeviceRequest = z.object({
  /**
   * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
   * `NewDeviceMetadata`.
   */
  DeviceKey: DeviceKeyType,
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType.optional(),
})

/** Input of GetDevice. */
export type GetDeviceRequest = z.infer<typeof GetDeviceRequest>

/** Output of GetDevice. */
export const GetDeviceResponse = z.object({
  /** The device. */
  Device: DeviceType,
})

/** Output of GetDevice. */
export type GetDeviceResponse = z.infer<typeof GetDeviceResponse>

/** Input of ListDevices. */
export const ListDevicesRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Maximum number of devices on a page, 0 to 60. Default: 60, also for 0. */
  Limit: QueryLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Leave it out for the first page.
   */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Input of ListDevices. */
export type ListDevicesRequest = z.infer<typeof ListDevicesRequest>

/** Output of ListDevices. */
export const ListDevicesResponse = z.object({
  /** Devices on this page. */
  Devices: DeviceListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Output of ListDevices. */
export type ListDevicesResponse = z.infer<typeof ListDevicesResponse>

/** Input of UpdateDeviceStatus. */
export const UpdateDeviceStatusRequest = z.object({
  /** Access token of the signed-in user, with the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /**
   * Key of the device: the name of the Region, an underscore and a UUID. The sign-in returned it in
   * `NewDeviceMetadata`.
   */
  DeviceKey: DeviceKeyType,
  /** New status: `remembered` or `not_remembered`. If it is left out, nothing changes. */
  DeviceRememberedStatus: DeviceRememberedStatusType.optional(),
})

/** Input of UpdateDeviceStatus. */
export type UpdateDeviceStatusRequest = z.infer<typeof UpdateDeviceStatusRequest>

/** Output of UpdateDeviceStatus. */
export const UpdateDeviceStatusResponse = z.object({})

/** Output of UpdateDeviceStatus. */
export type UpdateDeviceStatusResponse = z.infer<typeof UpdateDeviceStatusResponse>
