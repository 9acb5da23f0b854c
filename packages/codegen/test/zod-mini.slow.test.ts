import { expect, test } from 'vitest'
import { compile, compilerNames } from './compile.ts'
import { exchanging, generateFrom, writtenFor } from './generate-from.ts'

const document = `
paths:
  /visits/{id}:
    put:
      operationId: putVisit
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }
        - { name: limit, in: query, schema: { type: [integer, 'null'], exclusiveMaximum: 10 } }
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/Visit' } } }
      responses:
        '200':
          description: the visit
          content: { application/json: { schema: { $ref: '#/components/schemas/Visit' } } }
        '400':
          description: faults
          content: { application/problem+json: { schema: { type: object, additionalProperties: true } } }
components:
  schemas:
    Visit:
      type: object
      required: [at, notes]
      properties:
        at: { type: string, format: date-time }
        notes: { type: array, minItems: 1, maxItems: 2, items: { type: string, minLength: 2, pattern: '^[a-z]+$' } }
        counts: { type: object, additionalProperties: { type: number, multipleOf: 0.5 }, maxProperties: 1 }
        pair: { type: array, prefixItems: [{ type: string }, { type: boolean }], minItems: 1, items: false }
        sub: { $ref: '#/components/schemas/Visit' }
`

const options = { outputs: { folder: 'api', importExtension: '.ts', dates: 'date', zod: 'zod/mini' } } as const

test('every part compiles with zod/mini', async () => {
  const outputs = { ...options.outputs, with: ['fakes', 'msw', 'mock'] } as const
  const { files } = await generateFrom(document, { outputs })
  const folder = writtenFor(files)
  expect([...files].filter(([, text]) => /from 'zod'/.test(text)).map(([path]) => path)).toEqual([])
  for (const compiler of compilerNames) {
    expect(compile(folder, ['api'], compiler)).toBe('')
  }
})

test('a server and a client with zod/mini parse what they receive, and reject what the document does not allow', async () => {
  const { files } = await generateFrom(document, options)
  const exchange = await exchanging(writtenFor(files))
  const body = {
    at: new Date('2026-01-02T03:04:05.000Z'),
    notes: ['ab', 'cd'],
    counts: { a: 1.5 },
    pair: ['x', true],
    sub: { at: new Date('2026-01-02T03:04:06.000Z'), notes: ['ef'] },
  }
  const params = { path: { id: 1 }, query: { limit: 9 } }
  const { received, result } = await exchange('putVisit', { params, body }, { status: 200, body })
  expect(received).toMatchObject({ params: { id: 1 }, query: { limit: 9 }, body })
  expect(result).toMatchObject({ status: 200, body })

  const wrong = { ...body, notes: [], counts: { a: 0.2, b: 1 }, pair: [] }
  const rejected = await exchange('putVisit', { params: { path: { id: 0 }, query: { limit: 10 } }, body: wrong })
  expect(rejected.result).toMatchObject({
    status: 400,
    body: {
      faults: [
        { in: 'params', path: ['id'] },
        { in: 'query', path: ['limit'] },
        { in: 'body', path: ['notes'] },
        { in: 'body', path: ['counts', 'a'] },
        { in: 'body', path: ['counts'] },
        { in: 'body', path: ['pair'] },
      ],
    },
  })
})
