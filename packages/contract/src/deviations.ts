import type { ModelShape } from './service-model.ts'

/** Where the service differs from its published model, by shape. The mark says how certain each difference is. */
const deviations: Readonly<Record<string, (shape: ModelShape) => ModelShape>> = {
  // H, measured: DescribeUserPoolDomain returns an empty object for a prefix domain. Operations check their requests.
  CustomDomainConfigType: (shape) => ({ ...shape, required: [] }),
  // H, documented since autumn 2026: the flow of clients that call GetClientToken.
  ExplicitAuthFlowsType: (shape) => ({ ...shape, enum: [...(shape.enum ?? []), 'ALLOW_CLIENT_TOKEN_AUTH'] }),
}

/** A shape of the model as the service behaves. */
export const asMeasured = (name: string, shape: ModelShape): ModelShape => deviations[name]?.(shape) ?? shape
