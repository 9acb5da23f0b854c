// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { InvalidParameterExceptionReasonCodeType, MessageType } from './common.ts'

/**
 * The credentials are valid but may not call this operation on this resource. Have the caller's permissions extended;
 * do not retry.
 */
export const AccessDeniedException = z.object({
  __type: z.literal('AccessDeniedException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The credentials are valid but may not call this operation on this resource. Have the caller's permissions extended;
 * do not retry.
 */
export type AccessDeniedException = z.infer<typeof AccessDeniedException>

/**
 * Another user already holds this email address, phone number or preferred username as a sign-in alias. Ask for a
 * different value, or have the user sign in to the account that holds it.
 */
export const AliasExistsException = z.object({
  __type: z.literal('AliasExistsException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * Another user already holds this email address, phone number or preferred username as a sign-in alias. Ask for a
 * different value, or have the user sign in to the account that holds it.
 */
export type AliasExistsException = z.infer<typeof AliasExistsException>

/**
 * The email or SMS with the code could not be sent. Check the destination and the pool's sender settings, then request
 * a code again.
 */
export const CodeDeliveryFailureException = z.object({
  __type: z.literal('CodeDeliveryFailureException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The email or SMS with the code could not be sent. Check the destination and the pool's sender settings, then request
 * a code again.
 */
export type CodeDeliveryFailureException = z.infer<typeof CodeDeliveryFailureException>

/**
 * The code is not the one that was sent or shown. Let the user type it again; after several failures request a new
 * code.
 */
export const CodeMismatchException = z.object({
  __type: z.literal('CodeMismatchException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The code is not the one that was sent or shown. Let the user type it again; after several failures request a new
 * code.
 */
export type CodeMismatchException = z.infer<typeof CodeMismatchException>

/**
 * Another change to the same resource was under way. Read the current state, then repeat the change after a short wait.
 */
export const ConcurrentModificationException = z.object({
  __type: z.literal('ConcurrentModificationException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * Another change to the same resource was under way. Read the current state, then repeat the change after a short wait.
 */
export type ConcurrentModificationException = z.infer<typeof ConcurrentModificationException>

/** A device with this key is already registered. Go on with that device, or sign in again to be given another key. */
export const DeviceKeyExistsException = z.object({
  __type: z.literal('DeviceKeyExistsException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** A device with this key is already registered. Go on with that device, or sign in again to be given another key. */
export type DeviceKeyExistsException = z.infer<typeof DeviceKeyExistsException>

/** The pool already has an identity provider of this name. Choose another name, or update the existing provider. */
export const DuplicateProviderException = z.object({
  __type: z.literal('DuplicateProviderException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The pool already has an identity provider of this name. Choose another name, or update the existing provider. */
export type DuplicateProviderException = z.infer<typeof DuplicateProviderException>

/**
 * The one-time code did not match while setting up an authenticator app. Check the clock of the device and try the
 * current code; if it keeps failing, associate the app again.
 */
export const EnableSoftwareTokenMFAException = z.object({
  __type: z.literal('EnableSoftwareTokenMFAException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The one-time code did not match while setting up an authenticator app. Check the clock of the device and try the
 * current code; if it keeps failing, associate the app again.
 */
export type EnableSoftwareTokenMFAException = z.infer<typeof EnableSoftwareTokenMFAException>

/** The code has expired, was replaced or has been used. Request a new one. */
export const ExpiredCodeException = z.object({
  __type: z.literal('ExpiredCodeException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The code has expired, was replaced or has been used. Request a new one. */
export type ExpiredCodeException = z.infer<typeof ExpiredCodeException>

/**
 * The pool's feature plan does not include what was asked for. Move the pool to a higher plan or leave the feature out.
 */
export const FeatureUnavailableInTierException = z.object({
  __type: z.literal('FeatureUnavailableInTierException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The pool's feature plan does not include what was asked for. Move the pool to a higher plan or leave the feature out.
 */
export type FeatureUnavailableInTierException = z.infer<typeof FeatureUnavailableInTierException>

/**
 * A web application firewall rule blocked the request. Review the rules of the pool; repeating the same request will
 * not help.
 */
export const ForbiddenException = z.object({
  __type: z.literal('ForbiddenException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * A web application firewall rule blocked the request. Review the rules of the pool; repeating the same request will
 * not help.
 */
export type ForbiddenException = z.infer<typeof ForbiddenException>

/** The pool already has a group of this name. Choose another name, or update the existing group. */
export const GroupExistsException = z.object({
  __type: z.literal('GroupExistsException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The pool already has a group of this name. Choose another name, or update the existing group. */
export type GroupExistsException = z.infer<typeof GroupExistsException>

/**
 * The server failed to handle the request through no fault of the caller. Retry with growing pauses, and report it with
 * the request id if it persists.
 */
export const InternalErrorException = z.object({
  __type: z.literal('InternalErrorException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The server failed to handle the request through no fault of the caller. Retry with growing pauses, and report it with
 * the request id if it persists.
 */
export type InternalErrorException = z.infer<typeof InternalErrorException>

/**
 * The server failed to handle the request through no fault of the caller; used by the client-secret operations. Retry
 * with growing pauses, and report it with the request id if it persists.
 */
export const InternalServerException = z.object({
  __type: z.literal('InternalServerException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The server failed to handle the request through no fault of the caller; used by the client-secret operations. Retry
 * with growing pauses, and report it with the request id if it persists.
 */
export type InternalServerException = z.infer<typeof InternalServerException>

/**
 * The pool may not send email with the configured identity. Correct the permissions of the sender identity, then try
 * again.
 */
export const InvalidEmailRoleAccessPolicyException = z.object({
  __type: z.literal('InvalidEmailRoleAccessPolicyException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The pool may not send email with the configured identity. Correct the permissions of the sender identity, then try
 * again.
 */
export type InvalidEmailRoleAccessPolicyException = z.infer<typeof InvalidEmailRoleAccessPolicyException>

/**
 * A Lambda trigger returned something that cannot be read. Correct the function to return the whole event with a valid
 * `response`.
 */
export const InvalidLambdaResponseException = z.object({
  __type: z.literal('InvalidLambdaResponseException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * A Lambda trigger returned something that cannot be read. Correct the function to return the whole event with a valid
 * `response`.
 */
export type InvalidLambdaResponseException = z.infer<typeof InvalidLambdaResponseException>

/**
 * The OAuth grant types or scopes do not fit the app client, for example client credentials without a client secret.
 * Correct the combination.
 */
export const InvalidOAuthFlowException = z.object({
  __type: z.literal('InvalidOAuthFlowException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The OAuth grant types or scopes do not fit the app client, for example client credentials without a client secret.
 * Correct the combination.
 */
export type InvalidOAuthFlowException = z.infer<typeof InvalidOAuthFlowException>

/**
 * A parameter is missing, malformed, or not allowed in the present configuration or state. The message says which;
 * correct the request before sending it again.
 */
export const InvalidParameterException = z.object({
  __type: z.literal('InvalidParameterException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
  /** Machine-readable reason, when there is one; most answers leave it out. */
  reasonCode: InvalidParameterExceptionReasonCodeType.optional(),
})

/**
 * A parameter is missing, malformed, or not allowed in the present configuration or state. The message says which;
 * correct the request before sending it again.
 */
export type InvalidParameterException = z.infer<typeof InvalidParameterException>

/**
 * The password does not meet the pool's policy or is known from a breach. Show the user the reason in the message and
 * ask for another.
 */
export const InvalidPasswordException = z.object({
  __type: z.literal('InvalidPasswordException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The password does not meet the pool's policy or is known from a breach. Show the user the reason in the message and
 * ask for another.
 */
export type InvalidPasswordException = z.infer<typeof InvalidPasswordException>

/** The role configured for SMS lacks the permission to send messages. Correct its policy, then try again. */
export const InvalidSmsRoleAccessPolicyException = z.object({
  __type: z.literal('InvalidSmsRoleAccessPolicyException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The role configured for SMS lacks the permission to send messages. Correct its policy, then try again. */
export type InvalidSmsRoleAccessPolicyException = z.infer<typeof InvalidSmsRoleAccessPolicyException>

/**
 * The role configured for SMS does not let this service assume it, or the external id differs. Correct its trust
 * policy, then try again.
 */
export const InvalidSmsRoleTrustRelationshipException = z.object({
  __type: z.literal('InvalidSmsRoleTrustRelationshipException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The role configured for SMS does not let this service assume it, or the external id differs. Correct its trust
 * policy, then try again.
 */
export type InvalidSmsRoleTrustRelationshipException = z.infer<typeof InvalidSmsRoleTrustRelationshipException>

/**
 * The settings of the pool contradict each other or are incomplete for this operation. An administrator must correct
 * them.
 */
export const InvalidUserPoolConfigurationException = z.object({
  __type: z.literal('InvalidUserPoolConfigurationException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The settings of the pool contradict each other or are incomplete for this operation. An administrator must correct
 * them.
 */
export type InvalidUserPoolConfigurationException = z.infer<typeof InvalidUserPoolConfigurationException>

/**
 * Too many attempts or messages for this user, or a resource limit of the pool or account is reached. For attempts,
 * wait before trying again; for resources, delete unused ones or ask for a higher limit.
 */
export const LimitExceededException = z.object({
  __type: z.literal('LimitExceededException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * Too many attempts or messages for this user, or a resource limit of the pool or account is reached. For attempts,
 * wait before trying again; for resources, delete unused ones or ask for a higher limit.
 */
export type LimitExceededException = z.infer<typeof LimitExceededException>

/**
 * MFA is needed but the user has no usable method. Have the user set one up, or an administrator adjust the
 * requirement.
 */
export const MFAMethodNotFoundException = z.object({
  __type: z.literal('MFAMethodNotFoundException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * MFA is needed but the user has no usable method. Have the user set one up, or an administrator adjust the
 * requirement.
 */
export type MFAMethodNotFoundException = z.infer<typeof MFAMethodNotFoundException>

/** The app client already has a branding style. Update that one instead of creating another. */
export const ManagedLoginBrandingExistsException = z.object({
  __type: z.literal('ManagedLoginBrandingExistsException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The app client already has a branding style. Update that one instead of creating another. */
export type ManagedLoginBrandingExistsException = z.infer<typeof ManagedLoginBrandingExistsException>

/**
 * The proof offered is wrong or no longer valid: password, token, session or secret hash, or the user is disabled.
 * Correct the credentials or sign in again; do not retry unchanged, as failed passwords lead to a lockout.
 */
export const NotAuthorizedException = z.object({
  __type: z.literal('NotAuthorizedException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The proof offered is wrong or no longer valid: password, token, session or secret hash, or the user is disabled.
 * Correct the credentials or sign in again; do not retry unchanged, as failed passwords lead to a lockout.
 */
export type NotAuthorizedException = z.infer<typeof NotAuthorizedException>

/**
 * The operation is not available for this pool at present, for example in a suspended or secondary Region. Send it to
 * the pool's primary Region, or enable it first.
 */
export const OperationNotEnabledException = z.object({
  __type: z.literal('OperationNotEnabledException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The operation is not available for this pool at present, for example in a suspended or secondary Region. Send it to
 * the pool's primary Region, or enable it first.
 */
export type OperationNotEnabledException = z.infer<typeof OperationNotEnabledException>

/** The password equals one of the user's recent ones. Ask for a password not used before. */
export const PasswordHistoryPolicyViolationException = z.object({
  __type: z.literal('PasswordHistoryPolicyViolationException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The password equals one of the user's recent ones. Ask for a password not used before. */
export type PasswordHistoryPolicyViolationException = z.infer<typeof PasswordHistoryPolicyViolationException>

/**
 * The user must set a new password before signing in. Lead the user through `ForgotPassword` and
 * `ConfirmForgotPassword`.
 */
export const PasswordResetRequiredException = z.object({
  __type: z.literal('PasswordResetRequiredException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The user must set a new password before signing in. Lead the user through `ForgotPassword` and
 * `ConfirmForgotPassword`.
 */
export type PasswordResetRequiredException = z.infer<typeof PasswordResetRequiredException>

/**
 * Something that must come first is missing, such as automatic verification in the pool before an import. Fulfil it,
 * then call again.
 */
export const PreconditionNotMetException = z.object({
  __type: z.literal('PreconditionNotMetException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * Something that must come first is missing, such as automatic verification in the pool before an import. Fulfil it,
 * then call again.
 */
export type PreconditionNotMetException = z.infer<typeof PreconditionNotMetException>

/**
 * A refresh token already exchanged under rotation was used once more. Drop the stored tokens and have the user sign
 * in; it may be a sign of theft.
 */
export const RefreshTokenReuseException = z.object({
  __type: z.literal('RefreshTokenReuseException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * A refresh token already exchanged under rotation was used once more. Drop the stored tokens and have the user sign
 * in; it may be a sign of theft.
 */
export type RefreshTokenReuseException = z.infer<typeof RefreshTokenReuseException>

/** The pool, app client, group or other thing named does not exist. Check its id and the Region. */
export const ResourceNotFoundException = z.object({
  __type: z.literal('ResourceNotFoundException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The pool, app client, group or other thing named does not exist. Check its id and the Region. */
export type ResourceNotFoundException = z.infer<typeof ResourceNotFoundException>

/** A scope is not defined in the pool. Create it on a resource server first, or correct its name. */
export const ScopeDoesNotExistException = z.object({
  __type: z.literal('ScopeDoesNotExistException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** A scope is not defined in the pool. Create it on a resource server first, or correct its name. */
export type ScopeDoesNotExistException = z.infer<typeof ScopeDoesNotExistException>

/** The value asked for is above what the account is allowed. Ask for less, or have the quota raised. */
export const ServiceQuotaExceededException = z.object({
  __type: z.literal('ServiceQuotaExceededException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The value asked for is above what the account is allowed. Ask for less, or have the quota raised. */
export type ServiceQuotaExceededException = z.infer<typeof ServiceQuotaExceededException>

/**
 * MFA by authenticator app is not enabled for this pool or not set up for this user. Enable it in the pool or have the
 * user associate an app first.
 */
export const SoftwareTokenMFANotFoundException = z.object({
  __type: z.literal('SoftwareTokenMFANotFoundException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * MFA by authenticator app is not enabled for this pool or not set up for this user. Enable it in the pool or have the
 * user associate an app first.
 */
export type SoftwareTokenMFANotFoundException = z.infer<typeof SoftwareTokenMFANotFoundException>

/** The app client already has a terms document of this name. Update that one instead. */
export const TermsExistsException = z.object({
  __type: z.literal('TermsExistsException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The app client already has a terms document of this name. Update that one instead. */
export type TermsExistsException = z.infer<typeof TermsExistsException>

/**
 * The pool cannot move to the feature plan asked for, given its present state. Turn off the features that the new plan
 * lacks, then try again.
 */
export const TierChangeNotAllowedException = z.object({
  __type: z.literal('TierChangeNotAllowedException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The pool cannot move to the feature plan asked for, given its present state. Turn off the features that the new plan
 * lacks, then try again.
 */
export type TierChangeNotAllowedException = z.infer<typeof TierChangeNotAllowedException>

/** The user failed too often, and further attempts are refused for now. Wait before trying again. */
export const TooManyFailedAttemptsException = z.object({
  __type: z.literal('TooManyFailedAttemptsException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The user failed too often, and further attempts are refused for now. Wait before trying again. */
export type TooManyFailedAttemptsException = z.infer<typeof TooManyFailedAttemptsException>

/** The request rate is above the limit. Retry with growing, randomly varied pauses, and spread the calls out. */
export const TooManyRequestsException = z.object({
  __type: z.literal('TooManyRequestsException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The request rate is above the limit. Retry with growing, randomly varied pauses, and spread the calls out. */
export type TooManyRequestsException = z.infer<typeof TooManyRequestsException>

/**
 * The app client is not allowed to do this, for example to revoke a token that was issued to another client. Use the
 * right client and its secret.
 */
export const UnauthorizedException = z.object({
  __type: z.literal('UnauthorizedException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The app client is not allowed to do this, for example to revoke a token that was issued to another client. Use the
 * right client and its secret.
 */
export type UnauthorizedException = z.infer<typeof UnauthorizedException>

/**
 * A Lambda trigger could not be invoked or failed unexpectedly. Check that the function exists, may be invoked by the
 * pool and finishes in time.
 */
export const UnexpectedLambdaException = z.object({
  __type: z.literal('UnexpectedLambdaException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * A Lambda trigger could not be invoked or failed unexpectedly. Check that the function exists, may be invoked by the
 * pool and finishes in time.
 */
export type UnexpectedLambdaException = z.infer<typeof UnexpectedLambdaException>

/** The operation cannot be used with this identity provider. Check the provider's name and type. */
export const UnsupportedIdentityProviderException = z.object({
  __type: z.literal('UnsupportedIdentityProviderException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The operation cannot be used with this identity provider. Check the provider's name and type. */
export type UnsupportedIdentityProviderException = z.infer<typeof UnsupportedIdentityProviderException>

/**
 * The operation is not supported for this app client, for example because token revocation is off. Enable the setting
 * first.
 */
export const UnsupportedOperationException = z.object({
  __type: z.literal('UnsupportedOperationException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The operation is not supported for this app client, for example because token revocation is off. Enable the setting
 * first.
 */
export type UnsupportedOperationException = z.infer<typeof UnsupportedOperationException>

/**
 * The token is of the wrong kind, for example an access token where only a refresh token can be revoked. Send the right
 * token.
 */
export const UnsupportedTokenTypeException = z.object({
  __type: z.literal('UnsupportedTokenTypeException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The token is of the wrong kind, for example an access token where only a refresh token can be revoked. Send the right
 * token.
 */
export type UnsupportedTokenTypeException = z.infer<typeof UnsupportedTokenTypeException>

/**
 * The operation does not fit the user's present status, for example resending an invitation to a confirmed user. Check
 * the status first.
 */
export const UnsupportedUserStateException = z.object({
  __type: z.literal('UnsupportedUserStateException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The operation does not fit the user's present status, for example resending an invitation to a confirmed user. Check
 * the status first.
 */
export type UnsupportedUserStateException = z.infer<typeof UnsupportedUserStateException>

/** Users are being imported into the pool, so it cannot be changed now. Wait until the import ends, or stop it. */
export const UserImportInProgressException = z.object({
  __type: z.literal('UserImportInProgressException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** Users are being imported into the pool, so it cannot be changed now. Wait until the import ends, or stop it. */
export type UserImportInProgressException = z.infer<typeof UserImportInProgressException>

/**
 * A Lambda trigger refused the request on purpose. The message holds the function's own text, which says what to
 * change.
 */
export const UserLambdaValidationException = z.object({
  __type: z.literal('UserLambdaValidationException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * A Lambda trigger refused the request on purpose. The message holds the function's own text, which says what to
 * change.
 */
export type UserLambdaValidationException = z.infer<typeof UserLambdaValidationException>

/**
 * The user has not confirmed the sign-up yet. Ask for the code with `ConfirmSignUp`, and send a new one with
 * `ResendConfirmationCode` if needed.
 */
export const UserNotConfirmedException = z.object({
  __type: z.literal('UserNotConfirmedException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The user has not confirmed the sign-up yet. Ask for the code with `ConfirmSignUp`, and send a new one with
 * `ResendConfirmationCode` if needed.
 */
export type UserNotConfirmedException = z.infer<typeof UserNotConfirmedException>

/**
 * No such user in the pool. Check the name; pools that hide whether users exist answer other errors in its place for
 * public operations.
 */
export const UserNotFoundException = z.object({
  __type: z.literal('UserNotFoundException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * No such user in the pool. Check the name; pools that hide whether users exist answer other errors in its place for
 * public operations.
 */
export type UserNotFoundException = z.infer<typeof UserNotFoundException>

/** Threat protection is not turned on for the pool. Enable it in the pool's add-ons first. */
export const UserPoolAddOnNotEnabledException = z.object({
  __type: z.literal('UserPoolAddOnNotEnabledException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** Threat protection is not turned on for the pool. Enable it in the pool's add-ons first. */
export type UserPoolAddOnNotEnabledException = z.infer<typeof UserPoolAddOnNotEnabledException>

/**
 * The tags of the pool could not be set or read. Check the number and form of the tags, and the permission for tagging.
 */
export const UserPoolTaggingException = z.object({
  __type: z.literal('UserPoolTaggingException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The tags of the pool could not be set or read. Check the number and form of the tags, and the permission for tagging.
 */
export type UserPoolTaggingException = z.infer<typeof UserPoolTaggingException>

/**
 * The username, or the address used as username, is already taken. Ask for another, or offer to sign in or reset the
 * password.
 */
export const UsernameExistsException = z.object({
  __type: z.literal('UsernameExistsException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The username, or the address used as username, is already taken. Ask for another, or offer to sign in or reset the
 * password.
 */
export type UsernameExistsException = z.infer<typeof UsernameExistsException>

/**
 * No passkey registration is under way for this user, or it has run out. Begin again with `StartWebAuthnRegistration`.
 */
export const WebAuthnChallengeNotFoundException = z.object({
  __type: z.literal('WebAuthnChallengeNotFoundException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * No passkey registration is under way for this user, or it has run out. Begin again with `StartWebAuthnRegistration`.
 */
export type WebAuthnChallengeNotFoundException = z.infer<typeof WebAuthnChallengeNotFoundException>

/**
 * The registration is being completed with another app client than the one that began it. Use an access token of the
 * same client for both steps.
 */
export const WebAuthnClientMismatchException = z.object({
  __type: z.literal('WebAuthnClientMismatchException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The registration is being completed with another app client than the one that began it. Use an access token of the
 * same client for both steps.
 */
export type WebAuthnClientMismatchException = z.infer<typeof WebAuthnClientMismatchException>

/** The pool lacks a relying party id for passkeys. An administrator must set it first. */
export const WebAuthnConfigurationMissingException = z.object({
  __type: z.literal('WebAuthnConfigurationMissingException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** The pool lacks a relying party id for passkeys. An administrator must set it first. */
export type WebAuthnConfigurationMissingException = z.infer<typeof WebAuthnConfigurationMissingException>

/**
 * The authenticator made a credential of a kind that is not supported. Let the user try another device or passkey
 * provider.
 */
export const WebAuthnCredentialNotSupportedException = z.object({
  __type: z.literal('WebAuthnCredentialNotSupportedException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The authenticator made a credential of a kind that is not supported. Let the user try another device or passkey
 * provider.
 */
export type WebAuthnCredentialNotSupportedException = z.infer<typeof WebAuthnCredentialNotSupportedException>

/** Passkeys are not enabled for this pool. An administrator must allow them as a sign-in factor first. */
export const WebAuthnNotEnabledException = z.object({
  __type: z.literal('WebAuthnNotEnabledException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/** Passkeys are not enabled for this pool. An administrator must allow them as a sign-in factor first. */
export type WebAuthnNotEnabledException = z.infer<typeof WebAuthnNotEnabledException>

/**
 * The page that made the passkey has an origin that is not allowed. Register from a page under the relying party's
 * domain.
 */
export const WebAuthnOriginNotAllowedException = z.object({
  __type: z.literal('WebAuthnOriginNotAllowedException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The page that made the passkey has an origin that is not allowed. Register from a page under the relying party's
 * domain.
 */
export type WebAuthnOriginNotAllowedException = z.infer<typeof WebAuthnOriginNotAllowedException>

/**
 * The credential was made for another relying party id than the pool's. Begin again with the options returned by
 * `StartWebAuthnRegistration`, unchanged.
 */
export const WebAuthnRelyingPartyMismatchException = z.object({
  __type: z.literal('WebAuthnRelyingPartyMismatchException'),
  /** Explanation for people. Its wording may change, so programs should go by the error type. */
  message: MessageType.optional(),
})

/**
 * The credential was made for another relying party id than the pool's. Begin again with the options returned by
 * `StartWebAuthnRegistration`, unchanged.
 */
export type WebAuthnRelyingPartyMismatchException = z.infer<typeof WebAuthnRelyingPartyMismatchException>
