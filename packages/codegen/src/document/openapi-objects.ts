import type { FieldRules } from './fields.ts'

const describing = ['summary', 'description', 'externalDocs']

/** The methods a path may have, in the order of the OpenAPI specification. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** Members of the objects of OpenAPI outside schemas. `strict` rejects every other member. */
export const openApiObjects = {
  document: {
    what: 'the document',
    known: [
      'openapi info servers tags paths webhooks components security jsonSchemaDialect externalDocs $self',
    ].flatMap((names) => names.split(' ')),
  },
  part: { what: 'a part of the document', known: ['openapi', 'info', 'paths', 'webhooks', 'components'] },
  components: {
    what: 'components',
    known: [
      'schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems',
    ].flatMap((names) => names.split(' ')),
  },
  tag: { what: 'a tag', known: ['name', 'x-displayName', ...describing] },
  pathItem: {
    what: 'a path',
    known: [...methods, 'parameters', 'servers', 'query', 'additionalOperations', 'summary', 'description', '$ref'],
  },
  operation: {
    what: 'an operation',
    known: ['operationId tags parameters requestBody responses callbacks security servers deprecated']
      .flatMap((names) => names.split(' '))
      .concat(describing),
  },
  requestBody: { what: 'a request body', known: ['required', 'content', 'description'] },
  response: { what: 'a response', known: ['description', 'summary', 'headers', 'content', 'links'] },
  mediaType: {
    what: 'a media type',
    known: ['schema', 'example', 'examples', 'encoding', 'itemSchema', 'itemEncoding', 'prefixEncoding'],
  },
} satisfies Record<string, FieldRules>

/** An HTTP method in lower case, as documents write it. */
export type Method = (typeof methods)[number]
