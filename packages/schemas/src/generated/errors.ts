// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { InvalidParameterExceptionReasonCodeType, MessageType } from './common.ts'

/**
 * The credentials are valid, but do not permit this operation on this resource. Extend the permissions of the caller.
 * Do not retry.
 */
export const AccessDeniedException = z.object({
  __type: z.literal('AccessDeniedException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The credentials are valid, but do not permit this operation on this resource. Extend the permissions of the caller.
 * Do not retry.
 */
export type AccessDeniedException = z.infer<typeof AccessDeniedException>

/**
 * Another user already has this email address, phone number or preferred username as a sign-in alias. Ask the user for
 * another value, or to sign in to the account that has it.
 */
export const AliasExistsException = z.object({
  __type: z.literal('AliasExistsException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * Another user already has this email address, phone number or preferred username as a sign-in alias. Ask the user for
 * another value, or to sign in to the account that has it.
 */
export type AliasExistsException = z.infer<typeof AliasExistsException>

/**
 * The email or SMS with the code could not be sent. Check the destination and the message settings of the pool, then
 * request a code again.
 */
export const CodeDeliveryFailureException = z.object({
  __type: z.literal('CodeDeliveryFailureException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The email or SMS with the code could not be sent. Check the destination and the message settings of the pool, then
 * request a code again.
 */
export type CodeDeliveryFailureException = z.infer<typeof CodeDeliveryFailureException>

/**
 * The code is not the one that was sent or shown. Let the user enter it again. After several failures, request a new
 * code.
 */
export const CodeMismatchException = z.object({
  __type: z.literal('CodeMismatchException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The code is not the one that was sent or shown. Let the user enter it again. After several failures, request a new
 * code.
 */
export type CodeMismatchException = z.infer<typeof CodeMismatchException>

/**
 * Another change to the same resource was in progress. Read the current state, then repeat the change after a short
 * delay.
 */
export const ConcurrentModificationException = z.object({
  __type: z.literal('ConcurrentModificationException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * Another change to the same resource was in progress. Read the current state, then repeat the change after a short
 * delay.
 */
export type ConcurrentModificationException = z.infer<typeof ConcurrentModificationException>

/** A device with this key is already registered. Continue with that device, or sign in again to receive a new key. */
export const DeviceKeyExistsException = z.object({
  __type: z.literal('DeviceKeyExistsException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** A device with this key is already registered. Continue with that device, or sign in again to receive a new key. */
export type DeviceKeyExistsException = z.infer<typeof DeviceKeyExistsException>

/** The pool already has an identity provider with this name. Choose another name, or update the existing provider. */
export const DuplicateProviderException = z.object({
  __type: z.literal('DuplicateProviderException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The pool already has an identity provider with this name. Choose another name, or update the existing provider. */
export type DuplicateProviderException = z.infer<typeof DuplicateProviderException>

/**
 * The one-time code did not match during the registration of an authenticator app. Check the clock of the device and
 * try the current code. If it keeps failing, associate the app again.
 */
export const EnableSoftwareTokenMFAException = z.object({
  __type: z.literal('EnableSoftwareTokenMFAException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The one-time code did not match during the registration of an authenticator app. Check the clock of the device and
 * try the current code. If it keeps failing, associate the app again.
 */
export type EnableSoftwareTokenMFAException = z.infer<typeof EnableSoftwareTokenMFAException>

/** The code has expired, was replaced by a newer one, or has already been used. Request a new one. */
export const ExpiredCodeException = z.object({
  __type: z.literal('ExpiredCodeException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The code has expired, was replaced by a newer one, or has already been used. Request a new one. */
export type ExpiredCodeException = z.infer<typeof ExpiredCodeException>

/**
 * The feature tier of the pool does not include a requested feature. Move the pool to a higher tier, or leave the
 * feature out.
 */
export const FeatureUnavailableInTierException = z.object({
  __type: z.literal('FeatureUnavailableInTierException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The feature tier of the pool does not include a requested feature. Move the pool to a higher tier, or leave the
 * feature out.
 */
export type FeatureUnavailableInTierException = z.infer<typeof FeatureUnavailableInTierException>

/**
 * A web application firewall rule blocked the request. Review the rules that apply to the pool. The same request fails
 * again.
 */
export const ForbiddenException = z.object({
  __type: z.literal('ForbiddenException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * A web application firewall rule blocked the request. Review the rules that apply to the pool. The same request fails
 * again.
 */
export type ForbiddenException = z.infer<typeof ForbiddenException>

/** The pool already has a group with this name. Choose another name, or update the existing group. */
export const GroupExistsException = z.object({
  __type: z.literal('GroupExistsException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The pool already has a group with this name. Choose another name, or update the existing group. */
export type GroupExistsException = z.infer<typeof GroupExistsException>

/**
 * The server failed to process the request; the request itself is not at fault. Retry with increasing delays. If the
 * error persists, report it with the request id.
 */
export const InternalErrorException = z.object({
  __type: z.literal('InternalErrorException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The server failed to process the request; the request itself is not at fault. Retry with increasing delays. If the
 * error persists, report it with the request id.
 */
export type InternalErrorException = z.infer<typeof InternalErrorException>

/**
 * The server failed to process the request; the request itself is not at fault. Only client-secret operations return
 * this error. Retry with increasing delays. If it persists, report it with the request id.
 */
export const InternalServerException = z.object({
  __type: z.literal('InternalServerException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The server failed to process the request; the request itself is not at fault. Only client-secret operations return
 * this error. Retry with increasing delays. If it persists, report it with the request id.
 */
export type InternalServerException = z.infer<typeof InternalServerException>

/**
 * The pool has no permission to send email with the configured identity. Correct the permissions of that identity, then
 * try again.
 */
export const InvalidEmailRoleAccessPolicyException = z.object({
  __type: z.literal('InvalidEmailRoleAccessPolicyException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The pool has no permission to send email with the configured identity. Correct the permissions of that identity, then
 * try again.
 */
export type InvalidEmailRoleAccessPolicyException = z.infer<typeof InvalidEmailRoleAccessPolicyException>

/**
 * A Lambda trigger returned a response that cannot be parsed. Correct the function: it must return the whole event with
 * a valid `response`.
 */
export const InvalidLambdaResponseException = z.object({
  __type: z.literal('InvalidLambdaResponseException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * A Lambda trigger returned a response that cannot be parsed. Correct the function: it must return the whole event with
 * a valid `response`.
 */
export type InvalidLambdaResponseException = z.infer<typeof InvalidLambdaResponseException>

/**
 * The OAuth grants or scopes do not fit the app client, for example `client_credentials` without a client secret.
 * Correct the combination.
 */
export const InvalidOAuthFlowException = z.object({
  __type: z.literal('InvalidOAuthFlowException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The OAuth grants or scopes do not fit the app client, for example `client_credentials` without a client secret.
 * Correct the combination.
 */
export type InvalidOAuthFlowException = z.infer<typeof InvalidOAuthFlowException>

/**
 * A parameter is missing, malformed, or not allowed with the current configuration or state. The message names the
 * problem. Correct the request before sending it again.
 */
export const InvalidParameterException = z.object({
  __type: z.literal('InvalidParameterException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
  /** Machine-readable reason. Usually absent. */
  reasonCode: InvalidParameterExceptionReasonCodeType.optional(),
})

/**
 * A parameter is missing, malformed, or not allowed with the current configuration or state. The message names the
 * problem. Correct the request before sending it again.
 */
export type InvalidParameterException = z.infer<typeof InvalidParameterException>

/**
 * The password does not meet the password policy of the pool, or appears in a list of compromised passwords. Show the
 * user the reason in the message and ask for another password.
 */
export const InvalidPasswordException = z.object({
  __type: z.literal('InvalidPasswordException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The password does not meet the password policy of the pool, or appears in a list of compromised passwords. Show the
 * user the reason in the message and ask for another password.
 */
export type InvalidPasswordException = z.infer<typeof InvalidPasswordException>

/** The IAM role for SMS has no permission to send messages. Correct its policy, then try again. */
export const InvalidSmsRoleAccessPolicyException = z.object({
  __type: z.literal('InvalidSmsRoleAccessPolicyException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The IAM role for SMS has no permission to send messages. Correct its policy, then try again. */
export type InvalidSmsRoleAccessPolicyException = z.infer<typeof InvalidSmsRoleAccessPolicyException>

/**
 * The IAM role for SMS does not allow the service to assume it, or the external id differs. Correct its trust policy,
 * then try again.
 */
export const InvalidSmsRoleTrustRelationshipException = z.object({
  __type: z.literal('InvalidSmsRoleTrustRelationshipException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The IAM role for SMS does not allow the service to assume it, or the external id differs. Correct its trust policy,
 * then try again.
 */
export type InvalidSmsRoleTrustRelationshipException = z.infer<typeof InvalidSmsRoleTrustRelationshipException>

/**
 * The settings of the pool contradict each other, or are incomplete for this operation. An administrator must correct
 * them.
 */
export const InvalidUserPoolConfigurationException = z.object({
  __type: z.literal('InvalidUserPoolConfigurationException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The settings of the pool contradict each other, or are incomplete for this operation. An administrator must correct
 * them.
 */
export type InvalidUserPoolConfigurationException = z.infer<typeof InvalidUserPoolConfigurationException>

/**
 * Too many attempts or messages for this user, or a limit on the resources of the pool or account is reached. After too
 * many attempts, wait before trying again. For resources, delete unused ones or request a higher limit.
 */
export const LimitExceededException = z.object({
  __type: z.literal('LimitExceededException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * Too many attempts or messages for this user, or a limit on the resources of the pool or account is reached. After too
 * many attempts, wait before trying again. For resources, delete unused ones or request a higher limit.
 */
export type LimitExceededException = z.infer<typeof LimitExceededException>

/**
 * MFA is required, but the user has no usable factor. Let the user set one up, or change the MFA requirement of the
 * pool.
 */
export const MFAMethodNotFoundException = z.object({
  __type: z.literal('MFAMethodNotFoundException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * MFA is required, but the user has no usable factor. Let the user set one up, or change the MFA requirement of the
 * pool.
 */
export type MFAMethodNotFoundException = z.infer<typeof MFAMethodNotFoundException>

/** The app client already has a branding style. Update that style. */
export const ManagedLoginBrandingExistsException = z.object({
  __type: z.literal('ManagedLoginBrandingExistsException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The app client already has a branding style. Update that style. */
export type ManagedLoginBrandingExistsException = z.infer<typeof ManagedLoginBrandingExistsException>

/**
 * The credentials are wrong or no longer valid (password, token, session or secret hash), the user is disabled, or the
 * operation is not permitted. The message names the reason. Do not retry unchanged: repeated wrong passwords lock the
 * user for up to 15 minutes.
 */
export const NotAuthorizedException = z.object({
  __type: z.literal('NotAuthorizedException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The credentials are wrong or no longer valid (password, token, session or secret hash), the user is disabled, or the
 * operation is not permitted. The message names the reason. Do not retry unchanged: repeated wrong passwords lock the
 * user for up to 15 minutes.
 */
export type NotAuthorizedException = z.infer<typeof NotAuthorizedException>

/**
 * The operation is currently not available for this pool, for example because the Region is suspended or secondary.
 * Send the request to the primary Region of the pool, or enable the operation first.
 */
export const OperationNotEnabledException = z.object({
  __type: z.literal('OperationNotEnabledException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The operation is currently not available for this pool, for example because the Region is suspended or secondary.
 * Send the request to the primary Region of the pool, or enable the operation first.
 */
export type OperationNotEnabledException = z.infer<typeof OperationNotEnabledException>

/** The password equals one of the user's recent passwords. Ask for a password that was not used before. */
export const PasswordHistoryPolicyViolationException = z.object({
  __type: z.literal('PasswordHistoryPolicyViolationException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The password equals one of the user's recent passwords. Ask for a password that was not used before. */
export type PasswordHistoryPolicyViolationException = z.infer<typeof PasswordHistoryPolicyViolationException>

/**
 * The user must reset the password before signing in. Use `ForgotPassword` to send a code, then `ConfirmForgotPassword`
 * to set the new password.
 */
export const PasswordResetRequiredException = z.object({
  __type: z.literal('PasswordResetRequiredException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The user must reset the password before signing in. Use `ForgotPassword` to send a code, then `ConfirmForgotPassword`
 * to set the new password.
 */
export type PasswordResetRequiredException = z.infer<typeof PasswordResetRequiredException>

/**
 * A requirement of the operation is not met, for example automatic verification of an attribute before an import. Meet
 * the requirement, then try again.
 */
export const PreconditionNotMetException = z.object({
  __type: z.literal('PreconditionNotMetException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * A requirement of the operation is not met, for example automatic verification of an attribute before an import. Meet
 * the requirement, then try again.
 */
export type PreconditionNotMetException = z.infer<typeof PreconditionNotMetException>

/**
 * A refresh token was used again after it had been exchanged under rotation, which can mean that it was stolen. Discard
 * the stored tokens and let the user sign in again.
 */
export const RefreshTokenReuseException = z.object({
  __type: z.literal('RefreshTokenReuseException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * A refresh token was used again after it had been exchanged under rotation, which can mean that it was stolen. Discard
 * the stored tokens and let the user sign in again.
 */
export type RefreshTokenReuseException = z.infer<typeof RefreshTokenReuseException>

/** The pool, app client, group or other resource in the request does not exist. Check its id and the Region. */
export const ResourceNotFoundException = z.object({
  __type: z.literal('ResourceNotFoundException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The pool, app client, group or other resource in the request does not exist. Check its id and the Region. */
export type ResourceNotFoundException = z.infer<typeof ResourceNotFoundException>

/** A scope in the request does not exist in the pool. Create it on a resource server first, or correct its name. */
export const ScopeDoesNotExistException = z.object({
  __type: z.literal('ScopeDoesNotExistException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** A scope in the request does not exist in the pool. Create it on a resource server first, or correct its name. */
export type ScopeDoesNotExistException = z.infer<typeof ScopeDoesNotExistException>

/** The requested value exceeds the quota of the account. Request a lower value, or have the quota raised. */
export const ServiceQuotaExceededException = z.object({
  __type: z.literal('ServiceQuotaExceededException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The requested value exceeds the quota of the account. Request a lower value, or have the quota raised. */
export type ServiceQuotaExceededException = z.infer<typeof ServiceQuotaExceededException>

/**
 * TOTP MFA is not enabled for this pool, or not set up for this user. Enable it in the pool, or let the user associate
 * an authenticator app first.
 */
export const SoftwareTokenMFANotFoundException = z.object({
  __type: z.literal('SoftwareTokenMFANotFoundException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * TOTP MFA is not enabled for this pool, or not set up for this user. Enable it in the pool, or let the user associate
 * an authenticator app first.
 */
export type SoftwareTokenMFANotFoundException = z.infer<typeof SoftwareTokenMFANotFoundException>

/** The app client already has a terms document with this name. Update that document. */
export const TermsExistsException = z.object({
  __type: z.literal('TermsExistsException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The app client already has a terms document with this name. Update that document. */
export type TermsExistsException = z.infer<typeof TermsExistsException>

/**
 * The pool cannot move to the requested feature tier in its current state. Turn off the features that the new tier does
 * not include, then try again.
 */
export const TierChangeNotAllowedException = z.object({
  __type: z.literal('TierChangeNotAllowedException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The pool cannot move to the requested feature tier in its current state. Turn off the features that the new tier does
 * not include, then try again.
 */
export type TierChangeNotAllowedException = z.infer<typeof TierChangeNotAllowedException>

/** The user failed too many times, and further attempts are rejected for now. Wait before trying again. */
export const TooManyFailedAttemptsException = z.object({
  __type: z.literal('TooManyFailedAttemptsException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The user failed too many times, and further attempts are rejected for now. Wait before trying again. */
export type TooManyFailedAttemptsException = z.infer<typeof TooManyFailedAttemptsException>

/** The request rate exceeds the limit. Retry with increasing, randomized delays, and spread the requests out. */
export const TooManyRequestsException = z.object({
  __type: z.literal('TooManyRequestsException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The request rate exceeds the limit. Retry with increasing, randomized delays, and spread the requests out. */
export type TooManyRequestsException = z.infer<typeof TooManyRequestsException>

/** The client secret is wrong. Send the secret of the app client that the token belongs to. */
export const UnauthorizedException = z.object({
  __type: z.literal('UnauthorizedException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The client secret is wrong. Send the secret of the app client that the token belongs to. */
export type UnauthorizedException = z.infer<typeof UnauthorizedException>

/**
 * A Lambda trigger could not be invoked, or failed unexpectedly. Check that the function exists, that the pool is
 * permitted to invoke it, and that it finishes in time.
 */
export const UnexpectedLambdaException = z.object({
  __type: z.literal('UnexpectedLambdaException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * A Lambda trigger could not be invoked, or failed unexpectedly. Check that the function exists, that the pool is
 * permitted to invoke it, and that it finishes in time.
 */
export type UnexpectedLambdaException = z.infer<typeof UnexpectedLambdaException>

/** The operation does not support this identity provider. Check the name and type of the provider. */
export const UnsupportedIdentityProviderException = z.object({
  __type: z.literal('UnsupportedIdentityProviderException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The operation does not support this identity provider. Check the name and type of the provider. */
export type UnsupportedIdentityProviderException = z.infer<typeof UnsupportedIdentityProviderException>

/**
 * The operation is not supported for this app client, for example because token revocation is off. Enable the setting
 * first.
 */
export const UnsupportedOperationException = z.object({
  __type: z.literal('UnsupportedOperationException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The operation is not supported for this app client, for example because token revocation is off. Enable the setting
 * first.
 */
export type UnsupportedOperationException = z.infer<typeof UnsupportedOperationException>

/** The token is of the wrong kind, for example an access token where a refresh token is required. */
export const UnsupportedTokenTypeException = z.object({
  __type: z.literal('UnsupportedTokenTypeException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The token is of the wrong kind, for example an access token where a refresh token is required. */
export type UnsupportedTokenTypeException = z.infer<typeof UnsupportedTokenTypeException>

/**
 * The operation is not possible in the current status of the user, for example resending an invitation to a confirmed
 * user. Check the status first.
 */
export const UnsupportedUserStateException = z.object({
  __type: z.literal('UnsupportedUserStateException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The operation is not possible in the current status of the user, for example resending an invitation to a confirmed
 * user. Check the status first.
 */
export type UnsupportedUserStateException = z.infer<typeof UnsupportedUserStateException>

/** Users are being imported into the pool, so it cannot be changed now. Wait until the import ends, or stop it. */
export const UserImportInProgressException = z.object({
  __type: z.literal('UserImportInProgressException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** Users are being imported into the pool, so it cannot be changed now. Wait until the import ends, or stop it. */
export type UserImportInProgressException = z.infer<typeof UserImportInProgressException>

/** A Lambda trigger rejected the request. The message contains the error text of the function. */
export const UserLambdaValidationException = z.object({
  __type: z.literal('UserLambdaValidationException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** A Lambda trigger rejected the request. The message contains the error text of the function. */
export type UserLambdaValidationException = z.infer<typeof UserLambdaValidationException>

/**
 * The user has not confirmed the sign-up yet. Ask the user for the code and send it with `ConfirmSignUp`.
 * `ResendConfirmationCode` sends a new code.
 */
export const UserNotConfirmedException = z.object({
  __type: z.literal('UserNotConfirmedException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The user has not confirmed the sign-up yet. Ask the user for the code and send it with `ConfirmSignUp`.
 * `ResendConfirmationCode` sends a new code.
 */
export type UserNotConfirmedException = z.infer<typeof UserNotConfirmedException>

/**
 * The user does not exist in the pool. Check the username. If the app client hides whether users exist, operations
 * without AWS credentials return other errors instead.
 */
export const UserNotFoundException = z.object({
  __type: z.literal('UserNotFoundException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The user does not exist in the pool. Check the username. If the app client hides whether users exist, operations
 * without AWS credentials return other errors instead.
 */
export type UserNotFoundException = z.infer<typeof UserNotFoundException>

/** Threat protection is not enabled for the pool. Enable it in `UserPoolAddOns` first. */
export const UserPoolAddOnNotEnabledException = z.object({
  __type: z.literal('UserPoolAddOnNotEnabledException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** Threat protection is not enabled for the pool. Enable it in `UserPoolAddOns` first. */
export type UserPoolAddOnNotEnabledException = z.infer<typeof UserPoolAddOnNotEnabledException>

/**
 * The tags of the pool could not be set or read. Check the number and format of the tags, and the permission to tag.
 */
export const UserPoolTaggingException = z.object({
  __type: z.literal('UserPoolTaggingException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The tags of the pool could not be set or read. Check the number and format of the tags, and the permission to tag.
 */
export type UserPoolTaggingException = z.infer<typeof UserPoolTaggingException>

/**
 * The username is already taken, or the email address or phone number that serves as username. Ask for another one, or
 * offer sign-in or a password reset.
 */
export const UsernameExistsException = z.object({
  __type: z.literal('UsernameExistsException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The username is already taken, or the email address or phone number that serves as username. Ask for another one, or
 * offer sign-in or a password reset.
 */
export type UsernameExistsException = z.infer<typeof UsernameExistsException>

/**
 * No passkey registration is in progress for this user, or it has expired. Start again with
 * `StartWebAuthnRegistration`.
 */
export const WebAuthnChallengeNotFoundException = z.object({
  __type: z.literal('WebAuthnChallengeNotFoundException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * No passkey registration is in progress for this user, or it has expired. Start again with
 * `StartWebAuthnRegistration`.
 */
export type WebAuthnChallengeNotFoundException = z.infer<typeof WebAuthnChallengeNotFoundException>

/** The registration was started with another app client. Use access tokens of the same client for both steps. */
export const WebAuthnClientMismatchException = z.object({
  __type: z.literal('WebAuthnClientMismatchException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The registration was started with another app client. Use access tokens of the same client for both steps. */
export type WebAuthnClientMismatchException = z.infer<typeof WebAuthnClientMismatchException>

/** The pool has no relying party id for passkeys. An administrator must set one first. */
export const WebAuthnConfigurationMissingException = z.object({
  __type: z.literal('WebAuthnConfigurationMissingException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** The pool has no relying party id for passkeys. An administrator must set one first. */
export type WebAuthnConfigurationMissingException = z.infer<typeof WebAuthnConfigurationMissingException>

/**
 * The authenticator created a credential of an unsupported kind. Let the user try another device or passkey provider.
 */
export const WebAuthnCredentialNotSupportedException = z.object({
  __type: z.literal('WebAuthnCredentialNotSupportedException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The authenticator created a credential of an unsupported kind. Let the user try another device or passkey provider.
 */
export type WebAuthnCredentialNotSupportedException = z.infer<typeof WebAuthnCredentialNotSupportedException>

/** Passkeys are not enabled for this pool. An administrator must allow them as a first factor. */
export const WebAuthnNotEnabledException = z.object({
  __type: z.literal('WebAuthnNotEnabledException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/** Passkeys are not enabled for this pool. An administrator must allow them as a first factor. */
export type WebAuthnNotEnabledException = z.infer<typeof WebAuthnNotEnabledException>

/**
 * The passkey was created by a page whose origin is not allowed. Register the passkey from a page under the domain of
 * the relying party.
 */
export const WebAuthnOriginNotAllowedException = z.object({
  __type: z.literal('WebAuthnOriginNotAllowedException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The passkey was created by a page whose origin is not allowed. Register the passkey from a page under the domain of
 * the relying party.
 */
export type WebAuthnOriginNotAllowedException = z.infer<typeof WebAuthnOriginNotAllowedException>

/**
 * The credential was created for a relying party id other than the pool's. Start again, and pass the options of
 * `StartWebAuthnRegistration` to the browser unchanged.
 */
export const WebAuthnRelyingPartyMismatchException = z.object({
  __type: z.literal('WebAuthnRelyingPartyMismatchException'),
  /** Reason for the error, for humans. The text can change, so programs should use `__type`. */
  message: MessageType.optional(),
})

/**
 * The credential was created for a relying party id other than the pool's. Start again, and pass the options of
 * `StartWebAuthnRegistration` to the browser unchanged.
 */
export type WebAuthnRelyingPartyMismatchException = z.infer<typeof WebAuthnRelyingPartyMismatchException>
