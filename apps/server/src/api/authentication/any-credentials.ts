import type { Authenticate } from './authenticate.ts'
import { signatureFailures } from './signature-failures.ts'

/**
 * For development: any AWS credentials are accepted and no signature is checked. SDKs sign by themselves, so the AWS binding
 * still asks for an `Authorization` header, as AWS does: a client that lacks credentials shows it here and not in production.
 * The native binding has no counterpart at AWS and asks for none, so that curl can be used. Never use this off loopback.
 */
export const acceptAnyCredentials: Authenticate = ({ operation, binding, request }) => {
  if (operation.authorization !== 'iam' || binding.name === 'native') return
  if (!request.headers.get('authorization')) throw signatureFailures.missing()
}
