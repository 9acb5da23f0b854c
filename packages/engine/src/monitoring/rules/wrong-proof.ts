import { Failure } from '../../kernel/failure.ts'
import { passwordFailures } from '../../passwords/errors.ts'

const wrongPassword = passwordFailures.wrong()

/** Whether an error means that a user failed to prove a factor. The lockout and the attempt limits bound such errors. */
export const isWrongProof = (thrown: unknown): boolean =>
  thrown instanceof Failure && (thrown.code === 'CodeMismatchException' || thrown.message === wrongPassword.message)
