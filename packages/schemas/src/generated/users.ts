// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import {
  AttributeListType,
  AttributeNameListType,
  AttributeNameType,
  BooleanType,
  ClientMetadataType,
  DateType,
  DeliveryMediumType,
  ForceAliasCreation,
  MFAOptionListType,
  PasswordType,
  QueryLimitType,
  SearchPaginationTokenType,
  StringType,
  UserMFASettingListType,
  UserPoolIdType,
  UserStatusType,
  UserType,
  UsernameType,
  UsersListType,
} from './common.ts'

/** Input of AdminConfirmSignUp. */
export const AdminConfirmSignUpRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of AdminConfirmSignUp. */
export type AdminConfirmSignUpRequest = z.infer<typeof AdminConfirmSignUpRequest>

/** Output of AdminConfirmSignUp. */
export const AdminConfirmSignUpResponse = z.object({})

/** Output of AdminConfirmSignUp. */
export type AdminConfirmSignUpResponse = z.infer<typeof AdminConfirmSignUpResponse>

/**
 * What to do with the invitation: `RESEND` sends a new one to an existing user, `SUPPRESS` sends none. Default: a new
 * user receives an invitation.
 */
export const MessageActionType = z.enum(['RESEND', 'SUPPRESS'])

/**
 * What to do with the invitation: `RESEND` sends a new one to an existing user, `SUPPRESS` sends none. Default: a new
 * user receives an invitation.
 */
export type MessageActionType = z.infer<typeof MessageActionType>

/** Channels by which an invitation is sent, one or more. */
export const DeliveryMediumListType = z.array(DeliveryMediumType)

/** Channels by which an invitation is sent, one or more. */
export type DeliveryMediumListType = z.infer<typeof DeliveryMediumListType>

/** Input of AdminCreateUser. */
export const AdminCreateUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /**
   * Username of the new user, 1 to 128 characters without spaces. In a pool whose users sign in with an email address
   * or phone number, it is that address or number, and the stored username is generated. It cannot be changed later.
   */
  Username: UsernameType,
  /**
   * Attributes of the new user. Include the email address or phone number that receives the invitation. To mark it as
   * verified, include `email_verified` or `phone_number_verified` with the value `true`.
   */
  UserAttributes: AttributeListType.optional(),
  /**
   * Name-value pairs for the pre-sign-up trigger, which can validate the request with them. They are not stored with
   * the user.
   */
  ValidationData: AttributeListType.optional(),
  /**
   * Temporary password. It must meet the password policy of the pool. Default: a generated password, or none if the
   * user can sign in with a one-time code.
   */
  TemporaryPassword: PasswordType.optional(),
  /**
   * Whether to move an email address or phone number from another user who has it as a verified alias. The attribute of
   * the other user becomes unverified. Default: `false`, with which the operation fails. It has an effect only if the
   * request marks the attribute as verified.
   *
   * @default false
   */
  ForceAliasCreation: ForceAliasCreation.optional(),
  /**
   * `RESEND` invites an existing user again, `SUPPRESS` sends no message. Default: a new user receives an invitation.
   */
  MessageAction: MessageActionType.optional(),
  /**
   * Channels of the invitation: `EMAIL`, `SMS` or both. Default: `SMS`, so set `EMAIL` for users without a phone
   * number.
   */
  DesiredDeliveryMediums: DeliveryMediumListType.optional(),
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of AdminCreateUser. */
export type AdminCreateUserRequest = z.infer<typeof AdminCreateUserRequest>

/** Output of AdminCreateUser. */
export const AdminCreateUserResponse = z.object({
  /** The new user, or with `RESEND` the existing one. */
  User: UserType.optional(),
})

/** Output of AdminCreateUser. */
export type AdminCreateUserResponse = z.infer<typeof AdminCreateUserResponse>

/** Input of AdminDeleteUserAttributes. */
export const AdminDeleteUserAttributesRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Names of the attributes to delete. Custom attributes have the prefix `custom:` or `dev:custom:`. */
  UserAttributeNames: AttributeNameListType,
})

/** Input of AdminDeleteUserAttributes. */
export type AdminDeleteUserAttributesRequest = z.infer<typeof AdminDeleteUserAttributesRequest>

/** Output of AdminDeleteUserAttributes. */
export const AdminDeleteUserAttributesResponse = z.object({})

/** Output of AdminDeleteUserAttributes. */
export type AdminDeleteUserAttributesResponse = z.infer<typeof AdminDeleteUserAttributesResponse>

/** Input of AdminDeleteUser. */
export const AdminDeleteUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminDeleteUser. */
export type AdminDeleteUserRequest = z.infer<typeof AdminDeleteUserRequest>

/** Input of AdminDisableUser. */
export const AdminDisableUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminDisableUser. */
export type AdminDisableUserRequest = z.infer<typeof AdminDisableUserRequest>

/** Output of AdminDisableUser. */
export const AdminDisableUserResponse = z.object({})

/** Output of AdminDisableUser. */
export type AdminDisableUserResponse = z.infer<typeof AdminDisableUserResponse>

/** Input of AdminEnableUser. */
export const AdminEnableUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminEnableUser. */
export type AdminEnableUserRequest = z.infer<typeof AdminEnableUserRequest>

/** Output of AdminEnableUser. */
export const AdminEnableUserResponse = z.object({})

/** Output of AdminEnableUser. */
export type AdminEnableUserResponse = z.infer<typeof AdminEnableUserResponse>

/** Input of AdminGetUser. */
export const AdminGetUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminGetUser. */
export type AdminGetUserRequest = z.infer<typeof AdminGetUserRequest>

/** Output of AdminGetUser. */
export const AdminGetUserResponse = z.object({
  /** The stored username, even if the request contains an alias. */
  Username: UsernameType,
  /** All attributes of the user that have a value, including `sub`. */
  UserAttributes: AttributeListType.optional(),
  /** When the user was created, in epoch seconds. */
  UserCreateDate: DateType.optional(),
  /** When the user was last modified, in epoch seconds. */
  UserLastModifiedDate: DateType.optional(),
  /**
   * Whether the user is enabled. A user whom an administrator disabled cannot sign in. Independent of the status.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /** Status of the user. */
  UserStatus: UserStatusType.optional(),
  /**
   * SMS MFA settings in the deprecated form; `UserMFASettingList` contains all active factors. Absent when none are
   * set.
   */
  MFAOptions: MFAOptionListType.optional(),
  /**
   * Preferred MFA factor, requested first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none
   * is preferred.
   */
  PreferredMfaSetting: StringType.optional(),
  /** Active MFA factors of the user, by the same names. Absent when there are none. */
  UserMFASettingList: UserMFASettingListType.optional(),
})

/** Output of AdminGetUser. */
export type AdminGetUserResponse = z.infer<typeof AdminGetUserResponse>

/** Input of AdminResetUserPassword. */
export const AdminResetUserPasswordRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of AdminResetUserPassword. */
export type AdminResetUserPasswordRequest = z.infer<typeof AdminResetUserPasswordRequest>

/** Output of AdminResetUserPassword. */
export const AdminResetUserPasswordResponse = z.object({})

/** Output of AdminResetUserPassword. */
export type AdminResetUserPasswordResponse = z.infer<typeof AdminResetUserPasswordResponse>

/** Input of AdminSetUserPassword. */
export const AdminSetUserPasswordRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** The new password, at most 256 characters. It must meet the password policy of the pool. */
  Password: PasswordType,
  /**
   * Whether the password is permanent and the user becomes `CONFIRMED`. Default: `false`, with which it is temporary
   * and must be changed at the next sign-in.
   *
   * @default false
   */
  Permanent: BooleanType.optional(),
})

/** Input of AdminSetUserPassword. */
export type AdminSetUserPasswordRequest = z.infer<typeof AdminSetUserPasswordRequest>

/** Output of AdminSetUserPassword. */
export const AdminSetUserPasswordResponse = z.object({})

/** Output of AdminSetUserPassword. */
export type AdminSetUserPasswordResponse = z.infer<typeof AdminSetUserPasswordResponse>

/** Input of AdminSetUserSettings. */
export const AdminSetUserSettingsRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Delivery medium `SMS` with the attribute `phone_number` turns on MFA by SMS. An empty list turns it off. */
  MFAOptions: MFAOptionListType,
})

/** Input of AdminSetUserSettings. */
export type AdminSetUserSettingsRequest = z.infer<typeof AdminSetUserSettingsRequest>

/** Output of AdminSetUserSettings. */
export const AdminSetUserSettingsResponse = z.object({})

/** Output of AdminSetUserSettings. */
export type AdminSetUserSettingsResponse = z.infer<typeof AdminSetUserSettingsResponse>

/** Input of AdminUpdateUserAttributes. */
export const AdminUpdateUserAttributesRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Attributes to write, as name-value pairs. Custom attributes have the prefix `custom:` or `dev:custom:`, and all
   * values are strings.
   */
  UserAttributes: AttributeListType,
  /**
   * Custom key-value pairs that are passed to the Lambda triggers of this operation. They are not stored, validated or
   * encrypted, so they must not contain secrets.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of AdminUpdateUserAttributes. */
export type AdminUpdateUserAttributesRequest = z.infer<typeof AdminUpdateUserAttributesRequest>

/** Output of AdminUpdateUserAttributes. */
export const AdminUpdateUserAttributesResponse = z.object({})

/** Output of AdminUpdateUserAttributes. */
export type AdminUpdateUserAttributesResponse = z.infer<typeof AdminUpdateUserAttributesResponse>

/** Input of AdminUserGlobalSignOut. */
export const AdminUserGlobalSignOutRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: the username, the `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminUserGlobalSignOut. */
export type AdminUserGlobalSignOutRequest = z.infer<typeof AdminUserGlobalSignOutRequest>

/** Output of AdminUserGlobalSignOut. */
export const AdminUserGlobalSignOutResponse = z.object({})

/** Output of AdminUserGlobalSignOut. */
export type AdminUserGlobalSignOutResponse = z.infer<typeof AdminUserGlobalSignOutResponse>

/** Names of the attributes to return for each user. */
export const SearchedAttributeNamesListType = z.array(AttributeNameType)

/** Names of the attributes to return for each user. */
export type SearchedAttributeNamesListType = z.infer<typeof SearchedAttributeNamesListType>

/**
 * One search condition, at most 256 characters: `attribute = "value"` (equal) or `attribute ^= "value"` (starts with).
 * Escape quotation marks in the value with a backslash.
 */
export const UserFilterType = z.string().max(256)

/**
 * One search condition, at most 256 characters: `attribute = "value"` (equal) or `attribute ^= "value"` (starts with).
 * Escape quotation marks in the value with a backslash.
 */
export type UserFilterType = z.infer<typeof UserFilterType>

/** Input of ListUsers. */
export const ListUsersRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Attributes to return for each user. Default: all. An attribute that the pool does not have is an error. */
  AttributesToGet: SearchedAttributeNamesListType.optional(),
  /** Maximum number of users on a page, 0 to 60. Default: 60, also for 0. */
  Limit: QueryLimitType.optional(),
  /**
   * Token of the page to return, from the previous response. It is valid for one hour. Send it with the same filter.
   * Leave it out for the first page.
   */
  PaginationToken: SearchPaginationTokenType.optional(),
  /**
   * One search condition. Default: all users. Searchable attributes: `username`, `email`, `phone_number`, `name`,
   * `given_name`, `family_name`, `preferred_username`, `sub`, `cognito:user_status` and `status` (`Enabled` or
   * `Disabled`).
   */
  Filter: UserFilterType.optional(),
})

/** Input of ListUsers. */
export type ListUsersRequest = z.infer<typeof ListUsersRequest>

/** Output of ListUsers. */
export const ListUsersResponse = z.object({
  /** Users on this page. They may be fewer than the limit, even if more pages follow. */
  Users: UsersListType.optional(),
  /** Opaque token of the next page, valid for one hour. Absent on the last page. */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Output of ListUsers. */
export type ListUsersResponse = z.infer<typeof ListUsersResponse>
