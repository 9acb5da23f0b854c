import { QueryClient } from '@tanstack/query-core'
import { expect, test } from 'vitest'
import { compile, compilerNames } from './compile.ts'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const document = `
paths:
  /pets:
    get:
      operationId: listPets
      x-pagination: { inputToken: after, outputToken: next }
      parameters: [{ name: after, in: query, schema: { type: string } }]
      responses:
        '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
        default: { description: bad, content: { application/json: { schema: { type: string } } } }
    post:
      operationId: createPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses: { '201': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
  /pets/{id}:
    get:
      operationId: showPet
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
    Pets: { type: object, required: [pets], properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, next: { type: string } } }
`

const outputs = { folder: 'api', parts: { client: { queries: true } } }

const use = `
import { QueryClient } from '@tanstack/query-core'
import { createClient } from './api/client/index.ts'
import { createQueries } from './api/client/queries.ts'
const queries = createQueries(createClient())
const cache = new QueryClient()
export const name = async (): Promise<string> => (await cache.fetchQuery(queries.showPet({ params: { path: { id: 1 } } }))).name
export const pages = async (): Promise<string[]> => {
  const { pages: all } = await cache.fetchInfiniteQuery({ ...queries.listPetsPages(), pages: 2 })
  return all.flatMap(({ body }) => body.pets.map((pet) => pet.name))
}
export const create = (): Promise<{ name: string }> => queries.createPet.mutationFn({ body: { name: 'Tom' } })
export const key: readonly ['showPet'] = queries.showPet.queryKey
// @ts-expect-error -- the path needs an id
queries.showPet({ params: {} })
// @ts-expect-error -- a pet has a name
void queries.createPet.mutationFn({ body: {} })
`

test.each(compilerNames)('options for TanStack Query are typed, with %s', async (compiler) => {
  const { files } = await generateFrom(document, { outputs })
  expect(compile(writtenFor(new Map([...files, ['use.ts', use]])), ['use.ts'], compiler)).toBe('')
})

interface Made {
  readonly createClient: (options: object) => object
  readonly createQueries: (client: object) => Readonly<Record<string, (input?: object) => never>> & {
    readonly createPet: { readonly mutationFn: (input: object) => Promise<unknown> }
  }
}

test('TanStack Query fetches and caches operations and their pages', async () => {
  const { files } = await generateFrom(document, { outputs })
  const folder = writtenFor(files)
  const { createClient, createQueries } = {
    ...(await importFrom(folder, 'api/client/index.ts')),
    ...(await importFrom(folder, 'api/client/queries.ts')),
  } as unknown as Made
  const asked: string[] = []
  const fetch = async (request: Request) => {
    const { pathname, search } = new URL(request.url)
    asked.push(pathname + search)
    if (request.method === 'POST') return Response.json(await request.json(), { status: 201 })
    if (pathname === '/pets/2') return Response.json('gone', { status: 404 })
    if (pathname === '/pets/1') return Response.json({ name: 'Tom' })
    return Response.json(search === '' ? { pets: [{ name: 'Tom' }], next: 'b' } : { pets: [{ name: 'Rex' }] })
  }
  const queries = createQueries(createClient({ baseUrl: 'http://api.test', fetch }))
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  const show = (id: number) => queries['showPet']?.({ params: { path: { id } } }) as never
  expect(await cache.fetchQuery(show(1))).toEqual({ name: 'Tom' })
  expect(await cache.fetchQuery(show(1))).toEqual({ name: 'Tom' })
  expect(cache.getQueryData(['showPet', { params: { path: { id: 1 } } }])).toEqual({ name: 'Tom' })
  await expect(cache.fetchQuery(show(2))).rejects.toMatchObject({ name: 'ResponseError', result: { body: 'gone' } })
  const pages = await cache.fetchInfiniteQuery({ ...Object(queries['listPetsPages']?.()), pages: 3 })
  expect(pages.pages.map((page) => Object(page).body)).toEqual([
    { pets: [{ name: 'Tom' }], next: 'b' },
    { pets: [{ name: 'Rex' }] },
  ])
  expect(await queries.createPet.mutationFn({ body: { name: 'Rex' } })).toEqual({ name: 'Rex' })
  expect(asked).toEqual(['/pets/1', '/pets/2', '/pets', '/pets?after=b', '/pets'])
})
