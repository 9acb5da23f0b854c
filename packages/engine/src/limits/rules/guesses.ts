import type { InputOf, OperationName } from '@poolhouse/schemas'
import { Failure } from '../../kernel/failure.ts'

/** Secrets that a caller may try to guess. */
export type GuessedSecret = 'passwords' | 'codes'

/**
 * Which secret an operation checks. Administrator operations are absent: their callers hold AWS credentials, and one
 * address serves all users there.
 */
const guessedBy: Readonly<Partial<Record<OperationName, GuessedSecret>>> = {
  InitiateAuth: 'passwords',
  RespondToAuthChallenge: 'passwords',
  ChangePassword: 'passwords',
  ConfirmSignUp: 'codes',
  ConfirmForgotPassword: 'codes',
  VerifyUserAttribute: 'codes',
}

/** Whether requests of an operation may guess a secret. */
export const mayGuessSecret = (operation: OperationName): boolean => guessedBy[operation] !== undefined

/** The secret that a request may guess. Refresh tokens have 384 bits: nothing to guess. */
export const guessOf = (operation: OperationName, input: unknown): GuessedSecret | undefined => {
  const secret = guessedBy[operation]
  if (operation !== 'InitiateAuth') return secret
  const { AuthFlow } = input as InputOf<'InitiateAuth'>
  return AuthFlow === 'REFRESH_TOKEN_AUTH' || AuthFlow === 'REFRESH_TOKEN' ? undefined : secret
}

/** The operations without AWS credentials that create users or send messages. */
export const sendsMessages: ReadonlySet<OperationName> = new Set(['SignUp', 'ForgotPassword', 'ResendConfirmationCode'])

/** Whether a request makes the server send a code as the first factor of a sign-in. No credentials are needed for it. */
export const requestsSignInCode = (operation: OperationName, input: unknown): boolean => {
  if (operation === 'InitiateAuth') {
    const { AuthFlow, AuthParameters } = input as InputOf<'InitiateAuth'>
    return AuthFlow === 'USER_AUTH' && isCode(AuthParameters?.['PREFERRED_CHALLENGE'])
  }
  if (operation !== 'RespondToAuthChallenge') return false
  const { ChallengeName, ChallengeResponses } = input as InputOf<'RespondToAuthChallenge'>
  return ChallengeName === 'SELECT_CHALLENGE' && isCode(ChallengeResponses?.['ANSWER'])
}

const isCode = (factor: string | undefined): boolean => factor === 'EMAIL_OTP' || factor === 'SMS_OTP'

const wrongGuesses: ReadonlySet<string> = new Set([
  'CodeMismatchException',
  'ExpiredCodeException',
  'NotAuthorizedException',
  'UserNotFoundException',
])

/** Whether a rejection shows that the guess was wrong. */
export const isWrongGuess = (thrown: unknown): boolean => thrown instanceof Failure && wrongGuesses.has(thrown.code)
