import type { Schema } from '../support/contract.ts'

const bound = (what: string, side: string) => (limit: number) =>
  `Member must have ${what} ${side} than or equal to ${limit}`

/** The patterns that the service prints differently from its model, by those of the contract. */
const printed: Readonly<Record<string, string>> = {
  [String.raw`^(?=.*\{####\}).*$`]: String.raw`(?s).*\{####\}(?s).*`,
  [String.raw`^\S(?:.*\S)?$`]: String.raw`^[\S]+.*[\S]+$`,
}

const printedPattern = ({ pattern = '', 'x-pattern': ofModel = '' }: Schema): string => printed[pattern] ?? ofModel

/** The enums that the service was measured to print in another order than its model, by their order there. */
const printedOrders: Readonly<Record<string, string>> = {
  'SAML Facebook Google LoginWithAmazon SignInWithApple OIDC':
    'Facebook SAML SignInWithApple LoginWithAmazon OIDC Google',
  'BLOCK MFA_IF_CONFIGURED MFA_REQUIRED NO_ACTION': 'MFA_IF_CONFIGURED BLOCK NO_ACTION MFA_REQUIRED',
  'userNotification userAuthEvents': 'userAuthEvents userNotification',
  'OFF ON OPTIONAL': 'OPTIONAL OFF ON',
  'code implicit client_credentials': 'implicit client_credentials code',
}

const inPrintedOrder = (values: readonly string[]): readonly string[] =>
  printedOrders[values.join(' ')]?.split(' ') ?? values

/** How the service words the constraints that a value may break. */
export const constraints = {
  required: 'Member must not be null',
  least: bound('length', 'greater'),
  most: bound('length', 'less'),
  minimum: bound('value', 'greater'),
  maximum: bound('value', 'less'),
  pattern: (schema: Schema) => `Member must satisfy regular expression pattern: ${printedPattern(schema)}`,
  oneOf: (values: readonly string[]) => `Member must satisfy enum value set: [${inPrintedOrder(values).join(', ')}]`,
  items: (inner: readonly string[]) => `Member must satisfy constraint: [${inner.join(', ')}]`,
  keys: (inner: readonly string[]) => `Map keys must satisfy constraint: [${inner.join(', ')}]`,
  values: (inner: readonly string[]) => `Map value must satisfy constraint: [${inner.join(', ')}]`,
} as const

/** How long a value may be: bytes are counted as such, not as their base64. */
export const lengths = (schema: Schema): { readonly least: number; readonly most: number } => ({
  least: schema['x-min-bytes'] ?? schema.minLength ?? 0,
  most: schema['x-max-bytes'] ?? schema.maxLength ?? Infinity,
})

/** All constraints of a single value: a list or map reports all of them, whichever was violated. */
export const constraintsOf = (schema: Schema): readonly string[] => {
  if (schema.enum) return [constraints.oneOf(schema.enum)]
  const { least, most } = lengths(schema)
  return [
    most === Infinity ? [] : constraints.most(most),
    least === 0 ? [] : constraints.least(least),
    schema['x-pattern'] === undefined ? [] : constraints.pattern(schema),
  ].flat()
}
