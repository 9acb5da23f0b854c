import type { CodePurpose, CodeRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { codeFailures } from '../errors.ts'
import type { Failure } from '../../kernel/failure.ts'
import { destinationFor, withoutCode } from './slots.ts'

/** A code that was presented, hashed for each attribute that may have received it. */
export interface PresentedCode {
  readonly purpose: CodePurpose
  readonly hashes: Readonly<Record<VerifiableAttribute, string>>
}

/** The outcome. Save `user` in both cases. */
export type CodeTry =
  | { readonly user: UserRecord; readonly code: CodeRecord; readonly refusal?: undefined }
  | { readonly user: UserRecord; readonly code?: undefined; readonly refusal: Failure }

/**
 * Compares a presented code with the outstanding one of its purpose. If it is correct, the returned user no longer
 * holds it: save that user together with the effect of the code, and the code is single-use. A code that was sent to
 * a value that the user no longer has is ignored. The hashes are keyed, so comparing them as texts reveals nothing.
 */
export const tryCode = (user: UserRecord, { purpose, hashes }: PresentedCode, now: number): CodeTry => {
  const code = user.codes[purpose]
  if (!code || now > code.expiresAt || destinationFor(user, purpose, code.attribute) !== code.destination) {
    return { user, refusal: codeFailures.expired() }
  }
  if (hashes[code.attribute] !== code.hash) return { user, refusal: codeFailures.mismatch() }
  return { user: withoutCode(user, purpose), code }
}
