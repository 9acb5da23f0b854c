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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
  DeviceKey: DeviceKeyType,
})

/** Input of AdminForgetDevice. */
export type AdminForgetDeviceRequest = z.infer<typeof AdminForgetDeviceRequest>

/** Input of AdminGetDevice. */
export const AdminGetDeviceRequest = z.object({
  /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
  DeviceKey: DeviceKeyType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminGetDevice. */
export type AdminGetDeviceRequest = z.infer<typeof AdminGetDeviceRequest>

/** A tracked device of a user, with what is known about it. */
export const DeviceType = z.object({
  /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
  DeviceKey: DeviceKeyType.optional(),
  /**
   * Name and value pairs such as `device_name`, `device_status` and `last_ip_used`; administrators also see names that
   * begin with `dev:`.
   */
  DeviceAttributes: AttributeListType.optional(),
  /** When the device was first tracked, in epoch seconds. */
  DeviceCreateDate: DateType.optional(),
  /** When its record last changed, in epoch seconds. */
  DeviceLastModifiedDate: DateType.optional(),
  /** When the user last signed in from it, in epoch seconds. */
  DeviceLastAuthenticatedDate: DateType.optional(),
})

/** A tracked device of a user, with what is known about it. */
export type DeviceType = z.infer<typeof DeviceType>

/** Output of AdminGetDevice. */
export const AdminGetDeviceResponse = z.object({
  /** The device as stored. */
  Device: DeviceType,
})

/** Output of AdminGetDevice. */
export type AdminGetDeviceResponse = z.infer<typeof AdminGetDeviceResponse>

/** Input of AdminListDevices. */
export const AdminListDevicesRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Most devices to return in one page, up to 60; when left out or 0, 60. */
  Limit: QueryLimitType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Input of AdminListDevices. */
export type AdminListDevicesRequest = z.infer<typeof AdminListDevicesRequest>

/** The devices of one page. */
export const DeviceListType = z.array(DeviceType)

/** The devices of one page. */
export type DeviceListType = z.infer<typeof DeviceListType>

/** Output of AdminListDevices. */
export const AdminListDevicesResponse = z.object({
  /** The devices of this page. */
  Devices: DeviceListType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Output of AdminListDevices. */
export type AdminListDevicesResponse = z.infer<typeof AdminListDevicesResponse>

/**
 * `remembered`: the device may prove itself instead of a second factor where the pool allows it. `not_remembered`: it
 * is tracked only.
 */
export const DeviceRememberedStatusType = z.enum(['remembered', 'not_remembered'])

/**
 * `remembered`: the device may prove itself instead of a second factor where the pool allows it. `not_remembered`: it
 * is tracked only.
 */
export type DeviceRememberedStatusType = z.infer<typeof DeviceRememberedStatusType>

/** Input of AdminUpdateDeviceStatus. */
export const AdminUpdateDeviceStatusRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
  DeviceKey: DeviceKeyType,
  /** The status to set: `remembered` or `not_remembered`. */
  DeviceRememberedStatus: DeviceRememberedStatusType.optional(),
})

/** Input of AdminUpdateDeviceStatus. */
export type AdminUpdateDeviceStatusRequest = z.infer<typeof AdminUpdateDeviceStatusRequest>

/** Output of AdminUpdateDeviceStatus. */
export const AdminUpdateDeviceStatusResponse = z.object({})

/** Output of AdminUpdateDeviceStatus. */
export type AdminUpdateDeviceStatusResponse = z.infer<typeof AdminUpdateDeviceStatusResponse>

/** SRP verifier and salt of the device secret; the secret itself never leaves the device. */
export const DeviceSecretVerifierConfigType = z.object({
  /** SRP verifier of the device secret: Base64 of the padded big-endian bytes. */
  PasswordVerifier: StringType.optional(),
  /** Random salt used for the verifier: Base64 of the padded big-endian bytes, 16 random bytes by custom. */
  Salt: StringType.optional(),
})

/** SRP verifier and salt of the device secret; the secret itself never leaves the device. */
export type DeviceSecretVerifierConfigType = z.infer<typeof DeviceSecretVerifierConfigType>

/** Display name of a device, up to 1,024 characters. */
export const DeviceNameType = z.string().min(1).max(1024)

/** Display name of a device, up to 1,024 characters. */
export type DeviceNameType = z.infer<typeof DeviceNameType>

/** Input of ConfirmDevice. */
export const ConfirmDeviceRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
  DeviceKey: DeviceKeyType,
  /** Verifier and salt that the device computed from a random secret of its own. */
  DeviceSecretVerifierConfig: DeviceSecretVerifierConfigType.optional(),
  /** Name to show for the device. */
  DeviceName: DeviceNameType.optional(),
})

/** Input of ConfirmDevice. */
export type ConfirmDeviceRequest = z.infer<typeof ConfirmDeviceRequest>

/** Output of ConfirmDevice. */
export const ConfirmDeviceResponse = z.object({
  /**
   * True when the pool remembers devices only on the user's word: ask the user, then call `UpdateDeviceStatus`.
   *
   * @default false
   */
  UserConfirmationNecessary: BooleanType.optional(),
})

/** Output of ConfirmDevice. */
export type ConfirmDeviceResponse = z.infer<typeof ConfirmDeviceResponse>

/** Input of ForgetDevice. */
export const ForgetDeviceRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType.optional(),
  /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
  DeviceKey: DeviceKeyType,
})

/** Input of ForgetDevice. */
export type ForgetDeviceRequest = z.infer<typeof ForgetDeviceRequest>

/** Input of GetDevice. */
export const GetDeviceRequest = z.object({
  /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
  DeviceKey: DeviceKeyType,
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType.optional(),
})

/** Input of GetDevice. */
export type GetDeviceRequest = z.infer<typeof GetDeviceRequest>

/** Output of GetDevice. */
export const GetDeviceResponse = z.object({
  /** The device as stored. */
  Device: DeviceType,
})

/** Output of GetDevice. */
export type GetDeviceResponse = z.infer<typeof GetDeviceResponse>

/** Input of ListDevices. */
export const ListDevicesRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Most devices to return in one page, up to 60; when left out or 0, 60. */
  Limit: QueryLimitType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Input of ListDevices. */
export type ListDevicesRequest = z.infer<typeof ListDevicesRequest>

/** Output of ListDevices. */
export const ListDevicesResponse = z.object({
  /** The devices of this page. */
  Devices: DeviceListType.optional(),
  /**
   * Opaque token: in a request, the one from the previous page (leave out for the first); in a response, present when
   * more pages follow.
   */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Output of ListDevices. */
export type ListDevicesResponse = z.infer<typeof ListDevicesResponse>

/** Input of UpdateDeviceStatus. */
export const UpdateDeviceStatusRequest = z.object({
  /** Access token of the signed-in user; it must carry the scope `aws.cognito.signin.user.admin`. */
  AccessToken: TokenModelType,
  /** Key of the device, the region followed by `_` and a UUID, as given in `NewDeviceMetadata` at sign-in. */
  DeviceKey: DeviceKeyType,
  /** The status to set: `remembered` or `not_remembered`. */
  DeviceRememberedStatus: DeviceRememberedStatusType.optional(),
})

/** Input of UpdateDeviceStatus. */
export type UpdateDeviceStatusRequest = z.infer<typeof UpdateDeviceStatusRequest>

/** Output of UpdateDeviceStatus. */
export const UpdateDeviceStatusResponse = z.object({})

/** Output of UpdateDeviceStatus. */
export type UpdateDeviceStatusResponse = z.infer<typeof UpdateDeviceStatusResponse>
