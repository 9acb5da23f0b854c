import { asMeasured } from './deviations.ts'
import type { Json } from './json.ts'
import type { ModelMember, ModelOperation, ModelShape, ServiceModel } from './service-model.ts'

/** The exact schema that the contract must have for a shape, except descriptions: the facts of the model as JSON Schema. */
export const expectedSchema = (name: string, published: ModelShape): Json => {
  const shape = asMeasured(name, published)
  return { ...byType[shape.type](name, shape), ...(shape.sensitive && { 'x-sensitive': true }) }
}

const ref = (shape: string): Json => ({ $ref: shape })

const member = ({ shape, default: initial, documentedDefault, deprecated }: ModelMember): Json => ({
  ...ref(shape),
  ...((initial ?? documentedDefault) !== undefined && { default: initial ?? documentedDefault }),
  ...(deprecated && { deprecated }),
})

const bounds = ({ min, max }: ModelShape, low: string, high: string): Json => ({
  ...(min !== undefined && { [low]: min }),
  ...(max !== undefined && { [high]: max }),
})

/** The length of bytes in base64, in characters. */
const base64Length = (bytes: number) => Math.ceil(bytes / 3) * 4

const byType: Record<ModelShape['type'], (name: string, shape: ModelShape) => Json> = {
  structure: (name, { members = {}, required = [], fault }) => {
    const properties = Object.fromEntries(Object.entries(members).map(([key, value]) => [key, member(value)]))
    if (!fault) return { type: 'object', ...(required.length > 0 && { required }), properties }
    return {
      type: 'object',
      required: ['__type', ...required],
      properties: { __type: { type: 'string', const: name }, ...properties },
      'x-fault': fault,
    }
  },
  list: (_, shape) => ({ type: 'array', items: ref(shape.member ?? ''), ...bounds(shape, 'minItems', 'maxItems') }),
  map: (_, shape) => ({
    type: 'object',
    propertyNames: ref(shape.key ?? ''),
    additionalProperties: ref(shape.value ?? ''),
    ...bounds(shape, 'minProperties', 'maxProperties'),
  }),
  string: (_, shape) => ({
    type: 'string',
    ...(shape.enum && { enum: shape.enum }),
    ...bounds(shape, 'minLength', 'maxLength'),
    ...(shape.pattern && { 'x-pattern': shape.pattern }),
  }),
  integer: (_, shape) => ({ type: 'integer', format: 'int32', ...bounds(shape, 'minimum', 'maximum') }),
  long: (_, shape) => ({ type: 'integer', format: 'int64', ...bounds(shape, 'minimum', 'maximum') }),
  boolean: () => ({ type: 'boolean' }),
  timestamp: () => ({ type: 'number', format: 'epoch-seconds' }),
  blob: (_, { min, max }) => ({
    type: 'string',
    contentEncoding: 'base64',
    ...(min !== undefined && { minLength: base64Length(min), 'x-min-bytes': min }),
    ...(max !== undefined && { maxLength: base64Length(max), 'x-max-bytes': max }),
  }),
  document: () => ({}),
}

/** The facts that the contract must have for an operation. */
export const expectedOperation = (name: string, operation: ModelOperation, { shapes }: ServiceModel): Json => ({
  path: `/${name}`,
  target: `AWSCognitoIdentityProviderService.${name}`,
  authorization: operation.authorization,
  proof: operation.proof,
  proofMode: operation.proofMode,
  pagination: operation.pagination,
  input: operation.input,
  output: operation.output ?? undefined,
  signed: operation.authorization === 'iam',
  clientErrors: errorsOf(operation, 'client', shapes),
  serverErrors: errorsOf(operation, 'server', shapes),
})

const errorsOf = ({ errors }: ModelOperation, fault: 'client' | 'server', shapes: ServiceModel['shapes']) =>
  [...new Set(errors)].filter((error) => shapes[error]?.fault === fault)
