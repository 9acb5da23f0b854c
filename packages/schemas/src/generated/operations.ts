// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

const ResourceNotFoundException = 'ResourceNotFoundException'

const InvalidParameterException = 'InvalidParameterException'

const TooManyRequestsException = 'TooManyRequestsException'

const NotAuthorizedException = 'NotAuthorizedException'

const OperationNotEnabledException = 'OperationNotEnabledException'

const UserImportInProgressException = 'UserImportInProgressException'

const InternalErrorException = 'InternalErrorException'

const LimitExceededException = 'LimitExceededException'

const InvalidSmsRoleAccessPolicyException = 'InvalidSmsRoleAccessPolicyException'

const InvalidSmsRoleTrustRelationshipException = 'InvalidSmsRoleTrustRelationshipException'

const InvalidEmailRoleAccessPolicyException = 'InvalidEmailRoleAccessPolicyException'

const UserPoolTaggingException = 'UserPoolTaggingException'

const TierChangeNotAllowedException = 'TierChangeNotAllowedException'

const FeatureUnavailableInTierException = 'FeatureUnavailableInTierException'

const ConcurrentModificationException = 'ConcurrentModificationException'

const AccessDeniedException = 'AccessDeniedException'

const InternalServerException = 'InternalServerException'

const ScopeDoesNotExistException = 'ScopeDoesNotExistException'

const InvalidOAuthFlowException = 'InvalidOAuthFlowException'

const UnexpectedLambdaException = 'UnexpectedLambdaException'

const UserLambdaValidationException = 'UserLambdaValidationException'

const TooManyFailedAttemptsException = 'TooManyFailedAttemptsException'

const InvalidLambdaResponseException = 'InvalidLambdaResponseException'

const UserNotFoundException = 'UserNotFoundException'

const UsernameExistsException = 'UsernameExistsException'

const InvalidPasswordException = 'InvalidPasswordException'

const CodeDeliveryFailureException = 'CodeDeliveryFailureException'

const PreconditionNotMetException = 'PreconditionNotMetException'

const UnsupportedUserStateException = 'UnsupportedUserStateException'

const PasswordHistoryPolicyViolationException = 'PasswordHistoryPolicyViolationException'

const AliasExistsException = 'AliasExistsException'

const PasswordResetRequiredException = 'PasswordResetRequiredException'

const UserNotConfirmedException = 'UserNotConfirmedException'

const ForbiddenException = 'ForbiddenException'

const CodeMismatchException = 'CodeMismatchException'

const ExpiredCodeException = 'ExpiredCodeException'

const UnsupportedOperationException = 'UnsupportedOperationException'

const InvalidUserPoolConfigurationException = 'InvalidUserPoolConfigurationException'

const MFAMethodNotFoundException = 'MFAMethodNotFoundException'

const SoftwareTokenMFANotFoundException = 'SoftwareTokenMFANotFoundException'

const RefreshTokenReuseException = 'RefreshTokenReuseException'

const UnauthorizedException = 'UnauthorizedException'

const UnsupportedTokenTypeException = 'UnsupportedTokenTypeException'

const EnableSoftwareTokenMFAException = 'EnableSoftwareTokenMFAException'

const WebAuthnNotEnabledException = 'WebAuthnNotEnabledException'

const WebAuthnChallengeNotFoundException = 'WebAuthnChallengeNotFoundException'

const WebAuthnRelyingPartyMismatchException = 'WebAuthnRelyingPartyMismatchException'

const WebAuthnClientMismatchException = 'WebAuthnClientMismatchException'

const WebAuthnOriginNotAllowedException = 'WebAuthnOriginNotAllowedException'

const WebAuthnCredentialNotSupportedException = 'WebAuthnCredentialNotSupportedException'

const WebAuthnConfigurationMissingException = 'WebAuthnConfigurationMissingException'

const GroupExistsException = 'GroupExistsException'

const DeviceKeyExistsException = 'DeviceKeyExistsException'

const DuplicateProviderException = 'DuplicateProviderException'

const UnsupportedIdentityProviderException = 'UnsupportedIdentityProviderException'

const ManagedLoginBrandingExistsException = 'ManagedLoginBrandingExistsException'

const TermsExistsException = 'TermsExistsException'

const UserPoolAddOnNotEnabledException = 'UserPoolAddOnNotEnabledException'

const ServiceQuotaExceededException = 'ServiceQuotaExceededException'

/** Every operation of the contract. Names of schemas are keys of the modules of its noun. */
export const operations = {
  /** Add custom attributes to the schema of a pool */
  AddCustomAttributes: {
    name: 'AddCustomAttributes',
    noun: 'user-pools',
    method: 'post',
    path: '/AddCustomAttributes',
    target: 'AWSCognitoIdentityProviderService.AddCustomAttributes',
    authorization: 'iam',
    idempotent: false,
    input: 'AddCustomAttributesRequest',
    output: 'AddCustomAttributesResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, UserImportInProgressException, InternalErrorException,
    ],
  },
  /** Create a user pool */
  CreateUserPool: {
    name: 'CreateUserPool',
    noun: 'user-pools',
    method: 'post',
    path: '/CreateUserPool',
    target: 'AWSCognitoIdentityProviderService.CreateUserPool',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateUserPoolRequest',
    output: 'CreateUserPoolResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, LimitExceededException, InvalidSmsRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, NotAuthorizedException,
      UserPoolTaggingException, TierChangeNotAllowedException, FeatureUnavailableInTierException,
      InternalErrorException,
    ],
  },
  /** Delete a user pool and all its users */
  DeleteUserPool: {
    name: 'DeleteUserPool',
    noun: 'user-pools',
    method: 'post',
    path: '/DeleteUserPool',
    target: 'AWSCognitoIdentityProviderService.DeleteUserPool',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteUserPoolRequest',
    output: null,
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserImportInProgressException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the configuration of a user pool */
  DescribeUserPool: {
    name: 'DescribeUserPool',
    noun: 'user-pools',
    method: 'post',
    path: '/DescribeUserPool',
    target: 'AWSCognitoIdentityProviderService.DescribeUserPool',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeUserPoolRequest',
    output: 'DescribeUserPoolResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserPoolTaggingException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** List the user pools of the account and Region */
  ListUserPools: {
    name: 'ListUserPools',
    noun: 'user-pools',
    method: 'post',
    path: '/ListUserPools',
    target: 'AWSCognitoIdentityProviderService.ListUserPools',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults', items: 'UserPools' },
    paginator: true,
    input: 'ListUserPoolsRequest',
    output: 'ListUserPoolsResponse',
    errors: [InvalidParameterException, TooManyRequestsException, NotAuthorizedException, InternalErrorException],
  },
  /** Update the settings of a user pool */
  UpdateUserPool: {
    name: 'UpdateUserPool',
    noun: 'user-pools',
    method: 'post',
    path: '/UpdateUserPool',
    target: 'AWSCognitoIdentityProviderService.UpdateUserPool',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateUserPoolRequest',
    output: 'UpdateUserPoolResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, ConcurrentModificationException, TooManyRequestsException,
      NotAuthorizedException, UserImportInProgressException, InvalidSmsRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, UserPoolTaggingException, InvalidEmailRoleAccessPolicyException,
      OperationNotEnabledException, TierChangeNotAllowedException, FeatureUnavailableInTierException,
      InternalErrorException,
    ],
  },
  /** Add a second secret to an app client */
  AddUserPoolClientSecret: {
    name: 'AddUserPoolClientSecret',
    noun: 'clients',
    method: 'post',
    path: '/AddUserPoolClientSecret',
    target: 'AWSCognitoIdentityProviderService.AddUserPoolClientSecret',
    authorization: 'iam',
    idempotent: false,
    input: 'AddUserPoolClientSecretRequest',
    output: 'AddUserPoolClientSecretResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, LimitExceededException, AccessDeniedException,
      ResourceNotFoundException, InternalServerException,
    ],
  },
  /** Create an app client */
  CreateUserPoolClient: {
    name: 'CreateUserPoolClient',
    noun: 'clients',
    method: 'post',
    path: '/CreateUserPoolClient',
    target: 'AWSCognitoIdentityProviderService.CreateUserPoolClient',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateUserPoolClientRequest',
    output: 'CreateUserPoolClientResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, LimitExceededException,
      NotAuthorizedException, ScopeDoesNotExistException, InvalidOAuthFlowException, OperationNotEnabledException,
      FeatureUnavailableInTierException, InternalErrorException,
    ],
  },
  /** Delete an app client */
  DeleteUserPoolClient: {
    name: 'DeleteUserPoolClient',
    noun: 'clients',
    method: 'post',
    path: '/DeleteUserPoolClient',
    target: 'AWSCognitoIdentityProviderService.DeleteUserPoolClient',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteUserPoolClientRequest',
    output: null,
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      ConcurrentModificationException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Delete a secret of an app client */
  DeleteUserPoolClientSecret: {
    name: 'DeleteUserPoolClientSecret',
    noun: 'clients',
    method: 'post',
    path: '/DeleteUserPoolClientSecret',
    target: 'AWSCognitoIdentityProviderService.DeleteUserPoolClientSecret',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteUserPoolClientSecretRequest',
    output: 'DeleteUserPoolClientSecretResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, LimitExceededException, ResourceNotFoundException,
      InternalServerException,
    ],
  },
  /** Get the settings of an app client */
  DescribeUserPoolClient: {
    name: 'DescribeUserPoolClient',
    noun: 'clients',
    method: 'post',
    path: '/DescribeUserPoolClient',
    target: 'AWSCognitoIdentityProviderService.DescribeUserPoolClient',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeUserPoolClientRequest',
    output: 'DescribeUserPoolClientResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, OperationNotEnabledException,
      NotAuthorizedException, InternalErrorException,
    ],
  },
  /** List the secrets of an app client */
  ListUserPoolClientSecrets: {
    name: 'ListUserPoolClientSecrets',
    noun: 'clients',
    method: 'post',
    path: '/ListUserPoolClientSecrets',
    target: 'AWSCognitoIdentityProviderService.ListUserPoolClientSecrets',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', items: 'ClientSecrets' },
    input: 'ListUserPoolClientSecretsRequest',
    output: 'ListUserPoolClientSecretsResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, LimitExceededException, ResourceNotFoundException,
      InternalServerException,
    ],
  },
  /** List the app clients of a user pool */
  ListUserPoolClients: {
    name: 'ListUserPoolClients',
    noun: 'clients',
    method: 'post',
    path: '/ListUserPoolClients',
    target: 'AWSCognitoIdentityProviderService.ListUserPoolClients',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults', items: 'UserPoolClients' },
    paginator: true,
    input: 'ListUserPoolClientsRequest',
    output: 'ListUserPoolClientsResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Update the settings of an app client */
  UpdateUserPoolClient: {
    name: 'UpdateUserPoolClient',
    noun: 'clients',
    method: 'post',
    path: '/UpdateUserPoolClient',
    target: 'AWSCognitoIdentityProviderService.UpdateUserPoolClient',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateUserPoolClientRequest',
    output: 'UpdateUserPoolClientResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, ConcurrentModificationException, TooManyRequestsException,
      NotAuthorizedException, ScopeDoesNotExistException, InvalidOAuthFlowException, OperationNotEnabledException,
      FeatureUnavailableInTierException, InternalErrorException,
    ],
  },
  /** Confirm the sign-up of a user without a code */
  AdminConfirmSignUp: {
    name: 'AdminConfirmSignUp',
    noun: 'users',
    method: 'post',
    path: '/AdminConfirmSignUp',
    target: 'AWSCognitoIdentityProviderService.AdminConfirmSignUp',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminConfirmSignUpRequest',
    output: 'AdminConfirmSignUpResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException, UserLambdaValidationException,
      NotAuthorizedException, TooManyFailedAttemptsException, InvalidLambdaResponseException, TooManyRequestsException,
      LimitExceededException, UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Create a user and send an invitation */
  AdminCreateUser: {
    name: 'AdminCreateUser',
    noun: 'users',
    method: 'post',
    path: '/AdminCreateUser',
    target: 'AWSCognitoIdentityProviderService.AdminCreateUser',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminCreateUserRequest',
    output: 'AdminCreateUserResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, UserNotFoundException, UsernameExistsException,
      InvalidPasswordException, CodeDeliveryFailureException, UnexpectedLambdaException, UserLambdaValidationException,
      InvalidLambdaResponseException, PreconditionNotMetException, InvalidSmsRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, TooManyRequestsException, NotAuthorizedException,
      UnsupportedUserStateException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Delete a user */
  AdminDeleteUser: {
    name: 'AdminDeleteUser',
    noun: 'users',
    method: 'post',
    path: '/AdminDeleteUser',
    target: 'AWSCognitoIdentityProviderService.AdminDeleteUser',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminDeleteUserRequest',
    output: null,
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Delete attributes of a user */
  AdminDeleteUserAttributes: {
    name: 'AdminDeleteUserAttributes',
    noun: 'users',
    method: 'post',
    path: '/AdminDeleteUserAttributes',
    target: 'AWSCognitoIdentityProviderService.AdminDeleteUserAttributes',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminDeleteUserAttributesRequest',
    output: 'AdminDeleteUserAttributesResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Disable a user */
  AdminDisableUser: {
    name: 'AdminDisableUser',
    noun: 'users',
    method: 'post',
    path: '/AdminDisableUser',
    target: 'AWSCognitoIdentityProviderService.AdminDisableUser',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminDisableUserRequest',
    output: 'AdminDisableUserResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Enable a disabled user */
  AdminEnableUser: {
    name: 'AdminEnableUser',
    noun: 'users',
    method: 'post',
    path: '/AdminEnableUser',
    target: 'AWSCognitoIdentityProviderService.AdminEnableUser',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminEnableUserRequest',
    output: 'AdminEnableUserResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get a user by username */
  AdminGetUser: {
    name: 'AdminGetUser',
    noun: 'users',
    method: 'post',
    path: '/AdminGetUser',
    target: 'AWSCognitoIdentityProviderService.AdminGetUser',
    authorization: 'iam',
    idempotent: true,
    input: 'AdminGetUserRequest',
    output: 'AdminGetUserResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Force a user to reset their password */
  AdminResetUserPassword: {
    name: 'AdminResetUserPassword',
    noun: 'users',
    method: 'post',
    path: '/AdminResetUserPassword',
    target: 'AWSCognitoIdentityProviderService.AdminResetUserPassword',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminResetUserPasswordRequest',
    output: 'AdminResetUserPasswordResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException, UserLambdaValidationException,
      NotAuthorizedException, InvalidLambdaResponseException, TooManyRequestsException, LimitExceededException,
      UserNotFoundException, InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Set the password of a user */
  AdminSetUserPassword: {
    name: 'AdminSetUserPassword',
    noun: 'users',
    method: 'post',
    path: '/AdminSetUserPassword',
    target: 'AWSCognitoIdentityProviderService.AdminSetUserPassword',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminSetUserPasswordRequest',
    output: 'AdminSetUserPasswordResponse',
    errors: [
      ResourceNotFoundException, NotAuthorizedException, UserNotFoundException, TooManyRequestsException,
      InvalidParameterException, InvalidPasswordException, PasswordHistoryPolicyViolationException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Set the deprecated SMS MFA options of a user */
  AdminSetUserSettings: {
    name: 'AdminSetUserSettings',
    noun: 'users',
    method: 'post',
    path: '/AdminSetUserSettings',
    target: 'AWSCognitoIdentityProviderService.AdminSetUserSettings',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminSetUserSettingsRequest',
    output: 'AdminSetUserSettingsResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, UserNotFoundException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Update attributes of a user */
  AdminUpdateUserAttributes: {
    name: 'AdminUpdateUserAttributes',
    noun: 'users',
    method: 'post',
    path: '/AdminUpdateUserAttributes',
    target: 'AWSCognitoIdentityProviderService.AdminUpdateUserAttributes',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminUpdateUserAttributesRequest',
    output: 'AdminUpdateUserAttributesResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException, UserLambdaValidationException,
      InvalidLambdaResponseException, AliasExistsException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Sign a user out everywhere */
  AdminUserGlobalSignOut: {
    name: 'AdminUserGlobalSignOut',
    noun: 'users',
    method: 'post',
    path: '/AdminUserGlobalSignOut',
    target: 'AWSCognitoIdentityProviderService.AdminUserGlobalSignOut',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminUserGlobalSignOutRequest',
    output: 'AdminUserGlobalSignOutResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** List or search the users of a pool */
  ListUsers: {
    name: 'ListUsers',
    noun: 'users',
    method: 'post',
    path: '/ListUsers',
    target: 'AWSCognitoIdentityProviderService.ListUsers',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'PaginationToken', outputToken: 'PaginationToken', pageSize: 'Limit', items: 'Users' },
    paginator: true,
    input: 'ListUsersRequest',
    output: 'ListUsersResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Change the password of the signed-in user */
  ChangePassword: {
    name: 'ChangePassword',
    noun: 'account',
    method: 'post',
    path: '/ChangePassword',
    target: 'AWSCognitoIdentityProviderService.ChangePassword',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'ChangePasswordRequest',
    output: 'ChangePasswordResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, InvalidPasswordException,
      PasswordHistoryPolicyViolationException, NotAuthorizedException, TooManyRequestsException, LimitExceededException,
      PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Set a new password with a reset code */
  ConfirmForgotPassword: {
    name: 'ConfirmForgotPassword',
    noun: 'account',
    method: 'post',
    path: '/ConfirmForgotPassword',
    target: 'AWSCognitoIdentityProviderService.ConfirmForgotPassword',
    authorization: 'public',
    proof: ['ClientId', 'SecretHash'],
    idempotent: false,
    input: 'ConfirmForgotPasswordRequest',
    output: 'ConfirmForgotPasswordResponse',
    errors: [
      ResourceNotFoundException, UnexpectedLambdaException, UserLambdaValidationException, InvalidParameterException,
      InvalidPasswordException, PasswordHistoryPolicyViolationException, NotAuthorizedException, CodeMismatchException,
      ExpiredCodeException, TooManyFailedAttemptsException, InvalidLambdaResponseException, TooManyRequestsException,
      LimitExceededException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Confirm a sign-up with a code */
  ConfirmSignUp: {
    name: 'ConfirmSignUp',
    noun: 'account',
    method: 'post',
    path: '/ConfirmSignUp',
    target: 'AWSCognitoIdentityProviderService.ConfirmSignUp',
    authorization: 'public',
    proof: ['ClientId', 'SecretHash'],
    idempotent: false,
    input: 'ConfirmSignUpRequest',
    output: 'ConfirmSignUpResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException, UserLambdaValidationException,
      NotAuthorizedException, TooManyFailedAttemptsException, CodeMismatchException, ExpiredCodeException,
      InvalidLambdaResponseException, AliasExistsException, TooManyRequestsException, LimitExceededException,
      UserNotFoundException, OperationNotEnabledException, ForbiddenException, InternalErrorException,
    ],
  },
  /** Delete the signed-in user */
  DeleteUser: {
    name: 'DeleteUser',
    noun: 'account',
    method: 'post',
    path: '/DeleteUser',
    target: 'AWSCognitoIdentityProviderService.DeleteUser',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'DeleteUserRequest',
    output: null,
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
      PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Delete attributes of the signed-in user */
  DeleteUserAttributes: {
    name: 'DeleteUserAttributes',
    noun: 'account',
    method: 'post',
    path: '/DeleteUserAttributes',
    target: 'AWSCognitoIdentityProviderService.DeleteUserAttributes',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'DeleteUserAttributesRequest',
    output: 'DeleteUserAttributesResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
      PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Send a password reset code */
  ForgotPassword: {
    name: 'ForgotPassword',
    noun: 'account',
    method: 'post',
    path: '/ForgotPassword',
    target: 'AWSCognitoIdentityProviderService.ForgotPassword',
    authorization: 'public',
    proof: ['ClientId', 'SecretHash'],
    idempotent: false,
    input: 'ForgotPasswordRequest',
    output: 'ForgotPasswordResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException, UserLambdaValidationException,
      NotAuthorizedException, InvalidLambdaResponseException, TooManyRequestsException, LimitExceededException,
      InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
      InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, UserNotFoundException,
      OperationNotEnabledException, ForbiddenException, InternalErrorException,
    ],
  },
  /** Get the profile of the signed-in user */
  GetUser: {
    name: 'GetUser',
    noun: 'account',
    method: 'post',
    path: '/GetUser',
    target: 'AWSCognitoIdentityProviderService.GetUser',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: true,
    input: 'GetUserRequest',
    output: 'GetUserResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
      PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Send a code to verify the user's email address or phone number */
  GetUserAttributeVerificationCode: {
    name: 'GetUserAttributeVerificationCode',
    noun: 'account',
    method: 'post',
    path: '/GetUserAttributeVerificationCode',
    target: 'AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'GetUserAttributeVerificationCodeRequest',
    output: 'GetUserAttributeVerificationCodeResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UnexpectedLambdaException, UserLambdaValidationException, InvalidLambdaResponseException,
      InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
      InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, LimitExceededException,
      PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Sign the user out everywhere */
  GlobalSignOut: {
    name: 'GlobalSignOut',
    noun: 'account',
    method: 'post',
    path: '/GlobalSignOut',
    target: 'AWSCognitoIdentityProviderService.GlobalSignOut',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'GlobalSignOutRequest',
    output: 'GlobalSignOutResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
      PasswordResetRequiredException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
      InternalErrorException,
    ],
  },
  /** Send the sign-up confirmation code again */
  ResendConfirmationCode: {
    name: 'ResendConfirmationCode',
    noun: 'account',
    method: 'post',
    path: '/ResendConfirmationCode',
    target: 'AWSCognitoIdentityProviderService.ResendConfirmationCode',
    authorization: 'public',
    proof: ['ClientId', 'SecretHash'],
    idempotent: false,
    input: 'ResendConfirmationCodeRequest',
    output: 'ResendConfirmationCodeResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException, UserLambdaValidationException,
      NotAuthorizedException, InvalidLambdaResponseException, TooManyRequestsException, LimitExceededException,
      InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
      InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, UserNotFoundException,
      OperationNotEnabledException, ForbiddenException, InternalErrorException,
    ],
  },
  /** Set the deprecated SMS MFA options of the signed-in user */
  SetUserSettings: {
    name: 'SetUserSettings',
    noun: 'account',
    method: 'post',
    path: '/SetUserSettings',
    target: 'AWSCognitoIdentityProviderService.SetUserSettings',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'SetUserSettingsRequest',
    output: 'SetUserSettingsResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
      InternalErrorException,
    ],
  },
  /** Sign up a new user */
  SignUp: {
    name: 'SignUp',
    noun: 'account',
    method: 'post',
    path: '/SignUp',
    target: 'AWSCognitoIdentityProviderService.SignUp',
    authorization: 'public',
    proof: ['ClientId', 'SecretHash'],
    idempotent: false,
    input: 'SignUpRequest',
    output: 'SignUpResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException, UserLambdaValidationException,
      NotAuthorizedException, InvalidPasswordException, InvalidLambdaResponseException, UsernameExistsException,
      TooManyRequestsException, LimitExceededException, InvalidSmsRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
      OperationNotEnabledException, ForbiddenException, InternalErrorException,
    ],
  },
  /** Update attributes of the signed-in user */
  UpdateUserAttributes: {
    name: 'UpdateUserAttributes',
    noun: 'account',
    method: 'post',
    path: '/UpdateUserAttributes',
    target: 'AWSCognitoIdentityProviderService.UpdateUserAttributes',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'UpdateUserAttributesRequest',
    output: 'UpdateUserAttributesResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, CodeMismatchException, ExpiredCodeException,
      NotAuthorizedException, UnexpectedLambdaException, UserLambdaValidationException, InvalidLambdaResponseException,
      TooManyRequestsException, AliasExistsException, InvalidSmsRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
      PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Verify the user's email address or phone number with a code */
  VerifyUserAttribute: {
    name: 'VerifyUserAttribute',
    noun: 'account',
    method: 'post',
    path: '/VerifyUserAttribute',
    target: 'AWSCognitoIdentityProviderService.VerifyUserAttribute',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'VerifyUserAttributeRequest',
    output: 'VerifyUserAttributeResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, CodeMismatchException, ExpiredCodeException,
      NotAuthorizedException, TooManyRequestsException, LimitExceededException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, AliasExistsException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Start a sign-in from a trusted server */
  AdminInitiateAuth: {
    name: 'AdminInitiateAuth',
    noun: 'auth',
    method: 'post',
    path: '/AdminInitiateAuth',
    target: 'AWSCognitoIdentityProviderService.AdminInitiateAuth',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminInitiateAuthRequest',
    output: 'AdminInitiateAuthResponse',
    errors: [
      ResourceNotFoundException, UnsupportedOperationException, InvalidParameterException, NotAuthorizedException,
      TooManyRequestsException, UnexpectedLambdaException, InvalidUserPoolConfigurationException,
      UserLambdaValidationException, InvalidLambdaResponseException, MFAMethodNotFoundException,
      InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, PasswordResetRequiredException, UserNotFoundException,
      UserNotConfirmedException, OperationNotEnabledException, FeatureUnavailableInTierException,
      InternalErrorException,
    ],
  },
  /** Respond to a sign-in challenge from a trusted server */
  AdminRespondToAuthChallenge: {
    name: 'AdminRespondToAuthChallenge',
    noun: 'auth',
    method: 'post',
    path: '/AdminRespondToAuthChallenge',
    target: 'AWSCognitoIdentityProviderService.AdminRespondToAuthChallenge',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminRespondToAuthChallengeRequest',
    output: 'AdminRespondToAuthChallengeResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, CodeMismatchException,
      ExpiredCodeException, UnexpectedLambdaException, InvalidPasswordException,
      PasswordHistoryPolicyViolationException, UserLambdaValidationException, InvalidLambdaResponseException,
      TooManyRequestsException, InvalidUserPoolConfigurationException, MFAMethodNotFoundException,
      InvalidEmailRoleAccessPolicyException, InvalidSmsRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, AliasExistsException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, SoftwareTokenMFANotFoundException, OperationNotEnabledException,
      InternalErrorException,
    ],
  },
  /** Get an access token for a machine client */
  GetClientToken: {
    name: 'GetClientToken',
    noun: 'auth',
    method: 'post',
    path: '/GetClientToken',
    target: 'AWSCognitoIdentityProviderService.GetClientToken',
    authorization: 'public',
    proof: ['ClientId', 'Secret'],
    idempotent: false,
    input: 'GetClientTokenRequest',
    output: 'GetClientTokenResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      OperationNotEnabledException, ForbiddenException, InternalErrorException,
    ],
  },
  /** Exchange a refresh token for new tokens */
  GetTokensFromRefreshToken: {
    name: 'GetTokensFromRefreshToken',
    noun: 'auth',
    method: 'post',
    path: '/GetTokensFromRefreshToken',
    target: 'AWSCognitoIdentityProviderService.GetTokensFromRefreshToken',
    authorization: 'public',
    proof: ['RefreshToken', 'ClientId', 'ClientSecret'],
    idempotent: false,
    input: 'GetTokensFromRefreshTokenRequest',
    output: 'GetTokensFromRefreshTokenResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
      UserNotFoundException, UnexpectedLambdaException, UserLambdaValidationException, InvalidLambdaResponseException,
      ForbiddenException, RefreshTokenReuseException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Start a sign-in or refresh tokens */
  InitiateAuth: {
    name: 'InitiateAuth',
    noun: 'auth',
    method: 'post',
    path: '/InitiateAuth',
    target: 'AWSCognitoIdentityProviderService.InitiateAuth',
    authorization: 'public',
    proof: ['ClientId'],
    idempotent: false,
    input: 'InitiateAuthRequest',
    output: 'InitiateAuthResponse',
    errors: [
      UnsupportedOperationException, ResourceNotFoundException, InvalidParameterException, NotAuthorizedException,
      TooManyRequestsException, UnexpectedLambdaException, InvalidUserPoolConfigurationException,
      UserLambdaValidationException, InvalidLambdaResponseException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, InvalidSmsRoleAccessPolicyException,
      InvalidEmailRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, OperationNotEnabledException,
      ForbiddenException, FeatureUnavailableInTierException, InternalErrorException,
    ],
  },
  /** Respond to a sign-in challenge */
  RespondToAuthChallenge: {
    name: 'RespondToAuthChallenge',
    noun: 'auth',
    method: 'post',
    path: '/RespondToAuthChallenge',
    target: 'AWSCognitoIdentityProviderService.RespondToAuthChallenge',
    authorization: 'public',
    proof: ['ClientId', 'Session'],
    idempotent: false,
    input: 'RespondToAuthChallengeRequest',
    output: 'RespondToAuthChallengeResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, CodeMismatchException,
      ExpiredCodeException, UnexpectedLambdaException, UserLambdaValidationException, InvalidPasswordException,
      PasswordHistoryPolicyViolationException, InvalidLambdaResponseException, TooManyRequestsException,
      InvalidUserPoolConfigurationException, MFAMethodNotFoundException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, InvalidSmsRoleAccessPolicyException,
      InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, AliasExistsException,
      SoftwareTokenMFANotFoundException, ForbiddenException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Revoke a refresh token */
  RevokeToken: {
    name: 'RevokeToken',
    noun: 'auth',
    method: 'post',
    path: '/RevokeToken',
    target: 'AWSCognitoIdentityProviderService.RevokeToken',
    authorization: 'public',
    proof: ['Token', 'ClientId', 'ClientSecret'],
    idempotent: false,
    input: 'RevokeTokenRequest',
    output: 'RevokeTokenResponse',
    errors: [
      TooManyRequestsException, UnauthorizedException, InvalidParameterException, UnsupportedOperationException,
      UnsupportedTokenTypeException, ForbiddenException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Remove the authenticator app of a user */
  AdminDeleteSoftwareToken: {
    name: 'AdminDeleteSoftwareToken',
    noun: 'mfa',
    method: 'post',
    path: '/AdminDeleteSoftwareToken',
    target: 'AWSCognitoIdentityProviderService.AdminDeleteSoftwareToken',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminDeleteSoftwareTokenRequest',
    output: 'AdminDeleteSoftwareTokenResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
      UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the sign-in and MFA factors of a user */
  AdminGetUserAuthFactors: {
    name: 'AdminGetUserAuthFactors',
    noun: 'mfa',
    method: 'post',
    path: '/AdminGetUserAuthFactors',
    target: 'AWSCognitoIdentityProviderService.AdminGetUserAuthFactors',
    authorization: 'iam',
    idempotent: true,
    input: 'AdminGetUserAuthFactorsRequest',
    output: 'AdminGetUserAuthFactorsResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
      TooManyRequestsException, UserNotFoundException, InternalErrorException,
    ],
  },
  /** Set the MFA factors and preference of a user */
  AdminSetUserMFAPreference: {
    name: 'AdminSetUserMFAPreference',
    noun: 'mfa',
    method: 'post',
    path: '/AdminSetUserMFAPreference',
    target: 'AWSCognitoIdentityProviderService.AdminSetUserMFAPreference',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminSetUserMFAPreferenceRequest',
    output: 'AdminSetUserMFAPreferenceResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get a secret for an authenticator app */
  AssociateSoftwareToken: {
    name: 'AssociateSoftwareToken',
    noun: 'mfa',
    method: 'post',
    path: '/AssociateSoftwareToken',
    target: 'AWSCognitoIdentityProviderService.AssociateSoftwareToken',
    authorization: 'token',
    proof: ['AccessToken', 'Session'],
    proofMode: 'any',
    idempotent: false,
    input: 'AssociateSoftwareTokenRequest',
    output: 'AssociateSoftwareTokenResponse',
    errors: [
      ConcurrentModificationException, InvalidParameterException, NotAuthorizedException, ResourceNotFoundException,
      SoftwareTokenMFANotFoundException, ForbiddenException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the sign-in and MFA factors of the signed-in user */
  GetUserAuthFactors: {
    name: 'GetUserAuthFactors',
    noun: 'mfa',
    method: 'post',
    path: '/GetUserAuthFactors',
    target: 'AWSCognitoIdentityProviderService.GetUserAuthFactors',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: true,
    input: 'GetUserAuthFactorsRequest',
    output: 'GetUserAuthFactorsResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
      PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
      ForbiddenException, InternalErrorException,
    ],
  },
  /** Get the MFA configuration of a pool */
  GetUserPoolMfaConfig: {
    name: 'GetUserPoolMfaConfig',
    noun: 'mfa',
    method: 'post',
    path: '/GetUserPoolMfaConfig',
    target: 'AWSCognitoIdentityProviderService.GetUserPoolMfaConfig',
    authorization: 'iam',
    idempotent: true,
    input: 'GetUserPoolMfaConfigRequest',
    output: 'GetUserPoolMfaConfigResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, ResourceNotFoundException, NotAuthorizedException,
      InternalErrorException,
    ],
  },
  /** Set the MFA factors and preference of the signed-in user */
  SetUserMFAPreference: {
    name: 'SetUserMFAPreference',
    noun: 'mfa',
    method: 'post',
    path: '/SetUserMFAPreference',
    target: 'AWSCognitoIdentityProviderService.SetUserMFAPreference',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'SetUserMFAPreferenceRequest',
    output: 'SetUserMFAPreferenceResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
      InternalErrorException,
    ],
  },
  /** Set the MFA configuration of a pool */
  SetUserPoolMfaConfig: {
    name: 'SetUserPoolMfaConfig',
    noun: 'mfa',
    method: 'post',
    path: '/SetUserPoolMfaConfig',
    target: 'AWSCognitoIdentityProviderService.SetUserPoolMfaConfig',
    authorization: 'iam',
    idempotent: false,
    input: 'SetUserPoolMfaConfigRequest',
    output: 'SetUserPoolMfaConfigResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, ConcurrentModificationException, ResourceNotFoundException,
      InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, NotAuthorizedException,
      OperationNotEnabledException, FeatureUnavailableInTierException, InternalErrorException,
    ],
  },
  /** Verify an authenticator app with a code */
  VerifySoftwareToken: {
    name: 'VerifySoftwareToken',
    noun: 'mfa',
    method: 'post',
    path: '/VerifySoftwareToken',
    target: 'AWSCognitoIdentityProviderService.VerifySoftwareToken',
    authorization: 'token',
    proof: ['AccessToken', 'Session'],
    proofMode: 'any',
    idempotent: false,
    input: 'VerifySoftwareTokenRequest',
    output: 'VerifySoftwareTokenResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
      NotAuthorizedException, TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
      UserNotConfirmedException, EnableSoftwareTokenMFAException, SoftwareTokenMFANotFoundException,
      CodeMismatchException, ForbiddenException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Complete the registration of a passkey */
  CompleteWebAuthnRegistration: {
    name: 'CompleteWebAuthnRegistration',
    noun: 'webauthn',
    method: 'post',
    path: '/CompleteWebAuthnRegistration',
    target: 'AWSCognitoIdentityProviderService.CompleteWebAuthnRegistration',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'CompleteWebAuthnRegistrationRequest',
    output: 'CompleteWebAuthnRegistrationResponse',
    errors: [
      ForbiddenException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
      TooManyRequestsException, WebAuthnNotEnabledException, WebAuthnChallengeNotFoundException,
      WebAuthnRelyingPartyMismatchException, WebAuthnClientMismatchException, WebAuthnOriginNotAllowedException,
      PasswordResetRequiredException, WebAuthnCredentialNotSupportedException, OperationNotEnabledException,
      InternalErrorException,
    ],
  },
  /** Delete a passkey of the signed-in user */
  DeleteWebAuthnCredential: {
    name: 'DeleteWebAuthnCredential',
    noun: 'webauthn',
    method: 'post',
    path: '/DeleteWebAuthnCredential',
    target: 'AWSCognitoIdentityProviderService.DeleteWebAuthnCredential',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'DeleteWebAuthnCredentialRequest',
    output: 'DeleteWebAuthnCredentialResponse',
    errors: [
      ForbiddenException, InvalidParameterException, TooManyRequestsException, LimitExceededException,
      PasswordResetRequiredException, NotAuthorizedException, ResourceNotFoundException, OperationNotEnabledException,
      InternalErrorException,
    ],
  },
  /** List the passkeys of the signed-in user */
  ListWebAuthnCredentials: {
    name: 'ListWebAuthnCredentials',
    noun: 'webauthn',
    method: 'post',
    path: '/ListWebAuthnCredentials',
    target: 'AWSCognitoIdentityProviderService.ListWebAuthnCredentials',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults', items: 'Credentials' },
    input: 'ListWebAuthnCredentialsRequest',
    output: 'ListWebAuthnCredentialsResponse',
    errors: [
      ForbiddenException, InvalidParameterException, TooManyRequestsException, LimitExceededException,
      PasswordResetRequiredException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Start the registration of a passkey */
  StartWebAuthnRegistration: {
    name: 'StartWebAuthnRegistration',
    noun: 'webauthn',
    method: 'post',
    path: '/StartWebAuthnRegistration',
    target: 'AWSCognitoIdentityProviderService.StartWebAuthnRegistration',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'StartWebAuthnRegistrationRequest',
    output: 'StartWebAuthnRegistrationResponse',
    errors: [
      ForbiddenException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
      TooManyRequestsException, WebAuthnNotEnabledException, PasswordResetRequiredException,
      WebAuthnConfigurationMissingException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Add a user to a group */
  AdminAddUserToGroup: {
    name: 'AdminAddUserToGroup',
    noun: 'groups',
    method: 'post',
    path: '/AdminAddUserToGroup',
    target: 'AWSCognitoIdentityProviderService.AdminAddUserToGroup',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminAddUserToGroupRequest',
    output: null,
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** List the groups of a user */
  AdminListGroupsForUser: {
    name: 'AdminListGroupsForUser',
    noun: 'groups',
    method: 'post',
    path: '/AdminListGroupsForUser',
    target: 'AWSCognitoIdentityProviderService.AdminListGroupsForUser',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'Limit', items: 'Groups' },
    paginator: true,
    input: 'AdminListGroupsForUserRequest',
    output: 'AdminListGroupsForUserResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Remove a user from a group */
  AdminRemoveUserFromGroup: {
    name: 'AdminRemoveUserFromGroup',
    noun: 'groups',
    method: 'post',
    path: '/AdminRemoveUserFromGroup',
    target: 'AWSCognitoIdentityProviderService.AdminRemoveUserFromGroup',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminRemoveUserFromGroupRequest',
    output: null,
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Create a group */
  CreateGroup: {
    name: 'CreateGroup',
    noun: 'groups',
    method: 'post',
    path: '/CreateGroup',
    target: 'AWSCognitoIdentityProviderService.CreateGroup',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateGroupRequest',
    output: 'CreateGroupResponse',
    errors: [
      InvalidParameterException, GroupExistsException, ResourceNotFoundException, TooManyRequestsException,
      LimitExceededException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Delete a group */
  DeleteGroup: {
    name: 'DeleteGroup',
    noun: 'groups',
    method: 'post',
    path: '/DeleteGroup',
    target: 'AWSCognitoIdentityProviderService.DeleteGroup',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteGroupRequest',
    output: null,
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get a group */
  GetGroup: {
    name: 'GetGroup',
    noun: 'groups',
    method: 'post',
    path: '/GetGroup',
    target: 'AWSCognitoIdentityProviderService.GetGroup',
    authorization: 'iam',
    idempotent: true,
    input: 'GetGroupRequest',
    output: 'GetGroupResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** List the groups of a pool */
  ListGroups: {
    name: 'ListGroups',
    noun: 'groups',
    method: 'post',
    path: '/ListGroups',
    target: 'AWSCognitoIdentityProviderService.ListGroups',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'Limit', items: 'Groups' },
    paginator: true,
    input: 'ListGroupsRequest',
    output: 'ListGroupsResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** List the members of a group */
  ListUsersInGroup: {
    name: 'ListUsersInGroup',
    noun: 'groups',
    method: 'post',
    path: '/ListUsersInGroup',
    target: 'AWSCognitoIdentityProviderService.ListUsersInGroup',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'Limit', items: 'Users' },
    paginator: true,
    input: 'ListUsersInGroupRequest',
    output: 'ListUsersInGroupResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Update a group */
  UpdateGroup: {
    name: 'UpdateGroup',
    noun: 'groups',
    method: 'post',
    path: '/UpdateGroup',
    target: 'AWSCognitoIdentityProviderService.UpdateGroup',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateGroupRequest',
    output: 'UpdateGroupResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Forget a device of a user */
  AdminForgetDevice: {
    name: 'AdminForgetDevice',
    noun: 'devices',
    method: 'post',
    path: '/AdminForgetDevice',
    target: 'AWSCognitoIdentityProviderService.AdminForgetDevice',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminForgetDeviceRequest',
    output: null,
    errors: [
      ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
      TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, UserNotFoundException,
      InternalErrorException,
    ],
  },
  /** Get a device of a user */
  AdminGetDevice: {
    name: 'AdminGetDevice',
    noun: 'devices',
    method: 'post',
    path: '/AdminGetDevice',
    target: 'AWSCognitoIdentityProviderService.AdminGetDevice',
    authorization: 'iam',
    idempotent: true,
    input: 'AdminGetDeviceRequest',
    output: 'AdminGetDeviceResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
      TooManyRequestsException, OperationNotEnabledException, NotAuthorizedException, InternalErrorException,
    ],
  },
  /** List the devices of a user */
  AdminListDevices: {
    name: 'AdminListDevices',
    noun: 'devices',
    method: 'post',
    path: '/AdminListDevices',
    target: 'AWSCognitoIdentityProviderService.AdminListDevices',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'PaginationToken', outputToken: 'PaginationToken', pageSize: 'Limit', items: 'Devices' },
    input: 'AdminListDevicesRequest',
    output: 'AdminListDevicesResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
      TooManyRequestsException, OperationNotEnabledException, NotAuthorizedException, InternalErrorException,
    ],
  },
  /** Mark a device of a user as remembered or not */
  AdminUpdateDeviceStatus: {
    name: 'AdminUpdateDeviceStatus',
    noun: 'devices',
    method: 'post',
    path: '/AdminUpdateDeviceStatus',
    target: 'AWSCognitoIdentityProviderService.AdminUpdateDeviceStatus',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminUpdateDeviceStatusRequest',
    output: 'AdminUpdateDeviceStatusResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
      TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, UserNotFoundException,
      InternalErrorException,
    ],
  },
  /** Confirm a new device for tracking */
  ConfirmDevice: {
    name: 'ConfirmDevice',
    noun: 'devices',
    method: 'post',
    path: '/ConfirmDevice',
    target: 'AWSCognitoIdentityProviderService.ConfirmDevice',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'ConfirmDeviceRequest',
    output: 'ConfirmDeviceResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, InvalidPasswordException,
      InvalidLambdaResponseException, UsernameExistsException, InvalidUserPoolConfigurationException,
      TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
      OperationNotEnabledException, DeviceKeyExistsException, ForbiddenException, InternalErrorException,
    ],
  },
  /** Forget a device of the signed-in user */
  ForgetDevice: {
    name: 'ForgetDevice',
    noun: 'devices',
    method: 'post',
    path: '/ForgetDevice',
    target: 'AWSCognitoIdentityProviderService.ForgetDevice',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'ForgetDeviceRequest',
    output: null,
    errors: [
      ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
      InvalidUserPoolConfigurationException, PasswordResetRequiredException, UserNotFoundException,
      UserNotConfirmedException, OperationNotEnabledException, ForbiddenException, InternalErrorException,
    ],
  },
  /** Get a device of the signed-in user */
  GetDevice: {
    name: 'GetDevice',
    noun: 'devices',
    method: 'post',
    path: '/GetDevice',
    target: 'AWSCognitoIdentityProviderService.GetDevice',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: true,
    input: 'GetDeviceRequest',
    output: 'GetDeviceResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
      NotAuthorizedException, TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
      UserNotConfirmedException, OperationNotEnabledException, ForbiddenException, InternalErrorException,
    ],
  },
  /** List the devices of the signed-in user */
  ListDevices: {
    name: 'ListDevices',
    noun: 'devices',
    method: 'post',
    path: '/ListDevices',
    target: 'AWSCognitoIdentityProviderService.ListDevices',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: true,
    pagination: { inputToken: 'PaginationToken', outputToken: 'PaginationToken', pageSize: 'Limit', items: 'Devices' },
    input: 'ListDevicesRequest',
    output: 'ListDevicesResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException,
      InvalidUserPoolConfigurationException, TooManyRequestsException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
      InternalErrorException,
    ],
  },
  /** Mark a device of the signed-in user as remembered or not */
  UpdateDeviceStatus: {
    name: 'UpdateDeviceStatus',
    noun: 'devices',
    method: 'post',
    path: '/UpdateDeviceStatus',
    target: 'AWSCognitoIdentityProviderService.UpdateDeviceStatus',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'UpdateDeviceStatusRequest',
    output: 'UpdateDeviceStatusResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException,
      InvalidUserPoolConfigurationException, TooManyRequestsException, PasswordResetRequiredException,
      UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
      InternalErrorException,
    ],
  },
  /** List the sessions of a user */
  AdminListUserSessions: {
    name: 'AdminListUserSessions',
    noun: 'sessions',
    method: 'post',
    path: '/AdminListUserSessions',
    target: 'AWSCognitoIdentityProviderService.AdminListUserSessions',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', items: 'Sessions' },
    input: 'AdminListUserSessionsRequest',
    output: 'AdminListUserSessionsResponse',
    errors: [
      InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
      TooManyRequestsException, UserNotFoundException, InternalErrorException,
    ],
  },
  /** Revoke a session of a user */
  AdminRevokeUserSession: {
    name: 'AdminRevokeUserSession',
    noun: 'sessions',
    method: 'post',
    path: '/AdminRevokeUserSession',
    target: 'AWSCognitoIdentityProviderService.AdminRevokeUserSession',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminRevokeUserSessionRequest',
    output: 'AdminRevokeUserSessionResponse',
    errors: [
      InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
      TooManyRequestsException, UserNotFoundException, InternalErrorException,
    ],
  },
  /** Get the session settings of an app client */
  GetUserPoolClientSessionConfiguration: {
    name: 'GetUserPoolClientSessionConfiguration',
    noun: 'sessions',
    method: 'post',
    path: '/GetUserPoolClientSessionConfiguration',
    target: 'AWSCognitoIdentityProviderService.GetUserPoolClientSessionConfiguration',
    authorization: 'iam',
    idempotent: true,
    input: 'GetUserPoolClientSessionConfigurationRequest',
    output: 'GetUserPoolClientSessionConfigurationResponse',
    errors: [
      InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
      TooManyRequestsException, InternalErrorException,
    ],
  },
  /** Get the session settings of a pool */
  GetUserPoolSessionConfiguration: {
    name: 'GetUserPoolSessionConfiguration',
    noun: 'sessions',
    method: 'post',
    path: '/GetUserPoolSessionConfiguration',
    target: 'AWSCognitoIdentityProviderService.GetUserPoolSessionConfiguration',
    authorization: 'iam',
    idempotent: true,
    input: 'GetUserPoolSessionConfigurationRequest',
    output: 'GetUserPoolSessionConfigurationResponse',
    errors: [
      InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
      TooManyRequestsException, InternalErrorException,
    ],
  },
  /** List the sessions of the signed-in user */
  ListUserSessions: {
    name: 'ListUserSessions',
    noun: 'sessions',
    method: 'post',
    path: '/ListUserSessions',
    target: 'AWSCognitoIdentityProviderService.ListUserSessions',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', items: 'Sessions' },
    input: 'ListUserSessionsRequest',
    output: 'ListUserSessionsResponse',
    errors: [
      ForbiddenException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
      PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException, UserNotConfirmedException,
      UserNotFoundException, InternalErrorException,
    ],
  },
  /** Revoke another session of the signed-in user */
  RevokeUserSession: {
    name: 'RevokeUserSession',
    noun: 'sessions',
    method: 'post',
    path: '/RevokeUserSession',
    target: 'AWSCognitoIdentityProviderService.RevokeUserSession',
    authorization: 'token',
    proof: ['AccessToken'],
    idempotent: false,
    input: 'RevokeUserSessionRequest',
    output: 'RevokeUserSessionResponse',
    errors: [
      ForbiddenException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
      PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException, UserNotConfirmedException,
      UserNotFoundException, InternalErrorException,
    ],
  },
  /** Set the session settings of an app client */
  SetUserPoolClientSessionConfiguration: {
    name: 'SetUserPoolClientSessionConfiguration',
    noun: 'sessions',
    method: 'post',
    path: '/SetUserPoolClientSessionConfiguration',
    target: 'AWSCognitoIdentityProviderService.SetUserPoolClientSessionConfiguration',
    authorization: 'iam',
    idempotent: false,
    input: 'SetUserPoolClientSessionConfigurationRequest',
    output: 'SetUserPoolClientSessionConfigurationResponse',
    errors: [
      ConcurrentModificationException, FeatureUnavailableInTierException, InvalidParameterException,
      NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
      InternalErrorException,
    ],
  },
  /** Set the session settings of a pool */
  SetUserPoolSessionConfiguration: {
    name: 'SetUserPoolSessionConfiguration',
    noun: 'sessions',
    method: 'post',
    path: '/SetUserPoolSessionConfiguration',
    target: 'AWSCognitoIdentityProviderService.SetUserPoolSessionConfiguration',
    authorization: 'iam',
    idempotent: false,
    input: 'SetUserPoolSessionConfigurationRequest',
    output: 'SetUserPoolSessionConfigurationResponse',
    errors: [
      ConcurrentModificationException, FeatureUnavailableInTierException, InvalidParameterException,
      NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
      InternalErrorException,
    ],
  },
  /** Unlink an external identity from a user */
  AdminDisableProviderForUser: {
    name: 'AdminDisableProviderForUser',
    noun: 'identity-providers',
    method: 'post',
    path: '/AdminDisableProviderForUser',
    target: 'AWSCognitoIdentityProviderService.AdminDisableProviderForUser',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminDisableProviderForUserRequest',
    output: 'AdminDisableProviderForUserResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, AliasExistsException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Link an external identity to an existing user */
  AdminLinkProviderForUser: {
    name: 'AdminLinkProviderForUser',
    noun: 'identity-providers',
    method: 'post',
    path: '/AdminLinkProviderForUser',
    target: 'AWSCognitoIdentityProviderService.AdminLinkProviderForUser',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminLinkProviderForUserRequest',
    output: 'AdminLinkProviderForUserResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, AliasExistsException, LimitExceededException, OperationNotEnabledException,
      InternalErrorException,
    ],
  },
  /** Add an external identity provider */
  CreateIdentityProvider: {
    name: 'CreateIdentityProvider',
    noun: 'identity-providers',
    method: 'post',
    path: '/CreateIdentityProvider',
    target: 'AWSCognitoIdentityProviderService.CreateIdentityProvider',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateIdentityProviderRequest',
    output: 'CreateIdentityProviderResponse',
    errors: [
      InvalidParameterException, DuplicateProviderException, ResourceNotFoundException, NotAuthorizedException,
      TooManyRequestsException, LimitExceededException, InternalErrorException,
    ],
  },
  /** Delete an identity provider */
  DeleteIdentityProvider: {
    name: 'DeleteIdentityProvider',
    noun: 'identity-providers',
    method: 'post',
    path: '/DeleteIdentityProvider',
    target: 'AWSCognitoIdentityProviderService.DeleteIdentityProvider',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteIdentityProviderRequest',
    output: null,
    errors: [
      InvalidParameterException, UnsupportedIdentityProviderException, ConcurrentModificationException,
      ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InternalErrorException,
    ],
  },
  /** Get an identity provider by name */
  DescribeIdentityProvider: {
    name: 'DescribeIdentityProvider',
    noun: 'identity-providers',
    method: 'post',
    path: '/DescribeIdentityProvider',
    target: 'AWSCognitoIdentityProviderService.DescribeIdentityProvider',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeIdentityProviderRequest',
    output: 'DescribeIdentityProviderResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      InternalErrorException,
    ],
  },
  /** Get an identity provider by one of its identifiers */
  GetIdentityProviderByIdentifier: {
    name: 'GetIdentityProviderByIdentifier',
    noun: 'identity-providers',
    method: 'post',
    path: '/GetIdentityProviderByIdentifier',
    target: 'AWSCognitoIdentityProviderService.GetIdentityProviderByIdentifier',
    authorization: 'iam',
    idempotent: true,
    input: 'GetIdentityProviderByIdentifierRequest',
    output: 'GetIdentityProviderByIdentifierResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      InternalErrorException,
    ],
  },
  /** Get the SAML signing certificate of a pool */
  GetSigningCertificate: {
    name: 'GetSigningCertificate',
    noun: 'identity-providers',
    method: 'post',
    path: '/GetSigningCertificate',
    target: 'AWSCognitoIdentityProviderService.GetSigningCertificate',
    authorization: 'iam',
    idempotent: true,
    input: 'GetSigningCertificateRequest',
    output: 'GetSigningCertificateResponse',
    errors: [InvalidParameterException, ResourceNotFoundException, OperationNotEnabledException, InternalErrorException],
  },
  /** List the identity providers of a pool */
  ListIdentityProviders: {
    name: 'ListIdentityProviders',
    noun: 'identity-providers',
    method: 'post',
    path: '/ListIdentityProviders',
    target: 'AWSCognitoIdentityProviderService.ListIdentityProviders',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults', items: 'Providers' },
    paginator: true,
    input: 'ListIdentityProvidersRequest',
    output: 'ListIdentityProvidersResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      InternalErrorException,
    ],
  },
  /** Update an identity provider */
  UpdateIdentityProvider: {
    name: 'UpdateIdentityProvider',
    noun: 'identity-providers',
    method: 'post',
    path: '/UpdateIdentityProvider',
    target: 'AWSCognitoIdentityProviderService.UpdateIdentityProvider',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateIdentityProviderRequest',
    output: 'UpdateIdentityProviderResponse',
    errors: [
      InvalidParameterException, UnsupportedIdentityProviderException, ResourceNotFoundException,
      ConcurrentModificationException, NotAuthorizedException, TooManyRequestsException, InternalErrorException,
    ],
  },
  /** Register a resource server and its scopes */
  CreateResourceServer: {
    name: 'CreateResourceServer',
    noun: 'resource-servers',
    method: 'post',
    path: '/CreateResourceServer',
    target: 'AWSCognitoIdentityProviderService.CreateResourceServer',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateResourceServerRequest',
    output: 'CreateResourceServerResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      LimitExceededException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Delete a resource server */
  DeleteResourceServer: {
    name: 'DeleteResourceServer',
    noun: 'resource-servers',
    method: 'post',
    path: '/DeleteResourceServer',
    target: 'AWSCognitoIdentityProviderService.DeleteResourceServer',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteResourceServerRequest',
    output: null,
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get a resource server and its scopes */
  DescribeResourceServer: {
    name: 'DescribeResourceServer',
    noun: 'resource-servers',
    method: 'post',
    path: '/DescribeResourceServer',
    target: 'AWSCognitoIdentityProviderService.DescribeResourceServer',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeResourceServerRequest',
    output: 'DescribeResourceServerResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** List the resource servers of a user pool */
  ListResourceServers: {
    name: 'ListResourceServers',
    noun: 'resource-servers',
    method: 'post',
    path: '/ListResourceServers',
    target: 'AWSCognitoIdentityProviderService.ListResourceServers',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults', items: 'ResourceServers' },
    paginator: true,
    input: 'ListResourceServersRequest',
    output: 'ListResourceServersResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Update the name and scopes of a resource server */
  UpdateResourceServer: {
    name: 'UpdateResourceServer',
    noun: 'resource-servers',
    method: 'post',
    path: '/UpdateResourceServer',
    target: 'AWSCognitoIdentityProviderService.UpdateResourceServer',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateResourceServerRequest',
    output: 'UpdateResourceServerResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Create a domain for a user pool */
  CreateUserPoolDomain: {
    name: 'CreateUserPoolDomain',
    noun: 'domains',
    method: 'post',
    path: '/CreateUserPoolDomain',
    target: 'AWSCognitoIdentityProviderService.CreateUserPoolDomain',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateUserPoolDomainRequest',
    output: 'CreateUserPoolDomainResponse',
    errors: [
      InvalidParameterException, NotAuthorizedException, ConcurrentModificationException, ResourceNotFoundException,
      LimitExceededException, OperationNotEnabledException, FeatureUnavailableInTierException, InternalErrorException,
    ],
  },
  /** Delete the domain of a user pool */
  DeleteUserPoolDomain: {
    name: 'DeleteUserPoolDomain',
    noun: 'domains',
    method: 'post',
    path: '/DeleteUserPoolDomain',
    target: 'AWSCognitoIdentityProviderService.DeleteUserPoolDomain',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteUserPoolDomainRequest',
    output: 'DeleteUserPoolDomainResponse',
    errors: [
      NotAuthorizedException, InvalidParameterException, ConcurrentModificationException, ResourceNotFoundException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the configuration of a domain */
  DescribeUserPoolDomain: {
    name: 'DescribeUserPoolDomain',
    noun: 'domains',
    method: 'post',
    path: '/DescribeUserPoolDomain',
    target: 'AWSCognitoIdentityProviderService.DescribeUserPoolDomain',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeUserPoolDomainRequest',
    output: 'DescribeUserPoolDomainResponse',
    errors: [
      NotAuthorizedException, InvalidParameterException, ResourceNotFoundException, OperationNotEnabledException,
      InternalErrorException,
    ],
  },
  /** Update the settings of a domain */
  UpdateUserPoolDomain: {
    name: 'UpdateUserPoolDomain',
    noun: 'domains',
    method: 'post',
    path: '/UpdateUserPoolDomain',
    target: 'AWSCognitoIdentityProviderService.UpdateUserPoolDomain',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateUserPoolDomainRequest',
    output: 'UpdateUserPoolDomainResponse',
    errors: [
      InvalidParameterException, NotAuthorizedException, ConcurrentModificationException, ResourceNotFoundException,
      TooManyRequestsException, OperationNotEnabledException, FeatureUnavailableInTierException, InternalErrorException,
    ],
  },
  /** Create a branding style for an app client */
  CreateManagedLoginBranding: {
    name: 'CreateManagedLoginBranding',
    noun: 'branding',
    method: 'post',
    path: '/CreateManagedLoginBranding',
    target: 'AWSCognitoIdentityProviderService.CreateManagedLoginBranding',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateManagedLoginBrandingRequest',
    output: 'CreateManagedLoginBrandingResponse',
    errors: [
      ResourceNotFoundException, ConcurrentModificationException, ManagedLoginBrandingExistsException,
      InvalidParameterException, TooManyRequestsException, NotAuthorizedException, LimitExceededException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Delete a branding style */
  DeleteManagedLoginBranding: {
    name: 'DeleteManagedLoginBranding',
    noun: 'branding',
    method: 'post',
    path: '/DeleteManagedLoginBranding',
    target: 'AWSCognitoIdentityProviderService.DeleteManagedLoginBranding',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteManagedLoginBrandingRequest',
    output: null,
    errors: [
      ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException, TooManyRequestsException,
      NotAuthorizedException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get a branding style by id */
  DescribeManagedLoginBranding: {
    name: 'DescribeManagedLoginBranding',
    noun: 'branding',
    method: 'post',
    path: '/DescribeManagedLoginBranding',
    target: 'AWSCognitoIdentityProviderService.DescribeManagedLoginBranding',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeManagedLoginBrandingRequest',
    output: 'DescribeManagedLoginBrandingResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the branding style of an app client */
  DescribeManagedLoginBrandingByClient: {
    name: 'DescribeManagedLoginBrandingByClient',
    noun: 'branding',
    method: 'post',
    path: '/DescribeManagedLoginBrandingByClient',
    target: 'AWSCognitoIdentityProviderService.DescribeManagedLoginBrandingByClient',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeManagedLoginBrandingByClientRequest',
    output: 'DescribeManagedLoginBrandingByClientResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the look of the classic hosted UI */
  GetUICustomization: {
    name: 'GetUICustomization',
    noun: 'branding',
    method: 'post',
    path: '/GetUICustomization',
    target: 'AWSCognitoIdentityProviderService.GetUICustomization',
    authorization: 'iam',
    idempotent: true,
    input: 'GetUICustomizationRequest',
    output: 'GetUICustomizationResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, OperationNotEnabledException,
      TooManyRequestsException, InternalErrorException,
    ],
  },
  /** Set the look of the classic hosted UI */
  SetUICustomization: {
    name: 'SetUICustomization',
    noun: 'branding',
    method: 'post',
    path: '/SetUICustomization',
    target: 'AWSCognitoIdentityProviderService.SetUICustomization',
    authorization: 'iam',
    idempotent: false,
    input: 'SetUICustomizationRequest',
    output: 'SetUICustomizationResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Update a branding style */
  UpdateManagedLoginBranding: {
    name: 'UpdateManagedLoginBranding',
    noun: 'branding',
    method: 'post',
    path: '/UpdateManagedLoginBranding',
    target: 'AWSCognitoIdentityProviderService.UpdateManagedLoginBranding',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateManagedLoginBrandingRequest',
    output: 'UpdateManagedLoginBrandingResponse',
    errors: [
      ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException, TooManyRequestsException,
      NotAuthorizedException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Create a terms document for an app client */
  CreateTerms: {
    name: 'CreateTerms',
    noun: 'terms',
    method: 'post',
    path: '/CreateTerms',
    target: 'AWSCognitoIdentityProviderService.CreateTerms',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateTermsRequest',
    output: 'CreateTermsResponse',
    errors: [
      ResourceNotFoundException, ConcurrentModificationException, TermsExistsException, InvalidParameterException,
      TooManyRequestsException, NotAuthorizedException, LimitExceededException, OperationNotEnabledException,
      InternalErrorException,
    ],
  },
  /** Delete a terms document */
  DeleteTerms: {
    name: 'DeleteTerms',
    noun: 'terms',
    method: 'post',
    path: '/DeleteTerms',
    target: 'AWSCognitoIdentityProviderService.DeleteTerms',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteTermsRequest',
    output: null,
    errors: [
      ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException, TooManyRequestsException,
      NotAuthorizedException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get a terms document by id */
  DescribeTerms: {
    name: 'DescribeTerms',
    noun: 'terms',
    method: 'post',
    path: '/DescribeTerms',
    target: 'AWSCognitoIdentityProviderService.DescribeTerms',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeTermsRequest',
    output: 'DescribeTermsResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get a terms document by app client and name */
  DescribeTermsByClient: {
    name: 'DescribeTermsByClient',
    noun: 'terms',
    method: 'post',
    path: '/DescribeTermsByClient',
    target: 'AWSCognitoIdentityProviderService.DescribeTermsByClient',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeTermsByClientRequest',
    output: 'DescribeTermsByClientResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** List the terms documents of a pool */
  ListTerms: {
    name: 'ListTerms',
    noun: 'terms',
    method: 'post',
    path: '/ListTerms',
    target: 'AWSCognitoIdentityProviderService.ListTerms',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults', items: 'Terms' },
    input: 'ListTermsRequest',
    output: 'ListTermsResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Update a terms document */
  UpdateTerms: {
    name: 'UpdateTerms',
    noun: 'terms',
    method: 'post',
    path: '/UpdateTerms',
    target: 'AWSCognitoIdentityProviderService.UpdateTerms',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateTermsRequest',
    output: 'UpdateTermsResponse',
    errors: [
      ResourceNotFoundException, ConcurrentModificationException, TermsExistsException, InvalidParameterException,
      TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Create a user import job */
  CreateUserImportJob: {
    name: 'CreateUserImportJob',
    noun: 'imports',
    method: 'post',
    path: '/CreateUserImportJob',
    target: 'AWSCognitoIdentityProviderService.CreateUserImportJob',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateUserImportJobRequest',
    output: 'CreateUserImportJobResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, PreconditionNotMetException,
      NotAuthorizedException, LimitExceededException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get a user import job */
  DescribeUserImportJob: {
    name: 'DescribeUserImportJob',
    noun: 'imports',
    method: 'post',
    path: '/DescribeUserImportJob',
    target: 'AWSCognitoIdentityProviderService.DescribeUserImportJob',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeUserImportJobRequest',
    output: 'DescribeUserImportJobResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the CSV columns for an import */
  GetCSVHeader: {
    name: 'GetCSVHeader',
    noun: 'imports',
    method: 'post',
    path: '/GetCSVHeader',
    target: 'AWSCognitoIdentityProviderService.GetCSVHeader',
    authorization: 'iam',
    idempotent: true,
    input: 'GetCSVHeaderRequest',
    output: 'GetCSVHeaderResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** List the import jobs of a pool */
  ListUserImportJobs: {
    name: 'ListUserImportJobs',
    noun: 'imports',
    method: 'post',
    path: '/ListUserImportJobs',
    target: 'AWSCognitoIdentityProviderService.ListUserImportJobs',
    authorization: 'iam',
    idempotent: true,
    pagination: {
      inputToken: 'PaginationToken',
      outputToken: 'PaginationToken',
      pageSize: 'MaxResults',
      items: 'UserImportJobs',
    },
    input: 'ListUserImportJobsRequest',
    output: 'ListUserImportJobsResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Start a user import job */
  StartUserImportJob: {
    name: 'StartUserImportJob',
    noun: 'imports',
    method: 'post',
    path: '/StartUserImportJob',
    target: 'AWSCognitoIdentityProviderService.StartUserImportJob',
    authorization: 'iam',
    idempotent: false,
    input: 'StartUserImportJobRequest',
    output: 'StartUserImportJobResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, PreconditionNotMetException,
      OperationNotEnabledException, NotAuthorizedException, InternalErrorException,
    ],
  },
  /** Stop a running user import job */
  StopUserImportJob: {
    name: 'StopUserImportJob',
    noun: 'imports',
    method: 'post',
    path: '/StopUserImportJob',
    target: 'AWSCognitoIdentityProviderService.StopUserImportJob',
    authorization: 'iam',
    idempotent: false,
    input: 'StopUserImportJobRequest',
    output: 'StopUserImportJobResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, PreconditionNotMetException,
      OperationNotEnabledException, NotAuthorizedException, InternalErrorException,
    ],
  },
  /** List the sign-in history of a user */
  AdminListUserAuthEvents: {
    name: 'AdminListUserAuthEvents',
    noun: 'monitoring',
    method: 'post',
    path: '/AdminListUserAuthEvents',
    target: 'AWSCognitoIdentityProviderService.AdminListUserAuthEvents',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', pageSize: 'MaxResults', items: 'AuthEvents' },
    paginator: true,
    input: 'AdminListUserAuthEventsRequest',
    output: 'AdminListUserAuthEventsResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, OperationNotEnabledException, UserPoolAddOnNotEnabledException, InternalErrorException,
    ],
  },
  /** Rate an event as an administrator */
  AdminUpdateAuthEventFeedback: {
    name: 'AdminUpdateAuthEventFeedback',
    noun: 'monitoring',
    method: 'post',
    path: '/AdminUpdateAuthEventFeedback',
    target: 'AWSCognitoIdentityProviderService.AdminUpdateAuthEventFeedback',
    authorization: 'iam',
    idempotent: false,
    input: 'AdminUpdateAuthEventFeedbackRequest',
    output: 'AdminUpdateAuthEventFeedbackResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, UserPoolAddOnNotEnabledException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the threat protection settings */
  DescribeRiskConfiguration: {
    name: 'DescribeRiskConfiguration',
    noun: 'monitoring',
    method: 'post',
    path: '/DescribeRiskConfiguration',
    target: 'AWSCognitoIdentityProviderService.DescribeRiskConfiguration',
    authorization: 'iam',
    idempotent: true,
    input: 'DescribeRiskConfigurationRequest',
    output: 'DescribeRiskConfigurationResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserPoolAddOnNotEnabledException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Get the log export settings of a pool */
  GetLogDeliveryConfiguration: {
    name: 'GetLogDeliveryConfiguration',
    noun: 'monitoring',
    method: 'post',
    path: '/GetLogDeliveryConfiguration',
    target: 'AWSCognitoIdentityProviderService.GetLogDeliveryConfiguration',
    authorization: 'iam',
    idempotent: true,
    input: 'GetLogDeliveryConfigurationRequest',
    output: 'GetLogDeliveryConfigurationResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, NotAuthorizedException, ResourceNotFoundException,
      InternalErrorException,
    ],
  },
  /** Get the request-rate limit of an API category */
  GetProvisionedLimit: {
    name: 'GetProvisionedLimit',
    noun: 'monitoring',
    method: 'post',
    path: '/GetProvisionedLimit',
    target: 'AWSCognitoIdentityProviderService.GetProvisionedLimit',
    authorization: 'iam',
    idempotent: true,
    input: 'GetProvisionedLimitRequest',
    output: 'GetProvisionedLimitResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      InternalErrorException,
    ],
  },
  /** Set the log export settings of a pool */
  SetLogDeliveryConfiguration: {
    name: 'SetLogDeliveryConfiguration',
    noun: 'monitoring',
    method: 'post',
    path: '/SetLogDeliveryConfiguration',
    target: 'AWSCognitoIdentityProviderService.SetLogDeliveryConfiguration',
    authorization: 'iam',
    idempotent: false,
    input: 'SetLogDeliveryConfigurationRequest',
    output: 'SetLogDeliveryConfigurationResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, NotAuthorizedException, ResourceNotFoundException,
      FeatureUnavailableInTierException, InternalErrorException,
    ],
  },
  /** Set the threat protection settings */
  SetRiskConfiguration: {
    name: 'SetRiskConfiguration',
    noun: 'monitoring',
    method: 'post',
    path: '/SetRiskConfiguration',
    target: 'AWSCognitoIdentityProviderService.SetRiskConfiguration',
    authorization: 'iam',
    idempotent: false,
    input: 'SetRiskConfigurationRequest',
    output: 'SetRiskConfigurationResponse',
    errors: [
      ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
      UserPoolAddOnNotEnabledException, CodeDeliveryFailureException, InvalidEmailRoleAccessPolicyException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Rate an event with a feedback token */
  UpdateAuthEventFeedback: {
    name: 'UpdateAuthEventFeedback',
    noun: 'monitoring',
    method: 'post',
    path: '/UpdateAuthEventFeedback',
    target: 'AWSCognitoIdentityProviderService.UpdateAuthEventFeedback',
    authorization: 'public',
    proof: ['FeedbackToken'],
    idempotent: false,
    input: 'UpdateAuthEventFeedbackRequest',
    output: 'UpdateAuthEventFeedbackResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
      UserNotFoundException, UserPoolAddOnNotEnabledException, OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Set the request-rate limit of an API category */
  UpdateProvisionedLimit: {
    name: 'UpdateProvisionedLimit',
    noun: 'monitoring',
    method: 'post',
    path: '/UpdateProvisionedLimit',
    target: 'AWSCognitoIdentityProviderService.UpdateProvisionedLimit',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateProvisionedLimitRequest',
    output: 'UpdateProvisionedLimitResponse',
    errors: [
      InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
      ServiceQuotaExceededException, InternalErrorException,
    ],
  },
  /** Create a replica of a user pool in another Region */
  CreateUserPoolReplica: {
    name: 'CreateUserPoolReplica',
    noun: 'replicas',
    method: 'post',
    path: '/CreateUserPoolReplica',
    target: 'AWSCognitoIdentityProviderService.CreateUserPoolReplica',
    authorization: 'iam',
    idempotent: false,
    input: 'CreateUserPoolReplicaRequest',
    output: 'CreateUserPoolReplicaResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, LimitExceededException, NotAuthorizedException,
      UserPoolTaggingException, OperationNotEnabledException, ResourceNotFoundException,
      FeatureUnavailableInTierException, InternalErrorException,
    ],
  },
  /** Delete a replica of a user pool */
  DeleteUserPoolReplica: {
    name: 'DeleteUserPoolReplica',
    noun: 'replicas',
    method: 'post',
    path: '/DeleteUserPoolReplica',
    target: 'AWSCognitoIdentityProviderService.DeleteUserPoolReplica',
    authorization: 'iam',
    idempotent: false,
    input: 'DeleteUserPoolReplicaRequest',
    output: 'DeleteUserPoolReplicaResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
      ResourceNotFoundException, InternalErrorException,
    ],
  },
  /** List the replicas of a user pool */
  ListUserPoolReplicas: {
    name: 'ListUserPoolReplicas',
    noun: 'replicas',
    method: 'post',
    path: '/ListUserPoolReplicas',
    target: 'AWSCognitoIdentityProviderService.ListUserPoolReplicas',
    authorization: 'iam',
    idempotent: true,
    pagination: { inputToken: 'NextToken', outputToken: 'NextToken', items: 'UserPoolReplicas' },
    input: 'ListUserPoolReplicasRequest',
    output: 'ListUserPoolReplicasResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
      ResourceNotFoundException, InternalErrorException,
    ],
  },
  /** Activate or deactivate a replica */
  UpdateUserPoolReplica: {
    name: 'UpdateUserPoolReplica',
    noun: 'replicas',
    method: 'post',
    path: '/UpdateUserPoolReplica',
    target: 'AWSCognitoIdentityProviderService.UpdateUserPoolReplica',
    authorization: 'iam',
    idempotent: false,
    input: 'UpdateUserPoolReplicaRequest',
    output: 'UpdateUserPoolReplicaResponse',
    errors: [
      InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
      ResourceNotFoundException, InternalErrorException,
    ],
  },
  /** List the tags of a user pool */
  ListTagsForResource: {
    name: 'ListTagsForResource',
    noun: 'tags',
    method: 'post',
    path: '/ListTagsForResource',
    target: 'AWSCognitoIdentityProviderService.ListTagsForResource',
    authorization: 'iam',
    idempotent: true,
    input: 'ListTagsForResourceRequest',
    output: 'ListTagsForResourceResponse',
    errors: [
      ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Set tags on a user pool */
  TagResource: {
    name: 'TagResource',
    noun: 'tags',
    method: 'post',
    path: '/TagResource',
    target: 'AWSCognitoIdentityProviderService.TagResource',
    authorization: 'iam',
    idempotent: false,
    input: 'TagResourceRequest',
    output: 'TagResourceResponse',
    errors: [
      ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
  /** Remove tags from a user pool */
  UntagResource: {
    name: 'UntagResource',
    noun: 'tags',
    method: 'post',
    path: '/UntagResource',
    target: 'AWSCognitoIdentityProviderService.UntagResource',
    authorization: 'iam',
    idempotent: false,
    input: 'UntagResourceRequest',
    output: 'UntagResourceResponse',
    errors: [
      ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
      OperationNotEnabledException, InternalErrorException,
    ],
  },
} as const
