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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
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
 * What to do about the invitation: `RESEND` sends a fresh one to a user who already exists, `SUPPRESS` sends none. Left
 * out, a new user is invited.
 */
export const MessageActionType = z.enum(['RESEND', 'SUPPRESS'])

/**
 * What to do about the invitation: `RESEND` sends a fresh one to a user who already exists, `SUPPRESS` sends none. Left
 * out, a new user is invited.
 */
export type MessageActionType = z.infer<typeof MessageActionType>

/** The mediums by which to send an invitation; more than one may be named. */
export const DeliveryMediumListType = z.array(DeliveryMediumType)

/** The mediums by which to send an invitation; more than one may be named. */
export type DeliveryMediumListType = z.infer<typeof DeliveryMediumListType>

/** Input of AdminCreateUser. */
export const AdminCreateUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /**
   * Name of the new user, 1 to 128 characters without spaces; in a pool that signs in by email or phone number, that
   * address or number. It cannot be changed later.
   */
  Username: UsernameType,
  /**
   * Attributes of the new user; include the contact the invitation goes to, and `email_verified` or
   * `phone_number_verified` as `true` to mark it trusted.
   */
  UserAttributes: AttributeListType.optional(),
  /** Name and value pairs for the pre-sign-up trigger to judge the request by; not stored with the user. */
  ValidationData: AttributeListType.optional(),
  /**
   * First password, subject to the pool's policy. When left out one is generated, unless the pool lets the user sign in
   * by one-time code and no password is needed.
   */
  TemporaryPassword: PasswordType.optional(),
  /**
   * When true, a verified email or phone number that is another user's alias moves to this user, and the former
   * holder's becomes unverified. When false (the default) such a clash fails. Only considered when the request marks
   * the contact verified.
   *
   * @default false
   */
  ForceAliasCreation: ForceAliasCreation.optional(),
  /** `RESEND` to invite an existing user again, `SUPPRESS` to send no message; when left out, an invitation is sent. */
  MessageAction: MessageActionType.optional(),
  /**
   * How to send the invitation: `EMAIL`, `SMS` or both. Default `SMS`, so name `EMAIL` for users without a phone
   * number.
   */
  DesiredDeliveryMediums: DeliveryMediumListType.optional(),
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
   */
  ClientMetadata: ClientMetadataType.optional(),
})

/** Input of AdminCreateUser. */
export type AdminCreateUserRequest = z.infer<typeof AdminCreateUserRequest>

/** Output of AdminCreateUser. */
export const AdminCreateUserResponse = z.object({
  /** The user as stored. */
  User: UserType.optional(),
})

/** Output of AdminCreateUser. */
export type AdminCreateUserResponse = z.infer<typeof AdminCreateUserResponse>

/** Input of AdminDeleteUserAttributes. */
export const AdminDeleteUserAttributesRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** Names of the attributes to remove, custom ones with their prefix. */
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminDeleteUser. */
export type AdminDeleteUserRequest = z.infer<typeof AdminDeleteUserRequest>

/** Input of AdminDisableUser. */
export const AdminDisableUserRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminGetUser. */
export type AdminGetUserRequest = z.infer<typeof AdminGetUserRequest>

/** Output of AdminGetUser. */
export const AdminGetUserResponse = z.object({
  /** The stored username, whichever alias the request used. */
  Username: UsernameType,
  /** All attributes of the user that have a value, `sub` included. */
  UserAttributes: AttributeListType.optional(),
  /** When the user was created, in epoch seconds. */
  UserCreateDate: DateType.optional(),
  /** When the profile last changed, in epoch seconds. */
  UserLastModifiedDate: DateType.optional(),
  /**
   * False when an administrator has disabled the user; independent of the status.
   *
   * @default false
   */
  Enabled: BooleanType.optional(),
  /** Where the user stands in the account life cycle. */
  UserStatus: UserStatusType.optional(),
  /** Legacy SMS options; see `UserMFASettingList` for the factors in force. */
  MFAOptions: MFAOptionListType.optional(),
  /**
   * The factor asked for first at sign-in: `SMS_MFA`, `SOFTWARE_TOKEN_MFA` or `EMAIL_OTP`. Absent when none is
   * preferred.
   */
  PreferredMfaSetting: StringType.optional(),
  /** The second factors switched on for the user, by the same names. Absent when there are none. */
  UserMFASettingList: UserMFASettingListType.optional(),
})

/** Output of AdminGetUser. */
export type AdminGetUserResponse = z.infer<typeof AdminGetUserResponse>

/** Input of AdminResetUserPassword. */
export const AdminResetUserPasswordRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** The new password, at most 256 characters, subject to the pool's policy. */
  Password: PasswordType,
  /**
   * True makes the password final and the user `CONFIRMED`; false (the default) makes it temporary, to be changed at
   * the next sign-in.
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /** The SMS option to set: medium `SMS` with attribute `phone_number`. */
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
  /**
   * Attributes to write, as name and value pairs; custom names carry the prefix `custom:` and all values are strings.
   */
  UserAttributes: AttributeListType,
  /**
   * Free-form string pairs handed to the Lambda triggers that this call runs; never stored, checked or encrypted, so
   * keep secrets out.
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
  /** The user: stored username, `sub`, or an alias that is active for sign-in. */
  Username: UsernameType,
})

/** Input of AdminUserGlobalSignOut. */
export type AdminUserGlobalSignOutRequest = z.infer<typeof AdminUserGlobalSignOutRequest>

/** Output of AdminUserGlobalSignOut. */
export const AdminUserGlobalSignOutResponse = z.object({})

/** Output of AdminUserGlobalSignOut. */
export type AdminUserGlobalSignOutResponse = z.infer<typeof AdminUserGlobalSignOutResponse>

/** Names of the attributes to return with each user found. */
export const SearchedAttributeNamesListType = z.array(AttributeNameType)

/** Names of the attributes to return with each user found. */
export type SearchedAttributeNamesListType = z.infer<typeof SearchedAttributeNamesListType>

/**
 * A single search condition of the form `attribute = "value"` (equal) or `attribute ^= "value"` (begins with), at most
 * 256 characters. Quotation marks inside the value are escaped with a backslash.
 */
export const UserFilterType = z.string().max(256)

/**
 * A single search condition of the form `attribute = "value"` (equal) or `attribute ^= "value"` (begins with), at most
 * 256 characters. Quotation marks inside the value are escaped with a backslash.
 */
export type UserFilterType = z.infer<typeof UserFilterType>

/** Input of ListUsers. */
export const ListUsersRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Attributes to return for each user; all when left out. A name that the pool does not have is an error. */
  AttributesToGet: SearchedAttributeNamesListType.optional(),
  /** Most users to return in one page, up to 60; when left out or 0, 60. */
  Limit: QueryLimitType.optional(),
  /** Token from the previous page, valid for one hour; send it with the same filter. Leave out for the first page. */
  PaginationToken: SearchPaginationTokenType.optional(),
  /**
   * One condition; when left out, all users are listed. Searchable: `username`, `email`, `phone_number`, `name`,
   * `given_name`, `family_name`, `preferred_username`, `sub`, `cognito:user_status` and `status` (`Enabled` or
   * `Disabled`).
   */
  Filter: UserFilterType.optional(),
})

/** Input of ListUsers. */
export type ListUsersRequest = z.infer<typeof ListUsersRequest>

/** Output of ListUsers. */
export const ListUsersResponse = z.object({
  /** The users of this page; may be fewer than the limit. */
  Users: UsersListType.optional(),
  /** Token to fetch the next page; absent on the last one. */
  PaginationToken: SearchPaginationTokenType.optional(),
})

/** Output of ListUsers. */
export type ListUsersResponse = z.infer<typeof ListUsersResponse>
