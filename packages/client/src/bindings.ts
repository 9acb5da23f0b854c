import type { OperationName } from '@poolhouse/schemas'

/**
 * `native`: `POST /<Operation>`, the binding of Poolhouse. `aws`: the binding of AWS, which Poolhouse also supports.
 */
export type BindingName = 'native' | 'aws'

/**
 * Converts a request to the AWS binding: `POST /`, with the operation in a header and the same body. Returns the URL.
 */
export const inAwsBinding = (url: string, headers: Headers, operation: OperationName): string => {
  headers.set('Content-Type', 'application/x-amz-json-1.1')
  headers.set('X-Amz-Target', `AWSCognitoIdentityProviderService.${operation}`)
  return url.slice(0, -operation.length)
}
