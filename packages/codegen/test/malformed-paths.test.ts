import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const part = (name: string, rest = 'schema: { type: string }'): string =>
  `{ name: ${name}, in: path, required: true, ${rest} }`

const document = `
paths:
  /pets/{id}: { get: { operationId: showPet, parameters: [${part('id')}], responses: { '204': { description: ok } } } }
  /ages/{age}: { get: { operationId: showAge, parameters: [${part('age', 'schema: { type: integer }')}], responses: { '204': { description: ok } } } }
  /tags/{tags}: { get: { operationId: showTags, parameters: [${part('tags', 'style: label, schema: { type: array, items: { type: string } }')}], responses: { '204': { description: ok } } } }
  /tiles/{x}-{y}: { get: { operationId: showTile, parameters: [${part('x')}, ${part('y')}], responses: { '204': { description: ok } } } }
`

interface Modules {
  readonly createApp: (handlers: object) => { fetch: (request: Request) => Promise<Response> }
  readonly createMock: () => { fetch: (request: Request) => Promise<Response> }
  readonly createMocks: (options: object) => { readonly all: readonly never[] }
}

test('the server, the mock and Mock Service Worker reject a path with a malformed percent-encoding', async () => {
  const { files } = await generateFrom(document, { outputs: { folder: 'api', with: ['mock', 'msw'] } })
  const folder = writtenFor(files)
  const entries = ['hono/app', 'mock/index', 'msw/index'].map((entry) => importFrom(folder, `api/${entry}.ts`))
  const { createApp, createMock, createMocks } = Object.assign({}, ...(await Promise.all(entries))) as Modules
  const respond = () => ({ status: 204 })
  const handlers = { showPet: respond, showAge: respond, showTags: respond, showTile: respond }
  const server = setupServer(...createMocks({ baseUrl: 'https://pets.test' }).all)
  server.listen({ onUnhandledRequest: 'error' })
  onTestFinished(() => server.close())
  const servers = [(request: Request) => createApp(handlers).fetch(request), createMock().fetch, fetch]
  const responses = (path: string): Promise<readonly unknown[]> =>
    Promise.all(
      servers.map(async (sent) => {
        const response = await sent(new Request(`https://pets.test${path}`))
        return [response.status, response.headers.get('content-type'), await response.text()]
      }),
    )

  const rejected = [
    ['/pets/%zz', ['id']],
    ['/pets/%C3%28?a=%zz', ['id']],
    ['/pets/100%', ['id']],
    ['/ages/%zz', ['age']],
    ['/tags/.a,%ff', ['tags']],
    ['/tiles/%E4%BD-%', ['x', 'y']],
  ] as const
  for (const [path, names] of rejected) {
    const faults = names.map((name) => ({ in: 'params', path: [name], message: 'Malformed percent-encoding' }))
    const expected = [400, 'application/problem+json', JSON.stringify({ title: 'Bad Request', status: 400, faults })]
    expect([path, ...(await responses(path))]).toEqual([path, expected, expected, expected])
  }
  for (const path of ['/pets/%25zz', '/pets/%C3%A9', '/pets/a%2Fb', '/ages/%37', '/pets/a?b=%zz']) {
    const expected = [204, null, '']
    expect([path, ...(await responses(path))]).toEqual([path, expected, expected, expected])
  }
})
