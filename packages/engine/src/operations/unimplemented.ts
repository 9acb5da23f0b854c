import type { OperationName } from '@poolhouse/schemas'

/** The operations that wait to be built, by noun. The list only shrinks: a test holds it against what is built. */
export const unimplemented = [
  // user-pools
  'AddCustomAttributes',
  // clients
  'AddUserPoolClientSecret',
  'DeleteUserPoolClientSecret',
  'ListUserPoolClientSecrets',
  // users
  'AdminDeleteUserAttributes',
  'AdminDisableUser',
  'AdminEnableUser',
  'AdminResetUserPassword',
  'AdminSetUserSettings',
  // account
  'SetUserSettings',
  // auth
  'GetClientToken',
  // mfa
  'AdminDeleteSoftwareToken',
  'AdminGetUserAuthFactors',
  'AdminSetUserMFAPreference',
  'AssociateSoftwareToken',
  'GetUserAuthFactors',
  'SetUserMFAPreference',
  'SetUserPoolMfaConfig',
  'VerifySoftwareToken',
  // webauthn
  'CompleteWebAuthnRegistration',
  'DeleteWebAuthnCredential',
  'ListWebAuthnCredentials',
  'StartWebAuthnRegistration',
  // groups
  'AdminAddUserToGroup',
  'AdminListGroupsForUser',
  'AdminRemoveUserFromGroup',
  'CreateGroup',
  'DeleteGroup',
  'GetGroup',
  'ListGroups',
  'ListUsersInGroup',
  'UpdateGroup',
  // devices
  'AdminForgetDevice',
  'AdminGetDevice',
  'AdminListDevices',
  'AdminUpdateDeviceStatus',
  'ConfirmDevice',
  'ForgetDevice',
  'GetDevice',
  'ListDevices',
  'UpdateDeviceStatus',
  // sessions
  'AdminListUserSessions',
  'AdminRevokeUserSession',
  'GetUserPoolClientSessionConfiguration',
  'GetUserPoolSessionConfiguration',
  'ListUserSessions',
  'RevokeUserSession',
  'SetUserPoolClientSessionConfiguration',
  'SetUserPoolSessionConfiguration',
  // identity-providers
  'AdminDisableProviderForUser',
  'AdminLinkProviderForUser',
  'CreateIdentityProvider',
  'DeleteIdentityProvider',
  'DescribeIdentityProvider',
  'GetIdentityProviderByIdentifier',
  'GetSigningCertificate',
  'ListIdentityProviders',
  'UpdateIdentityProvider',
  // resource-servers
  'CreateResourceServer',
  'DeleteResourceServer',
  'DescribeResourceServer',
  'ListResourceServers',
  'UpdateResourceServer',
  // domains
  'CreateUserPoolDomain',
  'DeleteUserPoolDomain',
  'DescribeUserPoolDomain',
  'UpdateUserPoolDomain',
  // branding
  'CreateManagedLoginBranding',
  'DeleteManagedLoginBranding',
  'DescribeManagedLoginBranding',
  'DescribeManagedLoginBrandingByClient',
  'GetUICustomization',
  'SetUICustomization',
  'UpdateManagedLoginBranding',
  // terms
  'CreateTerms',
  'DeleteTerms',
  'DescribeTerms',
  'DescribeTermsByClient',
  'ListTerms',
  'UpdateTerms',
  // imports
  'CreateUserImportJob',
  'DescribeUserImportJob',
  'GetCSVHeader',
  'ListUserImportJobs',
  'StartUserImportJob',
  'StopUserImportJob',
  // monitoring
  'AdminListUserAuthEvents',
  'AdminUpdateAuthEventFeedback',
  'DescribeRiskConfiguration',
  'GetLogDeliveryConfiguration',
  'GetProvisionedLimit',
  'SetLogDeliveryConfiguration',
  'SetRiskConfiguration',
  'UpdateAuthEventFeedback',
  'UpdateProvisionedLimit',
  // replicas
  'CreateUserPoolReplica',
  'DeleteUserPoolReplica',
  'ListUserPoolReplicas',
  'UpdateUserPoolReplica',
  // tags
  'ListTagsForResource',
  'TagResource',
  'UntagResource',
] as const satisfies readonly OperationName[]

/** The name of an operation that waits to be built. */
export type Unimplemented = (typeof unimplemented)[number]
