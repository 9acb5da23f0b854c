import type { ModelShape } from './service-model.ts'

/** The differences between the service and its published model, by shape, each with a mark for its certainty. */
const deviations: Readonly<Record<string, (shape: ModelShape) => ModelShape>> = {
  // H, measured: DescribeUserPoolDomain returns an empty object for a prefix domain. Operations validate their requests.
  CustomDomainConfigType: (shape) => ({ ...shape, required: [] }),
  // H, documented since autumn 2026: the flow of clients that call GetClientToken.
  ExplicitAuthFlowsType: (shape) => ({ ...shape, enum: [...(shape.enum ?? []), 'ALLOW_CLIENT_TOKEN_AUTH'] }),
}

/** Corrects a shape of the model to match the behavior of the service. */
export const asMeasured = (name: string, shape: ModelShape): ModelShape => deviations[name]?.(shape) ?? shape
