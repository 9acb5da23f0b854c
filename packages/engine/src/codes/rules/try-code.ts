import type { CodePurpose, CodeRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { codeFailures } from '../errors.ts'
import type { Failure } from '../../kernel/failure.ts'
import { destinationFor, withoutCode } from './slots.ts'

/** A code as somebody presented it, hashed for each attribute that may have carried it. */
export interface PresentedCode {
  readonly purpose: CodePurpose
  readonly hashes: Readonly<Record<VerifiableAttribute, string>>
}

/** What came of it. `user` is to be saved either way. */
export type CodeTry =
  | { readonly user: UserRecord; readonly code: CodeRecord; readonly refusal?: undefined }
  | { readonly user: UserRecord; readonly code?: undefined; readonly refusal: Failure }

/**
 * Compares a presented code with the outstanding one of its purpose. When it is right, `user` no longer holds it; save that
 * user together with what the code allows, and the code is spent exactly once. A code that was sent to a value the user no
 * longer has counts as none. The hashes are keyed, so comparing them as texts tells a guesser nothing.
 */
export const tryCode = (user: UserRecord, { purpose, hashes }: PresentedCode, now: number): CodeTry => {
  const code = user.codes[purpose]
  if (!code || now > code.expiresAt || destinationFor(user, purpose, code.attribute) !== code.destination) {
    return { user, refusal: codeFailures.expired() }
  }
  if (hashes[code.attribute] !== code.hash) return { user, refusal: codeFailures.mismatch() }
  return { user: withoutCode(user, purpose), code }
}
