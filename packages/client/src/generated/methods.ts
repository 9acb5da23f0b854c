// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import type {
  AddCustomAttributesRequest,
  AddCustomAttributesResponse,
  AddUserPoolClientSecretRequest,
  AddUserPoolClientSecretResponse,
  AdminAddUserToGroupRequest,
  AdminConfirmSignUpRequest,
  AdminConfirmSignUpResponse,
  AdminCreateUserRequest,
  AdminCreateUserResponse,
  AdminDeleteSoftwareTokenRequest,
  AdminDeleteSoftwareTokenResponse,
  AdminDeleteUserAttributesRequest,
  AdminDeleteUserAttributesResponse,
  AdminDeleteUserRequest,
  AdminDisableProviderForUserRequest,
  AdminDisableProviderForUserResponse,
  AdminDisableUserRequest,
  AdminDisableUserResponse,
  AdminEnableUserRequest,
  AdminEnableUserResponse,
  AdminForgetDeviceRequest,
  AdminGetDeviceRequest,
  AdminGetDeviceResponse,
  AdminGetUserAuthFactorsRequest,
  AdminGetUserAuthFactorsResponse,
  AdminGetUserRequest,
  AdminGetUserResponse,
  AdminInitiateAuthRequest,
  AdminInitiateAuthResponse,
  AdminLinkProviderForUserRequest,
  AdminLinkProviderForUserResponse,
  AdminListDevicesRequest,
  AdminListDevicesResponse,
  AdminListGroupsForUserRequest,
  AdminListGroupsForUserResponse,
  AdminListUserAuthEventsRequest,
  AdminListUserAuthEventsResponse,
  AdminListUserSessionsRequest,
  AdminListUserSessionsResponse,
  AdminRemoveUserFromGroupRequest,
  AdminResetUserPasswordRequest,
  AdminResetUserPasswordResponse,
  AdminRespondToAuthChallengeRequest,
  AdminRespondToAuthChallengeResponse,
  AdminRevokeUserSessionRequest,
  AdminRevokeUserSessionResponse,
  AdminSetUserMFAPreferenceRequest,
  AdminSetUserMFAPreferenceResponse,
  AdminSetUserPasswordRequest,
  AdminSetUserPasswordResponse,
  AdminSetUserSettingsRequest,
  AdminSetUserSettingsResponse,
  AdminUpdateAuthEventFeedbackRequest,
  AdminUpdateAuthEventFeedbackResponse,
  AdminUpdateDeviceStatusRequest,
  AdminUpdateDeviceStatusResponse,
  AdminUpdateUserAttributesRequest,
  AdminUpdateUserAttributesResponse,
  AdminUserGlobalSignOutRequest,
  AdminUserGlobalSignOutResponse,
  AssociateSoftwareTokenRequest,
  AssociateSoftwareTokenResponse,
  ChangePasswordRequest,
  ChangePasswordResponse,
  CompleteWebAuthnRegistrationRequest,
  CompleteWebAuthnRegistrationResponse,
  ConfirmDeviceRequest,
  ConfirmDeviceResponse,
  ConfirmForgotPasswordRequest,
  ConfirmForgotPasswordResponse,
  ConfirmSignUpRequest,
  ConfirmSignUpResponse,
  CreateGroupRequest,
  CreateGroupResponse,
  CreateIdentityProviderRequest,
  CreateIdentityProviderResponse,
  CreateManagedLoginBrandingRequest,
  CreateManagedLoginBrandingResponse,
  CreateResourceServerRequest,
  CreateResourceServerResponse,
  CreateTermsRequest,
  CreateTermsResponse,
  CreateUserImportJobRequest,
  CreateUserImportJobResponse,
  CreateUserPoolClientRequest,
  CreateUserPoolClientResponse,
  CreateUserPoolDomainRequest,
  CreateUserPoolDomainResponse,
  CreateUserPoolReplicaRequest,
  CreateUserPoolReplicaResponse,
  CreateUserPoolRequest,
  CreateUserPoolResponse,
  DeleteGroupRequest,
  DeleteIdentityProviderRequest,
  DeleteManagedLoginBrandingRequest,
  DeleteResourceServerRequest,
  DeleteTermsRequest,
  DeleteUserAttributesRequest,
  DeleteUserAttributesResponse,
  DeleteUserPoolClientRequest,
  DeleteUserPoolClientSecretRequest,
  DeleteUserPoolClientSecretResponse,
  DeleteUserPoolDomainRequest,
  DeleteUserPoolDomainResponse,
  DeleteUserPoolReplicaRequest,
  DeleteUserPoolReplicaResponse,
  DeleteUserPoolRequest,
  DeleteUserRequest,
  DeleteWebAuthnCredentialRequest,
  DeleteWebAuthnCredentialResponse,
  DescribeIdentityProviderRequest,
  DescribeIdentityProviderResponse,
  DescribeManagedLoginBrandingByClientRequest,
  DescribeManagedLoginBrandingByClientResponse,
  DescribeManagedLoginBrandingRequest,
  DescribeManagedLoginBrandingResponse,
  DescribeResourceServerRequest,
  DescribeResourceServerResponse,
  DescribeRiskConfigurationRequest,
  DescribeRiskConfigurationResponse,
  DescribeTermsByClientRequest,
  DescribeTermsByClientResponse,
  DescribeTermsRequest,
  DescribeTermsResponse,
  DescribeUserImportJobRequest,
  DescribeUserImportJobResponse,
  DescribeUserPoolClientRequest,
  DescribeUserPoolClientResponse,
  DescribeUserPoolDomainRequest,
  DescribeUserPoolDomainResponse,
  DescribeUserPoolRequest,
  DescribeUserPoolResponse,
  ForgetDeviceRequest,
  ForgotPasswordRequest,
  ForgotPasswordResponse,
  GetCSVHeaderRequest,
  GetCSVHeaderResponse,
  GetClientTokenRequest,
  GetClientTokenResponse,
  GetDeviceRequest,
  GetDeviceResponse,
  GetGroupRequest,
  GetGroupResponse,
  GetIdentityProviderByIdentifierRequest,
  GetIdentityProviderByIdentifierResponse,
  GetLogDeliveryConfigurationRequest,
  GetLogDeliveryConfigurationResponse,
  GetProvisionedLimitRequest,
  GetProvisionedLimitResponse,
  GetSigningCertificateRequest,
  GetSigningCertificateResponse,
  GetTokensFromRefreshTokenRequest,
  GetTokensFromRefreshTokenResponse,
  GetUICustomizationRequest,
  GetUICustomizationResponse,
  GetUserAttributeVerificationCodeRequest,
  GetUserAttributeVerificationCodeResponse,
  GetUserAuthFactorsRequest,
  GetUserAuthFactorsResponse,
  GetUserPoolClientSessionConfigurationRequest,
  GetUserPoolClientSessionConfigurationResponse,
  GetUserPoolMfaConfigRequest,
  GetUserPoolMfaConfigResponse,
  GetUserPoolSessionConfigurationRequest,
  GetUserPoolSessionConfigurationResponse,
  GetUserRequest,
  GetUserResponse,
  GlobalSignOutRequest,
  GlobalSignOutResponse,
  InitiateAuthRequest,
  InitiateAuthResponse,
  ListDevicesRequest,
  ListDevicesResponse,
  ListGroupsRequest,
  ListGroupsResponse,
  ListIdentityProvidersRequest,
  ListIdentityProvidersResponse,
  ListResourceServersRequest,
  ListResourceServersResponse,
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  ListTermsRequest,
  ListTermsResponse,
  ListUserImportJobsRequest,
  ListUserImportJobsResponse,
  ListUserPoolClientSecretsRequest,
  ListUserPoolClientSecretsResponse,
  ListUserPoolClientsRequest,
  ListUserPoolClientsResponse,
  ListUserPoolReplicasRequest,
  ListUserPoolReplicasResponse,
  ListUserPoolsRequest,
  ListUserPoolsResponse,
  ListUserSessionsRequest,
  ListUserSessionsResponse,
  ListUsersInGroupRequest,
  ListUsersInGroupResponse,
  ListUsersRequest,
  ListUsersResponse,
  ListWebAuthnCredentialsRequest,
  ListWebAuthnCredentialsResponse,
  ResendConfirmationCodeRequest,
  ResendConfirmationCodeResponse,
  RespondToAuthChallengeRequest,
  RespondToAuthChallengeResponse,
  RevokeTokenRequest,
  RevokeTokenResponse,
  RevokeUserSessionRequest,
  RevokeUserSessionResponse,
  SetLogDeliveryConfigurationRequest,
  SetLogDeliveryConfigurationResponse,
  SetRiskConfigurationRequest,
  SetRiskConfigurationResponse,
  SetUICustomizationRequest,
  SetUICustomizationResponse,
  SetUserMFAPreferenceRequest,
  SetUserMFAPreferenceResponse,
  SetUserPoolClientSessionConfigurationRequest,
  SetUserPoolClientSessionConfigurationResponse,
  SetUserPoolMfaConfigRequest,
  SetUserPoolMfaConfigResponse,
  SetUserPoolSessionConfigurationRequest,
  SetUserPoolSessionConfigurationResponse,
  SetUserSettingsRequest,
  SetUserSettingsResponse,
  SignUpRequest,
  SignUpResponse,
  StartUserImportJobRequest,
  StartUserImportJobResponse,
  StartWebAuthnRegistrationRequest,
  StartWebAuthnRegistrationResponse,
  StopUserImportJobRequest,
  StopUserImportJobResponse,
  TagResourceRequest,
  TagResourceResponse,
  UntagResourceRequest,
  UntagResourceResponse,
  UpdateAuthEventFeedbackRequest,
  UpdateAuthEventFeedbackResponse,
  UpdateDeviceStatusRequest,
  UpdateDeviceStatusResponse,
  UpdateGroupRequest,
  UpdateGroupResponse,
  UpdateIdentityProviderRequest,
  UpdateIdentityProviderResponse,
  UpdateManagedLoginBrandingRequest,
  UpdateManagedLoginBrandingResponse,
  UpdateProvisionedLimitRequest,
  UpdateProvisionedLimitResponse,
  UpdateResourceServerRequest,
  UpdateResourceServerResponse,
  UpdateTermsRequest,
  UpdateTermsResponse,
  UpdateUserAttributesRequest,
  UpdateUserAttributesResponse,
  UpdateUserPoolClientRequest,
  UpdateUserPoolClientResponse,
  UpdateUserPoolDomainRequest,
  UpdateUserPoolDomainResponse,
  UpdateUserPoolReplicaRequest,
  UpdateUserPoolReplicaResponse,
  UpdateUserPoolRequest,
  UpdateUserPoolResponse,
  VerifySoftwareTokenRequest,
  VerifySoftwareTokenResponse,
  VerifyUserAttributeRequest,
  VerifyUserAttributeResponse,
} from '@poolhouse/schemas'
import type { Call, CallOptions } from '../call.ts'

/** One method per operation. */
export interface Operations {
  /**
   * Add custom attributes to a pool's schema
   *
   * Adds between 1 and 25 attributes to the schema of a user pool. Callers sign with AWS credentials. Names are given
   * without prefix and become `custom:NAME`, or `dev:custom:NAME` for a developer-only attribute. **An attribute can be
   * neither changed nor removed afterwards**, and never required; a pool holds at most 50 of them. App clients with
   * explicit read or write lists do not see the new attribute until those lists name it.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, UserImportInProgressException, InternalErrorException.
   */
  addCustomAttributes(
    input: AddCustomAttributesRequest,
    options?: CallOptions,
  ): Call<'AddCustomAttributes', AddCustomAttributesResponse>
  /**
   * Create a user pool
   *
   * Creates an empty user pool, the directory that holds users, app clients and all sign-in settings, and returns its
   * complete configuration with every default filled in. Callers sign with AWS credentials; only `PoolName` is
   * required. Decide four things now, because they can never change: `UsernameAttributes`, `AliasAttributes`,
   * `UsernameConfiguration` and the `Required` and `Mutable` flags in `Schema`. User names are case sensitive unless
   * `UsernameConfiguration` says otherwise, which few applications need. A feature above the chosen `UserPoolTier` is
   * refused with `FeatureUnavailableInTierException`.
   *
   * @throws InvalidParameterException, TooManyRequestsException, LimitExceededException,
   * InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
   * InvalidEmailRoleAccessPolicyException, NotAuthorizedException, UserPoolTaggingException,
   * TierChangeNotAllowedException, FeatureUnavailableInTierException, InternalErrorException.
   */
  createUserPool(input: CreateUserPoolRequest, options?: CallOptions): Call<'CreateUserPool', CreateUserPoolResponse>
  /**
   * Delete a user pool and all its users
   *
   * Deletes the user pool with its users, groups, app clients and settings, for good. Callers sign with AWS
   * credentials. The call fails with `InvalidParameterException` while `DeletionProtection` is `ACTIVE` or while the
   * pool still has a domain: switch the protection off with `UpdateUserPool` and remove the domain with
   * `DeleteUserPoolDomain` first.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserImportInProgressException, OperationNotEnabledException, InternalErrorException.
   */
  deleteUserPool(input: DeleteUserPoolRequest, options?: CallOptions): Call<'DeleteUserPool', void>
  /**
   * Read the configuration of a user pool
   *
   * Returns every setting of one user pool, its attribute schema, its domains and an estimate of how many users it
   * holds. Callers sign with AWS credentials. Settings that were never made and have no default are left out of the
   * answer. Read the pool this way before `UpdateUserPool`, which resets some settings that it is not given. The MFA
   * factors in detail come from `GetUserPoolMfaConfig`, not from here.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserPoolTaggingException, OperationNotEnabledException, InternalErrorException.
   */
  describeUserPool(
    input: DescribeUserPoolRequest,
    options?: CallOptions,
  ): Call<'DescribeUserPool', DescribeUserPoolResponse>
  /**
   * List the user pools of the account and Region
   *
   * Returns one page of the user pools in the caller's account and Region, each with its id, name, triggers and dates.
   * Callers sign with AWS credentials. `MaxResults` is required, from 1 to 60. Follow `NextToken` until it is absent; a
   * short page does not mean the end. For a pool's full settings call `DescribeUserPool`.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, InternalErrorException.
   */
  listUserPools(input: ListUserPoolsRequest, options?: CallOptions): Call<'ListUserPools', ListUserPoolsResponse>
  /** The pages of `listUserPools`. Each is requested when the loop reaches it. Starts at `NextToken`, if given. */
  listUserPoolsPages(input: ListUserPoolsRequest, options?: CallOptions): AsyncIterable<ListUserPoolsResponse>
  /**
   * Replace the settings of a user pool
   *
   * Changes the settings of a user pool for callers who sign with AWS credentials. A setting that the request leaves
   * out either stays or returns to its default. **These return to their defaults**: automatically verified attributes,
   * triggers, device configuration, settings of AdminCreateUser, attributes that are verified before they change,
   * add-ons, and SMS settings. Start from the output of `DescribeUserPool`, change what you mean to change, and send
   * all of it back. User name rules and the attribute schema are fixed at creation; new custom attributes come through
   * `AddCustomAttributes`, MFA factors through `SetUserPoolMfaConfig`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, ConcurrentModificationException,
   * TooManyRequestsException, NotAuthorizedException, UserImportInProgressException,
   * InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, UserPoolTaggingException,
   * InvalidEmailRoleAccessPolicyException, OperationNotEnabledException, TierChangeNotAllowedException,
   * FeatureUnavailableInTierException, InternalErrorException.
   */
  updateUserPool(input: UpdateUserPoolRequest, options?: CallOptions): Call<'UpdateUserPool', UpdateUserPoolResponse>
  /**
   * Add a second secret to an app client
   *
   * Adds a secret to a confidential app client so that secrets can be rotated without an outage. Callers sign with AWS
   * credentials. The client then accepts either secret, in `SECRET_HASH` and at the token endpoint. Leave
   * `ClientSecret` out to have one generated; it is returned this once, so store it now. A client has at most two
   * secrets (`LimitExceededException`): switch your software to the new one, then remove the old one with
   * `DeleteUserPoolClientSecret`.
   *
   * @throws InvalidParameterException, TooManyRequestsException, LimitExceededException, AccessDeniedException,
   * ResourceNotFoundException, InternalServerException.
   */
  addUserPoolClientSecret(
    input: AddUserPoolClientSecretRequest,
    options?: CallOptions,
  ): Call<'AddUserPoolClientSecret', AddUserPoolClientSecretResponse>
  /**
   * Create an app client
   *
   * Registers an application with a user pool and returns its client id and settings, for callers who sign with AWS
   * credentials. An app client fixes which sign-in flows, redirect addresses, scopes and attributes the application may
   * use, and how long its tokens live. Ask for a secret only for software that can keep one, such as a server; a secret
   * cannot be added to browser or mobile code safely. Defaults lean to compatibility: set `PreventUserExistenceErrors`
   * to `ENABLED` unless old software relies on recognizing unknown users. A pool holds 1,000 app clients by default.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, LimitExceededException,
   * NotAuthorizedException, ScopeDoesNotExistException, InvalidOAuthFlowException, OperationNotEnabledException,
   * FeatureUnavailableInTierException, InternalErrorException.
   */
  createUserPoolClient(
    input: CreateUserPoolClientRequest,
    options?: CallOptions,
  ): Call<'CreateUserPoolClient', CreateUserPoolClientResponse>
  /**
   * Delete an app client
   *
   * Deletes an app client for good. Callers sign with AWS credentials. Applications that use its id can no longer sign
   * users in: their calls fail with `ResourceNotFoundException`. Clients cannot be protected, and this cannot be
   * undone; a new client gets a new id.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * ConcurrentModificationException, OperationNotEnabledException, InternalErrorException.
   */
  deleteUserPoolClient(input: DeleteUserPoolClientRequest, options?: CallOptions): Call<'DeleteUserPoolClient', void>
  /**
   * Delete one of an app client's secrets
   *
   * Removes one secret of an app client, the last step of a rotation. Callers sign with AWS credentials. Software that
   * still uses that secret is refused afterwards, so make sure that none does. The only secret a client has left cannot
   * be deleted. Ids come from `ListUserPoolClientSecrets`.
   *
   * @throws InvalidParameterException, TooManyRequestsException, LimitExceededException, ResourceNotFoundException,
   * InternalServerException.
   */
  deleteUserPoolClientSecret(
    input: DeleteUserPoolClientSecretRequest,
    options?: CallOptions,
  ): Call<'DeleteUserPoolClientSecret', DeleteUserPoolClientSecretResponse>
  /**
   * Read the settings of an app client
   *
   * Returns every setting of one app client, its secret included if it has one. Callers sign with AWS credentials.
   * Treat the answer as confidential for that reason. Settings that were never made and have no default are left out.
   * Read a client this way before `UpdateUserPoolClient`, which resets members that are left out.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException,
   * OperationNotEnabledException, NotAuthorizedException, InternalErrorException.
   */
  describeUserPoolClient(
    input: DescribeUserPoolClientRequest,
    options?: CallOptions,
  ): Call<'DescribeUserPoolClient', DescribeUserPoolClientResponse>
  /**
   * List the secrets of an app client
   *
   * Returns the id and creation date of each secret an app client has, at most two. Callers sign with AWS credentials.
   * The values are never part of this list. Use it to find the older secret when rotating.
   *
   * @throws InvalidParameterException, TooManyRequestsException, LimitExceededException, ResourceNotFoundException,
   * InternalServerException.
   */
  listUserPoolClientSecrets(
    input: ListUserPoolClientSecretsRequest,
    options?: CallOptions,
  ): Call<'ListUserPoolClientSecrets', ListUserPoolClientSecretsResponse>
  /**
   * The pages of `listUserPoolClientSecrets`. Each is requested when the loop reaches it. Starts at `NextToken`, if
   * given.
   */
  listUserPoolClientSecretsPages(
    input: ListUserPoolClientSecretsRequest,
    options?: CallOptions,
  ): AsyncIterable<ListUserPoolClientSecretsResponse>
  /**
   * List the app clients of a user pool
   *
   * Returns one page of a pool's app clients with id and name only. Callers sign with AWS credentials. Pages hold at
   * most 60; follow `NextToken` until it is absent. `ClientType` narrows the list to clients that registered themselves
   * or to all others. Settings come from `DescribeUserPoolClient`.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listUserPoolClients(
    input: ListUserPoolClientsRequest,
    options?: CallOptions,
  ): Call<'ListUserPoolClients', ListUserPoolClientsResponse>
  /**
   * The pages of `listUserPoolClients`. Each is requested when the loop reaches it. Starts at `NextToken`, if given.
   */
  listUserPoolClientsPages(
    input: ListUserPoolClientsRequest,
    options?: CallOptions,
  ): AsyncIterable<ListUserPoolClientsResponse>
  /**
   * Replace the settings of an app client
   *
   * Replaces the settings of an app client and returns the result. Callers sign with AWS credentials. **Every setting
   * left out returns to its default**, apart from the name and the secret, which stay; send the complete set as
   * `DescribeUserPoolClient` returned it, with your changes. The client id never changes. Whether a client has a secret
   * is decided at creation; to rotate secrets use `AddUserPoolClientSecret` and `DeleteUserPoolClientSecret`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, ConcurrentModificationException,
   * TooManyRequestsException, NotAuthorizedException, ScopeDoesNotExistException, InvalidOAuthFlowException,
   * OperationNotEnabledException, FeatureUnavailableInTierException, InternalErrorException.
   */
  updateUserPoolClient(
    input: UpdateUserPoolClientRequest,
    options?: CallOptions,
  ): Call<'UpdateUserPoolClient', UpdateUserPoolClientResponse>
  /**
   * Confirm a user's sign-up without a code
   *
   * Moves a self-registered user from `UNCONFIRMED` to `CONFIRMED` without a confirmation code. Unlike `ConfirmSignUp`
   * it leaves `email_verified` and `phone_number_verified` as they were, so verify a contact separately if recovery or
   * an alias depends on it. The post-confirmation trigger runs. A user in any other status is refused with
   * `NotAuthorizedException`. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, NotAuthorizedException, TooManyFailedAttemptsException,
   * InvalidLambdaResponseException, TooManyRequestsException, LimitExceededException, UserNotFoundException,
   * OperationNotEnabledException, InternalErrorException.
   */
  adminConfirmSignUp(
    input: AdminConfirmSignUpRequest,
    options?: CallOptions,
  ): Call<'AdminConfirmSignUp', AdminConfirmSignUpResponse>
  /**
   * Create a user and send an invitation
   *
   * Creates a user with a temporary password, given or generated by the pool's policy, and sends an invitation unless
   * `MessageAction` is `SUPPRESS`. The user starts in `FORCE_CHANGE_PASSWORD` and chooses a password of their own at
   * first sign-in; the temporary one lapses after the policy's `TemporaryPasswordValidityDays` (7 by default). With
   * `MessageAction` `RESEND` the call renews the invitation and the temporary password of an existing user instead.
   * Attributes that the pool requires may be left out here: they are asked for with the new password. Requires AWS
   * credentials; for self-registration use `SignUp`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UserNotFoundException, UsernameExistsException,
   * InvalidPasswordException, CodeDeliveryFailureException, UnexpectedLambdaException, UserLambdaValidationException,
   * InvalidLambdaResponseException, PreconditionNotMetException, InvalidSmsRoleAccessPolicyException,
   * InvalidSmsRoleTrustRelationshipException, TooManyRequestsException, NotAuthorizedException,
   * UnsupportedUserStateException, OperationNotEnabledException, InternalErrorException.
   */
  adminCreateUser(
    input: AdminCreateUserRequest,
    options?: CallOptions,
  ): Call<'AdminCreateUser', AdminCreateUserResponse>
  /**
   * Delete a user
   *
   * Removes a user with all attributes, credentials and group memberships; this cannot be undone. Tokens already issued
   * stop working at the API, though an ID or access token checked offline stays formally valid until it expires. The
   * username becomes free again, and a user created later under it gets a new `sub`. Disable the user instead when the
   * profile may be needed again. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminDeleteUser(input: AdminDeleteUserRequest, options?: CallOptions): Call<'AdminDeleteUser', void>
  /**
   * Delete attributes of a user
   *
   * Removes the named attributes from a user. Write custom attributes with their prefix, such as `custom:team`.
   * Attributes that the pool's schema requires cannot be removed. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminDeleteUserAttributes(
    input: AdminDeleteUserAttributesRequest,
    options?: CallOptions,
  ): Call<'AdminDeleteUserAttributes', AdminDeleteUserAttributesResponse>
  /**
   * Disable a user
   *
   * Bars a user from signing in and revokes the tokens the user holds, while the profile and all attributes stay.
   * Status is a separate matter: a disabled user keeps, for example, `CONFIRMED`. Repeating the call changes nothing.
   * Self-contained tokens that other services verify offline still pass there until they expire. Requires AWS
   * credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminDisableUser(
    input: AdminDisableUserRequest,
    options?: CallOptions,
  ): Call<'AdminDisableUser', AdminDisableUserResponse>
  /**
   * Enable a disabled user
   *
   * Lets a disabled user sign in again. Tokens revoked by `AdminDisableUser` stay dead, so the user has to authenticate
   * again. Calling it for an enabled user changes nothing. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminEnableUser(
    input: AdminEnableUserRequest,
    options?: CallOptions,
  ): Call<'AdminEnableUser', AdminEnableUserResponse>
  /**
   * Get a user by name
   *
   * Reads one user's attributes, status, dates and MFA preferences. Every attribute is returned, including those the
   * app clients may not read. MFA members are absent when the user has none set. Requires AWS credentials; a signed-in
   * user reads the own profile with `GetUser`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminGetUser(input: AdminGetUserRequest, options?: CallOptions): Call<'AdminGetUser', AdminGetUserResponse>
  /**
   * Force a user to reset the password
   *
   * Invalidates a user's password and sends a reset code to the recovery contact that the pool's account recovery
   * setting selects. The user's status becomes `RESET_REQUIRED`: password sign-in answers
   * `PasswordResetRequiredException` until the code and a new password go through `ConfirmForgotPassword`. A user
   * without a verified email or phone number, or in a status such as `FORCE_CHANGE_PASSWORD`, cannot be reset this way;
   * use `AdminSetUserPassword` there. The code lives one hour. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, NotAuthorizedException, InvalidLambdaResponseException, TooManyRequestsException,
   * LimitExceededException, UserNotFoundException, InvalidSmsRoleAccessPolicyException,
   * InvalidEmailRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, OperationNotEnabledException,
   * InternalErrorException.
   */
  adminResetUserPassword(
    input: AdminResetUserPasswordRequest,
    options?: CallOptions,
  ): Call<'AdminResetUserPassword', AdminResetUserPasswordResponse>
  /**
   * Set a user's password
   *
   * Sets a password of the administrator's choice, checked against the pool's policy, without a code or message to the
   * user. With `Permanent` true the user becomes `CONFIRMED` and the password does not expire; otherwise it is
   * temporary and the status becomes `FORCE_CHANGE_PASSWORD`. The permanent form also confirms an unconfirmed user and
   * gives a federated profile a local password. Where password history is on, a recently used password is refused.
   * Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, NotAuthorizedException, UserNotFoundException, TooManyRequestsException,
   * InvalidParameterException, InvalidPasswordException, PasswordHistoryPolicyViolationException,
   * OperationNotEnabledException, InternalErrorException.
   */
  adminSetUserPassword(
    input: AdminSetUserPasswordRequest,
    options?: CallOptions,
  ): Call<'AdminSetUserPassword', AdminSetUserPasswordResponse>
  /**
   * Set legacy SMS delivery options for a user
   *
   * Sets the older per-user options for SMS codes as a second factor. It reaches neither authenticator apps nor email
   * codes. New code should call `AdminSetUserMFAPreference`. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, UserNotFoundException,
   * OperationNotEnabledException, InternalErrorException.
   */
  adminSetUserSettings(
    input: AdminSetUserSettingsRequest,
    options?: CallOptions,
  ): Call<'AdminSetUserSettings', AdminSetUserSettingsResponse>
  /**
   * Update attributes of a user
   *
   * Creates or overwrites the named attributes of a user, developer-only ones included; attributes not named stay as
   * they are and an empty value deletes one. Setting `email_verified` or `phone_number_verified` to `true` together
   * with the contact trusts it at once and sends no message, otherwise a changed auto-verified contact may receive a
   * verification code. Immutable attributes and `sub` are refused, and an alias that another user holds verified gives
   * `AliasExistsException`. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, InvalidLambdaResponseException, AliasExistsException, TooManyRequestsException,
   * NotAuthorizedException, UserNotFoundException, InvalidSmsRoleAccessPolicyException,
   * InvalidEmailRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, OperationNotEnabledException,
   * InternalErrorException.
   */
  adminUpdateUserAttributes(
    input: AdminUpdateUserAttributesRequest,
    options?: CallOptions,
  ): Call<'AdminUpdateUserAttributes', AdminUpdateUserAttributesResponse>
  /**
   * Sign a user out everywhere
   *
   * Revokes all refresh tokens of a user and makes this API and the userInfo endpoint refuse the access tokens issued
   * so far. Services that verify tokens offline keep accepting them until they expire. The managed sign-in pages'
   * browser session cookie is not cleared. The user may sign in again at once; to prevent that, disable the user.
   * Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminUserGlobalSignOut(
    input: AdminUserGlobalSignOutRequest,
    options?: CallOptions,
  ): Call<'AdminUserGlobalSignOut', AdminUserGlobalSignOutResponse>
  /**
   * List or search the users of a pool
   *
   * Lists user profiles page by page, all of them or those matching one `Filter` condition. Results are eventually
   * consistent, so a user created a moment ago may be missing; look a single known user up with `AdminGetUser`. A page
   * holds up to 60 users, and a pagination token works for one hour. Custom attributes cannot be searched. Requires AWS
   * credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listUsers(input: ListUsersRequest, options?: CallOptions): Call<'ListUsers', ListUsersResponse>
  /** The pages of `listUsers`. Each is requested when the loop reaches it. Starts at `PaginationToken`, if given. */
  listUsersPages(input: ListUsersRequest, options?: CallOptions): AsyncIterable<ListUsersResponse>
  /**
   * Change the own password
   *
   * Replaces the signed-in user's password after checking the previous one. The new password must satisfy the pool's
   * policy and, where a history is kept, differ from recent ones. Other sessions of the user keep running. Five
   * attempts per user and hour are allowed. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, InvalidPasswordException,
   * PasswordHistoryPolicyViolationException, NotAuthorizedException, TooManyRequestsException, LimitExceededException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  changePassword(input: ChangePasswordRequest, options?: CallOptions): Call<'ChangePassword', ChangePasswordResponse>
  /**
   * Set a new password with a reset code
   *
   * Checks the code sent by `ForgotPassword` or `AdminResetUserPassword` and sets the new password, after which the
   * user is `CONFIRMED`. The post-confirmation trigger runs. Sessions opened before the reset may remain: call
   * `GlobalSignOut` after signing in if they must end. The limit on tries is shared with `ForgotPassword`. Public: the
   * client id identifies the caller, with `SecretHash` when the client has a secret.
   *
   * @throws ResourceNotFoundException, UnexpectedLambdaException, UserLambdaValidationException,
   * InvalidParameterException, InvalidPasswordException, PasswordHistoryPolicyViolationException,
   * NotAuthorizedException, CodeMismatchException, ExpiredCodeException, TooManyFailedAttemptsException,
   * InvalidLambdaResponseException, TooManyRequestsException, LimitExceededException, UserNotFoundException,
   * UserNotConfirmedException, OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  confirmForgotPassword(
    input: ConfirmForgotPasswordRequest,
    options?: CallOptions,
  ): Call<'ConfirmForgotPassword', ConfirmForgotPasswordResponse>
  /**
   * Confirm a sign-up with the code received
   *
   * Checks the code from `SignUp` or `ResendConfirmationCode`, makes the user `CONFIRMED` and marks the contact that
   * received the code as verified. The post-confirmation trigger runs. Only the newest code counts; it lives 24 hours,
   * and a user has 15 tries per hour. When the contact is already another user's verified alias the call fails with
   * `AliasExistsException` unless `ForceAliasCreation` is true. Public: the client id identifies the caller, with
   * `SecretHash` when the client has a secret.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, NotAuthorizedException, TooManyFailedAttemptsException, CodeMismatchException,
   * ExpiredCodeException, InvalidLambdaResponseException, AliasExistsException, TooManyRequestsException,
   * LimitExceededException, UserNotFoundException, OperationNotEnabledException, ForbiddenException,
   * InternalErrorException.
   */
  confirmSignUp(input: ConfirmSignUpRequest, options?: CallOptions): Call<'ConfirmSignUp', ConfirmSignUpResponse>
  /**
   * Delete the own account
   *
   * Deletes the signed-in user for good, with all attributes and credentials. Tokens of the user are refused
   * afterwards, though services that verify them offline notice only at expiry. This cannot be undone, so have the
   * application ask first. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  deleteUser(input: DeleteUserRequest, options?: CallOptions): Call<'DeleteUser', void>
  /**
   * Delete own attributes
   *
   * Removes the named attributes of the signed-in user, within what the app client may write. Custom attributes are
   * named with their prefix, such as `custom:team`. Required attributes cannot be removed. Authorized by the user's
   * access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  deleteUserAttributes(
    input: DeleteUserAttributesRequest,
    options?: CallOptions,
  ): Call<'DeleteUserAttributes', DeleteUserAttributesResponse>
  /**
   * Send a password reset code
   *
   * Sends a reset code to the contact chosen by the pool's account recovery setting: the first by priority that the
   * user has verified. The password stays valid until `ConfirmForgotPassword` succeeds; the code lives one hour, and
   * reset attempts are limited to between 5 and 20 per user and hour. With user existence errors prevented, unknown
   * users too are answered with plausible delivery details. Users in `FORCE_CHANGE_PASSWORD` and pools with
   * administrator-only recovery are refused. Public: the client id identifies the caller, with `SecretHash` when the
   * client has a secret.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, NotAuthorizedException, InvalidLambdaResponseException, TooManyRequestsException,
   * LimitExceededException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
   * InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, UserNotFoundException,
   * OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  forgotPassword(input: ForgotPasswordRequest, options?: CallOptions): Call<'ForgotPassword', ForgotPasswordResponse>
  /**
   * Get the own profile
   *
   * Returns the signed-in user's attributes and MFA preferences, limited to the attributes that the app client may
   * read. Status and dates are not included; administrators get them with `AdminGetUser`. Calling it is also a way to
   * learn whether an access token has been revoked. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  getUser(input: GetUserRequest, options?: CallOptions): Call<'GetUser', GetUserResponse>
  /**
   * Send a code to verify an own email or phone number
   *
   * Sends a code with which the signed-in user proves ownership of the current email address or phone number, or of the
   * pending new value where verification comes before an update. Works for verified contacts too. A new request makes
   * the earlier code invalid; codes live 24 hours, and a user may ask five times per hour. Any attribute other than
   * `email` and `phone_number` is refused. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UnexpectedLambdaException, UserLambdaValidationException, InvalidLambdaResponseException,
   * InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
   * InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, LimitExceededException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  getUserAttributeVerificationCode(
    input: GetUserAttributeVerificationCodeRequest,
    options?: CallOptions,
  ): Call<'GetUserAttributeVerificationCode', GetUserAttributeVerificationCodeResponse>
  /**
   * Sign out everywhere
   *
   * Revokes all refresh tokens of the signed-in user and makes this API and the userInfo endpoint refuse access tokens
   * issued so far, the one used for this call included. Services that verify tokens offline accept them until expiry.
   * To end a single sign-in use `RevokeToken`; the managed sign-in pages' browser session cookie is cleared at their
   * logout endpoint. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * PasswordResetRequiredException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
   * InternalErrorException.
   */
  globalSignOut(input: GlobalSignOutRequest, options?: CallOptions): Call<'GlobalSignOut', GlobalSignOutResponse>
  /**
   * Send the sign-up confirmation code again
   *
   * Sends a new confirmation code to an unconfirmed user; codes sent earlier stop working. A user may ask five times
   * per hour. With user existence errors prevented, an unknown name is answered with invented delivery details, so a
   * success here does not prove that a user exists. Public: the client id identifies the caller, with `SecretHash` when
   * the client has a secret.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, NotAuthorizedException, InvalidLambdaResponseException, TooManyRequestsException,
   * LimitExceededException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
   * InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException, UserNotFoundException,
   * OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  resendConfirmationCode(
    input: ResendConfirmationCodeRequest,
    options?: CallOptions,
  ): Call<'ResendConfirmationCode', ResendConfirmationCodeResponse>
  /**
   * Set own legacy SMS delivery options
   *
   * Sets the older options of the signed-in user for SMS codes as a second factor. It reaches neither authenticator
   * apps nor email codes. New code should call `SetUserMFAPreference`. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  setUserSettings(
    input: SetUserSettingsRequest,
    options?: CallOptions,
  ): Call<'SetUserSettings', SetUserSettingsResponse>
  /**
   * Register a new user
   *
   * Registers a user by their own request, in status `UNCONFIRMED`, and sends a confirmation code to an auto-verified
   * contact if there is one (the phone number when both are given and auto-verified). A pre-sign-up trigger may reject
   * the request or confirm the user at once. A taken username is reported openly with `UsernameExistsException`; a
   * taken email or phone alias only shows when the sign-up is confirmed. If sending fails with `LimitExceededException`
   * or a delivery error the user may exist all the same: resend the code rather than sign up again. Public: the client
   * id identifies the caller, with `SecretHash` when the client has a secret.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, NotAuthorizedException, InvalidPasswordException, InvalidLambdaResponseException,
   * UsernameExistsException, TooManyRequestsException, LimitExceededException, InvalidSmsRoleAccessPolicyException,
   * InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
   * OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  signUp(input: SignUpRequest, options?: CallOptions): Call<'SignUp', SignUpResponse>
  /**
   * Update own attributes
   *
   * Creates or overwrites the named attributes of the signed-in user, within what the app client may write; an empty
   * value deletes an attribute. A new value of an auto-verified email or phone number gets a verification code: it is
   * unverified until `VerifyUserAttribute`, or, if the pool requires verification before update, the old value stays in
   * force until then. `sub`, immutable attributes and `email_verified` or `phone_number_verified` cannot be set.
   * Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, CodeMismatchException, ExpiredCodeException,
   * NotAuthorizedException, UnexpectedLambdaException, UserLambdaValidationException, InvalidLambdaResponseException,
   * TooManyRequestsException, AliasExistsException, InvalidSmsRoleAccessPolicyException,
   * InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  updateUserAttributes(
    input: UpdateUserAttributesRequest,
    options?: CallOptions,
  ): Call<'UpdateUserAttributes', UpdateUserAttributesResponse>
  /**
   * Verify an own email or phone number with a code
   *
   * Checks a code from `GetUserAttributeVerificationCode` or `UpdateUserAttributes` and marks the contact verified; a
   * pending new value takes effect. A verified contact may then serve for sign-in by alias and for recovery. A code
   * works for one attribute and once; 15 tries per user and hour are allowed. Tokens issued earlier keep the old claim.
   * Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, CodeMismatchException, ExpiredCodeException,
   * NotAuthorizedException, TooManyRequestsException, LimitExceededException, PasswordResetRequiredException,
   * UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, AliasExistsException,
   * ForbiddenException, InternalErrorException.
   */
  verifyUserAttribute(
    input: VerifyUserAttributeRequest,
    options?: CallOptions,
  ): Call<'VerifyUserAttribute', VerifyUserAttributeResponse>
  /**
   * Start a sign-in from a trusted server
   *
   * Does what `InitiateAuth` does, for a server that signs in users on their behalf: it can use
   * `ADMIN_USER_PASSWORD_AUTH` in addition to the other flows and can describe the end user's request in `ContextData`.
   * The app client must belong to the pool and have the flow enabled. Requires AWS credentials, so never call it from
   * an application in users' hands. Lockout after failed passwords applies here too.
   *
   * @throws ResourceNotFoundException, UnsupportedOperationException, InvalidParameterException,
   * NotAuthorizedException, TooManyRequestsException, UnexpectedLambdaException, InvalidUserPoolConfigurationException,
   * UserLambdaValidationException, InvalidLambdaResponseException, MFAMethodNotFoundException,
   * InvalidSmsRoleAccessPolicyException, InvalidEmailRoleAccessPolicyException,
   * InvalidSmsRoleTrustRelationshipException, PasswordResetRequiredException, UserNotFoundException,
   * UserNotConfirmedException, OperationNotEnabledException, FeatureUnavailableInTierException, InternalErrorException.
   */
  adminInitiateAuth(
    input: AdminInitiateAuthRequest,
    options?: CallOptions,
  ): Call<'AdminInitiateAuth', AdminInitiateAuthResponse>
  /**
   * Answer a sign-in challenge from a trusted server
   *
   * Does what `RespondToAuthChallenge` does, for a server with AWS credentials, and takes every challenge. It returns
   * either tokens or the next challenge with a new `Session`; each session text works for one step only. A sign-in is
   * best carried through with one pair of operations, the administrative or the public one.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, CodeMismatchException,
   * ExpiredCodeException, UnexpectedLambdaException, InvalidPasswordException, PasswordHistoryPolicyViolationException,
   * UserLambdaValidationException, InvalidLambdaResponseException, TooManyRequestsException,
   * InvalidUserPoolConfigurationException, MFAMethodNotFoundException, InvalidEmailRoleAccessPolicyException,
   * InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, AliasExistsException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
   * SoftwareTokenMFANotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminRespondToAuthChallenge(
    input: AdminRespondToAuthChallengeRequest,
    options?: CallOptions,
  ): Call<'AdminRespondToAuthChallenge', AdminRespondToAuthChallengeResponse>
  /**
   * Get an access token for a machine client
   *
   * Issues an access token to an app client in its own name, the client credentials grant without the OAuth token
   * endpoint. The client needs a secret and must have `ALLOW_CLIENT_TOKEN_AUTH` as its only flow. Neither an ID token
   * nor a refresh token is given: ask again shortly before expiry, and reuse the token until then. Public in the sense
   * that the client id and plain secret are the proof, so keep this call on servers.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  getClientToken(input: GetClientTokenRequest, options?: CallOptions): Call<'GetClientToken', GetClientTokenResponse>
  /**
   * Trade a refresh token for new tokens
   *
   * Issues a new access and ID token for a refresh token. With rotation enabled on the app client it also returns a new
   * refresh token, which lasts only for the remainder of the first one's life, and the old one ends after the client's
   * retry grace period (at most 60 seconds); using it later gives `RefreshTokenReuseException`. Attributes and groups
   * in the ID token are read again, and the pre-token trigger runs. The flow value `REFRESH_TOKEN_AUTH` cannot be used
   * where rotation is on. Public: a client with a secret sends the plain secret, not a hash.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * UserNotFoundException, UnexpectedLambdaException, UserLambdaValidationException, InvalidLambdaResponseException,
   * ForbiddenException, RefreshTokenReuseException, OperationNotEnabledException, InternalErrorException.
   */
  getTokensFromRefreshToken(
    input: GetTokensFromRefreshTokenRequest,
    options?: CallOptions,
  ): Call<'GetTokensFromRefreshToken', GetTokensFromRefreshTokenResponse>
  /**
   * Start a sign-in or refresh tokens
   *
   * Starts a sign-in by the flow named in `AuthFlow`, or renews tokens with `REFRESH_TOKEN_AUTH`. The answer is either
   * tokens in `AuthenticationResult` or a challenge with a `Session`, to be met with `RespondToAuthChallenge` within
   * the client's session validity (3 to 15 minutes). The flow must be enabled for the app client, and the `ADMIN_`
   * flows are refused here. Public: no AWS credentials; a client with a secret adds `SECRET_HASH` to the parameters.
   * After five wrong passwords a user is locked for a time that doubles with each further failure, up to about 15
   * minutes.
   *
   * @throws UnsupportedOperationException, ResourceNotFoundException, InvalidParameterException,
   * NotAuthorizedException, TooManyRequestsException, UnexpectedLambdaException, InvalidUserPoolConfigurationException,
   * UserLambdaValidationException, InvalidLambdaResponseException, PasswordResetRequiredException,
   * UserNotFoundException, UserNotConfirmedException, InvalidSmsRoleAccessPolicyException,
   * InvalidEmailRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException, OperationNotEnabledException,
   * ForbiddenException, FeatureUnavailableInTierException, InternalErrorException.
   */
  initiateAuth(input: InitiateAuthRequest, options?: CallOptions): Call<'InitiateAuth', InitiateAuthResponse>
  /**
   * Answer a sign-in challenge
   *
   * Answers the challenge that a sign-in has posed and returns either tokens or the next challenge with a new
   * `Session`. Each session text works for one step only, so always send the latest. `ChallengeResponses` always holds
   * `USERNAME` for the same user, and what the challenge asks for. A wrong code gives `CodeMismatchException`; a used
   * or outdated session gives `NotAuthorizedException`, after which the sign-in starts again. Public: no AWS
   * credentials; a client with a secret adds `SECRET_HASH`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, CodeMismatchException,
   * ExpiredCodeException, UnexpectedLambdaException, UserLambdaValidationException, InvalidPasswordException,
   * PasswordHistoryPolicyViolationException, InvalidLambdaResponseException, TooManyRequestsException,
   * InvalidUserPoolConfigurationException, MFAMethodNotFoundException, PasswordResetRequiredException,
   * UserNotFoundException, UserNotConfirmedException, InvalidSmsRoleAccessPolicyException,
   * InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, AliasExistsException,
   * SoftwareTokenMFANotFoundException, ForbiddenException, OperationNotEnabledException, InternalErrorException.
   */
  respondToAuthChallenge(
    input: RespondToAuthChallengeRequest,
    options?: CallOptions,
  ): Call<'RespondToAuthChallenge', RespondToAuthChallengeResponse>
  /**
   * Revoke a refresh token
   *
   * Ends one refresh token and every access token that stems from the same sign-in: this API and the userInfo endpoint
   * refuse them from then on, while services that verify tokens offline accept them until expiry. The app client must
   * have token revocation enabled, as new ones do. A token already revoked is answered with success, and an access or
   * ID token in its place gives `UnsupportedTokenTypeException`. Public: a client with a secret sends the plain secret.
   * To end all of a user's sign-ins use `GlobalSignOut`.
   *
   * @throws TooManyRequestsException, UnauthorizedException, InvalidParameterException, UnsupportedOperationException,
   * UnsupportedTokenTypeException, ForbiddenException, OperationNotEnabledException, InternalErrorException.
   */
  revokeToken(input: RevokeTokenRequest, options?: CallOptions): Call<'RevokeToken', RevokeTokenResponse>
  /**
   * Remove a user's authenticator app
   *
   * Removes the authenticator app registered for a user, for instance after the phone was lost; its codes are no longer
   * accepted. The user can set up another one. Make sure who is asking, since this takes away a protection of the
   * account. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, InternalErrorException.
   */
  adminDeleteSoftwareToken(
    input: AdminDeleteSoftwareTokenRequest,
    options?: CallOptions,
  ): Call<'AdminDeleteSoftwareToken', AdminDeleteSoftwareTokenResponse>
  /**
   * Get a user's sign-in and MFA factors
   *
   * Returns which sign-in factors a user has set up and which second factors are on. It changes nothing and shows no
   * secrets. Requires AWS credentials; a signed-in user calls `GetUserAuthFactors`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
   * TooManyRequestsException, UserNotFoundException, InternalErrorException.
   */
  adminGetUserAuthFactors(
    input: AdminGetUserAuthFactorsRequest,
    options?: CallOptions,
  ): Call<'AdminGetUserAuthFactors', AdminGetUserAuthFactorsResponse>
  /**
   * Set a user's MFA factors and preference
   *
   * Switches second factors on or off for a user and marks at most one as preferred, to be asked for first. A factor
   * must be ready before it is enabled: a verified authenticator app, or a phone number or email address to send codes
   * to. When several are on and none is preferred, sign-in asks the user to choose. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * InternalErrorException.
   */
  adminSetUserMFAPreference(
    input: AdminSetUserMFAPreferenceRequest,
    options?: CallOptions,
  ): Call<'AdminSetUserMFAPreference', AdminSetUserMFAPreferenceResponse>
  /**
   * Get a secret for an authenticator app
   *
   * Creates a secret key for time-based one-time codes and returns it to be put in the user's authenticator app,
   * usually as a QR code. The app does not count as a factor until `VerifySoftwareToken` has accepted a code from it. A
   * user has one authenticator at most. Authorized by an access token of a signed-in user, or by the `Session` of an
   * `MFA_SETUP` challenge during sign-in; send one of the two.
   *
   * @throws ConcurrentModificationException, InvalidParameterException, NotAuthorizedException,
   * ResourceNotFoundException, SoftwareTokenMFANotFoundException, ForbiddenException, OperationNotEnabledException,
   * InternalErrorException.
   */
  associateSoftwareToken(
    input: AssociateSoftwareTokenRequest,
    options?: CallOptions,
  ): Call<'AssociateSoftwareToken', AssociateSoftwareTokenResponse>
  /**
   * Get own sign-in and MFA factors
   *
   * Returns which sign-in factors the signed-in user has set up and which second factors are on, for an account
   * security page. It changes nothing and shows no secrets. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  getUserAuthFactors(
    input: GetUserAuthFactorsRequest,
    options?: CallOptions,
  ): Call<'GetUserAuthFactors', GetUserAuthFactorsResponse>
  /**
   * Get the MFA configuration of a pool
   *
   * Reads whether a user pool requires MFA and how its second factors and passkeys are configured. Parts that were
   * never set are absent. Requires AWS credentials.
   *
   * @throws InvalidParameterException, TooManyRequestsException, ResourceNotFoundException, NotAuthorizedException,
   * InternalErrorException.
   */
  getUserPoolMfaConfig(
    input: GetUserPoolMfaConfigRequest,
    options?: CallOptions,
  ): Call<'GetUserPoolMfaConfig', GetUserPoolMfaConfigResponse>
  /**
   * Set own MFA factors and preference
   *
   * Switches second factors on or off for the signed-in user and marks at most one as preferred, to be asked for first.
   * A factor must be ready before it is enabled: a verified authenticator app, or a phone number or email address to
   * send codes to. When several are on and none is preferred, sign-in asks the user to choose. Where the pool requires
   * MFA, users cannot opt out of it. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  setUserMFAPreference(
    input: SetUserMFAPreferenceRequest,
    options?: CallOptions,
  ): Call<'SetUserMFAPreference', SetUserMFAPreferenceResponse>
  /**
   * Set the MFA configuration of a pool
   *
   * Sets whether a user pool uses MFA, which second factors it offers and how passkeys behave. `ON` and `OPTIONAL` need
   * at least one factor configured. Email codes need the Essentials tier or above and a sender of the pool's own, and
   * passkeys need Essentials or above. Think before choosing `ON` for a pool in use: users without a usable factor are
   * sent to set one up at their next sign-in. Requires AWS credentials.
   *
   * @throws InvalidParameterException, TooManyRequestsException, ConcurrentModificationException,
   * ResourceNotFoundException, InvalidSmsRoleAccessPolicyException, InvalidSmsRoleTrustRelationshipException,
   * NotAuthorizedException, OperationNotEnabledException, FeatureUnavailableInTierException, InternalErrorException.
   */
  setUserPoolMfaConfig(
    input: SetUserPoolMfaConfigRequest,
    options?: CallOptions,
  ): Call<'SetUserPoolMfaConfig', SetUserPoolMfaConfigResponse>
  /**
   * Verify an authenticator app with a code
   *
   * Checks a code from the authenticator app set up by `AssociateSoftwareToken`; success makes the app usable as a
   * second factor. When called with an access token, switch the factor on with `SetUserMFAPreference` afterwards. When
   * called with a `Session`, answer the `MFA_SETUP` challenge with the session returned. Each code works once, and a
   * wrong one gives `EnableSoftwareTokenMFAException`. Authorized by an access token or the session of a sign-in.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
   * NotAuthorizedException, TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
   * UserNotConfirmedException, EnableSoftwareTokenMFAException, SoftwareTokenMFANotFoundException,
   * CodeMismatchException, ForbiddenException, OperationNotEnabledException, InternalErrorException.
   */
  verifySoftwareToken(
    input: VerifySoftwareTokenRequest,
    options?: CallOptions,
  ): Call<'VerifySoftwareToken', VerifySoftwareTokenResponse>
  /**
   * Complete registering a passkey
   *
   * Checks and stores the passkey that the user's device has created, after which it can be used to sign in. Challenge,
   * relying party id and origin must agree with the started registration, each mismatch having an error of its own. A
   * user may hold up to 20 passkeys; attestation is not evaluated. Authorized by the user's access token.
   *
   * @throws ForbiddenException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
   * TooManyRequestsException, WebAuthnNotEnabledException, WebAuthnChallengeNotFoundException,
   * WebAuthnRelyingPartyMismatchException, WebAuthnClientMismatchException, WebAuthnOriginNotAllowedException,
   * PasswordResetRequiredException, WebAuthnCredentialNotSupportedException, OperationNotEnabledException,
   * InternalErrorException.
   */
  completeWebAuthnRegistration(
    input: CompleteWebAuthnRegistrationRequest,
    options?: CallOptions,
  ): Call<'CompleteWebAuthnRegistration', CompleteWebAuthnRegistrationResponse>
  /**
   * Delete an own passkey
   *
   * Removes one passkey of the signed-in user, so that it no longer signs in; an unknown id gives
   * `ResourceNotFoundException`. The copy on the user's device is not deleted and should be removed there as well. Make
   * sure the user has another way to sign in. Authorized by the user's access token.
   *
   * @throws ForbiddenException, InvalidParameterException, TooManyRequestsException, LimitExceededException,
   * PasswordResetRequiredException, NotAuthorizedException, ResourceNotFoundException, OperationNotEnabledException,
   * InternalErrorException.
   */
  deleteWebAuthnCredential(
    input: DeleteWebAuthnCredentialRequest,
    options?: CallOptions,
  ): Call<'DeleteWebAuthnCredential', DeleteWebAuthnCredentialResponse>
  /**
   * List own passkeys
   *
   * Lists the passkeys of the signed-in user, page by page, with a name and kind by which to recognize them. Only
   * descriptions are returned, no keys. Authorized by the user's access token.
   *
   * @throws ForbiddenException, InvalidParameterException, TooManyRequestsException, LimitExceededException,
   * PasswordResetRequiredException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  listWebAuthnCredentials(
    input: ListWebAuthnCredentialsRequest,
    options?: CallOptions,
  ): Call<'ListWebAuthnCredentials', ListWebAuthnCredentialsResponse>
  /**
   * The pages of `listWebAuthnCredentials`. Each is requested when the loop reaches it. Starts at `NextToken`, if
   * given.
   */
  listWebAuthnCredentialsPages(
    input: ListWebAuthnCredentialsRequest,
    options?: CallOptions,
  ): AsyncIterable<ListWebAuthnCredentialsResponse>
  /**
   * Start registering a passkey
   *
   * Returns the options with which the browser or operating system creates a passkey for the signed-in user. Pass them
   * to `navigator.credentials.create()` (after decoding the Base64url members) and hand the outcome to
   * `CompleteWebAuthnRegistration` soon, with the same app client, since the challenge expires. The pool must allow
   * passkeys as a first sign-in factor and have a relying party id or a domain. Authorized by the user's access token.
   *
   * @throws ForbiddenException, InvalidParameterException, LimitExceededException, NotAuthorizedException,
   * TooManyRequestsException, WebAuthnNotEnabledException, PasswordResetRequiredException,
   * WebAuthnConfigurationMissingException, OperationNotEnabledException, InternalErrorException.
   */
  startWebAuthnRegistration(
    input: StartWebAuthnRegistrationRequest,
    options?: CallOptions,
  ): Call<'StartWebAuthnRegistration', StartWebAuthnRegistrationResponse>
  /**
   * Add a user to a group
   *
   * Makes a user a member of a group; repeating it for a member changes nothing. The group shows in the claim
   * `cognito:groups` of tokens issued from then on, not in those already handed out. A user can be in at most 100
   * groups. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminAddUserToGroup(input: AdminAddUserToGroupRequest, options?: CallOptions): Call<'AdminAddUserToGroup', void>
  /**
   * List the groups of a user
   *
   * Lists the groups a user belongs to, page by page. A page holds up to 60 groups. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminListGroupsForUser(
    input: AdminListGroupsForUserRequest,
    options?: CallOptions,
  ): Call<'AdminListGroupsForUser', AdminListGroupsForUserResponse>
  /**
   * The pages of `adminListGroupsForUser`. Each is requested when the loop reaches it. Starts at `NextToken`, if given.
   */
  adminListGroupsForUserPages(
    input: AdminListGroupsForUserRequest,
    options?: CallOptions,
  ): AsyncIterable<AdminListGroupsForUserResponse>
  /**
   * Remove a user from a group
   *
   * Ends a user's membership in a group. Tokens already issued still name the group until they expire; sign the user
   * out as well if access must end at once. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminRemoveUserFromGroup(
    input: AdminRemoveUserFromGroupRequest,
    options?: CallOptions,
  ): Call<'AdminRemoveUserFromGroup', void>
  /**
   * Create a group
   *
   * Creates a group in a user pool, optionally with a role and a precedence. The name must be new to the pool and
   * cannot be changed later; a pool holds at most 10,000 groups, and groups do not nest. By itself a group grants
   * nothing: applications read it from the token claims. Requires AWS credentials.
   *
   * @throws InvalidParameterException, GroupExistsException, ResourceNotFoundException, TooManyRequestsException,
   * LimitExceededException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  createGroup(input: CreateGroupRequest, options?: CallOptions): Call<'CreateGroup', CreateGroupResponse>
  /**
   * Delete a group
   *
   * Deletes a group and with it the memberships; the users themselves are kept. Tokens already issued still name the
   * group until they expire. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  deleteGroup(input: DeleteGroupRequest, options?: CallOptions): Call<'DeleteGroup', void>
  /**
   * Get a group
   *
   * Reads one group by name. Members are not included; see `ListUsersInGroup`. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  getGroup(input: GetGroupRequest, options?: CallOptions): Call<'GetGroup', GetGroupResponse>
  /**
   * List the groups of a pool
   *
   * Lists the groups of a user pool, page by page, up to 60 at a time. Results cannot be filtered; read one known group
   * with `GetGroup`. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listGroups(input: ListGroupsRequest, options?: CallOptions): Call<'ListGroups', ListGroupsResponse>
  /** The pages of `listGroups`. Each is requested when the loop reaches it. Starts at `NextToken`, if given. */
  listGroupsPages(input: ListGroupsRequest, options?: CallOptions): AsyncIterable<ListGroupsResponse>
  /**
   * List the members of a group
   *
   * Lists the users who belong to a group, page by page, up to 60 at a time. Each user comes with all attributes;
   * filtering is not possible here. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listUsersInGroup(
    input: ListUsersInGroupRequest,
    options?: CallOptions,
  ): Call<'ListUsersInGroup', ListUsersInGroupResponse>
  /** The pages of `listUsersInGroup`. Each is requested when the loop reaches it. Starts at `NextToken`, if given. */
  listUsersInGroupPages(input: ListUsersInGroupRequest, options?: CallOptions): AsyncIterable<ListUsersInGroupResponse>
  /**
   * Update a group
   *
   * Changes a group's description, role or precedence; members left out stay as they are. The name cannot be changed. A
   * new role or precedence shows in tokens issued from then on. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  updateGroup(input: UpdateGroupRequest, options?: CallOptions): Call<'UpdateGroup', UpdateGroupResponse>
  /**
   * Forget a user's device
   *
   * Removes a device from a user's tracked devices, for instance after loss or theft. The device can no longer stand in
   * for a second factor, and refreshing tokens bound to it fails. Requires AWS credentials and a pool with device
   * tracking.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, UserNotFoundException,
   * InternalErrorException.
   */
  adminForgetDevice(input: AdminForgetDeviceRequest, options?: CallOptions): Call<'AdminForgetDevice', void>
  /**
   * Get a user's device
   *
   * Reads one tracked device of a user by its key, including attributes that the user's own view leaves out. An unknown
   * key gives `ResourceNotFoundException`. Requires AWS credentials and a pool with device tracking.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
   * TooManyRequestsException, OperationNotEnabledException, NotAuthorizedException, InternalErrorException.
   */
  adminGetDevice(input: AdminGetDeviceRequest, options?: CallOptions): Call<'AdminGetDevice', AdminGetDeviceResponse>
  /**
   * List a user's devices
   *
   * Lists the tracked devices of a user page by page, up to 60 at a time. Requires AWS credentials and a pool with
   * device tracking.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
   * TooManyRequestsException, OperationNotEnabledException, NotAuthorizedException, InternalErrorException.
   */
  adminListDevices(
    input: AdminListDevicesRequest,
    options?: CallOptions,
  ): Call<'AdminListDevices', AdminListDevicesResponse>
  /**
   * The pages of `adminListDevices`. Each is requested when the loop reaches it. Starts at `PaginationToken`, if given.
   */
  adminListDevicesPages(input: AdminListDevicesRequest, options?: CallOptions): AsyncIterable<AdminListDevicesResponse>
  /**
   * Mark a user's device as remembered or not
   *
   * Sets whether a user's confirmed device counts as remembered. In a pool that asks for MFA only on new devices, a
   * remembered device proves itself with its own secret instead of the second factor, so mark one only on good grounds.
   * Requires AWS credentials and a pool with device tracking.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, InvalidUserPoolConfigurationException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, UserNotFoundException,
   * InternalErrorException.
   */
  adminUpdateDeviceStatus(
    input: AdminUpdateDeviceStatusRequest,
    options?: CallOptions,
  ): Call<'AdminUpdateDeviceStatus', AdminUpdateDeviceStatusResponse>
  /**
   * Confirm a new device for tracking
   *
   * Registers the device that a sign-in announced in `NewDeviceMetadata`, with a verifier of a secret that only the
   * device keeps. Later sign-ins send the device key and prove the secret by SRP. Where the pool remembers devices only
   * on the user's word, ask the user and then call `UpdateDeviceStatus`; otherwise the device is remembered at once.
   * Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, InvalidPasswordException,
   * InvalidLambdaResponseException, UsernameExistsException, InvalidUserPoolConfigurationException,
   * TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
   * OperationNotEnabledException, DeviceKeyExistsException, ForbiddenException, InternalErrorException.
   */
  confirmDevice(input: ConfirmDeviceRequest, options?: CallOptions): Call<'ConfirmDevice', ConfirmDeviceResponse>
  /**
   * Forget an own device
   *
   * Removes one of the signed-in user's tracked devices. It can no longer stand in for a second factor, and refreshing
   * tokens bound to it fails. Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * InvalidUserPoolConfigurationException, PasswordResetRequiredException, UserNotFoundException,
   * UserNotConfirmedException, OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  forgetDevice(input: ForgetDeviceRequest, options?: CallOptions): Call<'ForgetDevice', void>
  /**
   * Get an own device
   *
   * Reads one of the signed-in user's tracked devices by its key. An unknown key gives `ResourceNotFoundException`.
   * Authorized by the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
   * NotAuthorizedException, TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
   * UserNotConfirmedException, OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  getDevice(input: GetDeviceRequest, options?: CallOptions): Call<'GetDevice', GetDeviceResponse>
  /**
   * List own devices
   *
   * Lists the signed-in user's tracked devices page by page, up to 60 at a time. Use it to let people review the
   * devices they have used; it is not a list of sign-in sessions. Authorized by the user's access token.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException,
   * InvalidUserPoolConfigurationException, TooManyRequestsException, PasswordResetRequiredException,
   * UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
   * InternalErrorException.
   */
  listDevices(input: ListDevicesRequest, options?: CallOptions): Call<'ListDevices', ListDevicesResponse>
  /** The pages of `listDevices`. Each is requested when the loop reaches it. Starts at `PaginationToken`, if given. */
  listDevicesPages(input: ListDevicesRequest, options?: CallOptions): AsyncIterable<ListDevicesResponse>
  /**
   * Mark an own device as remembered or not
   *
   * Sets whether a confirmed device of the signed-in user counts as remembered; call it after `ConfirmDevice` when that
   * asked for the user's consent. A remembered device can stand in for the second factor, so offer it for private
   * devices only. Authorized by the user's access token.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException,
   * InvalidUserPoolConfigurationException, TooManyRequestsException, PasswordResetRequiredException,
   * UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
   * InternalErrorException.
   */
  updateDeviceStatus(
    input: UpdateDeviceStatusRequest,
    options?: CallOptions,
  ): Call<'UpdateDeviceStatus', UpdateDeviceStatusResponse>
  /**
   * List a user's sessions
   *
   * Lists the token and SSO sessions of any user of the pool, page by page, for a support console or an investigation.
   * Nothing changes. Requires AWS credentials. Session entries carry IP addresses and locations: treat them as personal
   * data. The page size cannot be set; continue with `NextToken` until it is absent.
   *
   * @throws InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
   * TooManyRequestsException, UserNotFoundException, InternalErrorException.
   */
  adminListUserSessions(
    input: AdminListUserSessionsRequest,
    options?: CallOptions,
  ): Call<'AdminListUserSessions', AdminListUserSessionsResponse>
  /**
   * The pages of `adminListUserSessions`. Each is requested when the loop reaches it. Starts at `NextToken`, if given.
   */
  adminListUserSessionsPages(
    input: AdminListUserSessionsRequest,
    options?: CallOptions,
  ): AsyncIterable<AdminListUserSessionsResponse>
  /**
   * End one session of a user
   *
   * Ends a single session of a user and leaves the user's other sessions alone, unless `RevokeAssociatedSessions` is
   * `LINKED`. Requires AWS credentials. To sign the user out everywhere use `AdminUserGlobalSignOut`; to keep the user
   * from signing in again, also disable the account. Services that verify tokens offline go on accepting an access
   * token until it expires.
   *
   * @throws InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
   * TooManyRequestsException, UserNotFoundException, InternalErrorException.
   */
  adminRevokeUserSession(
    input: AdminRevokeUserSessionRequest,
    options?: CallOptions,
  ): Call<'AdminRevokeUserSession', AdminRevokeUserSessionResponse>
  /**
   * Read an app client's session settings
   *
   * Returns for how many minutes an app client may reuse an SSO session. Requires AWS credentials. Changes nothing.
   *
   * @throws InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
   * TooManyRequestsException, InternalErrorException.
   */
  getUserPoolClientSessionConfiguration(
    input: GetUserPoolClientSessionConfigurationRequest,
    options?: CallOptions,
  ): Call<'GetUserPoolClientSessionConfiguration', GetUserPoolClientSessionConfigurationResponse>
  /**
   * Read a pool's session settings
   *
   * Returns whether the pool tracks the sessions of its users and how many token sessions one user may have. Requires
   * AWS credentials. Changes nothing.
   *
   * @throws InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
   * TooManyRequestsException, InternalErrorException.
   */
  getUserPoolSessionConfiguration(
    input: GetUserPoolSessionConfigurationRequest,
    options?: CallOptions,
  ): Call<'GetUserPoolSessionConfiguration', GetUserPoolSessionConfigurationResponse>
  /**
   * List the caller's own sessions
   *
   * Lists the token and single sign-on (SSO) sessions of the signed-in user, page by page, so that a settings page can
   * show where the account is in use. Nothing changes. Authorized by the user's own access token, which needs the scope
   * `aws.cognito.signin.user.admin`; no AWS credentials. The page size cannot be set; continue with `NextToken` until
   * it is absent. Locations are estimates made from the IP address, so do not base security decisions on them.
   *
   * @throws ForbiddenException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
   * PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException, UserNotConfirmedException,
   * UserNotFoundException, InternalErrorException.
   */
  listUserSessions(
    input: ListUserSessionsRequest,
    options?: CallOptions,
  ): Call<'ListUserSessions', ListUserSessionsResponse>
  /** The pages of `listUserSessions`. Each is requested when the loop reaches it. Starts at `NextToken`, if given. */
  listUserSessionsPages(input: ListUserSessionsRequest, options?: CallOptions): AsyncIterable<ListUserSessionsResponse>
  /**
   * End one of the caller's other sessions
   *
   * Ends a single session of the signed-in user, for example on a lost laptop. Meant for sessions other than the one
   * making the call: to leave the current one use `RevokeToken`, and to end all at once `GlobalSignOut`. Authorized by
   * the user's own access token, which needs the scope `aws.cognito.signin.user.admin`; no AWS credentials. With
   * `RevokeAssociatedSessions` set to `LINKED`, sessions tied to this one end as well. Services that verify tokens
   * offline go on accepting an access token until it expires.
   *
   * @throws ForbiddenException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
   * PasswordResetRequiredException, ResourceNotFoundException, TooManyRequestsException, UserNotConfirmedException,
   * UserNotFoundException, InternalErrorException.
   */
  revokeUserSession(
    input: RevokeUserSessionRequest,
    options?: CallOptions,
  ): Call<'RevokeUserSession', RevokeUserSessionResponse>
  /**
   * Set an app client's session settings
   *
   * Sets for how many minutes an app client may reuse an SSO session before users must sign in again. Other app clients
   * of the pool keep their own value. Requires AWS credentials. The setting does not change how long tokens live; that
   * is set on the app client itself. Feature plans without it answer `FeatureUnavailableInTierException`.
   *
   * @throws ConcurrentModificationException, FeatureUnavailableInTierException, InvalidParameterException,
   * NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
   * InternalErrorException.
   */
  setUserPoolClientSessionConfiguration(
    input: SetUserPoolClientSessionConfigurationRequest,
    options?: CallOptions,
  ): Call<'SetUserPoolClientSessionConfiguration', SetUserPoolClientSessionConfigurationResponse>
  /**
   * Set a pool's session settings
   *
   * Switches session tracking on or off for a pool and sets the most token sessions per user. Both settings are
   * required, so read the current ones first when only one is to change. Requires AWS credentials. Pools on a feature
   * plan without session tracking answer `FeatureUnavailableInTierException`; a clash with another change answers
   * `ConcurrentModificationException` and may be tried again.
   *
   * @throws ConcurrentModificationException, FeatureUnavailableInTierException, InvalidParameterException,
   * NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException, TooManyRequestsException,
   * InternalErrorException.
   */
  setUserPoolSessionConfiguration(
    input: SetUserPoolSessionConfigurationRequest,
    options?: CallOptions,
  ): Call<'SetUserPoolSessionConfiguration', SetUserPoolSessionConfigurationResponse>
  /**
   * Unlink a provider identity from a user
   *
   * Takes away the link between a user and an identity at an external provider. With provider `Cognito` it switches off
   * sign-in by password for the user instead. Requires AWS credentials. Make sure the user keeps another way in.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, AliasExistsException, OperationNotEnabledException, InternalErrorException.
   */
  adminDisableProviderForUser(
    input: AdminDisableProviderForUserRequest,
    options?: CallOptions,
  ): Call<'AdminDisableProviderForUser', AdminDisableProviderForUserResponse>
  /**
   * Link a provider identity to an existing user
   *
   * Connects an identity at an external provider with a user who already has a profile, so that both ways of signing in
   * reach the same profile. The external identity must not have signed in before; once it has a profile of its own,
   * linking is refused. At most 5 identities can be linked to one user. Requires AWS credentials. Linking gives the
   * owner of the external identity full use of the profile: link only on proof of ownership, never merely because
   * unverified email addresses match.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, AliasExistsException, LimitExceededException, OperationNotEnabledException,
   * InternalErrorException.
   */
  adminLinkProviderForUser(
    input: AdminLinkProviderForUserRequest,
    options?: CallOptions,
  ): Call<'AdminLinkProviderForUser', AdminLinkProviderForUserResponse>
  /**
   * Add an external identity provider
   *
   * Registers a SAML, OpenID Connect or social provider with a user pool. Users can sign in with it only after its name
   * is also in `SupportedIdentityProviders` of an app client, and only through the pool's domain. Requires AWS
   * credentials. A name already in use answers `DuplicateProviderException`; a pool holds at most 300 providers unless
   * raised. Map `email_verified` together with `email`: otherwise the address counts as unverified after each federated
   * sign-in.
   *
   * @throws InvalidParameterException, DuplicateProviderException, ResourceNotFoundException, NotAuthorizedException,
   * TooManyRequestsException, LimitExceededException, InternalErrorException.
   */
  createIdentityProvider(
    input: CreateIdentityProviderRequest,
    options?: CallOptions,
  ): Call<'CreateIdentityProvider', CreateIdentityProviderResponse>
  /**
   * Remove an identity provider
   *
   * Removes a provider from the pool, so that users can no longer sign in through it. Requires AWS credentials. This
   * cannot be undone; user profiles made by earlier sign-ins are a separate matter and are not deleted by this
   * operation. Take the provider out of the `SupportedIdentityProviders` of app clients first.
   *
   * @throws InvalidParameterException, UnsupportedIdentityProviderException, ConcurrentModificationException,
   * ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InternalErrorException.
   */
  deleteIdentityProvider(
    input: DeleteIdentityProviderRequest,
    options?: CallOptions,
  ): Call<'DeleteIdentityProvider', void>
  /**
   * Read an identity provider by name
   *
   * Returns the full settings of one provider, including the endpoints added on creation. Requires AWS credentials. The
   * answer can hold the client secret of the provider, so keep it out of logs; the private key of Sign in with Apple is
   * never returned.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * InternalErrorException.
   */
  describeIdentityProvider(
    input: DescribeIdentityProviderRequest,
    options?: CallOptions,
  ): Call<'DescribeIdentityProvider', DescribeIdentityProviderResponse>
  /**
   * Find an identity provider by one of its identifiers
   *
   * Returns the provider that lists the given identifier, often an email domain, so that an application can route a
   * user to the right provider from an address. Requires AWS credentials. The answer is the same as from
   * `DescribeIdentityProvider` and needs the same care; call it from a server only.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * InternalErrorException.
   */
  getIdentityProviderByIdentifier(
    input: GetIdentityProviderByIdentifierRequest,
    options?: CallOptions,
  ): Call<'GetIdentityProviderByIdentifier', GetIdentityProviderByIdentifierResponse>
  /**
   * Read the pool's SAML signing certificate
   *
   * Returns the certificate that SAML providers need to verify the requests this pool signs. It matters for providers
   * with `RequestSigningAlgorithm` set to `rsa-sha256`. Requires AWS credentials. The certificate is public information
   * and holds no private key.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  getSigningCertificate(
    input: GetSigningCertificateRequest,
    options?: CallOptions,
  ): Call<'GetSigningCertificate', GetSigningCertificateResponse>
  /**
   * List the identity providers of a pool
   *
   * Lists names, types and dates of a pool's providers, page by page; for their settings use
   * `DescribeIdentityProvider`. Requires AWS credentials. The pool's own directory is not an entry of this list.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * InternalErrorException.
   */
  listIdentityProviders(
    input: ListIdentityProvidersRequest,
    options?: CallOptions,
  ): Call<'ListIdentityProviders', ListIdentityProvidersResponse>
  /**
   * The pages of `listIdentityProviders`. Each is requested when the loop reaches it. Starts at `NextToken`, if given.
   */
  listIdentityProvidersPages(
    input: ListIdentityProvidersRequest,
    options?: CallOptions,
  ): AsyncIterable<ListIdentityProvidersResponse>
  /**
   * Change an identity provider
   *
   * Changes details, attribute mapping or identifiers of a provider; its name and type are fixed. Requires AWS
   * credentials. Send each map or list complete, not only the changed entries. Changed mappings take effect at the next
   * sign-in of each user. A clash with another change answers `ConcurrentModificationException` and may be tried again.
   *
   * @throws InvalidParameterException, UnsupportedIdentityProviderException, ResourceNotFoundException,
   * ConcurrentModificationException, NotAuthorizedException, TooManyRequestsException, InternalErrorException.
   */
  updateIdentityProvider(
    input: UpdateIdentityProviderRequest,
    options?: CallOptions,
  ): Call<'UpdateIdentityProvider', UpdateIdentityProviderResponse>
  /**
   * Register a resource server and its scopes
   *
   * Registers an API with a user pool under a unique identifier, together with the OAuth scopes it understands. Callers
   * sign with AWS credentials. A scope is known elsewhere as `identifier/scope`, for example
   * `https://api.example.com/orders/read`; add that string to `AllowedOAuthScopes` of the app clients that may ask for
   * it. The identifier cannot be changed later, so prefer the API's address or another lasting name. A pool holds 25
   * resource servers by default, each with at most 100 scopes.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * LimitExceededException, OperationNotEnabledException, InternalErrorException.
   */
  createResourceServer(
    input: CreateResourceServerRequest,
    options?: CallOptions,
  ): Call<'CreateResourceServer', CreateResourceServerResponse>
  /**
   * Delete a resource server
   *
   * Removes a resource server and its scopes from the pool. Callers sign with AWS credentials. Clients that still ask
   * for one of those scopes are refused afterwards, so take the scopes out of `AllowedOAuthScopes` first.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, InternalErrorException.
   */
  deleteResourceServer(input: DeleteResourceServerRequest, options?: CallOptions): Call<'DeleteResourceServer', void>
  /**
   * Read a resource server and its scopes
   *
   * Returns the name and scopes of one resource server. Callers sign with AWS credentials. An unknown identifier fails
   * with `ResourceNotFoundException`.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeResourceServer(
    input: DescribeResourceServerRequest,
    options?: CallOptions,
  ): Call<'DescribeResourceServer', DescribeResourceServerResponse>
  /**
   * List the resource servers of a user pool
   *
   * Returns one page of a pool's resource servers with their scopes. Callers sign with AWS credentials. Pages hold at
   * most 50; follow `NextToken` until it is absent.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listResourceServers(
    input: ListResourceServersRequest,
    options?: CallOptions,
  ): Call<'ListResourceServers', ListResourceServersResponse>
  /**
   * The pages of `listResourceServers`. Each is requested when the loop reaches it. Starts at `NextToken`, if given.
   */
  listResourceServersPages(
    input: ListResourceServersRequest,
    options?: CallOptions,
  ): AsyncIterable<ListResourceServersResponse>
  /**
   * Replace a resource server's name and scopes
   *
   * Replaces the name and the scope list of a resource server and returns the result. Callers sign with AWS
   * credentials. **The scopes given become the whole list**; leaving one out removes it, and clients that ask for it
   * are then refused. The identifier itself cannot change: register a new resource server for that.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, InternalErrorException.
   */
  updateResourceServer(
    input: UpdateResourceServerRequest,
    options?: CallOptions,
  ): Call<'UpdateResourceServer', UpdateResourceServerResponse>
  /**
   * Give a user pool a domain
   *
   * Sets up the address under which a user pool serves its sign-in pages and OAuth endpoints. Callers sign with AWS
   * credentials. Without `CustomDomainConfig` the value is a prefix of the service's own domain; with it, a host name
   * of yours for which you hold a certificate. A pool may have one of each; another is refused with
   * `InvalidParameterException`. A prefix must not be another pool's and must not contain `aws`, `amazon` or `cognito`.
   *
   * @throws InvalidParameterException, NotAuthorizedException, ConcurrentModificationException,
   * ResourceNotFoundException, LimitExceededException, OperationNotEnabledException, FeatureUnavailableInTierException,
   * InternalErrorException.
   */
  createUserPoolDomain(
    input: CreateUserPoolDomainRequest,
    options?: CallOptions,
  ): Call<'CreateUserPoolDomain', CreateUserPoolDomainResponse>
  /**
   * Take a domain away from a user pool
   *
   * Removes a domain from a user pool; its sign-in pages and OAuth endpoints stop at once. Callers sign with AWS
   * credentials. Applications that redirect there can no longer sign users in, while sign-in through the API goes on. A
   * pair of domain and pool that does not exist fails with `InvalidParameterException`. Do this before deleting the
   * pool.
   *
   * @throws NotAuthorizedException, InvalidParameterException, ConcurrentModificationException,
   * ResourceNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  deleteUserPoolDomain(
    input: DeleteUserPoolDomainRequest,
    options?: CallOptions,
  ): Call<'DeleteUserPoolDomain', DeleteUserPoolDomainResponse>
  /**
   * Read the configuration of a domain
   *
   * Returns the pool a domain belongs to, its state and its settings. Callers sign with AWS credentials. **For a domain
   * that no pool has, the request succeeds** with an empty `DomainDescription`. Use that to test whether a prefix is
   * free, and poll `Status` after creating or updating a custom domain.
   *
   * @throws NotAuthorizedException, InvalidParameterException, ResourceNotFoundException, OperationNotEnabledException,
   * InternalErrorException.
   */
  describeUserPoolDomain(
    input: DescribeUserPoolDomainRequest,
    options?: CallOptions,
  ): Call<'DescribeUserPoolDomain', DescribeUserPoolDomainResponse>
  /**
   * Change the settings of a domain
   *
   * Changes the version of the sign-in pages a domain serves, or the certificate and TLS policy of a custom domain.
   * Callers sign with AWS credentials. Use it to put a renewed certificate in place or to move from the classic pages
   * to managed login. The domain name itself cannot change: delete the domain and create another. Managed login needs a
   * tier above `LITE`.
   *
   * @throws InvalidParameterException, NotAuthorizedException, ConcurrentModificationException,
   * ResourceNotFoundException, TooManyRequestsException, OperationNotEnabledException,
   * FeatureUnavailableInTierException, InternalErrorException.
   */
  updateUserPoolDomain(
    input: UpdateUserPoolDomainRequest,
    options?: CallOptions,
  ): Call<'UpdateUserPoolDomain', UpdateUserPoolDomainResponse>
  /**
   * Create a branding style for an app client
   *
   * Gives an app client a style for the managed login pages: a settings document plus up to 40 images, or the built-in
   * look with `UseCognitoProvidedValues`. An app client made through this API has no style, and its managed login shows
   * an error page until one exists. Requires AWS credentials. One style per app client (else
   * `ManagedLoginBrandingExistsException`), 20 per pool; the request must stay within 2 MB.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, ManagedLoginBrandingExistsException,
   * InvalidParameterException, TooManyRequestsException, NotAuthorizedException, LimitExceededException,
   * OperationNotEnabledException, InternalErrorException.
   */
  createManagedLoginBranding(
    input: CreateManagedLoginBrandingRequest,
    options?: CallOptions,
  ): Call<'CreateManagedLoginBranding', CreateManagedLoginBrandingResponse>
  /**
   * Remove a branding style
   *
   * Removes a style from its app client for good. Afterwards the managed login pages of that client show an error until
   * it has a style again. Requires AWS credentials. To go back to the built-in look, update the style with
   * `UseCognitoProvidedValues` instead.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  deleteManagedLoginBranding(
    input: DeleteManagedLoginBrandingRequest,
    options?: CallOptions,
  ): Call<'DeleteManagedLoginBranding', void>
  /**
   * Read a branding style by id
   *
   * Returns a style by its id: by default only what was customized, with `ReturnMergedResources` also the defaults for
   * the rest. Requires AWS credentials. Images come inline as base64, so answers can be large.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeManagedLoginBranding(
    input: DescribeManagedLoginBrandingRequest,
    options?: CallOptions,
  ): Call<'DescribeManagedLoginBranding', DescribeManagedLoginBrandingResponse>
  /**
   * Read a branding style by app client
   *
   * Returns the style assigned to an app client, for when its id is not known. With `ReturnMergedResources` the
   * defaults are filled in. Requires AWS credentials. An app client without a style answers
   * `ResourceNotFoundException`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeManagedLoginBrandingByClient(
    input: DescribeManagedLoginBrandingByClientRequest,
    options?: CallOptions,
  ): Call<'DescribeManagedLoginBrandingByClient', DescribeManagedLoginBrandingByClientResponse>
  /**
   * Read the look of the classic hosted pages
   *
   * Returns style sheet and logo of the classic hosted pages for an app client, or for all clients with `ALL`. When
   * nothing was set, only the ids come back. Requires AWS credentials. Managed login does not use these settings; see
   * the branding-style operations for that.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, OperationNotEnabledException,
   * TooManyRequestsException, InternalErrorException.
   */
  getUICustomization(
    input: GetUICustomizationRequest,
    options?: CallOptions,
  ): Call<'GetUICustomization', GetUICustomizationResponse>
  /**
   * Set the look of the classic hosted pages
   *
   * Sets style sheet and logo of the classic hosted pages for one app client, or for all clients with `ALL`. The pool
   * must have a domain already. Requires AWS credentials. The style sheet may use only a fixed list of classes, and the
   * logo should stay within 100 KB. Managed login ignores these settings.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, InternalErrorException.
   */
  setUICustomization(
    input: SetUICustomizationRequest,
    options?: CallOptions,
  ): Call<'SetUICustomization', SetUICustomizationResponse>
  /**
   * Change a branding style
   *
   * Changes settings or images of a style, or returns it to the built-in look with `UseCognitoProvidedValues`. Name the
   * style by `ManagedLoginBrandingId` and its pool, although the model marks neither as required. Requires AWS
   * credentials. Read the style first and send the whole settings document rather than a fragment; the request must
   * stay within 2 MB. The style stays with its app client.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  updateManagedLoginBranding(
    input: UpdateManagedLoginBrandingRequest,
    options?: CallOptions,
  ): Call<'UpdateManagedLoginBranding', UpdateManagedLoginBrandingResponse>
  /**
   * Attach terms of use or a privacy policy to a client
   *
   * Attaches a terms document, as links in one or more languages, to an app client. Each app client can have one
   * `terms-of-use` and one `privacy-policy`; the managed sign-up page shows them only when both exist. Requires AWS
   * credentials. A second one of the same name answers `TermsExistsException`; a pool holds at most 40. The documents
   * are shown, not enforced: keep your own record if you need proof of consent.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, TermsExistsException,
   * InvalidParameterException, TooManyRequestsException, NotAuthorizedException, LimitExceededException,
   * OperationNotEnabledException, InternalErrorException.
   */
  createTerms(input: CreateTermsRequest, options?: CallOptions): Call<'CreateTerms', CreateTermsResponse>
  /**
   * Remove a terms document
   *
   * Removes a terms document from its app client for good. Without its counterpart the remaining document is no longer
   * shown on the managed sign-up page either. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  deleteTerms(input: DeleteTermsRequest, options?: CallOptions): Call<'DeleteTerms', void>
  /**
   * Read a terms document by id
   *
   * Returns a terms document with all its links. Requires AWS credentials. Changes nothing; when only the app client is
   * known, use `DescribeTermsByClient`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeTerms(input: DescribeTermsRequest, options?: CallOptions): Call<'DescribeTerms', DescribeTermsResponse>
  /**
   * Read a terms document by app client and name
   *
   * Returns the terms of use or the privacy policy of an app client without knowing its id. Requires AWS credentials.
   * Changes nothing.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeTermsByClient(
    input: DescribeTermsByClientRequest,
    options?: CallOptions,
  ): Call<'DescribeTermsByClient', DescribeTermsByClientResponse>
  /**
   * List the terms documents of a pool
   *
   * Lists the terms documents of all app clients of a pool, page by page. Requires AWS credentials. Entries carry
   * neither the links nor the app client; read them with `DescribeTerms`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listTerms(input: ListTermsRequest, options?: CallOptions): Call<'ListTerms', ListTermsResponse>
  /** The pages of `listTerms`. Each is requested when the loop reaches it. Starts at `NextToken`, if given. */
  listTermsPages(input: ListTermsRequest, options?: CallOptions): AsyncIterable<ListTermsResponse>
  /**
   * Change a terms document
   *
   * Changes the links or other settings of a terms document; the app client stays the same. Requires AWS credentials.
   * Send `Links` with every language to be kept. A name that the app client already uses for another document answers
   * `TermsExistsException`.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, TermsExistsException,
   * InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
   * InternalErrorException.
   */
  updateTerms(input: UpdateTermsRequest, options?: CallOptions): Call<'UpdateTerms', UpdateTermsResponse>
  /**
   * Create a user import job
   *
   * Prepares the import of users from a CSV file and returns a URL to upload it to. Upload with HTTP PUT within 15
   * minutes, then call `StartUserImportJob`; a job never started expires. Requires AWS credentials. A file holds at
   * most 500,000 users and 100 MB: UTF-8 without byte order mark, no quotation marks, commas inside a value written as
   * `\,`. Imported users must set a password through the forgot-password flow before they can sign in. A pool keeps at
   * most 1,000 jobs.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException,
   * PreconditionNotMetException, NotAuthorizedException, LimitExceededException, OperationNotEnabledException,
   * InternalErrorException.
   */
  createUserImportJob(
    input: CreateUserImportJobRequest,
    options?: CallOptions,
  ): Call<'CreateUserImportJob', CreateUserImportJobResponse>
  /**
   * Read a user import job
   *
   * Returns status and counts of an import job. Requires AWS credentials. Results by line, such as why a user failed,
   * are in the log written with the job's role. Poll at intervals of some seconds, not in a tight loop.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeUserImportJob(
    input: DescribeUserImportJobRequest,
    options?: CallOptions,
  ): Call<'DescribeUserImportJob', DescribeUserImportJobResponse>
  /**
   * Read the CSV columns for an import
   *
   * Returns the column names an import file for this pool must have: standard attributes, custom attributes, then
   * `cognito:mfa_enabled` and `cognito:username`. Every column must be in the file, in any order. Requires AWS
   * credentials. Read it again after adding custom attributes.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  getCSVHeader(input: GetCSVHeaderRequest, options?: CallOptions): Call<'GetCSVHeader', GetCSVHeaderResponse>
  /**
   * List the import jobs of a pool
   *
   * Lists the import jobs of a pool with status and counts, page by page. Requires AWS credentials. Note that the page
   * token is called `PaginationToken` here and that `MaxResults` is required.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listUserImportJobs(
    input: ListUserImportJobsRequest,
    options?: CallOptions,
  ): Call<'ListUserImportJobs', ListUserImportJobsResponse>
  /**
   * The pages of `listUserImportJobs`. Each is requested when the loop reaches it. Starts at `PaginationToken`, if
   * given.
   */
  listUserImportJobsPages(
    input: ListUserImportJobsRequest,
    options?: CallOptions,
  ): AsyncIterable<ListUserImportJobsResponse>
  /**
   * Start a user import job
   *
   * Starts the import of the file uploaded for the job, then works in the background; follow it with
   * `DescribeUserImportJob`. Only one job of a pool may run at a time, and until it ends, changes to the pool and its
   * schema answer `UserImportInProgressException`. Requires AWS credentials. The pool must verify email addresses or
   * phone numbers automatically, else the answer is `PreconditionNotMetException`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException,
   * PreconditionNotMetException, OperationNotEnabledException, NotAuthorizedException, InternalErrorException.
   */
  startUserImportJob(
    input: StartUserImportJobRequest,
    options?: CallOptions,
  ): Call<'StartUserImportJob', StartUserImportJobResponse>
  /**
   * Stop a running user import job
   *
   * Asks a running job to stop; its status passes through `Stopping` to `Stopped`. Users already imported stay.
   * Requires AWS credentials. A stopped job cannot go on: create a new one for the rest, in which existing users are
   * skipped.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException,
   * PreconditionNotMetException, OperationNotEnabledException, NotAuthorizedException, InternalErrorException.
   */
  stopUserImportJob(
    input: StopUserImportJobRequest,
    options?: CallOptions,
  ): Call<'StopUserImportJob', StopUserImportJobResponse>
  /**
   * List a user's sign-in history
   *
   * Lists recorded events of a user, such as sign-ins and password changes, with the risk assessed for each, page by
   * page. Use it to investigate a suspicious account. Requires AWS credentials. Threat protection must be on for the
   * pool, else `UserPoolAddOnNotEnabledException`. Entries carry IP addresses and places: treat them as personal data.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, UserPoolAddOnNotEnabledException, InternalErrorException.
   */
  adminListUserAuthEvents(
    input: AdminListUserAuthEventsRequest,
    options?: CallOptions,
  ): Call<'AdminListUserAuthEvents', AdminListUserAuthEventsResponse>
  /**
   * The pages of `adminListUserAuthEvents`. Each is requested when the loop reaches it. Starts at `NextToken`, if
   * given.
   */
  adminListUserAuthEventsPages(
    input: AdminListUserAuthEventsRequest,
    options?: CallOptions,
  ): AsyncIterable<AdminListUserAuthEventsResponse>
  /**
   * Rate an event as an administrator
   *
   * Records whether a sign-in event really came from the user, as feedback for threat protection. Requires AWS
   * credentials. Threat protection must be on for the pool, else `UserPoolAddOnNotEnabledException`. The rating is a
   * note on that event alone: it neither blocks the user nor ends sessions, so after `Invalid` also sign the user out
   * and have the password reset.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, UserPoolAddOnNotEnabledException, OperationNotEnabledException, InternalErrorException.
   */
  adminUpdateAuthEventFeedback(
    input: AdminUpdateAuthEventFeedbackRequest,
    options?: CallOptions,
  ): Call<'AdminUpdateAuthEventFeedback', AdminUpdateAuthEventFeedbackResponse>
  /**
   * Read the risk settings
   *
   * Returns the threat-protection settings of a pool, or of one app client when `ClientId` is given. When nothing was
   * set, only the ids come back. Requires AWS credentials. Threat protection must be on for the pool, else
   * `UserPoolAddOnNotEnabledException`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserPoolAddOnNotEnabledException, OperationNotEnabledException, InternalErrorException.
   */
  describeRiskConfiguration(
    input: DescribeRiskConfigurationRequest,
    options?: CallOptions,
  ): Call<'DescribeRiskConfiguration', DescribeRiskConfigurationResponse>
  /**
   * Read where a pool exports its logs
   *
   * Returns the destinations to which the pool exports message-delivery errors and user activity; an empty list when
   * there are none. Requires AWS credentials.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, ResourceNotFoundException,
   * InternalErrorException.
   */
  getLogDeliveryConfiguration(
    input: GetLogDeliveryConfigurationRequest,
    options?: CallOptions,
  ): Call<'GetLogDeliveryConfiguration', GetLogDeliveryConfigurationResponse>
  /**
   * Read the request-rate limit of an API category
   *
   * Returns the request rate now provisioned for a category of operations, and the rate that is free of charge.
   * Requires AWS credentials. The limit is shared by all pools of the account and Region. This operation itself may be
   * called once a second.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * InternalErrorException.
   */
  getProvisionedLimit(
    input: GetProvisionedLimitRequest,
    options?: CallOptions,
  ): Call<'GetProvisionedLimit', GetProvisionedLimitResponse>
  /**
   * Set where a pool exports its logs
   *
   * Sets the export destinations for message-delivery errors and user activity, at most two configurations. The list is
   * the new state as a whole; an empty one ends the export. Requires AWS credentials. Export of user activity needs the
   * Plus feature plan, else `FeatureUnavailableInTierException`. User activity is personal data: restrict access to the
   * destination.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, ResourceNotFoundException,
   * FeatureUnavailableInTierException, InternalErrorException.
   */
  setLogDeliveryConfiguration(
    input: SetLogDeliveryConfigurationRequest,
    options?: CallOptions,
  ): Call<'SetLogDeliveryConfiguration', SetLogDeliveryConfigurationResponse>
  /**
   * Set the risk settings
   *
   * Sets how threat protection reacts to compromised passwords, to risky sign-ins and to certain IP ranges, for a pool
   * or for one app client. Sending only the ids returns the settings to their defaults, so read them first and send
   * back all that is to stay. Requires AWS credentials. Threat protection must be on for the pool, else
   * `UserPoolAddOnNotEnabledException`. Whether reactions take effect or are only recorded depends on the pool's
   * threat-protection mode.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserPoolAddOnNotEnabledException, CodeDeliveryFailureException, InvalidEmailRoleAccessPolicyException,
   * OperationNotEnabledException, InternalErrorException.
   */
  setRiskConfiguration(
    input: SetRiskConfigurationRequest,
    options?: CallOptions,
  ): Call<'SetRiskConfiguration', SetRiskConfigurationResponse>
  /**
   * Rate an event with a feedback token
   *
   * Lets users say whether a sign-in was theirs, with the feedback token issued for that event. Public: the feedback
   * token is the only proof, and neither an access token nor AWS credentials are needed. Threat protection must be on
   * for the pool, else `UserPoolAddOnNotEnabledException`. Have the user confirm before calling, since mail scanners
   * open links on their own. It does not block the account or end sessions.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, UserPoolAddOnNotEnabledException, OperationNotEnabledException, InternalErrorException.
   */
  updateAuthEventFeedback(
    input: UpdateAuthEventFeedbackRequest,
    options?: CallOptions,
  ): Call<'UpdateAuthEventFeedback', UpdateAuthEventFeedbackResponse>
  /**
   * Set the request-rate limit of an API category
   *
   * Sets the request rate for a category of operations, for all pools of the account and Region. The value must lie
   * between the free rate and the account's maximum; beyond it the answer is `ServiceQuotaExceededException` or
   * `InvalidParameterException`. Requires AWS credentials. Only some categories can be adjusted. This operation may be
   * called once a second.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * ServiceQuotaExceededException, InternalErrorException.
   */
  updateProvisionedLimit(
    input: UpdateProvisionedLimitRequest,
    options?: CallOptions,
  ): Call<'UpdateProvisionedLimit', UpdateProvisionedLimitResponse>
  /**
   * Create a replica of a user pool in another Region
   *
   * Starts to copy a user pool to another Region and returns the replica while it is still `CREATING`. Callers sign
   * with AWS credentials. Watch `ListUserPoolReplicas` until the status changes. The pool needs a multi-Region key of
   * its own (`KeyConfiguration`) and the `UPDATED` issuer (`IssuerConfiguration`), set with `UpdateUserPool`
   * beforehand. Some operations are refused in the secondary Region with `OperationNotEnabledException`.
   *
   * @throws InvalidParameterException, TooManyRequestsException, LimitExceededException, NotAuthorizedException,
   * UserPoolTaggingException, OperationNotEnabledException, ResourceNotFoundException,
   * FeatureUnavailableInTierException, InternalErrorException.
   */
  createUserPoolReplica(
    input: CreateUserPoolReplicaRequest,
    options?: CallOptions,
  ): Call<'CreateUserPoolReplica', CreateUserPoolReplicaResponse>
  /**
   * Delete a replica of a user pool
   *
   * Starts to remove the copy of a user pool from one Region and returns it with status `DELETING`. Callers sign with
   * AWS credentials. The pool itself and its other replicas are not touched. Take the Region out of the domain's
   * failover routing first, or failover has nowhere to go.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
   * ResourceNotFoundException, InternalErrorException.
   */
  deleteUserPoolReplica(
    input: DeleteUserPoolReplicaRequest,
    options?: CallOptions,
  ): Call<'DeleteUserPoolReplica', DeleteUserPoolReplicaResponse>
  /**
   * List the replicas of a user pool
   *
   * Returns the Regions a user pool lives in, with the role and status of each. Callers sign with AWS credentials.
   * Follow `NextToken` until it is absent. Poll this after creating, switching or deleting a replica.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
   * ResourceNotFoundException, InternalErrorException.
   */
  listUserPoolReplicas(
    input: ListUserPoolReplicasRequest,
    options?: CallOptions,
  ): Call<'ListUserPoolReplicas', ListUserPoolReplicasResponse>
  /**
   * The pages of `listUserPoolReplicas`. Each is requested when the loop reaches it. Starts at `NextToken`, if given.
   */
  listUserPoolReplicasPages(
    input: ListUserPoolReplicasRequest,
    options?: CallOptions,
  ): AsyncIterable<ListUserPoolReplicasResponse>
  /**
   * Switch a replica on or off
   *
   * Sets a replica to `ACTIVE`, so that it serves requests, or to `INACTIVE`, so that it does not, and returns it.
   * Callers sign with AWS credentials. The copy is kept either way; `DeleteUserPoolReplica` removes it.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
   * ResourceNotFoundException, InternalErrorException.
   */
  updateUserPoolReplica(
    input: UpdateUserPoolReplicaRequest,
    options?: CallOptions,
  ): Call<'UpdateUserPoolReplica', UpdateUserPoolReplicaResponse>
  /**
   * List the tags of a user pool
   *
   * Returns all tags of a user pool in one answer, without pages. Callers sign with AWS credentials. The pool is named
   * by its ARN, not its id. `DescribeUserPool` shows the same tags.
   *
   * @throws ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listTagsForResource(
    input: ListTagsForResourceRequest,
    options?: CallOptions,
  ): Call<'ListTagsForResource', ListTagsForResourceResponse>
  /**
   * Set tags on a user pool
   *
   * Adds tags to a user pool, or gives tags it already has a new value; tags that are not named stay as they are.
   * Callers sign with AWS credentials. The pool is named by its ARN, not its id. A pool carries at most 50 tags. Do not
   * put secrets in tags: every caller that may describe the pool can read them.
   *
   * @throws ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
   * OperationNotEnabledException, InternalErrorException.
   */
  tagResource(input: TagResourceRequest, options?: CallOptions): Call<'TagResource', TagResourceResponse>
  /**
   * Remove tags from a user pool
   *
   * Removes the named tags from a user pool; the others stay. Callers sign with AWS credentials. Only keys are given,
   * so the value of a tag does not matter. The pool is named by its ARN, not its id.
   *
   * @throws ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
   * OperationNotEnabledException, InternalErrorException.
   */
  untagResource(input: UntagResourceRequest, options?: CallOptions): Call<'UntagResource', UntagResourceResponse>
}
