import { isDeepStrictEqual } from 'node:util'
import { errorResponses, type Json } from '@poolhouse/contract'
import { at, nameOfRef } from './contract-files.ts'
import type { YamlEdit } from './edit-yaml.ts'
import type { ShapePlaces } from './shape-places.ts'

/** The facts of an operation, in the form of `expectedOperation`. */
export interface OperationFacts {
  readonly target: string
  readonly authorization: string
  readonly proof?: readonly string[]
  readonly proofMode?: string
  readonly pagination?: Json
  readonly input: string
  readonly output?: string
  readonly signed: boolean
  readonly clientErrors: readonly string[]
  readonly serverErrors: readonly string[]
}

const json = 'application/json'

/** The extensions that contain facts, by name. */
const extensionsOf = (facts: OperationFacts): Json => ({
  'x-amz-target': facts.target,
  'x-authorization': facts.authorization,
  'x-proof': facts.proof,
  'x-proof-mode': facts.proofMode,
  'x-pagination': facts.pagination,
})

const securityOf = ({ signed }: OperationFacts): readonly Json[] => (signed ? [{ aws: [] }] : [])

const errorSchema = (errors: readonly string[], file: string, places: ShapePlaces): Json => ({
  oneOf: errors.map((error) => ({ $ref: places.ref(error, file) })),
  discriminator: {
    propertyName: '__type',
    mapping: Object.fromEntries(errors.map((error) => [error, places.ref(error, file)])),
  },
})

const errorResponse = (
  status: keyof typeof errorResponses,
  errors: readonly string[],
  file: string,
  places: ShapePlaces,
): Json => ({
  description: errorResponses[status],
  content: { [json]: { schema: errorSchema(errors, file, places) } },
})

const defined = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))

const body = (shape: string | undefined, file: string, places: ShapePlaces): Json =>
  shape === undefined ? {} : { content: { [json]: { schema: { $ref: places.ref(shape, file) } } } }

/** A new operation. Its texts and examples must be written by hand. */
export const operationBlock = (name: string, facts: OperationFacts, file: string, places: ShapePlaces): Json => ({
  operationId: name,
  tags: [file.replace('.yaml', '')],
  summary: `TODO: summarize ${name}`,
  description: `TODO: describe ${name}, a new operation of the service, and give examples of its request and response.`,
  ...defined(extensionsOf(facts)),
  security: securityOf(facts),
  requestBody: { required: true, ...body(facts.input, file, places) },
  responses: {
    '200': { description: `TODO: describe the response of ${name}`, ...body(facts.output, file, places) },
    ...(facts.clientErrors.length > 0 && { '400': errorResponse(400, facts.clientErrors, file, places) }),
    ...(facts.serverErrors.length > 0 && { '500': errorResponse(500, facts.serverErrors, file, places) }),
  },
})

const errorsAt = (operation: Json, status: string): (string | undefined)[] => {
  const schemas = at(operation, 'responses', status, 'content', json, 'schema', 'oneOf')
  return Array.isArray(schemas) ? schemas.map(nameOfRef) : []
}

/** The edits that make an operation of the contract match the facts. Its descriptions and examples are kept. */
export const operationEdits = (
  path: string,
  actual: Json,
  facts: OperationFacts,
  file: string,
  places: ShapePlaces,
): YamlEdit[] => {
  const below = (...steps: string[]): string[] => ['paths', path, 'post', ...steps]
  const refEdit = (shape: string | undefined, ...steps: string[]): YamlEdit[] =>
    nameOfRef(at(actual, ...steps, 'content', json, 'schema')) === shape
      ? []
      : [
          shape === undefined
            ? { path: below(...steps, 'content'), value: undefined }
            : { path: below(...steps, 'content', json, 'schema'), value: { $ref: places.ref(shape, file) } },
        ]
  const errorEdit = (status: keyof typeof errorResponses, errors: readonly string[]): YamlEdit[] => {
    const responses = ['responses', String(status)]
    if (isDeepStrictEqual(errorsAt(actual, String(status)), errors)) return []
    const exists = at(actual, ...responses) !== undefined
    if (errors.length === 0) return [{ path: below(...responses), value: undefined }]
    return exists
      ? [
          {
            path: below(...responses, 'content', json, 'schema'),
            value: errorSchema(errors, file, places),
          },
        ]
      : [{ path: below(...responses), value: errorResponse(status, errors, file, places) }]
  }
  const extensions = Object.entries(extensionsOf(facts)).filter(
    ([name, value]) => !isDeepStrictEqual(actual[name], value),
  )
  const security = securityOf(facts)
  const isSigned = Array.isArray(actual['security']) && actual['security'].length > 0
  return [
    ...extensions.map(([name, value]) => ({ path: below(name), value })),
    ...(isSigned === facts.signed ? [] : [{ path: below('security'), value: security }]),
    ...refEdit(facts.input, 'requestBody'),
    ...refEdit(facts.output, 'responses', '200'),
    ...errorEdit(400, facts.clientErrors),
    ...errorEdit(500, facts.serverErrors),
  ]
}
