import type { Authenticate } from './authenticate.ts'
import { type SignatureDependencies, createSignatureCheck } from './signature-v4.ts'

/**
 * Requires a valid signature by a configured key for every operation that AWS credentials authorize, in both bindings.
 */
export const requireAwsSignatures = (dependencies: SignatureDependencies): Authenticate => {
  const checkSignature = createSignatureCheck(dependencies)
  return ({ operation, request, body }) =>
    operation.authorization === 'iam' ? checkSignature(request, body) : undefined
}
