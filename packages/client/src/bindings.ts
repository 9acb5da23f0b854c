import type { OperationName } from '@poolhouse/schemas'

/** `native`: `POST /<Operation>`, as Poolhouse documents it. `aws`: the binding of AWS, which Poolhouse understands too. */
export type BindingName = 'native' | 'aws'

/** A request in the AWS binding: `POST /`, with the operation in a header. The body is that of the native binding. */
export const inAwsBinding = (url: string, headers: Headers, operation: OperationName): string => {
  headers.set('Content-Type', 'application/x-amz-json-1.1')
  headers.set('X-Amz-Target', `AWSCognitoIdentityProviderService.${operation}`)
  return url.slice(0, -operation.length)
}
