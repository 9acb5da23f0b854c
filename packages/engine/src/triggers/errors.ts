import { Failure } from '../kernel/failure.ts'

const invalidResponse = (message: string) => new Failure('InvalidLambdaResponseException', message)

/** Refusals that come from the functions of a pool. `trigger` is the key of LambdaConfig, such as `CustomMessage`. */
export const triggerFailures = {
  /** The function ran and threw. The final dot is added whatever its message ends with. */
  failed: (trigger: string, message: string) =>
    new Failure('UserLambdaValidationException', `${trigger} failed with error ${message}.`),
  /** The function could not be run, or did not answer in time. */
  unreachable: (trigger: string, error: string) =>
    new Failure('UnexpectedLambdaException', `${trigger} invocation failed due to error ${error}.`),
  /** The function answered something that is no event. */
  unrecognizable: () => invalidResponse('Unrecognizable lambda output'),

  /** PreSignUp vouched for a contact that the user did not give. */
  nothingToVerify: (member: string, attribute: string) =>
    invalidResponse(`${member} cannot be true for a user without ${attribute}.`),

  /** CustomMessage wrote an email for a pool that does not send through an address of its own. */
  emailNotCustomizable: () =>
    invalidResponse('Email messages can be customized only when EmailSendingAccount is DEVELOPER.'),
  /** A member of the response of CustomMessage is too short or too long. */
  messageLength: (member: string, least: number, most: number) =>
    invalidResponse(`${member} must have between ${least} and ${most} characters.`),
  placeholderMissing: (member: string, placeholder: string) =>
    invalidResponse(`${member} must contain ${placeholder}.`),
}
