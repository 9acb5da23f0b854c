// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type {
  ChangePasswordRequest,
  ChangePasswordResponse,
  ConfirmForgotPasswordRequest,
  ConfirmForgotPasswordResponse,
  ConfirmSignUpRequest,
  ConfirmSignUpResponse,
  DeleteUserAttributesRequest,
  DeleteUserAttributesResponse,
  DeleteUserRequest,
  ForgotPasswordRequest,
  ForgotPasswordResponse,
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse,
  GetUserRequest,
  GetUserResponse,
  GlobalSignOutRequest,
  GlobalSignOutResponse,
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
  SetUserSettingsRequest,
  SetUserSettingsResponse,
  SignUpRequest,
  SignUpResponse,
  UpdateUserAttributesRequest,
  UpdateUserAttributesResponse,
  VerifyUserAttributeRequest,
  VerifyUserAttributeResponse,
} from './account.ts'
import type {
  AdminInitiateAuthRequest,
  AdminInitiateAuthResponse,
  AdminRespondToAuthChallengeRequest,
  AdminRespondToAuthChallengeResponse,
  GetClientTokenRequest,
  GetClientTokenResponse,
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
  InitiateAuthRequest,
  InitiateAuthResponse,
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
  RevokeTokenRequest,
  RevokeTokenResponse,
} from './auth.ts'
import type {
  CreateManagedLoginBrandingRequest,
  CreateManagedLoginBrandingResponse,
  DeleteManagedLoginBrandingRequest,
  DescribeManagedLoginBrandingByClientRequest,
  DescribeManagedLoginBrandingByClientResponse,
  DescribeManagedLoginBrandingRequest,
  DescribeManagedLoginBrandingResponse,
  GetUICustomizationRequest,
  GetUICustomizationResponse,
  SetUICustomizationRequest,
  SetUICustomizationResponse,
  UpdateManagedLoginBrandingRequest,
  UpdateManagedLoginBrandingResponse,
} from './branding.ts'
import type {
  AddUserPoolClientSecretRequest,
  AddUserPoolClientSecretResponse,
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
  DeleteUserPoolClientRequest,
  DeleteUserPoolClientSecretRequest,
  DeleteUserPoolClientSecretResponse,
  DescribeUserPoolClientRequest,
  DescribeUserPoolClientResponse,
  ListUserPoolClientSecretsRequest,
  ListUserPoolClientSecretsResponse,
  ListUserPoolClientsRequest,
  ListUserPoolClientsResponse,
  UpdateUserPoolClientRequest,
  UpdateUserPoolClientResponse,
} from './clients.ts'
import type {
  AdminForgetDeviceRequest,
  AdminGetDeviceRequest,
  AdminGetDeviceResponse,
  AdminListDevicesRequest,
  AdminListDevicesResponse,
  AdminUpdateDeviceStatusRequest,
  AdminUpdateDeviceStatusResponse,
  ConfirmDeviceRequest,
  ConfirmDeviceResponse,
  ForgetDeviceRequest,
  GetDeviceRequest,
  GetDeviceResponse,
  ListDevicesRequest,
  ListDevicesResponse,
  UpdateDeviceStatusRequest,
  UpdateDeviceStatusResponse,
} from './devices.ts'
import type {
  CreateUserPoolDomainRequest,
  CreateUserPoolDomainResponse,
  DeleteUserPoolDomainRequest,
  DeleteUserPoolDomainResponse,
  DescribeUserPoolDomainRequest,
  DescribeUserPoolDomainResponse,
  UpdateUserPoolDomainRequest,
  UpdateUserPoolDomainResponse,
} from './domains.ts'
import type {
  AdminAddUserToGroupRequest,
  AdminListGroupsForUserRequest,
  AdminListGroupsForUserResponse,
  AdminRemoveUserFromGroupRequest,
  CreateGroupRequest,
  CreateGroupResponse,
  DeleteGroupRequest,
  GetGroupRequest,
  GetGroupResponse,
  ListGroupsRequest,
  ListGroupsResponse,
  ListUsersInGroupRequest,
  ListUsersInGroupResponse,
  UpdateGroupRequest,
  UpdateGroupResponse,
} from './groups.ts'
import type {
  AdminDisableProviderForUserRequest,
  AdminDisableProviderForUserResponse,
  AdminLinkProviderForUserRequest,
  AdminLinkProviderForUserResponse,
  CreateIdentityProviderRequest,
  CreateIdentityProviderResponse,
  DeleteIdentityProviderRequest,
  DescribeIdentityProviderRequest,
  DescribeIdentityProviderResponse,
  GetIdentityProviderByIdentifierRequest,
  GetIdentityProviderByIdentifierResponse,
  GetSigningCertificateRequest,
  GetSigningCertificateResponse,
  ListIdentityProvidersRequest,
  ListIdentityProvidersResponse,
  UpdateIdentityProviderRequest,
  UpdateIdentityProviderResponse,
} from './identity-providers.ts'
import type {
  CreateUserImportJobRequest,
  CreateUserImportJobResponse,
  DescribeUserImportJobRequest,
  DescribeUserImportJobResponse,
  GetCSVHeaderRequest,
  GetCSVHeaderResponse,
  ListUserImportJobsRequest,
  ListUserImportJobsResponse,
  StartUserImportJobRequest,
  StartUserImportJobResponse,
  StopUserImportJobRequest,
  StopUserImportJobResponse,
} from './imports.ts'
import type {
  AdminDeleteSoftwareTokenRequest,
  AdminDeleteSoftwareTokenResponse,
  AdminGetUserAuthFactorsRequest,
  AdminGetUserAuthFactorsResponse,
  AdminSetUserMFAPreferenceRequest,
  AdminSetUserMFAPreferenceResponse,
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
  GetUserAuthFactorsRequest,
  GetUserAuthFactorsResponse,
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
  SetUserMFAPreferenceRequest,
  SetUserMFAPreferenceResponse,
  SetUserPoolMfaConfigRequest,
  SetUserPoolMfaConfigResponse,
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
} from './mfa.ts'
import type {
  AdminListUserAuthEventsRequest,
  AdminListUserAuthEventsResponse,
  AdminUpdateAuthEventFeedbackRequest,
  AdminUpdateAuthEventFeedbackResponse,
  DescribeRiskConfigurationRequest,
  DescribeRiskConfigurationResponse,
  GetLogDeliveryConfigurationRequest,
  GetLogDeliveryConfigurationResponse,
  GetProvisionedLimitRequest,
  GetProvisionedLimitResponse,
  SetLogDeliveryConfigurationRequest,
  SetLogDeliveryConfigurationResponse,
  SetRiskConfigurationRequest,
  SetRiskConfigurationResponse,
  UpdateAuthEventFeedbackRequest,
  UpdateAuthEventFeedbackResponse,
  UpdateProvisionedLimitRequest,
  UpdateProvisionedLimitResponse,
} from './monitoring.ts'
import type {
  CreateUserPoolReplicaRequest,
  CreateUserPoolReplicaResponse,
  DeleteUserPoolReplicaRequest,
  DeleteUserPoolReplicaResponse,
  ListUserPoolReplicasRequest,
  ListUserPoolReplicasResponse,
  UpdateUserPoolReplicaRequest,
  UpdateUserPoolReplicaResponse,
} from './replicas.ts'
import type {
  CreateResourceServerRequest,
  CreateResourceServerResponse,
  DeleteResourceServerRequest,
  DescribeResourceServerRequest,
  DescribeResourceServerResponse,
  ListResourceServersRequest,
  ListResourceServersResponse,
  UpdateResourceServerRequest,
  UpdateResourceServerResponse,
} from './resource-servers.ts'
import type {
  AdminListUserSessionsRequest,
  AdminListUserSessionsResponse,
  AdminRevokeUserSessionRequest,
  AdminRevokeUserSessionResponse,
  GetUserPoolClientSessionConfigurationRequest,
  GetUserPoolClientSessionConfigurationResponse,
  GetUserPoolSessionConfigurationRequest,
  GetUserPoolSessionConfigurationResponse,
  ListUserSessionsRequest,
  ListUserSessionsResponse,
  RevokeUserSessionRequest,
  RevokeUserSessionResponse,
  SetUserPoolClientSessionConfigurationRequest,
  SetUserPoolClientSessionConfigurationResponse,
  SetUserPoolSessionConfigurationRequest,
  SetUserPoolSessionConfigurationResponse,
} from './sessions.ts'
import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
} from './tags.ts'
import type {
  CreateTermsRequest,
  CreateTermsResponse,
  DeleteTermsRequest,
  DescribeTermsByClientRequest,
  DescribeTermsByClientResponse,
  DescribeTermsRequest,
  DescribeTermsResponse,
  ListTermsRequest,
  ListTermsResponse,
  UpdateTermsRequest,
  UpdateTermsResponse,
} from './terms.ts'
import type {
  AddCustomAttributesRequest,
  AddCustomAttributesResponse,
  CreateUserPoolRequest,
  CreateUserPoolResponse,
  DeleteUserPoolRequest,
  DescribeUserPoolRequest,
  DescribeUserPoolResponse,
  ListUserPoolsRequest,
  ListUserPoolsResponse,
  UpdateUserPoolRequest,
  UpdateUserPoolResponse,
} from './user-pools.ts'
import type {
  AdminConfirmSignUpRequest,
  AdminConfirmSignUpResponse,
  AdminCreateUserRequest,
  AdminCreateUserResponse,
  AdminDeleteUserAttributesRequest,
  AdminDeleteUserAttributesResponse,
  AdminDeleteUserRequest,
  AdminDisableUserRequest,
  AdminDisableUserResponse,
  AdminEnableUserRequest,
  AdminEnableUserResponse,
  AdminGetUserRequest,
  AdminGetUserResponse,
  AdminResetUserPasswordRequest,
  AdminResetUserPasswordResponse,
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
  AdminSetUserSettingsRequest,
  AdminSetUserSettingsResponse,
  AdminUpdateUserAttributesRequest,
  AdminUpdateUserAttributesResponse,
  AdminUserGlobalSignOutRequest,
  AdminUserGlobalSignOutResponse,
  ListUsersRequest,
  ListUsersResponse,
} from './users.ts'
import type {
  CompleteWebAuthnRegistrationRequest,
  CompleteWebAuthnRegistrationResponse,
  DeleteWebAuthnCredentialRequest,
  DeleteWebAuthnCredentialResponse,
  ListWebAuthnCredentialsRequest,
  ListWebAuthnCredentialsResponse,
  StartWebAuthnRegistrationRequest,
  StartWebAuthnRegistrationResponse,
} from './webauthn.ts'

/** A noun: the tag of an operation. */
export type Noun = keyof NounOperations

/** The operations on each noun. */
export interface NounOperations {
  'user-pools': 'AddCustomAttributes' | 'CreateUserPool' | 'DeleteUserPool' | 'DescribeUserPool' | 'ListUserPools' | 'UpdateUserPool'
  clients: 'AddUserPoolClientSecret' | 'CreateUserPoolClient' | 'DeleteUserPoolClient' | 'DeleteUserPoolClientSecret' | 'DescribeUserPoolClient' | 'ListUserPoolClientSecrets' | 'ListUserPoolClients' | 'UpdateUserPoolClient'
  users: 'AdminConfirmSignUp' | 'AdminCreateUser' | 'AdminDeleteUser' | 'AdminDeleteUserAttributes' | 'AdminDisableUser' | 'AdminEnableUser' | 'AdminGetUser' | 'AdminResetUserPassword' | 'AdminSetUserPassword' | 'AdminSetUserSettings' | 'AdminUpdateUserAttributes' | 'AdminUserGlobalSignOut' | 'ListUsers'
  account: 'ChangePassword' | 'ConfirmForgotPassword' | 'ConfirmSignUp' | 'DeleteUser' | 'DeleteUserAttributes' | 'ForgotPassword' | 'GetUser' | 'GetUserAttributeVerificationCode' | 'GlobalSignOut' | 'ResendConfirmationCode' | 'SetUserSettings' | 'SignUp' | 'UpdateUserAttributes' | 'VerifyUserAttribute'
  auth: 'AdminInitiateAuth' | 'AdminRespondToAuthChallenge' | 'GetClientToken' | 'GetTokensFromRefreshToken' | 'InitiateAuth' | 'RespondToAuthChallenge' | 'RevokeToken'
  mfa: 'AdminDeleteSoftwareToken' | 'AdminGetUserAuthFactors' | 'AdminSetUserMFAPreference' | 'AssociateSoftwareToken' | 'GetUserAuthFactors' | 'GetUserPoolMfaConfig' | 'SetUserMFAPreference' | 'SetUserPoolMfaConfig' | 'VerifySoftwareToken'
  webauthn: 'CompleteWebAuthnRegistration' | 'DeleteWebAuthnCredential' | 'ListWebAuthnCredentials' | 'StartWebAuthnRegistration'
  groups: 'AdminAddUserToGroup' | 'AdminListGroupsForUser' | 'AdminRemoveUserFromGroup' | 'CreateGroup' | 'DeleteGroup' | 'GetGroup' | 'ListGroups' | 'ListUsersInGroup' | 'UpdateGroup'
  devices: 'AdminForgetDevice' | 'AdminGetDevice' | 'AdminListDevices' | 'AdminUpdateDeviceStatus' | 'ConfirmDevice' | 'ForgetDevice' | 'GetDevice' | 'ListDevices' | 'UpdateDeviceStatus'
  sessions: 'AdminListUserSessions' | 'AdminRevokeUserSession' | 'GetUserPoolClientSessionConfiguration' | 'GetUserPoolSessionConfiguration' | 'ListUserSessions' | 'RevokeUserSession' | 'SetUserPoolClientSessionConfiguration' | 'SetUserPoolSessionConfiguration'
  'identity-providers': 'AdminDisableProviderForUser' | 'AdminLinkProviderForUser' | 'CreateIdentityProvider' | 'DeleteIdentityProvider' | 'DescribeIdentityProvider' | 'GetIdentityProviderByIdentifier' | 'GetSigningCertificate' | 'ListIdentityProviders' | 'UpdateIdentityProvider'
  'resource-servers': 'CreateResourceServer' | 'DeleteResourceServer' | 'DescribeResourceServer' | 'ListResourceServers' | 'UpdateResourceServer'
  domains: 'CreateUserPoolDomain' | 'DeleteUserPoolDomain' | 'DescribeUserPoolDomain' | 'UpdateUserPoolDomain'
  branding: 'CreateManagedLoginBranding' | 'DeleteManagedLoginBranding' | 'DescribeManagedLoginBranding' | 'DescribeManagedLoginBrandingByClient' | 'GetUICustomization' | 'SetUICustomization' | 'UpdateManagedLoginBranding'
  terms: 'CreateTerms' | 'DeleteTerms' | 'DescribeTerms' | 'DescribeTermsByClient' | 'ListTerms' | 'UpdateTerms'
  imports: 'CreateUserImportJob' | 'DescribeUserImportJob' | 'GetCSVHeader' | 'ListUserImportJobs' | 'StartUserImportJob' | 'StopUserImportJob'
  monitoring: 'AdminListUserAuthEvents' | 'AdminUpdateAuthEventFeedback' | 'DescribeRiskConfiguration' | 'GetLogDeliveryConfiguration' | 'GetProvisionedLimit' | 'SetLogDeliveryConfiguration' | 'SetRiskConfiguration' | 'UpdateAuthEventFeedback' | 'UpdateProvisionedLimit'
  replicas: 'CreateUserPoolReplica' | 'DeleteUserPoolReplica' | 'ListUserPoolReplicas' | 'UpdateUserPoolReplica'
  tags: 'ListTagsForResource' | 'TagResource' | 'UntagResource'
}

/** The input, output and errors of each operation. */
export interface OperationTypes {
  /** Add custom attributes to the schema of a pool */
  AddCustomAttributes: {
    input: AddCustomAttributesRequest
    output: AddCustomAttributesResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'UserImportInProgressException' | 'InternalErrorException'
  }
  /** Create a user pool */
  CreateUserPool: {
    input: CreateUserPoolRequest
    output: CreateUserPoolResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'NotAuthorizedException' | 'UserPoolTaggingException' | 'TierChangeNotAllowedException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Delete a user pool and all its users */
  DeleteUserPool: {
    input: DeleteUserPoolRequest
    output: void
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserImportInProgressException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the configuration of a user pool */
  DescribeUserPool: {
    input: DescribeUserPoolRequest
    output: DescribeUserPoolResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserPoolTaggingException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the user pools of the account and Region */
  ListUserPools: {
    input: ListUserPoolsRequest
    output: ListUserPoolsResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'InternalErrorException'
  }
  /** Update the settings of a user pool */
  UpdateUserPool: {
    input: UpdateUserPoolRequest
    output: UpdateUserPoolResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'ConcurrentModificationException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserImportInProgressException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'UserPoolTaggingException' | 'InvalidEmailRoleAccessPolicyException' | 'OperationNotEnabledException' | 'TierChangeNotAllowedException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Add a second secret to an app client */
  AddUserPoolClientSecret: {
    input: AddUserPoolClientSecretRequest
    output: AddUserPoolClientSecretResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'AccessDeniedException' | 'ResourceNotFoundException' | 'InternalServerException'
  }
  /** Create an app client */
  CreateUserPoolClient: {
    input: CreateUserPoolClientRequest
    output: CreateUserPoolClientResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'LimitExceededException' | 'NotAuthorizedException' | 'ScopeDoesNotExistException' | 'InvalidOAuthFlowException' | 'OperationNotEnabledException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Delete an app client */
  DeleteUserPoolClient: {
    input: DeleteUserPoolClientRequest
    output: void
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'ConcurrentModificationException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Delete a secret of an app client */
  DeleteUserPoolClientSecret: {
    input: DeleteUserPoolClientSecretRequest
    output: DeleteUserPoolClientSecretResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'InternalServerException'
  }
  /** Get the settings of an app client */
  DescribeUserPoolClient: {
    input: DescribeUserPoolClientRequest
    output: DescribeUserPoolClientResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'NotAuthorizedException' | 'InternalErrorException'
  }
  /** List the secrets of an app client */
  ListUserPoolClientSecrets: {
    input: ListUserPoolClientSecretsRequest
    output: ListUserPoolClientSecretsResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'ResourceNotFoundException' | 'InternalServerException'
  }
  /** List the app clients of a user pool */
  ListUserPoolClients: {
    input: ListUserPoolClientsRequest
    output: ListUserPoolClientsResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Update the settings of an app client */
  UpdateUserPoolClient: {
    input: UpdateUserPoolClientRequest
    output: UpdateUserPoolClientResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'ConcurrentModificationException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'ScopeDoesNotExistException' | 'InvalidOAuthFlowException' | 'OperationNotEnabledException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Confirm the sign-up of a user without a code */
  AdminConfirmSignUp: {
    input: AdminConfirmSignUpRequest
    output: AdminConfirmSignUpResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'TooManyFailedAttemptsException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Create a user and send an invitation */
  AdminCreateUser: {
    input: AdminCreateUserRequest
    output: AdminCreateUserResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UserNotFoundException' | 'UsernameExistsException' | 'InvalidPasswordException' | 'CodeDeliveryFailureException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'PreconditionNotMetException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UnsupportedUserStateException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Delete a user */
  AdminDeleteUser: {
    input: AdminDeleteUserRequest
    output: void
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Delete attributes of a user */
  AdminDeleteUserAttributes: {
    input: AdminDeleteUserAttributesRequest
    output: AdminDeleteUserAttributesResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Disable a user */
  AdminDisableUser: {
    input: AdminDisableUserRequest
    output: AdminDisableUserResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Enable a disabled user */
  AdminEnableUser: {
    input: AdminEnableUserRequest
    output: AdminEnableUserResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get a user by username */
  AdminGetUser: {
    input: AdminGetUserRequest
    output: AdminGetUserResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Force a user to reset their password */
  AdminResetUserPassword: {
    input: AdminResetUserPasswordRequest
    output: AdminResetUserPasswordResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'UserNotFoundException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Set the password of a user */
  AdminSetUserPassword: {
    input: AdminSetUserPasswordRequest
    output: AdminSetUserPasswordResponse
    errors: 'ResourceNotFoundException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'TooManyRequestsException' | 'InvalidParameterException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Set the deprecated SMS MFA options of a user */
  AdminSetUserSettings: {
    input: AdminSetUserSettingsRequest
    output: AdminSetUserSettingsResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Update attributes of a user */
  AdminUpdateUserAttributes: {
    input: AdminUpdateUserAttributesRequest
    output: AdminUpdateUserAttributesResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'AliasExistsException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Sign a user out everywhere */
  AdminUserGlobalSignOut: {
    input: AdminUserGlobalSignOutRequest
    output: AdminUserGlobalSignOutResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List or search the users of a pool */
  ListUsers: {
    input: ListUsersRequest
    output: ListUsersResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Change the password of the signed-in user */
  ChangePassword: {
    input: ChangePasswordRequest
    output: ChangePasswordResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Set a new password with a reset code */
  ConfirmForgotPassword: {
    input: ConfirmForgotPasswordRequest
    output: ConfirmForgotPasswordResponse
    errors: 'ResourceNotFoundException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidParameterException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'NotAuthorizedException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'TooManyFailedAttemptsException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Confirm a sign-up with a code */
  ConfirmSignUp: {
    input: ConfirmSignUpRequest
    output: ConfirmSignUpResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'TooManyFailedAttemptsException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'InvalidLambdaResponseException' | 'AliasExistsException' | 'TooManyRequestsException' | 'LimitExceededException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Delete the signed-in user */
  DeleteUser: {
    input: DeleteUserRequest
    output: void
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Delete attributes of the signed-in user */
  DeleteUserAttributes: {
    input: DeleteUserAttributesRequest
    output: DeleteUserAttributesResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Send a password reset code */
  ForgotPassword: {
    input: ForgotPasswordRequest
    output: ForgotPasswordResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Get the profile of the signed-in user */
  GetUser: {
    input: GetUserRequest
    output: GetUserResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Send a code to verify the user's email address or phone number */
  GetUserAttributeVerificationCode: {
    input: GetUserAttributeVerificationCodeRequest
    output: GetUserAttributeVerificationCodeResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Sign the user out everywhere */
  GlobalSignOut: {
    input: GlobalSignOutRequest
    output: GlobalSignOutResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Send the sign-up confirmation code again */
  ResendConfirmationCode: {
    input: ResendConfirmationCodeRequest
    output: ResendConfirmationCodeResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Set the deprecated SMS MFA options of the signed-in user */
  SetUserSettings: {
    input: SetUserSettingsRequest
    output: SetUserSettingsResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Sign up a new user */
  SignUp: {
    input: SignUpRequest
    output: SignUpResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'NotAuthorizedException' | 'InvalidPasswordException' | 'InvalidLambdaResponseException' | 'UsernameExistsException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Update attributes of the signed-in user */
  UpdateUserAttributes: {
    input: UpdateUserAttributesRequest
    output: UpdateUserAttributesResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'NotAuthorizedException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'AliasExistsException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'CodeDeliveryFailureException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Verify the user's email address or phone number with a code */
  VerifyUserAttribute: {
    input: VerifyUserAttributeRequest
    output: VerifyUserAttributeResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'AliasExistsException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Start a sign-in from a trusted server */
  AdminInitiateAuth: {
    input: AdminInitiateAuthRequest
    output: AdminInitiateAuthResponse
    errors: 'ResourceNotFoundException' | 'UnsupportedOperationException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'UnexpectedLambdaException' | 'InvalidUserPoolConfigurationException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'MFAMethodNotFoundException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Respond to a sign-in challenge from a trusted server */
  AdminRespondToAuthChallenge: {
    input: AdminRespondToAuthChallengeRequest
    output: AdminRespondToAuthChallengeResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'UnexpectedLambdaException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'InvalidUserPoolConfigurationException' | 'MFAMethodNotFoundException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'AliasExistsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'SoftwareTokenMFANotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get an access token for a machine client */
  GetClientToken: {
    input: GetClientTokenRequest
    output: GetClientTokenResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Exchange a refresh token for new tokens */
  GetTokensFromRefreshToken: {
    input: GetTokensFromRefreshTokenRequest
    output: GetTokensFromRefreshTokenResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'UserNotFoundException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'ForbiddenException' | 'RefreshTokenReuseException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Start a sign-in or refresh tokens */
  InitiateAuth: {
    input: InitiateAuthRequest
    output: InitiateAuthResponse
    errors: 'UnsupportedOperationException' | 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'UnexpectedLambdaException' | 'InvalidUserPoolConfigurationException' | 'UserLambdaValidationException' | 'InvalidLambdaResponseException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidEmailRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Respond to a sign-in challenge */
  RespondToAuthChallenge: {
    input: RespondToAuthChallengeRequest
    output: RespondToAuthChallengeResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'CodeMismatchException' | 'ExpiredCodeException' | 'UnexpectedLambdaException' | 'UserLambdaValidationException' | 'InvalidPasswordException' | 'PasswordHistoryPolicyViolationException' | 'InvalidLambdaResponseException' | 'TooManyRequestsException' | 'InvalidUserPoolConfigurationException' | 'MFAMethodNotFoundException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'InvalidEmailRoleAccessPolicyException' | 'AliasExistsException' | 'SoftwareTokenMFANotFoundException' | 'ForbiddenException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Revoke a refresh token */
  RevokeToken: {
    input: RevokeTokenRequest
    output: RevokeTokenResponse
    errors: 'TooManyRequestsException' | 'UnauthorizedException' | 'InvalidParameterException' | 'UnsupportedOperationException' | 'UnsupportedTokenTypeException' | 'ForbiddenException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Remove the authenticator app of a user */
  AdminDeleteSoftwareToken: {
    input: AdminDeleteSoftwareTokenRequest
    output: AdminDeleteSoftwareTokenResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the sign-in and MFA factors of a user */
  AdminGetUserAuthFactors: {
    input: AdminGetUserAuthFactorsRequest
    output: AdminGetUserAuthFactorsResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'TooManyRequestsException' | 'UserNotFoundException' | 'InternalErrorException'
  }
  /** Set the MFA factors and preference of a user */
  AdminSetUserMFAPreference: {
    input: AdminSetUserMFAPreferenceRequest
    output: AdminSetUserMFAPreferenceResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get a secret for an authenticator app */
  AssociateSoftwareToken: {
    input: AssociateSoftwareTokenRequest
    output: AssociateSoftwareTokenResponse
    errors: 'ConcurrentModificationException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'ResourceNotFoundException' | 'SoftwareTokenMFANotFoundException' | 'ForbiddenException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the sign-in and MFA factors of the signed-in user */
  GetUserAuthFactors: {
    input: GetUserAuthFactorsRequest
    output: GetUserAuthFactorsResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Get the MFA configuration of a pool */
  GetUserPoolMfaConfig: {
    input: GetUserPoolMfaConfigRequest
    output: GetUserPoolMfaConfigResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'InternalErrorException'
  }
  /** Set the MFA factors and preference of the signed-in user */
  SetUserMFAPreference: {
    input: SetUserMFAPreferenceRequest
    output: SetUserMFAPreferenceResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Set the MFA configuration of a pool */
  SetUserPoolMfaConfig: {
    input: SetUserPoolMfaConfigRequest
    output: SetUserPoolMfaConfigResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'InvalidSmsRoleAccessPolicyException' | 'InvalidSmsRoleTrustRelationshipException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Verify an authenticator app with a code */
  VerifySoftwareToken: {
    input: VerifySoftwareTokenRequest
    output: VerifySoftwareTokenResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'InvalidUserPoolConfigurationException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'EnableSoftwareTokenMFAException' | 'SoftwareTokenMFANotFoundException' | 'CodeMismatchException' | 'ForbiddenException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Complete the registration of a passkey */
  CompleteWebAuthnRegistration: {
    input: CompleteWebAuthnRegistrationRequest
    output: CompleteWebAuthnRegistrationResponse
    errors: 'ForbiddenException' | 'InvalidParameterException' | 'LimitExceededException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'WebAuthnNotEnabledException' | 'WebAuthnChallengeNotFoundException' | 'WebAuthnRelyingPartyMismatchException' | 'WebAuthnClientMismatchException' | 'WebAuthnOriginNotAllowedException' | 'PasswordResetRequiredException' | 'WebAuthnCredentialNotSupportedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Delete a passkey of the signed-in user */
  DeleteWebAuthnCredential: {
    input: DeleteWebAuthnCredentialRequest
    output: DeleteWebAuthnCredentialResponse
    errors: 'ForbiddenException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'NotAuthorizedException' | 'ResourceNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the passkeys of the signed-in user */
  ListWebAuthnCredentials: {
    input: ListWebAuthnCredentialsRequest
    output: ListWebAuthnCredentialsResponse
    errors: 'ForbiddenException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'PasswordResetRequiredException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Start the registration of a passkey */
  StartWebAuthnRegistration: {
    input: StartWebAuthnRegistrationRequest
    output: StartWebAuthnRegistrationResponse
    errors: 'ForbiddenException' | 'InvalidParameterException' | 'LimitExceededException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'WebAuthnNotEnabledException' | 'PasswordResetRequiredException' | 'WebAuthnConfigurationMissingException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Add a user to a group */
  AdminAddUserToGroup: {
    input: AdminAddUserToGroupRequest
    output: void
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the groups of a user */
  AdminListGroupsForUser: {
    input: AdminListGroupsForUserRequest
    output: AdminListGroupsForUserResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Remove a user from a group */
  AdminRemoveUserFromGroup: {
    input: AdminRemoveUserFromGroupRequest
    output: void
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Create a group */
  CreateGroup: {
    input: CreateGroupRequest
    output: CreateGroupResponse
    errors: 'InvalidParameterException' | 'GroupExistsException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'LimitExceededException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Delete a group */
  DeleteGroup: {
    input: DeleteGroupRequest
    output: void
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get a group */
  GetGroup: {
    input: GetGroupRequest
    output: GetGroupResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the groups of a pool */
  ListGroups: {
    input: ListGroupsRequest
    output: ListGroupsResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the members of a group */
  ListUsersInGroup: {
    input: ListUsersInGroupRequest
    output: ListUsersInGroupResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Update a group */
  UpdateGroup: {
    input: UpdateGroupRequest
    output: UpdateGroupResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Forget a device of a user */
  AdminForgetDevice: {
    input: AdminForgetDeviceRequest
    output: void
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'UserNotFoundException' | 'InternalErrorException'
  }
  /** Get a device of a user */
  AdminGetDevice: {
    input: AdminGetDeviceRequest
    output: AdminGetDeviceResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'NotAuthorizedException' | 'InternalErrorException'
  }
  /** List the devices of a user */
  AdminListDevices: {
    input: AdminListDevicesRequest
    output: AdminListDevicesResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'NotAuthorizedException' | 'InternalErrorException'
  }
  /** Mark a device of a user as remembered or not */
  AdminUpdateDeviceStatus: {
    input: AdminUpdateDeviceStatusRequest
    output: AdminUpdateDeviceStatusResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'UserNotFoundException' | 'InternalErrorException'
  }
  /** Confirm a new device for tracking */
  ConfirmDevice: {
    input: ConfirmDeviceRequest
    output: ConfirmDeviceResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'InvalidPasswordException' | 'InvalidLambdaResponseException' | 'UsernameExistsException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'DeviceKeyExistsException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Forget a device of the signed-in user */
  ForgetDevice: {
    input: ForgetDeviceRequest
    output: void
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InvalidUserPoolConfigurationException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Get a device of the signed-in user */
  GetDevice: {
    input: GetDeviceRequest
    output: GetDeviceResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'InvalidUserPoolConfigurationException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** List the devices of the signed-in user */
  ListDevices: {
    input: ListDevicesRequest
    output: ListDevicesResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** Mark a device of the signed-in user as remembered or not */
  UpdateDeviceStatus: {
    input: UpdateDeviceStatusRequest
    output: UpdateDeviceStatusResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'InvalidUserPoolConfigurationException' | 'TooManyRequestsException' | 'PasswordResetRequiredException' | 'UserNotFoundException' | 'UserNotConfirmedException' | 'OperationNotEnabledException' | 'ForbiddenException' | 'InternalErrorException'
  }
  /** List the sessions of a user */
  AdminListUserSessions: {
    input: AdminListUserSessionsRequest
    output: AdminListUserSessionsResponse
    errors: 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'UserNotFoundException' | 'InternalErrorException'
  }
  /** Revoke a session of a user */
  AdminRevokeUserSession: {
    input: AdminRevokeUserSessionRequest
    output: AdminRevokeUserSessionResponse
    errors: 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'UserNotFoundException' | 'InternalErrorException'
  }
  /** Get the session settings of an app client */
  GetUserPoolClientSessionConfiguration: {
    input: GetUserPoolClientSessionConfigurationRequest
    output: GetUserPoolClientSessionConfigurationResponse
    errors: 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Get the session settings of a pool */
  GetUserPoolSessionConfiguration: {
    input: GetUserPoolSessionConfigurationRequest
    output: GetUserPoolSessionConfigurationResponse
    errors: 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** List the sessions of the signed-in user */
  ListUserSessions: {
    input: ListUserSessionsRequest
    output: ListUserSessionsResponse
    errors: 'ForbiddenException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'PasswordResetRequiredException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'UserNotConfirmedException' | 'UserNotFoundException' | 'InternalErrorException'
  }
  /** Revoke another session of the signed-in user */
  RevokeUserSession: {
    input: RevokeUserSessionRequest
    output: RevokeUserSessionResponse
    errors: 'ForbiddenException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'PasswordResetRequiredException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'UserNotConfirmedException' | 'UserNotFoundException' | 'InternalErrorException'
  }
  /** Set the session settings of an app client */
  SetUserPoolClientSessionConfiguration: {
    input: SetUserPoolClientSessionConfigurationRequest
    output: SetUserPoolClientSessionConfigurationResponse
    errors: 'ConcurrentModificationException' | 'FeatureUnavailableInTierException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Set the session settings of a pool */
  SetUserPoolSessionConfiguration: {
    input: SetUserPoolSessionConfigurationRequest
    output: SetUserPoolSessionConfigurationResponse
    errors: 'ConcurrentModificationException' | 'FeatureUnavailableInTierException' | 'InvalidParameterException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Unlink an external identity from a user */
  AdminDisableProviderForUser: {
    input: AdminDisableProviderForUserRequest
    output: AdminDisableProviderForUserResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'AliasExistsException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Link an external identity to an existing user */
  AdminLinkProviderForUser: {
    input: AdminLinkProviderForUserRequest
    output: AdminLinkProviderForUserResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'AliasExistsException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Add an external identity provider */
  CreateIdentityProvider: {
    input: CreateIdentityProviderRequest
    output: CreateIdentityProviderResponse
    errors: 'InvalidParameterException' | 'DuplicateProviderException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'LimitExceededException' | 'InternalErrorException'
  }
  /** Delete an identity provider */
  DeleteIdentityProvider: {
    input: DeleteIdentityProviderRequest
    output: void
    errors: 'InvalidParameterException' | 'UnsupportedIdentityProviderException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Get an identity provider by name */
  DescribeIdentityProvider: {
    input: DescribeIdentityProviderRequest
    output: DescribeIdentityProviderResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Get an identity provider by one of its identifiers */
  GetIdentityProviderByIdentifier: {
    input: GetIdentityProviderByIdentifierRequest
    output: GetIdentityProviderByIdentifierResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Get the SAML signing certificate of a pool */
  GetSigningCertificate: {
    input: GetSigningCertificateRequest
    output: GetSigningCertificateResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the identity providers of a pool */
  ListIdentityProviders: {
    input: ListIdentityProvidersRequest
    output: ListIdentityProvidersResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Update an identity provider */
  UpdateIdentityProvider: {
    input: UpdateIdentityProviderRequest
    output: UpdateIdentityProviderResponse
    errors: 'InvalidParameterException' | 'UnsupportedIdentityProviderException' | 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Register a resource server and its scopes */
  CreateResourceServer: {
    input: CreateResourceServerRequest
    output: CreateResourceServerResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Delete a resource server */
  DeleteResourceServer: {
    input: DeleteResourceServerRequest
    output: void
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get a resource server and its scopes */
  DescribeResourceServer: {
    input: DescribeResourceServerRequest
    output: DescribeResourceServerResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the resource servers of a user pool */
  ListResourceServers: {
    input: ListResourceServersRequest
    output: ListResourceServersResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Update the name and scopes of a resource server */
  UpdateResourceServer: {
    input: UpdateResourceServerRequest
    output: UpdateResourceServerResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Create a domain for a user pool */
  CreateUserPoolDomain: {
    input: CreateUserPoolDomainRequest
    output: CreateUserPoolDomainResponse
    errors: 'InvalidParameterException' | 'NotAuthorizedException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Delete the domain of a user pool */
  DeleteUserPoolDomain: {
    input: DeleteUserPoolDomainRequest
    output: DeleteUserPoolDomainResponse
    errors: 'NotAuthorizedException' | 'InvalidParameterException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the configuration of a domain */
  DescribeUserPoolDomain: {
    input: DescribeUserPoolDomainRequest
    output: DescribeUserPoolDomainResponse
    errors: 'NotAuthorizedException' | 'InvalidParameterException' | 'ResourceNotFoundException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Update the settings of a domain */
  UpdateUserPoolDomain: {
    input: UpdateUserPoolDomainRequest
    output: UpdateUserPoolDomainResponse
    errors: 'InvalidParameterException' | 'NotAuthorizedException' | 'ConcurrentModificationException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Create a branding style for an app client */
  CreateManagedLoginBranding: {
    input: CreateManagedLoginBrandingRequest
    output: CreateManagedLoginBrandingResponse
    errors: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'ManagedLoginBrandingExistsException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Delete a branding style */
  DeleteManagedLoginBranding: {
    input: DeleteManagedLoginBrandingRequest
    output: void
    errors: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get a branding style by id */
  DescribeManagedLoginBranding: {
    input: DescribeManagedLoginBrandingRequest
    output: DescribeManagedLoginBrandingResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the branding style of an app client */
  DescribeManagedLoginBrandingByClient: {
    input: DescribeManagedLoginBrandingByClientRequest
    output: DescribeManagedLoginBrandingByClientResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the look of the classic hosted UI */
  GetUICustomization: {
    input: GetUICustomizationRequest
    output: GetUICustomizationResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Set the look of the classic hosted UI */
  SetUICustomization: {
    input: SetUICustomizationRequest
    output: SetUICustomizationResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Update a branding style */
  UpdateManagedLoginBranding: {
    input: UpdateManagedLoginBrandingRequest
    output: UpdateManagedLoginBrandingResponse
    errors: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Create a terms document for an app client */
  CreateTerms: {
    input: CreateTermsRequest
    output: CreateTermsResponse
    errors: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'TermsExistsException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Delete a terms document */
  DeleteTerms: {
    input: DeleteTermsRequest
    output: void
    errors: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get a terms document by id */
  DescribeTerms: {
    input: DescribeTermsRequest
    output: DescribeTermsResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get a terms document by app client and name */
  DescribeTermsByClient: {
    input: DescribeTermsByClientRequest
    output: DescribeTermsByClientResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the terms documents of a pool */
  ListTerms: {
    input: ListTermsRequest
    output: ListTermsResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Update a terms document */
  UpdateTerms: {
    input: UpdateTermsRequest
    output: UpdateTermsResponse
    errors: 'ResourceNotFoundException' | 'ConcurrentModificationException' | 'TermsExistsException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Create a user import job */
  CreateUserImportJob: {
    input: CreateUserImportJobRequest
    output: CreateUserImportJobResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'PreconditionNotMetException' | 'NotAuthorizedException' | 'LimitExceededException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get a user import job */
  DescribeUserImportJob: {
    input: DescribeUserImportJobRequest
    output: DescribeUserImportJobResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the CSV columns for an import */
  GetCSVHeader: {
    input: GetCSVHeaderRequest
    output: GetCSVHeaderResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** List the import jobs of a pool */
  ListUserImportJobs: {
    input: ListUserImportJobsRequest
    output: ListUserImportJobsResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Start a user import job */
  StartUserImportJob: {
    input: StartUserImportJobRequest
    output: StartUserImportJobResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'PreconditionNotMetException' | 'OperationNotEnabledException' | 'NotAuthorizedException' | 'InternalErrorException'
  }
  /** Stop a running user import job */
  StopUserImportJob: {
    input: StopUserImportJobRequest
    output: StopUserImportJobResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'PreconditionNotMetException' | 'OperationNotEnabledException' | 'NotAuthorizedException' | 'InternalErrorException'
  }
  /** List the sign-in history of a user */
  AdminListUserAuthEvents: {
    input: AdminListUserAuthEventsRequest
    output: AdminListUserAuthEventsResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'OperationNotEnabledException' | 'UserPoolAddOnNotEnabledException' | 'InternalErrorException'
  }
  /** Rate an event as an administrator */
  AdminUpdateAuthEventFeedback: {
    input: AdminUpdateAuthEventFeedbackRequest
    output: AdminUpdateAuthEventFeedbackResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'UserPoolAddOnNotEnabledException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the threat protection settings */
  DescribeRiskConfiguration: {
    input: DescribeRiskConfigurationRequest
    output: DescribeRiskConfigurationResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserPoolAddOnNotEnabledException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Get the log export settings of a pool */
  GetLogDeliveryConfiguration: {
    input: GetLogDeliveryConfigurationRequest
    output: GetLogDeliveryConfigurationResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'ResourceNotFoundException' | 'InternalErrorException'
  }
  /** Get the request-rate limit of an API category */
  GetProvisionedLimit: {
    input: GetProvisionedLimitRequest
    output: GetProvisionedLimitResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InternalErrorException'
  }
  /** Set the log export settings of a pool */
  SetLogDeliveryConfiguration: {
    input: SetLogDeliveryConfigurationRequest
    output: SetLogDeliveryConfigurationResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'ResourceNotFoundException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Set the threat protection settings */
  SetRiskConfiguration: {
    input: SetRiskConfigurationRequest
    output: SetRiskConfigurationResponse
    errors: 'ResourceNotFoundException' | 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserPoolAddOnNotEnabledException' | 'CodeDeliveryFailureException' | 'InvalidEmailRoleAccessPolicyException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Rate an event with a feedback token */
  UpdateAuthEventFeedback: {
    input: UpdateAuthEventFeedbackRequest
    output: UpdateAuthEventFeedbackResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'UserNotFoundException' | 'UserPoolAddOnNotEnabledException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Set the request-rate limit of an API category */
  UpdateProvisionedLimit: {
    input: UpdateProvisionedLimitRequest
    output: UpdateProvisionedLimitResponse
    errors: 'InvalidParameterException' | 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'ServiceQuotaExceededException' | 'InternalErrorException'
  }
  /** Create a replica of a user pool in another Region */
  CreateUserPoolReplica: {
    input: CreateUserPoolReplicaRequest
    output: CreateUserPoolReplicaResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'LimitExceededException' | 'NotAuthorizedException' | 'UserPoolTaggingException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'FeatureUnavailableInTierException' | 'InternalErrorException'
  }
  /** Delete a replica of a user pool */
  DeleteUserPoolReplica: {
    input: DeleteUserPoolReplicaRequest
    output: DeleteUserPoolReplicaResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'InternalErrorException'
  }
  /** List the replicas of a user pool */
  ListUserPoolReplicas: {
    input: ListUserPoolReplicasRequest
    output: ListUserPoolReplicasResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'InternalErrorException'
  }
  /** Activate or deactivate a replica */
  UpdateUserPoolReplica: {
    input: UpdateUserPoolReplicaRequest
    output: UpdateUserPoolReplicaResponse
    errors: 'InvalidParameterException' | 'TooManyRequestsException' | 'NotAuthorizedException' | 'OperationNotEnabledException' | 'ResourceNotFoundException' | 'InternalErrorException'
  }
  /** List the tags of a user pool */
  ListTagsForResource: {
    input: ListTagsForResourceRequest
    output: ListTagsForResourceResponse
    errors: 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InvalidParameterException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Set tags on a user pool */
  TagResource: {
    input: TagResourceRequest
    output: TagResourceResponse
    errors: 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InvalidParameterException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
  /** Remove tags from a user pool */
  UntagResource: {
    input: UntagResourceRequest
    output: UntagResourceResponse
    errors: 'ResourceNotFoundException' | 'NotAuthorizedException' | 'TooManyRequestsException' | 'InvalidParameterException' | 'OperationNotEnabledException' | 'InternalErrorException'
  }
}

/** The name of an operation. */
export type OperationName = keyof OperationTypes

/** The input of an operation; `void` when it has none. */
export type InputOf<O extends OperationName> = OperationTypes[O]['input']

/** The output of an operation; `void` when it has none. */
export type OutputOf<O extends OperationName> = OperationTypes[O]['output']

/** The names of the errors an operation declares. */
export type ErrorNameOf<O extends OperationName> = OperationTypes[O]['errors']

/** The operations on a noun. With `satisfies { [O in OperationsOn<N>]: … }` a missing one does not compile. */
export type OperationsOn<N extends Noun> = NounOperations[N]
