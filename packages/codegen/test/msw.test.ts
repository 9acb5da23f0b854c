import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { compile } from './compile.ts'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const document = `
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: ok
          headers: { x-total: { required: true, schema: { type: integer, minimum: 1 } } }
          content: { application/json: { schema: { type: array, minItems: 2, items: { $ref: '#/components/schemas/Pet' } } } }
  /pets/{id}:
    get:
      operationId: showPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: ok
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' }, example: { name: Tom } } }
        '404': { description: none, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    delete:
      operationId: deletePet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: gone } }
  /pets/mine:
    get: { operationId: showMine, responses: { '200': { description: ok, content: { text/plain: { schema: { const: mine } } } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
    Problem: { type: object, required: [title], properties: { title: { type: string } } }
`

const use = `
import { createMocks } from './api/msw/index.ts'
const mocks = createMocks({ baseUrl: 'https://pets.test' })
export const handlers = [
  ...mocks.all,
  mocks.showPet(),
  mocks.showPet({ status: 404, body: { title: 'none' } }),
  mocks.showPet(({ params }) => ({ status: 200, body: { name: params['id'] ?? '' } })),
  mocks.deletePet({ status: 204 }),
]
// @ts-expect-error -- a pet has a name
mocks.showPet({ status: 200, body: {} })
// @ts-expect-error -- the document has no such status
mocks.showPet({ status: 418 })
`

interface Mocks {
  readonly createMocks: (options: object) => {
    readonly all: readonly never[]
    readonly showPet: (respond: object) => never
  }
}

type Client = Readonly<
  Record<string, (input?: object) => Promise<{ status: number; body: unknown; response: Response }>>
>

test('handlers of Mock Service Worker respond to the client with fakes, examples and given responses', async () => {
  const { files } = await generateFrom(document, { outputs: { folder: 'api', with: ['msw'] } })
  const folder = writtenFor(new Map([...files, ['use.ts', use]]))
  expect(compile(folder, ['use.ts', 'api/**/*.ts'], 'TypeScript 7')).toBe('')

  const { createMocks } = (await importFrom(folder, 'api/msw/index.ts')) as unknown as Mocks
  const { createClient } = (await importFrom(folder, 'api/client/index.ts')) as unknown as {
    createClient: (options: object) => Client
  }
  const mocks = createMocks({ baseUrl: 'https://pets.test/v1' })
  const server = setupServer(...mocks.all)
  server.listen({ onUnhandledRequest: 'error' })
  onTestFinished(() => server.close())
  const client = createClient({ baseUrl: 'https://pets.test/v1' })
  const call = async (name: string, input?: object): Promise<readonly unknown[]> => {
    const { status, body, response } = (await client[name]?.(input)) ?? { status: 0, body: '', response: undefined }
    return [status, body, response?.headers.get('content-type')]
  }
  const show = { params: { path: { id: 'a/b' } } }
  expect(await call('listPets')).toEqual([
    200,
    expect.arrayContaining([{ name: expect.any(String) }]),
    'application/json',
  ])
  expect(await call('showPet', show)).toEqual([200, { name: 'Tom' }, 'application/json'])
  expect(await call('showMine')).toEqual([200, 'mine', 'text/plain'])
  expect(await call('deletePet', show)).toEqual([204, undefined, null])

  server.use(mocks.showPet({ status: 404, body: { title: 'none' } }))
  expect(await call('showPet', show)).toEqual([404, { title: 'none' }, 'application/problem+json'])
  server.use(mocks.showPet(({ params }: { params: { id: string } }) => ({ status: 200, body: { name: params.id } })))
  expect(await call('showPet', show)).toEqual([200, { name: 'a/b' }, 'application/json'])
})

test('handlers of Mock Service Worker match the paths that the client requests, and no others', async () => {
  const part = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: string } }`
  const { files } = await generateFrom(
    `
paths:
  /v1/{name}: { get: { operationId: show, parameters: [${part('name')}], responses: { '204': { description: ok } } } }
  /v1/{name}?view=full: { get: { operationId: full, parameters: [${part('name')}, { name: q, in: query, schema: { type: string } }], responses: { '204': { description: ok } } } }
  /v1/{name}:cancel: { get: { operationId: cancel, parameters: [${part('name')}], responses: { '204': { description: ok } } } }
  /tiles/{x}-{y}.png: { get: { operationId: tile, parameters: [${part('x')}, ${part('y')}], responses: { '204': { description: ok } } } }
  /two%20words/{x}: { get: { operationId: words, parameters: [${part('x')}], responses: { '204': { description: ok } } } }
`,
    { outputs: { folder: 'api', with: ['msw'] }, lenient: true },
  )
  const folder = writtenFor(files)
  const { createMocks } = (await importFrom(folder, 'api/msw/index.ts')) as unknown as Mocks
  const { createClient } = (await importFrom(folder, 'api/client/index.ts')) as unknown as {
    createClient: (options: object) => Client
  }
  const seen: unknown[] = []
  const mocks: Readonly<Record<string, unknown>> = createMocks({ baseUrl: 'https://PETS.test/v1/' })
  const server = setupServer(
    ...['cancel', 'full', 'show', 'tile', 'words'].map((name) =>
      (mocks[name] as (respond: object) => never)(({ params }: { params: object }) => {
        seen.push([name, params])
        return { status: 204 }
      }),
    ),
  )
  server.listen({
    onUnhandledRequest: () => {
      throw new TypeError('no handler matches')
    },
  })
  onTestFinished(() => server.close())
  const client = createClient({ baseUrl: 'https://pets.test/v1' })
  const calls = [
    ['show', { name: 'a/b' }],
    ['show', { name: 'a:cancel' }],
    ['cancel', { name: '%2F?#' }],
    ['full', { name: 'a?b/c' }],
    ['tile', { x: '1-2/3', y: '4.png' }],
    ['words', { x: 'é' }],
  ] as const
  for (const [name, params] of calls) await client[name]?.({ params: { path: params, query: { q: 'x' } } })
  expect(seen).toEqual(calls)
  for (const url of ['/V1/a', '/a/v1/b', '/v1/a/b', '/tiles/1.png'])
    expect([url, (await fetch(`https://pets.test/v1${url}`)).status]).toEqual([url, 500])
})
