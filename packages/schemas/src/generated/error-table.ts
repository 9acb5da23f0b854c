// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** Every error of the contract. */
export const errors = {
  /**
   * The credentials are valid, but do not permit this operation on this resource. Extend the permissions of the caller.
   * Do not retry.
   */
  AccessDeniedException: { status: 400, fault: 'client' },
  /**
   * Another user already has this email address, phone number or preferred username as a sign-in alias. Ask the user
   * for another value, or to sign in to the account that has it.
   */
  AliasExistsException: { status: 400, fault: 'client' },
  /**
   * The email or SMS with the code could not be sent. Check the destination and the message settings of the pool, then
   * request a code again.
   */
  CodeDeliveryFailureException: { status: 400, fault: 'client' },
  /**
   * The code is not the one that was sent or shown. Let the user enter it again. After several failures, request a new
   * code.
   */
  CodeMismatchException: { status: 400, fault: 'client' },
  /**
   * Another change to the same resource was in progress. Read the current state, then repeat the change after a short
   * delay.
   */
  ConcurrentModificationException: { status: 400, fault: 'client' },
  /** A device with this key is already registered. Continue with that device, or sign in again to receive a new key. */
  DeviceKeyExistsException: { status: 400, fault: 'client' },
  /** The pool already has an identity provider with this name. Choose another name, or update the existing provider. */
  DuplicateProviderException: { status: 400, fault: 'client' },
  /**
   * The one-time code did not match during the registration of an authenticator app. Check the clock of the device and
   * try the current code. If it keeps failing, associate the app again.
   */
  EnableSoftwareTokenMFAException: { status: 400, fault: 'client' },
  /** The code has expired, was replaced by a newer one, or has already been used. Request a new one. */
  ExpiredCodeException: { status: 400, fault: 'client' },
  /**
   * The feature tier of the pool does not include a requested feature. Move the pool to a higher tier, or leave the
   * feature out.
   */
  FeatureUnavailableInTierException: { status: 400, fault: 'client' },
  /**
   * A web application firewall rule blocked the request. Review the rules that apply to the pool. The same request
   * fails again.
   */
  ForbiddenException: { status: 400, fault: 'client' },
  /** The pool already has a group with this name. Choose another name, or update the existing group. */
  GroupExistsException: { status: 400, fault: 'client' },
  /**
   * The server failed to process the request; the request itself is not at fault. Retry with increasing delays. If the
   * error persists, report it with the request id.
   */
  InternalErrorException: { status: 500, fault: 'server' },
  /**
   * The server failed to process the request; the request itself is not at fault. Only client-secret operations return
   * this error. Retry with increasing delays. If it persists, report it with the request id.
   */
  InternalServerException: { status: 500, fault: 'server' },
  /**
   * The pool has no permission to send email with the configured identity. Correct the permissions of that identity,
   * then try again.
   */
  InvalidEmailRoleAccessPolicyException: { status: 400, fault: 'client' },
  /**
   * A Lambda trigger returned a response that cannot be parsed. Correct the function: it must return the whole event
   * with a valid `response`.
   */
  InvalidLambdaResponseException: { status: 400, fault: 'client' },
  /**
   * The OAuth grants or scopes do not fit the app client, for example `client_credentials` without a client secret.
   * Correct the combination.
   */
  InvalidOAuthFlowException: { status: 400, fault: 'client' },
  /**
   * A parameter is missing, malformed, or not allowed with the current configuration or state. The message names the
   * problem. Correct the request before sending it again.
   */
  InvalidParameterException: { status: 400, fault: 'client' },
  /**
   * The password does not meet the password policy of the pool, or appears in a list of compromised passwords. Show the
   * user the reason in the message and ask for another password.
   */
  InvalidPasswordException: { status: 400, fault: 'client' },
  /** The IAM role for SMS has no permission to send messages. Correct its policy, then try again. */
  InvalidSmsRoleAccessPolicyException: { status: 400, fault: 'client' },
  /**
   * The IAM role for SMS does not allow the service to assume it, or the external id differs. Correct its trust policy,
   * then try again.
   */
  InvalidSmsRoleTrustRelationshipException: { status: 400, fault: 'client' },
  /**
   * The settings of the pool contradict each other, or are incomplete for this operation. An administrator must correct
   * them.
   */
  InvalidUserPoolConfigurationException: { status: 400, fault: 'client' },
  /**
   * Too many attempts or messages for this user, or a limit on the resources of the pool or account is reached. After
   * too many attempts, wait before trying again. For resources, delete unused ones or request a higher limit.
   */
  LimitExceededException: { status: 400, fault: 'client' },
  /**
   * MFA is required, but the user has no usable factor. Let the user set one up, or change the MFA requirement of the
   * pool.
   */
  MFAMethodNotFoundException: { status: 400, fault: 'client' },
  /** The app client already has a branding style. Update that style. */
  ManagedLoginBrandingExistsException: { status: 400, fault: 'client' },
  /**
   * The credentials are wrong or no longer valid (password, token, session or secret hash), the user is disabled, or
   * the operation is not permitted. The message names the reason. Do not retry unchanged: repeated wrong passwords lock
   * the user for up to 15 minutes.
   */
  NotAuthorizedException: { status: 400, fault: 'client' },
  /**
   * The operation is currently not available for this pool, for example because the Region is suspended or secondary.
   * Send the request to the primary Region of the pool, or enable the operation first.
   */
  OperationNotEnabledException: { status: 400, fault: 'client' },
  /** The password equals one of the user's recent passwords. Ask for a password that was not used before. */
  PasswordHistoryPolicyViolationException: { status: 400, fault: 'client' },
  /**
   * The user must reset the password before signing in. Use `ForgotPassword` to send a code, then
   * `ConfirmForgotPassword` to set the new password.
   */
  PasswordResetRequiredException: { status: 400, fault: 'client' },
  /**
   * A requirement of the operation is not met, for example automatic verification of an attribute before an import.
   * Meet the requirement, then try again.
   */
  PreconditionNotMetException: { status: 400, fault: 'client' },
  /**
   * A refresh token was used again after it had been exchanged under rotation, which can mean that it was stolen.
   * Discard the stored tokens and let the user sign in again.
   */
  RefreshTokenReuseException: { status: 400, fault: 'client' },
  /** The pool, app client, group or other resource in the request does not exist. Check its id and the Region. */
  ResourceNotFoundException: { status: 400, fault: 'client' },
  /** A scope in the request does not exist in the pool. Create it on a resource server first, or correct its name. */
  ScopeDoesNotExistException: { status: 400, fault: 'client' },
  /** The requested value exceeds the quota of the account. Request a lower value, or have the quota raised. */
  ServiceQuotaExceededException: { status: 400, fault: 'client' },
  /**
   * TOTP MFA is not enabled for this pool, or not set up for this user. Enable it in the pool, or let the user
   * associate an authenticator app first.
   */
  SoftwareTokenMFANotFoundException: { status: 400, fault: 'client' },
  /** The app client already has a terms document with this name. Update that document. */
  TermsExistsException: { status: 400, fault: 'client' },
  /**
   * The pool cannot move to the requested feature tier in its current state. Turn off the features that the new tier
   * does not include, then try again.
   */
  TierChangeNotAllowedException: { status: 400, fault: 'client' },
  /** The user failed too many times, and further attempts are rejected for now. Wait before trying again. */
  TooManyFailedAttemptsException: { status: 400, fault: 'client' },
  /** The request rate exceeds the limit. Retry with increasing, randomized delays, and spread the requests out. */
  TooManyRequestsException: { status: 400, fault: 'client', retryable: true },
  /** The client secret is wrong. Send the secret of the app client that the token belongs to. */
  UnauthorizedException: { status: 400, fault: 'client' },
  /**
   * A Lambda trigger could not be invoked, or failed unexpectedly. Check that the function exists, that the pool is
   * permitted to invoke it, and that it finishes in time.
   */
  UnexpectedLambdaException: { status: 400, fault: 'client' },
  /** The operation does not support this identity provider. Check the name and type of the provider. */
  UnsupportedIdentityProviderException: { status: 400, fault: 'client' },
  /**
   * The operation is not supported for this app client, for example because token revocation is off. Enable the setting
   * first.
   */
  UnsupportedOperationException: { status: 400, fault: 'client' },
  /** The token is of the wrong kind, for example an access token where a refresh token is required. */
  UnsupportedTokenTypeException: { status: 400, fault: 'client' },
  /**
   * The operation is not possible in the current status of the user, for example resending an invitation to a confirmed
   * user. Check the status first.
   */
  UnsupportedUserStateException: { status: 400, fault: 'client' },
  /** Users are being imported into the pool, so it cannot be changed now. Wait until the import ends, or stop it. */
  UserImportInProgressException: { status: 400, fault: 'client' },
  /** A Lambda trigger rejected the request. The message contains the error text of the function. */
  UserLambdaValidationException: { status: 400, fault: 'client' },
  /**
   * The user has not confirmed the sign-up yet. Ask the user for the code and send it with `ConfirmSignUp`.
   * `ResendConfirmationCode` sends a new code.
   */
  UserNotConfirmedException: { status: 400, fault: 'client' },
  /**
   * The user does not exist in the pool. Check the username. If the app client hides whether users exist, operations
   * without AWS credentials return other errors instead.
   */
  UserNotFoundException: { status: 400, fault: 'client' },
  /** Threat protection is not enabled for the pool. Enable it in `UserPoolAddOns` first. */
  UserPoolAddOnNotEnabledException: { status: 400, fault: 'client' },
  /**
   * The tags of the pool could not be set or read. Check the number and format of the tags, and the permission to tag.
   */
  UserPoolTaggingException: { status: 400, fault: 'client' },
  /**
   * The username is already taken, or the email address or phone number that serves as username. Ask for another one,
   * or offer sign-in or a password reset.
   */
  UsernameExistsException: { status: 400, fault: 'client' },
  /**
   * No passkey registration is in progress for this user, or it has expired. Start again with
   * `StartWebAuthnRegistration`.
   */
  WebAuthnChallengeNotFoundException: { status: 400, fault: 'client' },
  /** The registration was started with another app client. Use access tokens of the same client for both steps. */
  WebAuthnClientMismatchException: { status: 400, fault: 'client' },
  /** The pool has no relying party id for passkeys. An administrator must set one first. */
  WebAuthnConfigurationMissingException: { status: 400, fault: 'client' },
  /**
   * The authenticator created a credential of an unsupported kind. Let the user try another device or passkey provider.
   */
  WebAuthnCredentialNotSupportedException: { status: 400, fault: 'client' },
  /** Passkeys are not enabled for this pool. An administrator must allow them as a first factor. */
  WebAuthnNotEnabledException: { status: 400, fault: 'client' },
  /**
   * The passkey was created by a page whose origin is not allowed. Register the passkey from a page under the domain of
   * the relying party.
   */
  WebAuthnOriginNotAllowedException: { status: 400, fault: 'client' },
  /**
   * The credential was created for a relying party id other than the pool's. Start again, and pass the options of
   * `StartWebAuthnRegistration` to the browser unchanged.
   */
  WebAuthnRelyingPartyMismatchException: { status: 400, fault: 'client' },
} as const

/** The name of an error. */
export type ErrorName = keyof typeof errors
