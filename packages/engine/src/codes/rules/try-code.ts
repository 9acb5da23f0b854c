import type { CodePurpose, CodeRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { codeFailures } from '../errors.ts'
import type { Failure } from '../../kernel/failure.ts'
import { type CodeHolder, destinationFor, withCode, withoutCode } from './slots.ts'

/** A code from a request, hashed for each attribute that may have received it. */
export interface PresentedCode {
  readonly purpose: CodePurpose
  readonly hashes: Readonly<Record<VerifiableAttribute, string>>
}

/** The outcome. Save `user` in both cases. */
export type CodeTry =
  | { readonly user: UserRecord; readonly code: CodeRecord; readonly rejection?: undefined }
  | { readonly user: UserRecord; readonly code?: undefined; readonly rejection: Failure }

/**
 * The number of wrong attempts after which a code is invalid. Five guesses at six digits succeed once in 200,000. Codes of
 * first factors have eight digits, so twenty guesses succeed once in five million; they must be accepted after six wrong
 * attempts (H).
 */
const wrongAttempts = (purpose: CodePurpose): number => (purpose === 'sign-in' ? 20 : 5)

/**
 * Compares a code with the outstanding one for its purpose. If it is correct, the returned user no longer has the code:
 * save that user together with the effect of the code, which makes the code single-use. If it is wrong, the attempt is
 * counted, and the last permitted one removes the code. A code that was sent to a value that the user no longer has is
 * ignored. Comparing the hashes as texts reveals nothing, because they are keyed.
 */
export const tryCode = (user: UserRecord, { purpose, hashes }: PresentedCode, now: number): CodeTry => {
  const code = user.codes[purpose]
  if (!code || now > code.expiresAt || destinationFor(user, purpose, code.attribute) !== code.destination) {
    return { user, rejection: codeFailures.expired() }
  }
  if (hashes[code.attribute] !== code.hash) {
    return { user: withWrongAttempt(user, purpose, code), rejection: codeFailures.mismatch() }
  }
  return { user: withoutCode(user, purpose), code }
}

/** Counts a wrong attempt against a code. The last permitted one removes the code. */
export const withWrongAttempt = <T extends CodeHolder>(user: T, purpose: CodePurpose, code: CodeRecord): T => {
  const failures = (code.failures ?? 0) + 1
  return failures < wrongAttempts(purpose) ? withCode(user, purpose, { ...code, failures }) : withoutCode(user, purpose)
}
