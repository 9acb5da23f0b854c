import type { Authenticate } from './authenticate.ts'
import { signatureFailures } from './signature-failures.ts'

/**
 * Accepts any AWS credentials and verifies no signature, for development. The AWS binding still requires an
 * `Authorization` header, as AWS does, so that a client without credentials fails here and not only in production. The
 * native binding does not exist at AWS and requires none, so that curl can be used. Never use this on an address other
 * than loopback.
 */
export const acceptAnyCredentials: Authenticate = ({ operation, binding, request }) => {
  if (operation.authorization !== 'iam' || binding.name === 'native') return
  if (!request.headers.get('authorization')) throw signatureFailures.missing()
}
