import type { OperationName } from '@poolhouse/schemas'

/** How an operation is named in a request. The body is the same in every binding. */
export interface Binding {
  readonly path: (operation: OperationName) => `/${OperationName}` | '/'
  readonly headers: (operation: OperationName) => Readonly<Record<string, string>>
}

/** The ways of calling an operation. */
export const bindings = {
  /** As the contract documents it: `POST /<Operation>`. */
  native: {
    path: (operation) => `/${operation}`,
    headers: () => ({}),
  },
  /** As AWS SDKs do it: `POST /`, the operation in a header. */
  aws: {
    path: () => '/',
    headers: (operation) => ({
      'Content-Type': 'application/x-amz-json-1.1',
      'X-Amz-Target': `AWSCognitoIdentityProviderService.${operation}`,
    }),
  },
} satisfies Record<string, Binding>

/** `native`: what Poolhouse documents. `aws`: what AWS, and Poolhouse too, understands. */
export type BindingName = keyof typeof bindings
