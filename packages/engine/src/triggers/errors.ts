import { Failure } from '../kernel/failure.ts'

const invalidResponse = (message: string) => new Failure('InvalidLambdaResponseException', message)

/** Errors of Lambda triggers. `trigger` is the key of LambdaConfig, such as `CustomMessage`. */
export const triggerFailures = {
  /** The function ran and threw. The final dot is always added. */
  failed: (trigger: string, message: string) =>
    new Failure('UserLambdaValidationException', `${trigger} failed with error ${message}.`),
  /** The function could not run, or did not respond in time. */
  unreachable: (trigger: string, error: string) =>
    new Failure('UnexpectedLambdaException', `${trigger} invocation failed due to error ${error}.`),
  /** The function did not return an event, or its response has unknown members or wrong types. */
  unrecognizable: () => invalidResponse('Unrecognizable lambda output'),
  /** The function returned a string that is not JSON. */
  notJson: () => invalidResponse('Invalid lambda function output : Invalid JSON'),

  /** The function was removed from the pool between two steps of a sign-in. */
  notConfigured: (trigger: string) =>
    new Failure('InvalidParameterException', `${trigger} lambda trigger is not configured for the user pool.`),
  /** The state of a custom sign-in does not fit into its session. */
  challengeTooLong: (most: number) =>
    invalidResponse(
      `privateChallengeParameters and the challengeMetadata of all rounds must not exceed ${most} bytes together.`,
    ),

  /** PreSignUp marked a contact verified that the user does not have. */
  nothingToVerify: (member: string, attribute: string) =>
    invalidResponse(`${member} cannot be true for a user without ${attribute}.`),

  /** CustomMessage returned an email for a pool whose EmailSendingAccount is not DEVELOPER. */
  emailNotCustomizable: () =>
    invalidResponse('Email messages can be customized only when EmailSendingAccount is DEVELOPER.'),
  /** A member of the response of CustomMessage is too short or too long. */
  messageLength: (member: string, least: number, most: number) =>
    invalidResponse(`${member} must have between ${least} and ${most} characters.`),
  placeholderMissing: (member: string, placeholder: string) =>
    invalidResponse(`${member} must contain ${placeholder}.`),
  /** An email of CustomMessage has no code, or characters that no email may have (H). */
  emailBody: (text: string) =>
    new Failure(
      'InvalidParameterException',
      `1 validation error detected: Value '${text}' at 'emailBody' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*`,
    ),
}
