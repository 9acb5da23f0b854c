import { expect, test } from 'vitest'
import { bundle } from './bundle.ts'
import { loadDocument } from './load.ts'

const files: Readonly<Record<string, string>> = {
  'openapi.yaml': `
openapi: 3.1.1
paths:
  /Get: { $ref: 'parts/a.yaml#/paths/~1Get' }
components:
  schemas:
    A: { $ref: 'parts/a.yaml#/components/schemas/A' }
`,
  'parts/a.yaml': `
paths:
  /Get:
    post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/A' }, example: { $ref: data } } } } }
components:
  schemas:
    A: { type: object, properties: { example: { $ref: '../b.yaml#/components/schemas/B' } }, default: { $ref: 'x#y' } }
`,
  'b.yaml': `
components:
  schemas:
    B:
      oneOf: [{ $ref: 'parts/a.yaml#/components/schemas/A' }]
      discriminator: { propertyName: kind, mapping: { a: 'parts/a.yaml#/components/schemas/A' } }
`,
}

test('bundles several files into one document with local references, without its examples', () => {
  const document = loadDocument(
    'openapi.yaml',
    (path) => files[path],
    () => expect.unreachable(),
  )
  const a = '#/components/schemas/A'
  expect(bundle(document)).toEqual({
    openapi: '3.1.1',
    paths: { '/Get': { post: { requestBody: { content: { 'application/json': { schema: { $ref: a } } } } } } },
    components: {
      schemas: {
        A: { type: 'object', properties: { example: { $ref: '#/components/schemas/B' } }, default: { $ref: 'x#y' } },
        B: { oneOf: [{ $ref: a }], discriminator: { propertyName: 'kind', mapping: { a } } },
      },
    },
  })
})
