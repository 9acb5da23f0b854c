import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const none = `{ '204': { description: ok } }`

const document = `
paths:
  /pets:
    get: { operationId: listPets, tags: [pets], x-pagination: { inputToken: after, outputToken: next }, parameters: [{ name: after, in: query, schema: { type: string } }], responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { next: { type: string } } } } } } } }
    post: { operationId: pets.create, tags: [pets], responses: ${none} }
    delete: { operationId: deletePets, tags: [pets], responses: ${none} }
    put: { operationId: deletePet, tags: [pets], responses: ${none} }
  /orders: { get: { operationId: thenOrder, tags: [order items], responses: ${none} }, post: { operationId: addOrderItem, tags: [order items], responses: ${none} } }
  /v1: { get: { operationId: one, tags: [v1], responses: ${none} }, post: { operationId: two, tags: [v-1], responses: ${none} } }
  /other: { get: { operationId: health, responses: ${none} } }
`

const use = `
import { createClient } from './api/client/index.ts'
import { createQueries } from './api/client/queries.ts'
const client = createClient()
const queries = createQueries(client)
export const all = [client.pets.list(), client.pets.create(), client.pets.deletePets(), client.pets.deletePet(), client.orderItems.add(), client.orderItems.thenOrder(), client.v1.one(), client.v1.two(), client.default.health(), client.pets.listPages(), queries.listPets()]
// @ts-expect-error -- methods are in groups
client.listPets()
`

test('groups methods by tag, and warns of name collisions', async () => {
  const outputs = { folder: 'api', parts: { client: { groupBy: 'tag', queries: true } } } as const
  const { files, warnings } = await generateFrom(document, { outputs })
  const folder = writtenFor(new Map([...files, ['use.ts', use]]))
  expect(compile(folder, ['use.ts'], 'TypeScript 7')).toBe('')
  expect(warnings.map(({ message }) => message)).toEqual([
    'the tags v1 and v-1 are one group of the client, v1',
    'delete would be the name of several methods of pets; this one is deletePet',
    'delete would be the name of several methods of pets; this one is deletePets',
  ])
  const asked: string[] = []
  const { createClient } = (await importFrom(folder, 'api/client/index.ts')) as unknown as {
    createClient: (options: object) => Readonly<Record<string, Readonly<Record<string, () => Promise<unknown>>>>>
  }
  const fetch = (request: Request): Response => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`)
    return new Response(null, { status: 204 })
  }
  const client = createClient({ baseUrl: 'http://api.test', fetch: async (request: Request) => fetch(request) })
  expect(Object.keys(client)).toEqual(['pets', 'orderItems', 'v1', 'default'])
  await client['pets']?.['create']?.()
  await client['orderItems']?.['add']?.()
  expect(asked).toEqual(['POST /pets', 'POST /orders'])
})
