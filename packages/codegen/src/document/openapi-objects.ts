import type { FieldRules } from './fields.ts'

const describing = ['summary', 'description', 'externalDocs']

/** The objects of OpenAPI 3.0 and 3.1 outside schemas, as far as they are understood. */
export const openApiObjects = {
  document: {
    what: 'the document',
    known: [
      'openapi',
      'info',
      'servers',
      'tags',
      'paths',
      'components',
      'security',
      'jsonSchemaDialect',
      'externalDocs',
    ],
    unsupported: { webhooks: 'describe what is received in a document of its own' },
  },
  part: {
    what: 'a part of the document',
    known: ['paths', 'components'],
  },
  components: {
    what: 'components',
    known: ['schemas', 'securitySchemes'],
    unsupported: Object.fromEntries(
      ['responses', 'parameters', 'examples', 'requestBodies', 'headers', 'links', 'callbacks', 'pathItems'].map(
        (name) => [name, 'write these out where they are used; only schemas are shared'],
      ),
    ),
  },
  tag: { what: 'a tag', known: ['name', ...describing] },
  pathItem: {
    what: 'a path',
    known: ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'summary', 'description', '$ref'],
    unsupported: { parameters: 'send the values in the request body', servers: 'give servers once, for the document' },
  },
  operation: {
    what: 'an operation',
    known: ['operationId', 'tags', 'requestBody', 'responses', 'security', 'deprecated', ...describing],
    unsupported: {
      parameters: 'send the values in the request body',
      callbacks: 'describe what is called back in a document of its own',
      servers: 'give servers once, for the document',
    },
  },
  requestBody: { what: 'a request body', known: ['required', 'content', 'description'] },
  response: {
    what: 'a response',
    known: ['description', 'content'],
    unsupported: { headers: 'send the values in the body', links: 'say in the description what follows' },
  },
  mediaType: {
    what: 'a media type',
    known: ['schema', 'example', 'examples'],
    unsupported: { encoding: 'use application/json' },
  },
} satisfies Record<string, FieldRules>

/** The methods a path may have, in the order of the OpenAPI specification. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** An HTTP method in lower case, as documents write it. */
export type Method = (typeof methods)[number]
