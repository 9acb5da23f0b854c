import { Failure } from '../../kernel/failure.ts'
import { passwordFailures } from '../../passwords/errors.ts'

const wrongPassword = passwordFailures.wrong()
const compromised = passwordFailures.compromised()

/** Whether an error means that a password or code was wrong. The lockout and attempt limits limit their number. */
export const isWrongProof = (thrown: unknown): boolean =>
  thrown instanceof Failure && (thrown.code === 'CodeMismatchException' || thrown.message === wrongPassword.message)

/** Whether an error means that a new password is compromised. A user who gets it has already proved a factor. */
export const isCompromised = (thrown: unknown): boolean =>
  thrown instanceof Failure && thrown.message === compromised.message
