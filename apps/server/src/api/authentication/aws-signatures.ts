import type { Authenticate } from './authenticate.ts'
import { type SignatureDependencies, createSignatureCheck } from './signature-v4.ts'

/** For real users: every operation that AWS credentials guard needs a valid signature of a configured key, in both bindings. */
export const requireAwsSignatures = (dependencies: SignatureDependencies): Authenticate => {
  const checkSignature = createSignatureCheck(dependencies)
  return ({ operation, request, body }) =>
    operation.authorization === 'iam' ? checkSignature(request, body) : undefined
}
