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
   * Add custom attributes to the schema of a pool
   *
   * Adds 1 to 25 attributes to the schema of a user pool, or none if one of them is invalid. Names are given without a
   * prefix and become `custom:NAME`, or `dev:custom:NAME` for a developer-only attribute. **Attributes cannot be
   * changed or removed afterwards**, and custom attributes cannot be required. A pool can have at most 50. App clients
   * with explicit lists of readable or writable attributes cannot use the new attribute until it is added to those
   * lists. Requires AWS credentials.
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
   * Creates a user pool and returns its configuration with all defaults. Only `PoolName` is required. These settings
   * cannot be changed later: `UsernameAttributes`, `AliasAttributes`, `UsernameConfiguration`, and the `Required` and
   * `Mutable` flags in `Schema`. Usernames are case-sensitive by default, which few applications need;
   * `UsernameConfiguration` changes it. If a setting needs a higher `UserPoolTier`, the operation fails with
   * `FeatureUnavailableInTierException`. Requires AWS credentials.
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
   * Deletes a user pool permanently, with its users, groups, app clients and settings. It fails with
   * `InvalidParameterException` while `DeletionProtection` is `ACTIVE` or the pool has a domain: set the protection to
   * `INACTIVE` with `UpdateUserPool` and delete the domain with `DeleteUserPoolDomain` first. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserImportInProgressException, OperationNotEnabledException, InternalErrorException.
   */
  deleteUserPool(input: DeleteUserPoolRequest, options?: CallOptions): Call<'DeleteUserPool', void>
  /**
   * Get the configuration of a user pool
   *
   * Returns the settings of a user pool, its attribute schema, its domains and an estimate of the number of users.
   * Settings that were never set and have no default are absent. Call this operation before `UpdateUserPool`, which
   * resets some settings that are left out. `GetUserPoolMfaConfig` returns the MFA factors. Requires AWS credentials.
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
   * Lists the user pools of the account in this Region, with their ids, names, triggers and dates. `MaxResults` is
   * required, 1 to 60. Continue with `NextToken` until it is absent, because a page can contain fewer pools than
   * requested. `DescribeUserPool` returns all settings of a pool. Requires AWS credentials.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, InternalErrorException.
   */
  listUserPools(input: ListUserPoolsRequest, options?: CallOptions): Call<'ListUserPools', ListUserPoolsResponse>
  /** The pages of `listUserPools`. Each is requested when the loop reaches it. Starts at `NextToken`, if given. */
  listUserPoolsPages(input: ListUserPoolsRequest, options?: CallOptions): AsyncIterable<ListUserPoolsResponse>
  /**
   * Update the settings of a user pool
   *
   * Updates the settings of a user pool. Most settings that are left out do not change, but **these return to their
   * defaults**: `AutoVerifiedAttributes`, `LambdaConfig`, `DeviceConfiguration`, `AdminCreateUserConfig`,
   * `UserAttributeUpdateSettings`, `UserPoolAddOns`, `SmsConfiguration`, `SmsAuthenticationMessage`, `DcrConfiguration`
   * and `AcrConfiguration`. So read the pool with `DescribeUserPool`, change the settings and send all of them.
   * Username rules and the attribute schema cannot be changed; `AddCustomAttributes` adds custom attributes, and
   * `SetUserPoolMfaConfig` sets MFA factors. Requires AWS credentials.
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
   * Adds a secret to an app client that has one, so that secrets can be rotated without an outage. The client then
   * accepts both, in `SECRET_HASH`, at the token endpoint and in every operation that takes the plain secret. If
   * `ClientSecret` is left out, the server generates a secret and returns it only in this response. A client has at
   * most two secrets; a third fails with `LimitExceededException`. To rotate: add a secret, deploy it, then delete the
   * old one with `DeleteUserPoolClientSecret`. Requires AWS credentials.
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
   * Registers an application with a user pool and returns its client id and settings. The app client determines which
   * sign-in flows, redirect URLs, scopes and attributes the application may use, and how long its tokens are valid.
   * Generate a secret only for applications that can keep it confidential, such as servers, not for browser or mobile
   * apps. For new applications, set `PreventUserExistenceErrors` to `ENABLED`: the default reveals whether a username
   * exists. A pool can have 1,000 app clients by default. Requires AWS credentials.
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
   * Deletes an app client permanently. Requests with its id then fail with `ResourceNotFoundException`, so its
   * applications can no longer sign users in. It cannot be undone: a new client has a new id. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * ConcurrentModificationException, OperationNotEnabledException, InternalErrorException.
   */
  deleteUserPoolClient(input: DeleteUserPoolClientRequest, options?: CallOptions): Call<'DeleteUserPoolClient', void>
  /**
   * Delete a secret of an app client
   *
   * Deletes one secret of an app client, as the last step of a rotation. Requests with that secret are rejected from
   * then on. The last secret of a client cannot be deleted. `ListUserPoolClientSecrets` returns the ids. Requires AWS
   * credentials.
   *
   * @throws InvalidParameterException, TooManyRequestsException, LimitExceededException, ResourceNotFoundException,
   * InternalServerException.
   */
  deleteUserPoolClientSecret(
    input: DeleteUserPoolClientSecretRequest,
    options?: CallOptions,
  ): Call<'DeleteUserPoolClientSecret', DeleteUserPoolClientSecretResponse>
  /**
   * Get the settings of an app client
   *
   * Returns all settings of an app client, including its secret, so treat the response as confidential. Settings that
   * were never set and have no default are absent. Call this operation before `UpdateUserPoolClient`, which resets
   * settings that are left out. Requires AWS credentials.
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
   * Returns the id and creation date of each secret of an app client, at most two. The values are not included.
   * Requires AWS credentials.
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
   * Lists the app clients of a user pool with their ids and names, in pages of up to 60. Continue with `NextToken`
   * until it is absent. `ClientType` restricts the list to clients that registered themselves, or to all others.
   * `DescribeUserPoolClient` returns the settings of a client. Requires AWS credentials.
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
   * Update the settings of an app client
   *
   * Replaces the settings of an app client and returns them. **Settings that are left out return to their defaults**,
   * except the name and the secret, which do not change. So read the client with `DescribeUserPoolClient`, change the
   * settings and send all of them. The client id cannot be changed, nor whether the client has a secret; rotate secrets
   * with `AddUserPoolClientSecret` and `DeleteUserPoolClientSecret`. Requires AWS credentials.
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
   * Confirm the sign-up of a user without a code
   *
   * Sets a user who signed up from `UNCONFIRMED` to `CONFIRMED` without a confirmation code. Unlike `ConfirmSignUp`, it
   * does not change `email_verified` and `phone_number_verified`; account recovery and sign-in aliases require these to
   * be verified separately. The post-confirmation trigger runs. For a user with another status, the operation fails
   * with `NotAuthorizedException`. Requires AWS credentials.
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
   * Creates a user with a temporary password, which is either given or generated, and sends an invitation unless
   * `MessageAction` is `SUPPRESS`. The user has the status `FORCE_CHANGE_PASSWORD` and must set a new password at the
   * first sign-in. The temporary password expires after `TemporaryPasswordValidityDays` of the password policy (7 by
   * default). A user who can sign in with a one-time code and is created without a temporary password is `CONFIRMED`
   * immediately. With `MessageAction` `RESEND`, an existing user receives a new invitation with a new temporary
   * password. Attributes that the pool requires may be left out: the user adds them together with the new password.
   * Requires AWS credentials; users create their own account with `SignUp`.
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
   * Deletes a user with all attributes, credentials and group memberships. It cannot be undone; use `AdminDisableUser`
   * if the profile may be needed again. The API rejects the tokens of the user from then on, but services that verify
   * tokens offline accept them until they expire. The username becomes available again; a new user with that name has a
   * different `sub`. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminDeleteUser(input: AdminDeleteUserRequest, options?: CallOptions): Call<'AdminDeleteUser', void>
  /**
   * Delete attributes of a user
   *
   * Deletes the named attributes of a user. Custom attributes are named with their prefix, such as `custom:team`.
   * Attributes that the pool requires cannot be deleted. Requires AWS credentials.
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
   * Disables a user: the user can no longer sign in, and all tokens of the user are revoked. Services that verify
   * tokens offline accept existing tokens until they expire. The profile, with all attributes and the status, does not
   * change. Disabling a disabled user has no effect. Requires AWS credentials.
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
   * Enables a disabled user, who can then sign in again. Tokens that `AdminDisableUser` revoked stay revoked. Enabling
   * an enabled user has no effect. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminEnableUser(
    input: AdminEnableUserRequest,
    options?: CallOptions,
  ): Call<'AdminEnableUser', AdminEnableUserResponse>
  /**
   * Get a user by username
   *
   * Returns the attributes, status, dates and MFA preferences of a user, including attributes that app clients may not
   * read. Requires AWS credentials; signed-in users read their own profile with `GetUser`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminGetUser(input: AdminGetUserRequest, options?: CallOptions): Call<'AdminGetUser', AdminGetUserResponse>
  /**
   * Force a user to reset their password
   *
   * Invalidates the password of a user and sends a reset code to the destination that the account recovery setting of
   * the pool selects. The status of the user becomes `RESET_REQUIRED`: sign-in with a password fails with
   * `PasswordResetRequiredException` until `ConfirmForgotPassword` sets a new password with the code, which is valid
   * for one hour. The operation requires a verified email address or phone number and fails in some statuses, such as
   * `FORCE_CHANGE_PASSWORD`; use `AdminSetUserPassword` for these users. Requires AWS credentials.
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
   * Set the password of a user
   *
   * Sets the password of a user without a code or a message to the user. The password must meet the password policy of
   * the pool and, if the pool keeps a password history, differ from recent passwords. With `Permanent` set to `true`,
   * the user becomes `CONFIRMED` and the password does not expire. Otherwise the password is temporary and the status
   * becomes `FORCE_CHANGE_PASSWORD`. A permanent password also confirms an unconfirmed user, and lets a federated user
   * sign in with a password. Requires AWS credentials.
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
   * Set the deprecated SMS MFA options of a user
   *
   * Sets the deprecated options of a user for MFA codes by SMS. It does not affect authenticator apps or email codes.
   * Use `AdminSetUserMFAPreference` instead. Requires AWS credentials.
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
   * Creates or replaces the named attributes of a user, including developer-only attributes. Other attributes do not
   * change, and an empty value deletes an attribute. To change an email address or phone number without a verification
   * code, set `email_verified` or `phone_number_verified` to `true` in the same request; otherwise a code is sent if
   * the pool verifies the attribute automatically. `sub` and immutable attributes are rejected. If another user has
   * verified the value as an alias, the operation fails with `AliasExistsException`. Requires AWS credentials.
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
   * Revokes all refresh tokens of a user. This API and the userInfo endpoint reject the existing access tokens of the
   * user from then on; services that verify tokens offline accept them until they expire. The session cookie of the
   * sign-in pages is not cleared. The user can sign in again immediately; to prevent that, disable the user. Requires
   * AWS credentials.
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
   * Lists the users of a pool in pages of up to 60, either all or those that match one `Filter` condition. Custom
   * attributes cannot be searched. Results are eventually consistent: a user created a moment ago may be missing, so
   * read a known user with `AdminGetUser`. A pagination token is valid for one hour. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listUsers(input: ListUsersRequest, options?: CallOptions): Call<'ListUsers', ListUsersResponse>
  /** The pages of `listUsers`. Each is requested when the loop reaches it. Starts at `PaginationToken`, if given. */
  listUsersPages(input: ListUsersRequest, options?: CallOptions): AsyncIterable<ListUsersResponse>
  /**
   * Change the password of the signed-in user
   *
   * Replaces the password of the signed-in user after checking the previous one. The new password must meet the
   * password policy of the pool and, if the pool keeps a password history, differ from recent passwords. Other sessions
   * of the user stay signed in. A user has five attempts per hour. Requires the user's access token.
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
   * Checks the code sent by `ForgotPassword` or `AdminResetUserPassword` and sets the new password. The user is then
   * `CONFIRMED`, and the post-confirmation trigger runs. Existing sessions stay signed in; to end them, call
   * `GlobalSignOut` after the next sign-in. The hourly limit is shared with `ForgotPassword`. No AWS credentials are
   * required: the client id identifies the caller, with `SecretHash` if the client has a secret.
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
   * Confirm a sign-up with a code
   *
   * Checks the code from `SignUp` or `ResendConfirmationCode`, sets the user to `CONFIRMED` and marks the email address
   * or phone number that received the code as verified. The post-confirmation trigger runs. Only the newest code is
   * valid, for 24 hours, and a user has 15 attempts per hour. If another user already has the address or number as a
   * verified alias, the operation fails with `AliasExistsException`, unless `ForceAliasCreation` is `true`. No AWS
   * credentials are required: the client id identifies the caller, with `SecretHash` if the client has a secret.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, NotAuthorizedException, TooManyFailedAttemptsException, CodeMismatchException,
   * ExpiredCodeException, InvalidLambdaResponseException, AliasExistsException, TooManyRequestsException,
   * LimitExceededException, UserNotFoundException, OperationNotEnabledException, ForbiddenException,
   * InternalErrorException.
   */
  confirmSignUp(input: ConfirmSignUpRequest, options?: CallOptions): Call<'ConfirmSignUp', ConfirmSignUpResponse>
  /**
   * Delete the signed-in user
   *
   * Deletes the signed-in user permanently, with all attributes and credentials. It cannot be undone, so applications
   * should ask the user to confirm. The tokens of the user are rejected from then on, but services that verify tokens
   * offline accept them until they expire. Requires the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  deleteUser(input: DeleteUserRequest, options?: CallOptions): Call<'DeleteUser', void>
  /**
   * Delete attributes of the signed-in user
   *
   * Deletes the named attributes of the signed-in user. The app client must have write permission for them. Custom
   * attributes are named with their prefix, such as `custom:team`. Required attributes cannot be deleted. Requires the
   * user's access token.
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
   * Sends a password reset code to the user. The account recovery setting of the pool selects the destination: the
   * verified email address or phone number with the highest priority. The code is valid for one hour, and the current
   * password stays valid until `ConfirmForgotPassword` succeeds. A user has 10 reset attempts per hour (5 to 20 on
   * AWS). If the app client hides whether users exist, the response for an unknown user contains plausible delivery
   * details. The operation is rejected for users in `FORCE_CHANGE_PASSWORD` and in pools where only administrators can
   * reset passwords. No AWS credentials are required: the client id identifies the caller, with `SecretHash` if the
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
   * Get the profile of the signed-in user
   *
   * Returns the MFA preferences of the signed-in user, and those attributes that the app client may read. The status
   * and dates of the user are not included; administrators get them with `AdminGetUser`. Applications can also call it
   * to check whether an access token has been revoked. Requires the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException,
   * ForbiddenException, InternalErrorException.
   */
  getUser(input: GetUserRequest, options?: CallOptions): Call<'GetUser', GetUserResponse>
  /**
   * Send a code to verify the user's email address or phone number
   *
   * Sends a verification code to the email address or phone number of the signed-in user. If the pool requires
   * verification before an update, the code goes to the pending new value. The address or number may already be
   * verified. The code is valid for 24 hours and replaces earlier codes for the same attribute. A user has five
   * requests per hour. Attributes other than `email` and `phone_number` are rejected. Requires the user's access token.
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
   * Sign the user out everywhere
   *
   * Revokes all refresh tokens of the signed-in user. This API and the userInfo endpoint reject the user's existing
   * access tokens from then on, including the one in this request. Services that verify tokens offline accept them
   * until they expire. To end a single sign-in, call `RevokeToken`. The logout endpoint of the pool's domain clears the
   * session cookie of the sign-in pages. Requires the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * PasswordResetRequiredException, UserNotConfirmedException, OperationNotEnabledException, ForbiddenException,
   * InternalErrorException.
   */
  globalSignOut(input: GlobalSignOutRequest, options?: CallOptions): Call<'GlobalSignOut', GlobalSignOutResponse>
  /**
   * Send the sign-up confirmation code again
   *
   * Sends a new confirmation code to an unconfirmed user. Codes sent earlier become invalid. A user has five requests
   * per hour. If the app client hides whether users exist, the response for an unknown username contains plausible
   * delivery details, so success does not prove that a user exists. No AWS credentials are required: the client id
   * identifies the caller, with `SecretHash` if the client has a secret.
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
   * Set the deprecated SMS MFA options of the signed-in user
   *
   * Sets the deprecated options of the signed-in user for MFA codes by SMS. It does not affect authenticator apps or
   * email codes. Use `SetUserMFAPreference` instead. Requires the user's access token.
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
   * Sign up a new user
   *
   * Creates a user with the status `UNCONFIRMED` and sends a confirmation code to an attribute that the pool verifies
   * automatically. If the pool verifies both email addresses and phone numbers and the user has both, the code goes to
   * the phone number. A pre-sign-up trigger can reject the request or confirm the user immediately. A taken username
   * always fails with `UsernameExistsException`; a taken email or phone alias is reported only by `ConfirmSignUp`. If
   * the request fails with `LimitExceededException` or a delivery error, the user may have been created: call
   * `ResendConfirmationCode` instead of signing up again. No AWS credentials are required: the client id identifies the
   * caller, with `SecretHash` if the client has a secret.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, UnexpectedLambdaException,
   * UserLambdaValidationException, NotAuthorizedException, InvalidPasswordException, InvalidLambdaResponseException,
   * UsernameExistsException, TooManyRequestsException, LimitExceededException, InvalidSmsRoleAccessPolicyException,
   * InvalidSmsRoleTrustRelationshipException, InvalidEmailRoleAccessPolicyException, CodeDeliveryFailureException,
   * OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  signUp(input: SignUpRequest, options?: CallOptions): Call<'SignUp', SignUpResponse>
  /**
   * Update attributes of the signed-in user
   *
   * Creates or replaces the named attributes of the signed-in user. The app client must have write permission for them.
   * An empty value deletes an attribute. If the pool verifies a changed email address or phone number automatically, a
   * code is sent to the new value. The new value is unverified until `VerifyUserAttribute` succeeds; if the pool
   * requires verification before an update, the old value stays active until then. `sub`, `email_verified`,
   * `phone_number_verified` and immutable attributes cannot be set. Requires the user's access token.
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
   * Verify the user's email address or phone number with a code
   *
   * Checks a code from `GetUserAttributeVerificationCode` or `UpdateUserAttributes` and marks the email address or
   * phone number as verified. A pending new value takes effect. The verified address or number can then serve as a
   * sign-in alias and for account recovery. A code is valid for one attribute and can be used once. A user has 15
   * attempts per hour. Existing tokens keep their claims. Requires the user's access token.
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
   * Starts a sign-in, like `InitiateAuth`, from a server that acts for its users. It also accepts the flow
   * `ADMIN_USER_PASSWORD_AUTH`, and `ContextData` can describe the request of the end user. The app client must belong
   * to the pool and allow the flow. The lockout after wrong passwords applies here too. Requires AWS credentials, so do
   * not call it from an app on a user's device.
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
   * Respond to a sign-in challenge from a trusted server
   *
   * Responds to a challenge, like `RespondToAuthChallenge`, from a server with AWS credentials, and returns either
   * tokens or the next challenge with a new `Session`. Each session is valid for one step only. Use either the
   * administrative or the public operations for all steps of a sign-in.
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
   * Issues an access token to a machine client: the OAuth client credentials grant without the token endpoint. The app
   * client must have a secret, and `ALLOW_CLIENT_TOKEN_AUTH` as its only flow. The response contains neither an ID
   * token nor a refresh token. Cache the access token and request a new one shortly before it expires. No AWS
   * credentials are required: the client id and the plain client secret identify the caller, so call this operation
   * only from servers.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  getClientToken(input: GetClientTokenRequest, options?: CallOptions): Call<'GetClientToken', GetClientTokenResponse>
  /**
   * Exchange a refresh token for new tokens
   *
   * Issues a new access token and a new ID token for a refresh token. The ID token contains the current attributes and
   * groups, and the pre-token-generation trigger runs. If the app client rotates refresh tokens, the response also
   * contains a new refresh token, which expires when the first one would have expired. The old one remains valid for
   * the retry grace period of the client (at most 60 seconds); later use fails with `RefreshTokenReuseException`.
   * Clients with rotation must use this operation, because they cannot use the flow `REFRESH_TOKEN_AUTH`. No AWS
   * credentials are required; a client with a secret sends the plain secret, not a hash.
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
   * Starts a sign-in with the flow in `AuthFlow`, or refreshes tokens with `REFRESH_TOKEN_AUTH`. The response contains
   * either tokens in `AuthenticationResult`, or a challenge and a `Session`. Respond to a challenge with
   * `RespondToAuthChallenge` within the app client's `AuthSessionValidity` (3 to 15 minutes). The app client must allow
   * the flow; the `ADMIN_` flows are rejected here. After five wrong passwords the user is locked for one second, and
   * twice as long after each further wrong password, up to 15 minutes. No AWS credentials are required; a client with a
   * secret adds `SECRET_HASH` to the parameters.
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
   * Respond to a sign-in challenge
   *
   * Responds to a challenge of a sign-in and returns either tokens or the next challenge with a new `Session`. Each
   * session is valid for one step only, so always send the latest one. `ChallengeResponses` always contains `USERNAME`,
   * for the same user, and the values that the challenge requires. A wrong code fails with `CodeMismatchException`. A
   * used or expired session fails with `NotAuthorizedException`; the sign-in must then start again. No AWS credentials
   * are required; a client with a secret adds `SECRET_HASH`.
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
   * Revokes a refresh token and all access tokens of the same sign-in. This API and the userInfo endpoint reject them
   * from then on; services that verify tokens offline accept them until they expire. The app client must have token
   * revocation enabled, which is the default. For a token that is already revoked, the operation succeeds. For an
   * access or ID token, it fails with `UnsupportedTokenTypeException`. To revoke all tokens of a user, call
   * `GlobalSignOut`. No AWS credentials are required; a client with a secret sends the plain secret, not a hash.
   *
   * @throws TooManyRequestsException, UnauthorizedException, InvalidParameterException, UnsupportedOperationException,
   * UnsupportedTokenTypeException, ForbiddenException, OperationNotEnabledException, InternalErrorException.
   */
  revokeToken(input: RevokeTokenRequest, options?: CallOptions): Call<'RevokeToken', RevokeTokenResponse>
  /**
   * Remove the authenticator app of a user
   *
   * Removes the registered authenticator app of a user, for example after the loss of a phone. Its codes are no longer
   * accepted, and the user can set up another app. Verify the identity of the user first, because this removes a
   * protection of the account. For a user without an authenticator app the operation succeeds. Requires AWS
   * credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * UserNotFoundException, UserNotConfirmedException, OperationNotEnabledException, InternalErrorException.
   */
  adminDeleteSoftwareToken(
    input: AdminDeleteSoftwareTokenRequest,
    options?: CallOptions,
  ): Call<'AdminDeleteSoftwareToken', AdminDeleteSoftwareTokenResponse>
  /**
   * Get the sign-in and MFA factors of a user
   *
   * Returns the sign-in factors that a user has set up, the active MFA factors and the preferred one, without secrets.
   * Requires AWS credentials; signed-in users call `GetUserAuthFactors`.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, OperationNotEnabledException,
   * TooManyRequestsException, UserNotFoundException, InternalErrorException.
   */
  adminGetUserAuthFactors(
    input: AdminGetUserAuthFactorsRequest,
    options?: CallOptions,
  ): Call<'AdminGetUserAuthFactors', AdminGetUserAuthFactorsResponse>
  /**
   * Set the MFA factors and preference of a user
   *
   * Turns MFA factors of a user on or off and sets at most one as preferred, which sign-in requests first. Factors that
   * are left out of the request do not change. Turning a factor on requires a verified authenticator app, a phone
   * number or an email address. If several factors are on and none is preferred, the user chooses at sign-in. Requires
   * AWS credentials.
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
   * Creates a secret key for time-based one-time passwords (TOTP). The application shows it to the user, usually as a
   * QR code, to add it to an authenticator app. The app becomes a factor when `VerifySoftwareToken` accepts a code from
   * it; until then a previously verified app remains valid. A user has at most one authenticator app. Requires the
   * access token of a signed-in user, or the `Session` of an `MFA_SETUP` challenge during sign-in; send one of them.
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
   * Get the sign-in and MFA factors of the signed-in user
   *
   * Returns the sign-in factors that the signed-in user has set up, the active MFA factors and the preferred one,
   * without secrets. Requires the user's access token.
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
   * Returns whether a user pool uses MFA, and the configuration of its factors and of passkeys. Settings that were
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
   * Set the MFA factors and preference of the signed-in user
   *
   * Turns MFA factors of the signed-in user on or off and sets at most one as preferred, which sign-in requests first.
   * Factors that are left out of the request do not change. Turning a factor on requires a verified authenticator app,
   * a phone number or an email address. If several factors are on and none is preferred, the user chooses at sign-in.
   * In a pool that requires MFA, every sign-in needs a second factor regardless of these settings. Requires the user's
   * access token.
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
   * Sets whether a user pool uses MFA, and configures its factors and passkeys. The request replaces all of these
   * settings: an absent `MfaConfiguration` means `OFF`, and an absent factor is removed. `ON` and `OPTIONAL` require at
   * least one enabled factor; `OFF` must not be combined with a factor. Email codes require the `ESSENTIALS` tier or
   * higher and an email configuration with your own sender; passkeys require `ESSENTIALS` or higher. With `ON`, users
   * without a usable factor must set one up at their next sign-in. Requires AWS credentials.
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
   * Checks a code from the authenticator app set up with `AssociateSoftwareToken` and registers the app as a factor.
   * After a call with an access token, turn the factor on with `SetUserMFAPreference`; in a pool that requires MFA it
   * is on already. After a call with a `Session`, respond to the `MFA_SETUP` challenge with the returned session. Each
   * code can be used once. A wrong code fails with `EnableSoftwareTokenMFAException`. Requires an access token or the
   * session of a sign-in.
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
   * Complete the registration of a passkey
   *
   * Verifies and stores the passkey that the user's device created. The user can then sign in with it. The challenge,
   * relying party id and origin must match the started registration; each mismatch has its own error. A user can have
   * up to 20 passkeys. Attestation is not verified. Requires the user's access token.
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
   * Delete a passkey of the signed-in user
   *
   * Deletes one passkey of the signed-in user, which can then no longer be used to sign in. For an unknown id, it fails
   * with `ResourceNotFoundException`. The copy on the user's device remains, so ask the user to delete it there too.
   * Before deleting, make sure that the user has another way to sign in. Requires the user's access token.
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
   * List the passkeys of the signed-in user
   *
   * Lists the passkeys of the signed-in user in pages of up to 20, with a name and other details by which the user can
   * recognize them. The response contains no keys. Requires the user's access token.
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
   * Start the registration of a passkey
   *
   * Returns the options with which a browser or operating system creates a passkey for the signed-in user. Decode the
   * Base64url members, pass the options to `navigator.credentials.create()` and send the result to
   * `CompleteWebAuthnRegistration` with the same app client before the challenge expires. The pool must allow passkeys
   * as a first factor and have a relying party id or a domain. Requires the user's access token.
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
   * Adds a user to a group. Adding a member again has no effect. The group appears in the claim `cognito:groups` of
   * tokens that are issued from then on, but not in existing tokens. A user can be in at most 100 groups. Requires AWS
   * credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  adminAddUserToGroup(input: AdminAddUserToGroupRequest, options?: CallOptions): Call<'AdminAddUserToGroup', void>
  /**
   * List the groups of a user
   *
   * Lists the groups of a user in pages of up to 60. Requires AWS credentials.
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
   * Removes a user from a group. Removing a user who is not a member has no effect. Existing tokens contain the group
   * until they expire; to end access immediately, also sign the user out with `AdminUserGlobalSignOut`. Requires AWS
   * credentials.
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
   * Creates a group in a user pool, optionally with an IAM role and a precedence. The name must be unique in the pool,
   * regardless of letter case, and cannot be changed later. A pool can have at most 10,000 groups; groups cannot
   * contain groups. A group grants no permissions by itself: applications read it from the token claims. Requires AWS
   * credentials.
   *
   * @throws InvalidParameterException, GroupExistsException, ResourceNotFoundException, TooManyRequestsException,
   * LimitExceededException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  createGroup(input: CreateGroupRequest, options?: CallOptions): Call<'CreateGroup', CreateGroupResponse>
  /**
   * Delete a group
   *
   * Deletes a group and its memberships, but not its users. Existing tokens contain the group until they expire.
   * Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  deleteGroup(input: DeleteGroupRequest, options?: CallOptions): Call<'DeleteGroup', void>
  /**
   * Get a group
   *
   * Returns a group by name, without its members; `ListUsersInGroup` lists them. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  getGroup(input: GetGroupRequest, options?: CallOptions): Call<'GetGroup', GetGroupResponse>
  /**
   * List the groups of a pool
   *
   * Lists the groups of a user pool in pages of up to 60. The list cannot be filtered; read a known group with
   * `GetGroup`. Requires AWS credentials.
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
   * Lists the members of a group with all their attributes, in pages of up to 60. The list cannot be filtered. Requires
   * AWS credentials.
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
   * Updates the description, role or precedence of a group. Members that are left out of the request do not change. The
   * name cannot be changed. A new role or precedence appears in tokens that are issued from then on. Requires AWS
   * credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  updateGroup(input: UpdateGroupRequest, options?: CallOptions): Call<'UpdateGroup', UpdateGroupResponse>
  /**
   * Forget a device of a user
   *
   * Deletes a tracked device of a user, for example after loss or theft. The device can no longer replace a second
   * factor, and the refresh tokens of its sign-ins stop working. Requires AWS credentials and a pool with device
   * tracking.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, UserNotFoundException,
   * InternalErrorException.
   */
  adminForgetDevice(input: AdminForgetDeviceRequest, options?: CallOptions): Call<'AdminForgetDevice', void>
  /**
   * Get a device of a user
   *
   * Returns one tracked device of a user by its key. For an unknown key, it fails with `ResourceNotFoundException`.
   * Requires AWS credentials and a pool with device tracking.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
   * TooManyRequestsException, OperationNotEnabledException, NotAuthorizedException, InternalErrorException.
   */
  adminGetDevice(input: AdminGetDeviceRequest, options?: CallOptions): Call<'AdminGetDevice', AdminGetDeviceResponse>
  /**
   * List the devices of a user
   *
   * Lists the tracked devices of a user in pages of up to 60. Requires AWS credentials and a pool with device tracking.
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
   * Mark a device of a user as remembered or not
   *
   * Sets whether a confirmed device of a user is remembered. If the pool requires MFA only on new devices, a remembered
   * device authenticates with its own secret instead of a second factor, so mark a device as remembered only if it can
   * be trusted. Requires AWS credentials and a pool with device tracking.
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
   * Registers the device whose key a sign-in returned in `NewDeviceMetadata`. The request contains a verifier of a
   * secret that never leaves the device. Later sign-ins send the device key and prove the secret with SRP. The device
   * is remembered immediately, unless the pool remembers devices only with the user's consent: then ask the user and
   * call `UpdateDeviceStatus`. Requires the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, InvalidPasswordException,
   * InvalidLambdaResponseException, UsernameExistsException, InvalidUserPoolConfigurationException,
   * TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException, UserNotConfirmedException,
   * OperationNotEnabledException, DeviceKeyExistsException, ForbiddenException, InternalErrorException.
   */
  confirmDevice(input: ConfirmDeviceRequest, options?: CallOptions): Call<'ConfirmDevice', ConfirmDeviceResponse>
  /**
   * Forget a device of the signed-in user
   *
   * Deletes a tracked device of the signed-in user. The device can no longer replace a second factor, and the refresh
   * tokens of its sign-ins stop working. Requires the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, NotAuthorizedException, TooManyRequestsException,
   * InvalidUserPoolConfigurationException, PasswordResetRequiredException, UserNotFoundException,
   * UserNotConfirmedException, OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  forgetDevice(input: ForgetDeviceRequest, options?: CallOptions): Call<'ForgetDevice', void>
  /**
   * Get a device of the signed-in user
   *
   * Returns one tracked device of the signed-in user by its key. For an unknown key, it fails with
   * `ResourceNotFoundException`. Requires the user's access token.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, InvalidUserPoolConfigurationException,
   * NotAuthorizedException, TooManyRequestsException, PasswordResetRequiredException, UserNotFoundException,
   * UserNotConfirmedException, OperationNotEnabledException, ForbiddenException, InternalErrorException.
   */
  getDevice(input: GetDeviceRequest, options?: CallOptions): Call<'GetDevice', GetDeviceResponse>
  /**
   * List the devices of the signed-in user
   *
   * Lists the tracked devices of the signed-in user in pages of up to 60, for example for an account page.
   * `ListUserSessions` lists the sign-in sessions. Requires the user's access token.
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
   * Mark a device of the signed-in user as remembered or not
   *
   * Sets whether a confirmed device of the signed-in user is remembered. Call it with the user's consent if
   * `ConfirmDevice` returned `UserConfirmationNecessary`. A remembered device can replace the second factor, so offer
   * it for private devices only. Requires the user's access token.
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
   * List the sessions of a user
   *
   * Lists the token sessions and single sign-on (SSO) sessions of a user, for example for support or an investigation.
   * Sessions contain IP addresses and locations, which are personal data. The page size cannot be set; continue with
   * `NextToken` until it is absent. Requires AWS credentials.
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
   * Revoke a session of a user
   *
   * Revokes a single session of a user. Other sessions of the user stay valid, except linked ones if
   * `RevokeAssociatedSessions` is `LINKED`. Services that verify tokens offline accept an access token until it
   * expires. To sign the user out everywhere, call `AdminUserGlobalSignOut`; to prevent new sign-ins, also call
   * `AdminDisableUser`. Requires AWS credentials.
   *
   * @throws InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
   * TooManyRequestsException, UserNotFoundException, InternalErrorException.
   */
  adminRevokeUserSession(
    input: AdminRevokeUserSessionRequest,
    options?: CallOptions,
  ): Call<'AdminRevokeUserSession', AdminRevokeUserSessionResponse>
  /**
   * Get the session settings of an app client
   *
   * Returns how long an app client may reuse an SSO session. Requires AWS credentials.
   *
   * @throws InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
   * TooManyRequestsException, InternalErrorException.
   */
  getUserPoolClientSessionConfiguration(
    input: GetUserPoolClientSessionConfigurationRequest,
    options?: CallOptions,
  ): Call<'GetUserPoolClientSessionConfiguration', GetUserPoolClientSessionConfigurationResponse>
  /**
   * Get the session settings of a pool
   *
   * Returns whether the pool tracks the sessions of its users, and how many token sessions a user can have. Requires
   * AWS credentials.
   *
   * @throws InvalidParameterException, NotAuthorizedException, OperationNotEnabledException, ResourceNotFoundException,
   * TooManyRequestsException, InternalErrorException.
   */
  getUserPoolSessionConfiguration(
    input: GetUserPoolSessionConfigurationRequest,
    options?: CallOptions,
  ): Call<'GetUserPoolSessionConfiguration', GetUserPoolSessionConfigurationResponse>
  /**
   * List the sessions of the signed-in user
   *
   * Lists the token sessions and single sign-on (SSO) sessions of the signed-in user, for example for an account page.
   * Locations are estimated from the IP address, so do not base security decisions on them. The page size cannot be
   * set; continue with `NextToken` until it is absent. Requires the user's access token.
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
   * Revoke another session of the signed-in user
   *
   * Revokes a single session of the signed-in user, for example on a lost laptop. It cannot revoke the session of the
   * request: use `RevokeToken` for that, or `GlobalSignOut` for all sessions. With `RevokeAssociatedSessions` set to
   * `LINKED`, linked sessions are revoked too. Services that verify tokens offline accept an access token until it
   * expires. Requires the user's access token.
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
   * Set the session settings of an app client
   *
   * Sets how long an app client may reuse an SSO session before users must sign in again. The pool must track sessions.
   * Other app clients keep their settings, and token lifetimes do not change. In a pool of the `LITE` tier, it fails
   * with `FeatureUnavailableInTierException`. Requires AWS credentials.
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
   * Set the session settings of a pool
   *
   * Turns session tracking on or off for a pool, and sets how many token sessions a user can have. Both settings are
   * required and replace the current ones. In a pool of the `LITE` tier, it fails with
   * `FeatureUnavailableInTierException`. After a `ConcurrentModificationException`, try again. Requires AWS
   * credentials.
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
   * Unlink an external identity from a user
   *
   * Removes the link between a user and an identity at an external provider. With the provider `Cognito`, it turns off
   * sign-in with a password for the user instead. Before calling it, make sure that the user has another way to sign
   * in. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, AliasExistsException, OperationNotEnabledException, InternalErrorException.
   */
  adminDisableProviderForUser(
    input: AdminDisableProviderForUserRequest,
    options?: CallOptions,
  ): Call<'AdminDisableProviderForUser', AdminDisableProviderForUserResponse>
  /**
   * Link an external identity to an existing user
   *
   * Links an identity at an external provider to an existing user, so that both ways to sign in lead to the same user.
   * The external identity must not have signed in before: once it has its own profile, it cannot be linked. A user can
   * have at most 5 linked identities. The owner of the external identity gets full access to the user's account, so
   * link only with proof of ownership, never because unverified email addresses match. Requires AWS credentials.
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
   * Adds a SAML, OpenID Connect or social provider to a user pool. Users can sign in with it through the domain of the
   * pool once `SupportedIdentityProviders` of an app client contains its name. If the name is already in use, the
   * operation fails with `DuplicateProviderException`. A pool can have at most 300 providers by default. Map
   * `email_verified` together with `email`; otherwise the email address is unverified after each federated sign-in.
   * Requires AWS credentials.
   *
   * @throws InvalidParameterException, DuplicateProviderException, ResourceNotFoundException, NotAuthorizedException,
   * TooManyRequestsException, LimitExceededException, InternalErrorException.
   */
  createIdentityProvider(
    input: CreateIdentityProviderRequest,
    options?: CallOptions,
  ): Call<'CreateIdentityProvider', CreateIdentityProviderResponse>
  /**
   * Delete an identity provider
   *
   * Deletes a provider permanently and removes it from `SupportedIdentityProviders` of the app clients, so that users
   * can no longer sign in with it. Users created by earlier sign-ins are not deleted. Requires AWS credentials.
   *
   * @throws InvalidParameterException, UnsupportedIdentityProviderException, ConcurrentModificationException,
   * ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InternalErrorException.
   */
  deleteIdentityProvider(
    input: DeleteIdentityProviderRequest,
    options?: CallOptions,
  ): Call<'DeleteIdentityProvider', void>
  /**
   * Get an identity provider by name
   *
   * Returns all settings of a provider, including the endpoints that were added when it was created. The response can
   * contain the client secret of the provider, so keep it out of logs. The private key of Sign in with Apple is never
   * returned. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * InternalErrorException.
   */
  describeIdentityProvider(
    input: DescribeIdentityProviderRequest,
    options?: CallOptions,
  ): Call<'DescribeIdentityProvider', DescribeIdentityProviderResponse>
  /**
   * Get an identity provider by one of its identifiers
   *
   * Returns the provider that has the given identifier, often an email domain, so that an application can direct a user
   * to the right provider. The response is that of `DescribeIdentityProvider` and can contain a client secret, so call
   * it only from a server. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * InternalErrorException.
   */
  getIdentityProviderByIdentifier(
    input: GetIdentityProviderByIdentifierRequest,
    options?: CallOptions,
  ): Call<'GetIdentityProviderByIdentifier', GetIdentityProviderByIdentifierResponse>
  /**
   * Get the SAML signing certificate of a pool
   *
   * Returns the certificate with which SAML providers verify the requests that the pool signs, for providers with
   * `RequestSigningAlgorithm` `rsa-sha256`. The certificate is public and contains no private key. Requires AWS
   * credentials.
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
   * Lists the identity providers of a pool with their names, types and dates, in pages of up to 50. The users of the
   * pool itself (`COGNITO`) are not in the list. `DescribeIdentityProvider` returns the settings of a provider.
   * Requires AWS credentials.
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
   * Update an identity provider
   *
   * Updates the details, attribute mapping or identifiers of a provider. Members that are left out of the request do
   * not change; each map or list in the request replaces the current one. A new mapping takes effect at the next
   * sign-in of each user. The name and type cannot be changed. After a `ConcurrentModificationException`, try again.
   * Requires AWS credentials.
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
   * Registers an API with a user pool, with a unique identifier and the OAuth scopes that it defines. The full name of
   * a scope is `identifier/scope`, for example `https://api.example.com/orders/read`; add it to `AllowedOAuthScopes` of
   * the app clients that may request it. The identifier cannot be changed later, so use the URL of the API or another
   * permanent name. A pool can have 25 resource servers by default, each with at most 100 scopes. Requires AWS
   * credentials.
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
   * Deletes a resource server and its scopes. Token requests with one of these scopes fail from then on, so remove the
   * scopes from `AllowedOAuthScopes` of the app clients first. Existing tokens keep their scopes. Requires AWS
   * credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, InternalErrorException.
   */
  deleteResourceServer(input: DeleteResourceServerRequest, options?: CallOptions): Call<'DeleteResourceServer', void>
  /**
   * Get a resource server and its scopes
   *
   * Returns the name and scopes of a resource server. For an unknown identifier, it fails with
   * `ResourceNotFoundException`. Requires AWS credentials.
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
   * Lists the resource servers of a user pool with their scopes, in pages of up to 50. Continue with `NextToken` until
   * it is absent. Requires AWS credentials.
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
   * Update the name and scopes of a resource server
   *
   * Replaces the name and the scopes of a resource server and returns it. **The scopes in the request replace all
   * scopes**; token requests with a removed scope fail from then on. The identifier cannot be changed: create a new
   * resource server instead. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, InternalErrorException.
   */
  updateResourceServer(
    input: UpdateResourceServerRequest,
    options?: CallOptions,
  ): Call<'UpdateResourceServer', UpdateResourceServerResponse>
  /**
   * Create a domain for a user pool
   *
   * Creates the domain at which a user pool serves its sign-in pages and OAuth endpoints. Without `CustomDomainConfig`
   * it is a prefix of the service's own domain. With `CustomDomainConfig` it is your own host name, for which you have
   * a certificate. A pool can have one of each; for another one, the operation fails with `InvalidParameterException`.
   * A prefix must not be in use by another pool and must not contain `aws`, `amazon` or `cognito` as a whole part
   * between hyphens. Requires AWS credentials.
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
   * Delete the domain of a user pool
   *
   * Deletes a domain of a user pool. Its sign-in pages and OAuth endpoints are no longer available, so applications
   * that redirect there can no longer sign users in; sign-in through the API still works. For a domain that the pool
   * does not have, it fails with `InvalidParameterException`. A pool can be deleted only after its domains. Requires
   * AWS credentials.
   *
   * @throws NotAuthorizedException, InvalidParameterException, ConcurrentModificationException,
   * ResourceNotFoundException, OperationNotEnabledException, InternalErrorException.
   */
  deleteUserPoolDomain(
    input: DeleteUserPoolDomainRequest,
    options?: CallOptions,
  ): Call<'DeleteUserPoolDomain', DeleteUserPoolDomainResponse>
  /**
   * Get the configuration of a domain
   *
   * Returns the pool, status and settings of a domain. **For a domain that does not exist, the request succeeds** and
   * returns an empty `DomainDescription`, so it can also check whether a prefix is available. After creating or
   * updating a custom domain, poll it until `Status` is `ACTIVE`. Requires AWS credentials.
   *
   * @throws NotAuthorizedException, InvalidParameterException, ResourceNotFoundException, OperationNotEnabledException,
   * InternalErrorException.
   */
  describeUserPoolDomain(
    input: DescribeUserPoolDomainRequest,
    options?: CallOptions,
  ): Call<'DescribeUserPoolDomain', DescribeUserPoolDomainResponse>
  /**
   * Update the settings of a domain
   *
   * Updates the version of the sign-in pages of a domain, or the certificate, TLS policy and failover of a custom
   * domain, for example to renew the certificate or to move to managed login. Members that are left out do not change,
   * but a request for a custom domain must always contain `CustomDomainConfig`. The domain name cannot be changed:
   * delete the domain and create another one. Managed login requires the `ESSENTIALS` or `PLUS` tier. Requires AWS
   * credentials.
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
   * Creates the branding style of an app client for managed login: a settings document and up to 40 images, or the
   * built-in look with `UseCognitoProvidedValues`. An app client created through this API has no style, and its managed
   * login shows an error page until it has one. An app client can have one style (for another one, the operation fails
   * with `ManagedLoginBrandingExistsException`), a pool at most 20. A request can be at most 2 MB. Requires AWS
   * credentials.
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
   * Delete a branding style
   *
   * Deletes the branding style of an app client permanently. The managed login pages of that client then show an error
   * until it has a style again. To return to the built-in look, update the style with `UseCognitoProvidedValues`
   * instead. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  deleteManagedLoginBranding(
    input: DeleteManagedLoginBrandingRequest,
    options?: CallOptions,
  ): Call<'DeleteManagedLoginBranding', void>
  /**
   * Get a branding style by id
   *
   * Returns a branding style by its id: only the customized settings and images or, with `ReturnMergedResources`, also
   * the defaults. The response contains the images in Base64 and can be large. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeManagedLoginBranding(
    input: DescribeManagedLoginBrandingRequest,
    options?: CallOptions,
  ): Call<'DescribeManagedLoginBranding', DescribeManagedLoginBrandingResponse>
  /**
   * Get the branding style of an app client
   *
   * Returns the branding style of an app client: only the customized settings and images or, with
   * `ReturnMergedResources`, also the defaults. For an app client without a style, it fails with
   * `ResourceNotFoundException`. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeManagedLoginBrandingByClient(
    input: DescribeManagedLoginBrandingByClientRequest,
    options?: CallOptions,
  ): Call<'DescribeManagedLoginBrandingByClient', DescribeManagedLoginBrandingByClientResponse>
  /**
   * Get the look of the classic hosted UI
   *
   * Returns the CSS and the logo of the classic hosted UI for an app client, or for all clients with `ALL`. For a
   * client without its own look, it returns the look for all clients. Managed login uses branding styles instead.
   * Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, OperationNotEnabledException,
   * TooManyRequestsException, InternalErrorException.
   */
  getUICustomization(
    input: GetUICustomizationRequest,
    options?: CallOptions,
  ): Call<'GetUICustomization', GetUICustomizationResponse>
  /**
   * Set the look of the classic hosted UI
   *
   * Sets the CSS and the logo of the classic hosted UI for one app client, or for all clients with `ALL`. The pool must
   * have a domain. The CSS may use only the supported class names. If the logo is left out, it does not change; if the
   * CSS is left out, it is removed. If both are left out, the look is reset. Managed login ignores these settings.
   * Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * OperationNotEnabledException, InternalErrorException.
   */
  setUICustomization(
    input: SetUICustomizationRequest,
    options?: CallOptions,
  ): Call<'SetUICustomization', SetUICustomizationResponse>
  /**
   * Update a branding style
   *
   * Updates the settings or images of a branding style, or returns it to the built-in look. A request needs
   * `UserPoolId` and `ManagedLoginBrandingId`, and either `Settings` or `UseCognitoProvidedValues`. `Settings` replaces
   * the whole document, so read the style first. A request can be at most 2 MB. The app client of a style cannot be
   * changed. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  updateManagedLoginBranding(
    input: UpdateManagedLoginBrandingRequest,
    options?: CallOptions,
  ): Call<'UpdateManagedLoginBranding', UpdateManagedLoginBrandingResponse>
  /**
   * Create a terms document for an app client
   *
   * Creates a terms document of an app client, as links in one or more languages. An app client can have one
   * `terms-of-use` and one `privacy-policy`, and managed login shows them at sign-up only if both exist. For a second
   * document with the same name, the operation fails with `TermsExistsException`. A pool can have at most 40. The
   * documents are displayed, but consent is neither required nor recorded. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, TermsExistsException,
   * InvalidParameterException, TooManyRequestsException, NotAuthorizedException, LimitExceededException,
   * OperationNotEnabledException, InternalErrorException.
   */
  createTerms(input: CreateTermsRequest, options?: CallOptions): Call<'CreateTerms', CreateTermsResponse>
  /**
   * Delete a terms document
   *
   * Deletes a terms document of an app client permanently. Managed login then no longer shows the other document of the
   * client either. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, InvalidParameterException,
   * TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException, InternalErrorException.
   */
  deleteTerms(input: DeleteTermsRequest, options?: CallOptions): Call<'DeleteTerms', void>
  /**
   * Get a terms document by id
   *
   * Returns a terms document with its links. `DescribeTermsByClient` finds it by its app client. Requires AWS
   * credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeTerms(input: DescribeTermsRequest, options?: CallOptions): Call<'DescribeTerms', DescribeTermsResponse>
  /**
   * Get a terms document by app client and name
   *
   * Returns the terms of use or the privacy policy of an app client. Requires AWS credentials.
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
   * Lists the terms documents of all app clients of a pool in pages of up to 60. The list contains neither the links
   * nor the app clients; `DescribeTerms` returns them. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  listTerms(input: ListTermsRequest, options?: CallOptions): Call<'ListTerms', ListTermsResponse>
  /** The pages of `listTerms`. Each is requested when the loop reaches it. Starts at `NextToken`, if given. */
  listTermsPages(input: ListTermsRequest, options?: CallOptions): AsyncIterable<ListTermsResponse>
  /**
   * Update a terms document
   *
   * Updates the links or other settings of a terms document. Members that are left out of the request do not change,
   * and `Links` replaces all links. The app client cannot be changed. If another document of the app client has the new
   * name, the operation fails with `TermsExistsException`. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, ConcurrentModificationException, TermsExistsException,
   * InvalidParameterException, TooManyRequestsException, NotAuthorizedException, OperationNotEnabledException,
   * InternalErrorException.
   */
  updateTerms(input: UpdateTermsRequest, options?: CallOptions): Call<'UpdateTerms', UpdateTermsResponse>
  /**
   * Create a user import job
   *
   * Creates a job that imports users from a CSV file, and returns a URL to upload the file to. Upload it with HTTP PUT
   * and the header `x-amz-server-side-encryption: aws:kms` within 15 minutes, then call `StartUserImportJob`. A job
   * that is not started expires after about a day. The file must be in UTF-8 without a byte order mark and without
   * quotation marks, with at most 500,000 users and 100 MB; write commas in a value as `\,`. Imported users must reset
   * their password with `ForgotPassword` before they can sign in with it, unless the file contains password hashes. A
   * pool keeps at most 1,000 jobs. Requires AWS credentials.
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
   * Get a user import job
   *
   * Returns the status and counts of an import job. The results of single lines, such as why a user failed, are in the
   * log of the job, which Poolhouse serves at the path `/imports/{UserPoolId}/{JobId}/log`. To follow a job, poll every
   * few seconds. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  describeUserImportJob(
    input: DescribeUserImportJobRequest,
    options?: CallOptions,
  ): Call<'DescribeUserImportJob', DescribeUserImportJobResponse>
  /**
   * Get the CSV columns for an import
   *
   * Returns the column names that an import file for this pool must have: the standard attributes, the custom
   * attributes, `cognito:mfa_enabled` and `cognito:username`. The file must contain all of them, in any order. The
   * columns change when custom attributes are added. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * OperationNotEnabledException, InternalErrorException.
   */
  getCSVHeader(input: GetCSVHeaderRequest, options?: CallOptions): Call<'GetCSVHeader', GetCSVHeaderResponse>
  /**
   * List the import jobs of a pool
   *
   * Lists the import jobs of a pool with their status and counts, newest first, in pages of up to 50. `MaxResults` is
   * required, and the page token is called `PaginationToken`. Requires AWS credentials.
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
   * Starts the import of the uploaded file in the background; `DescribeUserImportJob` returns its progress. Only one
   * job of a pool can run at a time. Until it ends, changes to the pool and its schema fail with
   * `UserImportInProgressException`. If the pool does not verify email addresses or phone numbers automatically, or no
   * file was uploaded, the operation fails with `PreconditionNotMetException`. Requires AWS credentials.
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
   * Stops a running import job: its status becomes `Stopping`, then `Stopped`. Users that were already imported remain.
   * A stopped job cannot be started again; a new job with the same file skips existing users. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException,
   * PreconditionNotMetException, OperationNotEnabledException, NotAuthorizedException, InternalErrorException.
   */
  stopUserImportJob(
    input: StopUserImportJobRequest,
    options?: CallOptions,
  ): Call<'StopUserImportJob', StopUserImportJobResponse>
  /**
   * List the sign-in history of a user
   *
   * Lists the recorded events of a user, such as sign-ins and password changes, with the assessed risk of each, newest
   * first, in pages of up to 60. If threat protection is off for the pool, it fails with
   * `UserPoolAddOnNotEnabledException`. Events contain IP addresses and locations, which are personal data. Requires
   * AWS credentials.
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
   * Records whether an event was caused by the user, as feedback for threat protection. It neither blocks the user nor
   * ends sessions: after `Invalid`, also call `AdminUserGlobalSignOut` and `AdminResetUserPassword`. If threat
   * protection is off for the pool, it fails with `UserPoolAddOnNotEnabledException`. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, TooManyRequestsException, NotAuthorizedException,
   * UserNotFoundException, UserPoolAddOnNotEnabledException, OperationNotEnabledException, InternalErrorException.
   */
  adminUpdateAuthEventFeedback(
    input: AdminUpdateAuthEventFeedbackRequest,
    options?: CallOptions,
  ): Call<'AdminUpdateAuthEventFeedback', AdminUpdateAuthEventFeedbackResponse>
  /**
   * Get the threat protection settings
   *
   * Returns the threat protection settings of a pool or, with `ClientId`, of an app client. An app client without its
   * own settings returns those of the pool. If nothing is set, only the ids are returned. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, InvalidParameterException, TooManyRequestsException, NotAuthorizedException,
   * UserPoolAddOnNotEnabledException, OperationNotEnabledException, InternalErrorException.
   */
  describeRiskConfiguration(
    input: DescribeRiskConfigurationRequest,
    options?: CallOptions,
  ): Call<'DescribeRiskConfiguration', DescribeRiskConfigurationResponse>
  /**
   * Get the log export settings of a pool
   *
   * Returns the destinations to which the pool exports message delivery errors and user activity. Requires AWS
   * credentials.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, ResourceNotFoundException,
   * InternalErrorException.
   */
  getLogDeliveryConfiguration(
    input: GetLogDeliveryConfigurationRequest,
    options?: CallOptions,
  ): Call<'GetLogDeliveryConfiguration', GetLogDeliveryConfigurationResponse>
  /**
   * Get the request-rate limit of an API category
   *
   * Returns the provisioned request rate of a category of operations, and the rate that is free of charge. All pools of
   * the account in this Region share the limit. This operation can be called once per second. Requires AWS credentials.
   *
   * @throws InvalidParameterException, ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException,
   * InternalErrorException.
   */
  getProvisionedLimit(
    input: GetProvisionedLimitRequest,
    options?: CallOptions,
  ): Call<'GetProvisionedLimit', GetProvisionedLimitResponse>
  /**
   * Set the log export settings of a pool
   *
   * Sets the destinations to which the pool exports message delivery errors and user activity, at most one for each.
   * The list replaces the current one; an empty list ends the export. The export of user activity requires the `PLUS`
   * tier (otherwise `FeatureUnavailableInTierException`). User activity is personal data, so restrict access to the
   * destination. Requires AWS credentials.
   *
   * @throws InvalidParameterException, TooManyRequestsException, NotAuthorizedException, ResourceNotFoundException,
   * FeatureUnavailableInTierException, InternalErrorException.
   */
  setLogDeliveryConfiguration(
    input: SetLogDeliveryConfigurationRequest,
    options?: CallOptions,
  ): Call<'SetLogDeliveryConfiguration', SetLogDeliveryConfigurationResponse>
  /**
   * Set the threat protection settings
   *
   * Sets how threat protection reacts to compromised passwords, risky sign-ins and certain IP ranges, for a pool or for
   * one app client. The request replaces all of these settings: parts that are left out are removed. With only the ids,
   * a pool returns to the defaults, and an app client to the settings of its pool. The settings take effect only if the
   * threat protection mode of the pool is `ENFORCED`; with `AUDIT`, the risk is only recorded. Requires AWS
   * credentials.
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
   * Records whether an event was caused by the user, with the feedback token that was issued for it. It neither blocks
   * the user nor ends sessions. Let the user confirm before calling it, because mail scanners open links automatically.
   * If threat protection is off for the pool, it fails with `UserPoolAddOnNotEnabledException`. No AWS credentials are
   * required, only the feedback token.
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
   * Sets the request rate of a category of operations, for all pools of the account in this Region. Only some
   * categories can be adjusted. A value below the free rate fails with `InvalidParameterException`, one above the
   * maximum of the account with `ServiceQuotaExceededException`. This operation can be called once per second. Requires
   * AWS credentials.
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
   * Starts to replicate a user pool to another Region and returns the replica with the status `CREATING`. When it is
   * `INACTIVE`, set it to `ACTIVE` with `UpdateUserPoolReplica` to let it serve requests; `ListUserPoolReplicas` shows
   * the status. The pool requires a customer-managed multi-Region key (`KeyConfiguration`), should use the `UPDATED`
   * issuer (`IssuerConfiguration`), and can have one replica. In the secondary Region, some operations fail with
   * `OperationNotEnabledException`. Poolhouse records the replica, but does not copy data to another Region. Requires
   * AWS credentials.
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
   * Starts to delete the replica of a user pool in one Region and returns it with the status `DELETING`. The replica
   * must be `INACTIVE`. The pool itself does not change. If the domain of the pool fails over to this Region, remove
   * that routing first. Requires AWS credentials.
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
   * Lists the Regions of a user pool, with the role and status of each. The page size cannot be set; continue with
   * `NextToken` until it is absent. Requires AWS credentials.
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
   * Activate or deactivate a replica
   *
   * Sets a replica to `ACTIVE`, so that it serves requests, or to `INACTIVE`, and returns it. An inactive replica keeps
   * its data; `DeleteUserPoolReplica` deletes it. Requires AWS credentials.
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
   * Returns all tags of a user pool, without pages. The pool is identified by its ARN, not its id. `DescribeUserPool`
   * returns the same tags. Requires AWS credentials.
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
   * Adds tags to a user pool and overwrites the values of existing tags with the same key. Other tags do not change.
   * The pool is identified by its ARN, not its id, and can have at most 50 tags. Do not store secrets in tags: every
   * caller that can describe the pool can read them. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
   * OperationNotEnabledException, InternalErrorException.
   */
  tagResource(input: TagResourceRequest, options?: CallOptions): Call<'TagResource', TagResourceResponse>
  /**
   * Remove tags from a user pool
   *
   * Removes the tags with the given keys from a user pool. Other tags do not change, and unknown keys are ignored. The
   * pool is identified by its ARN, not its id. Requires AWS credentials.
   *
   * @throws ResourceNotFoundException, NotAuthorizedException, TooManyRequestsException, InvalidParameterException,
   * OperationNotEnabledException, InternalErrorException.
   */
  untagResource(input: UntagResourceRequest, options?: CallOptions): Call<'UntagResource', UntagResourceResponse>
}
