import { expect, test } from 'vitest'
import { generateFrom } from './generate-from.ts'

test('accepts extensions in every object', async () => {
  const x = 'x-any: { $ref: "#/nowhere", type: 7 }'
  const schema = `{ type: object, ${x}, properties: { a: { type: string, enum: [b], x-enum-descriptions: [B], x-enum-varnames: [B] } }, xml: { ${x} }, externalDocs: { url: u, ${x} }, discriminator: { propertyName: a, ${x} } }`
  const media = `{ application/json: { ${x}, schema: ${schema}, examples: { e: { value: {}, ${x} } } }, multipart/form-data: { schema: ${schema}, encoding: { a: { ${x}, contentType: text/plain } } } }`
  const parameter = `{ name: q, in: query, ${x}, schema: { type: string, ${x} } }`
  const { warnings } = await generateFrom(`
${x}
tags: [{ name: t, ${x} }]
externalDocs: { url: u, ${x} }
servers: [{ url: 'https://{v}', ${x}, variables: { v: { default: a, ${x} } } }]
paths:
  ${x}
  /a:
    ${x}
    post:
      ${x}
      operationId: a
      tags: [t]
      parameters: [${parameter}]
      requestBody: { ${x}, content: ${media} }
      callbacks: { c: { ${x}, '{$request.query.q}': { ${x}, post: { ${x}, responses: { ${x}, '200': { description: ok } } } } } }
      responses: { ${x}, '200': { ${x}, description: ok, headers: { H: { ${x}, schema: { type: string } } }, links: { l: { operationId: a, ${x} } } } }
components:
  ${x}
  securitySchemes: { o: { type: oauth2, ${x}, flows: { ${x}, implicit: { authorizationUrl: u, scopes: { ${x} }, ${x} } } } }
  schemas: { S: ${schema} }
`)
  const messages = new Set(warnings.map(({ message }) => message))
  expect([...messages]).toEqual(['x-enum-varnames has no effect on a schema without a name'])
})
