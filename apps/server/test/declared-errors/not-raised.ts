import type { ErrorName, OperationName } from '@poolhouse/schemas'

/** Errors that the contract declares and that nothing can bring about. */
export interface NotRaised {
  readonly because: string
  readonly errors: readonly ErrorName[]
  /** The operations that declare but never raise them. Default: all that declare them. */
  readonly by?: readonly OperationName[]
}

/** Each with its reason. Remove the line when you implement the missing feature: the audit then requires cases. */
export const notRaised: readonly NotRaised[] = [
  {
    because: 'No operation is suspended, and no firewall stands before them.',
    errors: ['OperationNotEnabledException', 'ForbiddenException'],
  },
  {
    because: 'Users cannot be imported yet.',
    errors: ['UserImportInProgressException', 'PreconditionNotMetException'],
  },
  {
    because: 'Credentials have no policies: every configured key may call every operation.',
    errors: ['NotAuthorizedException'],
    by: [
      'AddCustomAttributes',
      'CreateUserPool',
      'DeleteUserPool',
      'DescribeUserPool',
      'ListUserPools',
      'UpdateUserPool',
      'GetUserPoolMfaConfig',
      'SetUserPoolMfaConfig',
      'AdminSetUserMFAPreference',
      'AdminDeleteSoftwareToken',
      'AdminGetUserAuthFactors',
      'AdminSetUserSettings',
      'CreateUserPoolClient',
      'DeleteUserPoolClient',
      'DescribeUserPoolClient',
      'ListUserPoolClients',
      'UpdateUserPoolClient',
      'AdminCreateUser',
      'AdminDeleteUser',
      'AdminDeleteUserAttributes',
      'AdminDisableUser',
      'AdminEnableUser',
      'AdminGetUser',
      'AdminSetUserPassword',
      'AdminUpdateUserAttributes',
      'AdminUserGlobalSignOut',
      'ListUsers',
      'AdminAddUserToGroup',
      'AdminListGroupsForUser',
      'AdminRemoveUserFromGroup',
      'CreateGroup',
      'DeleteGroup',
      'GetGroup',
      'ListGroups',
      'ListUsersInGroup',
      'UpdateGroup',
      'CreateResourceServer',
      'DeleteResourceServer',
      'DescribeResourceServer',
      'ListResourceServers',
      'UpdateResourceServer',
      'CreateUserPoolDomain',
      'DeleteUserPoolDomain',
      'DescribeUserPoolDomain',
      'UpdateUserPoolDomain',
      'AdminForgetDevice',
      'AdminGetDevice',
      'AdminListDevices',
      'AdminUpdateDeviceStatus',
      'ListTagsForResource',
      'TagResource',
      'UntagResource',
      'CreateTerms',
      'DeleteTerms',
      'DescribeTerms',
      'DescribeTermsByClient',
      'ListTerms',
      'UpdateTerms',
    ],
  },
  {
    because: 'Credentials have no policies: every configured key may add secrets.',
    errors: ['AccessDeniedException'],
    by: ['AddUserPoolClientSecret'],
  },
  {
    because: 'An unknown domain is an empty description.',
    errors: ['ResourceNotFoundException'],
    by: ['DescribeUserPoolDomain'],
  },
  {
    because: 'An unknown pool is InvalidParameterException, whose message covers both.',
    errors: ['ResourceNotFoundException'],
    by: ['DeleteUserPoolDomain'],
  },
  {
    because:
      'Of two requests for a name or a pool, one learns that it is taken; the number of custom domains has no limit.',
    errors: ['ConcurrentModificationException', 'LimitExceededException'],
    by: ['CreateUserPoolDomain'],
  },
  {
    because: 'Changes of the pool are repeated until they are saved.',
    errors: ['ConcurrentModificationException'],
    by: ['DeleteUserPoolDomain'],
  },
  {
    because: 'Only adding a secret can exceed the limit of two.',
    errors: ['LimitExceededException'],
    by: ['DeleteUserPoolClientSecret', 'ListUserPoolClientSecrets'],
  },
  {
    because: 'A token is no longer good when its pool or client is gone: that is what the caller hears.',
    errors: ['ResourceNotFoundException'],
    by: [
      'ChangePassword',
      'DeleteUser',
      'DeleteUserAttributes',
      'GetUser',
      'GetUserAttributeVerificationCode',
      'GlobalSignOut',
      'UpdateUserAttributes',
      'VerifyUserAttribute',
      'AssociateSoftwareToken',
      'GetUserAuthFactors',
      'SetUserMFAPreference',
      'SetUserSettings',
      'VerifySoftwareToken',
      'ConfirmDevice',
      'ListDevices',
    ],
  },
  {
    because: 'Confirming a device runs no function, sets no password and names no user.',
    errors: ['InvalidLambdaResponseException', 'InvalidPasswordException', 'UsernameExistsException'],
    by: ['ConfirmDevice'],
  },
  {
    because: 'Roles are used, and found good or bad, when a message is sent and not when they are set.',
    errors: [
      'InvalidSmsRoleAccessPolicyException',
      'InvalidSmsRoleTrustRelationshipException',
      'InvalidEmailRoleAccessPolicyException',
    ],
    by: ['CreateUserPool', 'UpdateUserPool'],
  },
  {
    because: 'A pool that is being made had no tier before.',
    errors: ['TierChangeNotAllowedException'],
    by: ['CreateUserPool'],
  },
  {
    because: 'Tags are kept with their pool and read with it.',
    errors: ['UserPoolTaggingException'],
    by: ['DescribeUserPool'],
  },
  {
    because: 'A client is deleted whatever version of it there is.',
    errors: ['ConcurrentModificationException'],
    by: ['DeleteUserPoolClient'],
  },
  {
    because: 'Too many attempts are LimitExceededException everywhere; administrators are not limited.',
    errors: ['TooManyFailedAttemptsException'],
  },
  { because: 'Administrators are not limited.', errors: ['LimitExceededException'], by: ['AdminConfirmSignUp'] },
  {
    because: 'A code that was sent to a verified address confirms the user along with the new password.',
    errors: ['UserNotConfirmedException'],
    by: ['ConfirmForgotPassword'],
  },
  {
    because: 'Updating attributes takes no code.',
    errors: ['CodeMismatchException', 'ExpiredCodeException'],
    by: ['UpdateUserAttributes'],
  },
  {
    because: 'Every user who must set up a factor gets MFA_SETUP, and no flow is unsupported.',
    errors: ['MFAMethodNotFoundException', 'UnsupportedOperationException'],
    by: ['InitiateAuth', 'AdminInitiateAuth', 'RespondToAuthChallenge', 'AdminRespondToAuthChallenge'],
  },
  {
    because:
      'A challenge that sends a message follows the first factor; answering one sends none but by SELECT_MFA_TYPE.',
    errors: [
      'InvalidUserPoolConfigurationException',
      'InvalidSmsRoleAccessPolicyException',
      'InvalidSmsRoleTrustRelationshipException',
      'InvalidEmailRoleAccessPolicyException',
    ],
    by: ['RespondToAuthChallenge', 'AdminRespondToAuthChallenge'],
  },
  {
    because: 'The pool of an authenticator is configured by the time a code is verified, which is counted per user.',
    errors: ['InvalidUserPoolConfigurationException', 'CodeMismatchException'],
    by: ['VerifySoftwareToken'],
  },
  {
    because: 'Changes of one user are repeated until they are saved.',
    errors: ['ConcurrentModificationException'],
    by: ['AssociateSoftwareToken'],
  },
  {
    because: 'Roles are used, and found good or bad, when a message is sent.',
    errors: ['InvalidSmsRoleAccessPolicyException', 'InvalidSmsRoleTrustRelationshipException'],
    by: ['SetUserPoolMfaConfig'],
  },
  {
    because: 'Administrators may change users in any status.',
    errors: ['PasswordResetRequiredException', 'UserNotConfirmedException'],
    by: ['AdminSetUserMFAPreference', 'AdminDeleteSoftwareToken'],
  },
  {
    because: 'Sign-in knows no step-up yet, which is what the tiers limit.',
    errors: ['FeatureUnavailableInTierException'],
    by: ['InitiateAuth', 'AdminInitiateAuth'],
  },
]
