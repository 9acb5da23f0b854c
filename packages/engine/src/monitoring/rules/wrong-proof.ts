import { Failure } from '../../kernel/failure.ts'
import { passwordFailures } from '../../passwords/errors.ts'

const wrongPassword = passwordFailures.wrong()
const compromised = passwordFailures.compromised()

/** Whether an error means that a user failed to prove a factor. The lockout and the attempt limits bound such errors. */
export const isWrongProof = (thrown: unknown): boolean =>
  thrown instanceof Failure && (thrown.code === 'CodeMismatchException' || thrown.message === wrongPassword.message)

/** Whether an error means that a new password is compromised. A user who gets it has proved a factor. */
export const isCompromised = (thrown: unknown): boolean =>
  thrown instanceof Failure && thrown.message === compromised.message
