import type { Authenticate } from './authenticate.ts'
import { type SignatureDependencies, createSignatureCheck } from './signature-v4.ts'

/**
 * Requires a valid signature with a configured key for every operation that requires AWS credentials, in both bindings.
 */
export const requireAwsSignatures = (dependencies: SignatureDependencies): Authenticate => {
  const checkSignature = createSignatureCheck(dependencies)
  return ({ operation, request, body }) =>
    operation.authorization === 'iam' ? checkSignature(request, body) : undefined
}
