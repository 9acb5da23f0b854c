import type { Authenticate } from './authenticate.ts'
import { signatureFailures } from './signature-failures.ts'

/** The Region of a credential scope (`…/20260115/us-east-1/cognito-idp/aws4_request`) in an `Authorization` header. */
const scopedRegion = /\bCredential=[^,\s]*\/\d{8}\/([^/,\s]+)\/[^/,\s]+\/aws4_request\b/

/**
 * Accepts any AWS credentials without verifying the signature, for development. The AWS binding still requires an
 * `Authorization` header, like AWS, so that a client without credentials fails here and not only in production. The
 * native binding, which AWS does not have, requires none, so that curl can be used. A signature for another Region is
 * rejected: the client would get pools with ids and issuers of a Region that it is not configured for (decision 22). Never
 * use this on an address other than loopback.
 */
export const acceptAnyCredentials =
  (region: string): Authenticate =>
  ({ operation, binding, request }) => {
    if (operation.authorization !== 'iam') return
    const header = request.headers.get('authorization')
    if (!header && binding.name !== 'native') throw signatureFailures.missing()
    const signedRegion = scopedRegion.exec(header ?? '')?.[1]
    if (signedRegion !== undefined && signedRegion !== region) throw signatureFailures.wrongRegion(signedRegion, region)
  }
