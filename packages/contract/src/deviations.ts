import type { ModelShape } from './service-model.ts'

/** Values of the model come last if they are not in the list. */
const inOrder =
  (...values: readonly string[]) =>
  (shape: ModelShape): ModelShape => ({ ...shape, enum: [...new Set([...values, ...(shape.enum ?? [])])] })

/** Where the service differs from its published model, by shape. The mark says how certain each difference is. */
const deviations: Readonly<Record<string, (shape: ModelShape) => ModelShape>> = {
  // H, measured: DescribeUserPoolDomain returns an empty object for a prefix domain. Operations check their requests.
  CustomDomainConfigType: (shape) => ({ ...shape, required: [] }),
  // H, documented since autumn 2026: the flow of clients that call GetClientToken.
  ExplicitAuthFlowsType: (shape) => ({ ...shape, enum: [...(shape.enum ?? []), 'ALLOW_CLIENT_TOKEN_AUTH'] }),
  // H, measured: messages list these values in another order than the model.
  IdentityProviderTypeType: inOrder('Facebook', 'SAML', 'SignInWithApple', 'LoginWithAmazon', 'OIDC', 'Google'),
  AccountTakeoverEventActionType: inOrder('MFA_IF_CONFIGURED', 'BLOCK', 'NO_ACTION', 'MFA_REQUIRED'),
  EventSourceName: inOrder('userAuthEvents', 'userNotification'),
}

/** A shape of the model as the service behaves. */
export const asMeasured = (name: string, shape: ModelShape): ModelShape => deviations[name]?.(shape) ?? shape
