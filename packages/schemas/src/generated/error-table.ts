// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** Every error of the contract. */
export const errors = {
  /**
   * The credentials are valid but may not call this operation on this resource. Have the caller's permissions extended;
   * do not retry.
   */
  AccessDeniedException: { status: 400, fault: 'client' },
  /**
   * Another user already holds this email address, phone number or preferred username as a sign-in alias. Ask for a
   * different value, or have the user sign in to the account that holds it.
   */
  AliasExistsException: { status: 400, fault: 'client' },
  /**
   * The email or SMS with the code could not be sent. Check the destination and the pool's sender settings, then
   * request a code again.
   */
  CodeDeliveryFailureException: { status: 400, fault: 'client' },
  /**
   * The code is not the one that was sent or shown. Let the user type it again; after several failures request a new
   * code.
   */
  CodeMismatchException: { status: 400, fault: 'client' },
  /**
   * Another change to the same resource was under way. Read the current state, then repeat the change after a short
   * wait.
   */
  ConcurrentModificationException: { status: 400, fault: 'client' },
  /** A device with this key is already registered. Go on with that device, or sign in again to be given another key. */
  DeviceKeyExistsException: { status: 400, fault: 'client' },
  /** The pool already has an identity provider of this name. Choose another name, or update the existing provider. */
  DuplicateProviderException: { status: 400, fault: 'client' },
  /**
   * The one-time code did not match while setting up an authenticator app. Check the clock of the device and try the
   * current code; if it keeps failing, associate the app again.
   */
  EnableSoftwareTokenMFAException: { status: 400, fault: 'client' },
  /** The code has expired, was replaced or has been used. Request a new one. */
  ExpiredCodeException: { status: 400, fault: 'client' },
  /**
   * The pool's feature plan does not include what was asked for. Move the pool to a higher plan or leave the feature
   * out.
   */
  FeatureUnavailableInTierException: { status: 400, fault: 'client' },
  /**
   * A web application firewall rule blocked the request. Review the rules of the pool; repeating the same request will
   * not help.
   */
  ForbiddenException: { status: 400, fault: 'client' },
  /** The pool already has a group of this name. Choose another name, or update the existing group. */
  GroupExistsException: { status: 400, fault: 'client' },
  /**
   * The server failed to handle the request through no fault of the caller. Retry with growing pauses, and report it
   * with the request id if it persists.
   */
  InternalErrorException: { status: 500, fault: 'server' },
  /**
   * The server failed to handle the request through no fault of the caller; used by the client-secret operations. Retry
   * with growing pauses, and report it with the request id if it persists.
   */
  InternalServerException: { status: 500, fault: 'server' },
  /**
   * The pool may not send email with the configured identity. Correct the permissions of the sender identity, then try
   * again.
   */
  InvalidEmailRoleAccessPolicyException: { status: 400, fault: 'client' },
  /**
   * A Lambda trigger returned something that cannot be read. Correct the function to return the whole event with a
   * valid `response`.
   */
  InvalidLambdaResponseException: { status: 400, fault: 'client' },
  /**
   * The OAuth grant types or scopes do not fit the app client, for example client credentials without a client secret.
   * Correct the combination.
   */
  InvalidOAuthFlowException: { status: 400, fault: 'client' },
  /**
   * A parameter is missing, malformed, or not allowed in the present configuration or state. The message says which;
   * correct the request before sending it again.
   */
  InvalidParameterException: { status: 400, fault: 'client' },
  /**
   * The password does not meet the pool's policy or is known from a breach. Show the user the reason in the message and
   * ask for another.
   */
  InvalidPasswordException: { status: 400, fault: 'client' },
  /** The role configured for SMS lacks the permission to send messages. Correct its policy, then try again. */
  InvalidSmsRoleAccessPolicyException: { status: 400, fault: 'client' },
  /**
   * The role configured for SMS does not let this service assume it, or the external id differs. Correct its trust
   * policy, then try again.
   */
  InvalidSmsRoleTrustRelationshipException: { status: 400, fault: 'client' },
  /**
   * The settings of the pool contradict each other or are incomplete for this operation. An administrator must correct
   * them.
   */
  InvalidUserPoolConfigurationException: { status: 400, fault: 'client' },
  /**
   * Too many attempts or messages for this user, or a resource limit of the pool or account is reached. For attempts,
   * wait before trying again; for resources, delete unused ones or ask for a higher limit.
   */
  LimitExceededException: { status: 400, fault: 'client' },
  /**
   * MFA is needed but the user has no usable method. Have the user set one up, or an administrator adjust the
   * requirement.
   */
  MFAMethodNotFoundException: { status: 400, fault: 'client' },
  /** The app client already has a branding style. Update that one instead of creating another. */
  ManagedLoginBrandingExistsException: { status: 400, fault: 'client' },
  /**
   * The proof offered is wrong or no longer valid: password, token, session or secret hash, or the user is disabled.
   * Correct the credentials or sign in again; do not retry unchanged, as failed passwords lead to a lockout.
   */
  NotAuthorizedException: { status: 400, fault: 'client' },
  /**
   * The operation is not available for this pool at present, for example in a suspended or secondary Region. Send it to
   * the pool's primary Region, or enable it first.
   */
  OperationNotEnabledException: { status: 400, fault: 'client' },
  /** The password equals one of the user's recent ones. Ask for a password not used before. */
  PasswordHistoryPolicyViolationException: { status: 400, fault: 'client' },
  /**
   * The user must set a new password before signing in. Lead the user through `ForgotPassword` and
   * `ConfirmForgotPassword`.
   */
  PasswordResetRequiredException: { status: 400, fault: 'client' },
  /**
   * Something that must come first is missing, such as automatic verification in the pool before an import. Fulfil it,
   * then call again.
   */
  PreconditionNotMetException: { status: 400, fault: 'client' },
  /**
   * A refresh token already exchanged under rotation was used once more. Drop the stored tokens and have the user sign
   * in; it may be a sign of theft.
   */
  RefreshTokenReuseException: { status: 400, fault: 'client' },
  /** The pool, app client, group or other thing named does not exist. Check its id and the Region. */
  ResourceNotFoundException: { status: 400, fault: 'client' },
  /** A scope is not defined in the pool. Create it on a resource server first, or correct its name. */
  ScopeDoesNotExistException: { status: 400, fault: 'client' },
  /** The value asked for is above what the account is allowed. Ask for less, or have the quota raised. */
  ServiceQuotaExceededException: { status: 400, fault: 'client' },
  /**
   * MFA by authenticator app is not enabled for this pool or not set up for this user. Enable it in the pool or have
   * the user associate an app first.
   */
  SoftwareTokenMFANotFoundException: { status: 400, fault: 'client' },
  /** The app client already has a terms document of this name. Update that one instead. */
  TermsExistsException: { status: 400, fault: 'client' },
  /**
   * The pool cannot move to the feature plan asked for, given its present state. Turn off the features that the new
   * plan lacks, then try again.
   */
  TierChangeNotAllowedException: { status: 400, fault: 'client' },
  /** The user failed too often, and further attempts are refused for now. Wait before trying again. */
  TooManyFailedAttemptsException: { status: 400, fault: 'client' },
  /** The request rate is above the limit. Retry with growing, randomly varied pauses, and spread the calls out. */
  TooManyRequestsException: { status: 400, fault: 'client', retryable: true },
  /**
   * The app client is not allowed to do this, for example to revoke a token that was issued to another client. Use the
   * right client and its secret.
   */
  UnauthorizedException: { status: 400, fault: 'client' },
  /**
   * A Lambda trigger could not be invoked or failed unexpectedly. Check that the function exists, may be invoked by the
   * pool and finishes in time.
   */
  UnexpectedLambdaException: { status: 400, fault: 'client' },
  /** The operation cannot be used with this identity provider. Check the provider's name and type. */
  UnsupportedIdentityProviderException: { status: 400, fault: 'client' },
  /**
   * The operation is not supported for this app client, for example because token revocation is off. Enable the setting
   * first.
   */
  UnsupportedOperationException: { status: 400, fault: 'client' },
  /**
   * The token is of the wrong kind, for example an access token where only a refresh token can be revoked. Send the
   * right token.
   */
  UnsupportedTokenTypeException: { status: 400, fault: 'client' },
  /**
   * The operation does not fit the user's present status, for example resending an invitation to a confirmed user.
   * Check the status first.
   */
  UnsupportedUserStateException: { status: 400, fault: 'client' },
  /** Users are being imported into the pool, so it cannot be changed now. Wait until the import ends, or stop it. */
  UserImportInProgressException: { status: 400, fault: 'client' },
  /**
   * A Lambda trigger refused the request on purpose. The message holds the function's own text, which says what to
   * change.
   */
  UserLambdaValidationException: { status: 400, fault: 'client' },
  /**
   * The user has not confirmed the sign-up yet. Ask for the code with `ConfirmSignUp`, and send a new one with
   * `ResendConfirmationCode` if needed.
   */
  UserNotConfirmedException: { status: 400, fault: 'client' },
  /**
   * No such user in the pool. Check the name; pools that hide whether users exist answer other errors in its place for
   * public operations.
   */
  UserNotFoundException: { status: 400, fault: 'client' },
  /** Threat protection is not turned on for the pool. Enable it in the pool's add-ons first. */
  UserPoolAddOnNotEnabledException: { status: 400, fault: 'client' },
  /**
   * The tags of the pool could not be set or read. Check the number and form of the tags, and the permission for
   * tagging.
   */
  UserPoolTaggingException: { status: 400, fault: 'client' },
  /**
   * The username, or the address used as username, is already taken. Ask for another, or offer to sign in or reset the
   * password.
   */
  UsernameExistsException: { status: 400, fault: 'client' },
  /**
   * No passkey registration is under way for this user, or it has run out. Begin again with
   * `StartWebAuthnRegistration`.
   */
  WebAuthnChallengeNotFoundException: { status: 400, fault: 'client' },
  /**
   * The registration is being completed with another app client than the one that began it. Use an access token of the
   * same client for both steps.
   */
  WebAuthnClientMismatchException: { status: 400, fault: 'client' },
  /** The pool lacks a relying party id for passkeys. An administrator must set it first. */
  WebAuthnConfigurationMissingException: { status: 400, fault: 'client' },
  /**
   * The authenticator made a credential of a kind that is not supported. Let the user try another device or passkey
   * provider.
   */
  WebAuthnCredentialNotSupportedException: { status: 400, fault: 'client' },
  /** Passkeys are not enabled for this pool. An administrator must allow them as a sign-in factor first. */
  WebAuthnNotEnabledException: { status: 400, fault: 'client' },
  /**
   * The page that made the passkey has an origin that is not allowed. Register from a page under the relying party's
   * domain.
   */
  WebAuthnOriginNotAllowedException: { status: 400, fault: 'client' },
  /**
   * The credential was made for another relying party id than the pool's. Begin again with the options returned by
   * `StartWebAuthnRegistration`, unchanged.
   */
  WebAuthnRelyingPartyMismatchException: { status: 400, fault: 'client' },
} as const

/** The name of an error. */
export type ErrorName = keyof typeof errors
