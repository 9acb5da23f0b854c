import { once } from 'node:events'
import { serve } from '@hono/node-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { responseSchemas } from '../src/generated/client/responses.ts'
import { createClient } from '../src/generated/client/index.ts'
import { createApp, type Fault, type Handlers } from '../src/generated/hono/app.ts'
import { openShop } from '../src/handlers/pets.ts'

/** A client that calls the server without a network between them. */
const shop = (handlers: Handlers = openShop()) => {
  const wrong: Fault[] = []
  const seen: Request[] = []
  const app = createApp(handlers, { onInvalidResponse: (faults) => void wrong.push(...faults) })
  const send = async (request: Request): Promise<Response> => {
    seen.push(request)
    return app.fetch(request)
  }
  const client = createClient({ fetch: send, auth: { key: 'secret' }, check: responseSchemas })
  return { client, app, wrong, seen }
}

const cat = { name: 'Tom', species: { kind: 'cat', houseTrained: true }, tags: ['grey'], born: 2020 } as const

const responseOf = ({ status, body }: { readonly status: number; readonly body: unknown }) =>
  body === undefined ? { status } : { status, body }

describe('the pet shop', () => {
  test('adds, shows and sells a pet', async () => {
    const { client } = shop()
    const pet = { ...cat, id: 1 }
    const body = { ...cat, tags: [...cat.tags] }
    expect(await client.createPet({ body }).then(responseOf)).toEqual({ status: 201, body: pet })
    expect(await client.showPet({ params: { path: { petId: 1 } } }).then(responseOf)).toEqual({
      status: 200,
      body: pet,
    })
    expect(await client.deletePet({ params: { path: { petId: 1 } } }).then(responseOf)).toEqual({ status: 204 })
    expect(await client.showPet({ params: { path: { petId: 1 } } }).then(responseOf)).toEqual({
      status: 404,
      body: { title: 'There is no such pet', status: 404 },
    })
  })

  test('parses query lists and objects in their styles, and returns response headers', async () => {
    const { client, seen } = shop()
    await client.createPet({ body: { ...cat, tags: ['grey', 'a|b'] } })
    await client.createPet({ body: { ...cat, name: 'Kit', tags: ['red'], born: 2021 } })
    const query = { tags: ['a|b', 'grey'], where: { born: 2020, sold: false }, limit: 5 }
    const { body, response } = await client.listPets({ params: { query } })
    expect(new URL(seen.at(-1)?.url ?? '').search).toBe('?tags=a%7Cb|grey&where[born]=2020&where[sold]=false&limit=5')
    expect(body).toEqual([{ ...cat, tags: ['grey', 'a|b'], id: 1 }])
    expect(response.headers.get('x-total')).toBe('1')
  })

  test('stores the bytes of a picture unchanged', async () => {
    const { client } = shop()
    await client.createPet({ body: { ...cat, tags: ['grey'] } })
    const picture = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' })
    const { status, body } = await client.storePicture({ params: { path: { petId: 1 } }, body: { picture } })
    expect(status).toBe(200)
    expect(body instanceof Blob && new Uint8Array(await body.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]))
  })

  test('returns the bytes of a picture as a stream', async () => {
    const { client } = shop()
    await client.createPet({ body: { ...cat, tags: ['grey'] } })
    const response = await client.storePicture({
      params: { path: { petId: 1 } },
      body: { picture: new Blob(['picture']) },
      parseAs: 'stream',
    })
    expect(response.status === 200 && (await new Response(response.body).text())).toBe('picture')
  })

  test('receives the API key only for operations that require it', async () => {
    const { client, seen } = shop()
    await client.createPet({ body: { ...cat, tags: [] } })
    await client.listPets()
    expect(seen.map((request) => request.headers.get('x-key'))).toEqual(['secret', null])
  })
})

describe('requests and responses that the document does not allow', () => {
  const post = (body: unknown): Request =>
    new Request('http://localhost:3000/pets', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  test.each([
    ['an empty name', { ...cat, name: '' }, ['name']],
    ['duplicate tags', { ...cat, tags: ['a', 'a'] }, ['tags']],
    ['a sold pet without a price', { ...cat, sold: true }, ['price']],
    ['a price in half pennies', { ...cat, price: 0.005 }, ['price']],
    ['a pet that is neither bird nor cat', { ...cat, species: { kind: 'dog' } }, ['species', 'kind']],
  ])('rejects %s with 400', async (_, body, path) => {
    const response = await shop().app.fetch(post(body))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ title: 'Bad Request', faults: [{ in: 'body', path }] })
  })

  test.each([
    ['a body that is not JSON', post('{'), 400],
    ['another media type', new Request('http://localhost:3000/pets', { method: 'POST', body: 'Tom' }), 415],
    ['a limit that is not a number', new Request('http://localhost:3000/pets?limit=many'), 400],
    ['an invalid pet number', new Request('http://localhost:3000/pets/0'), 400],
    ['an unknown path', new Request('http://localhost:3000/fish'), 404],
  ])('rejects %s', async (_, request, status) => {
    expect((await shop().app.fetch(request)).status).toBe(status)
  })

  test('rejects a picture that is too long, also in chunks over HTTP', async () => {
    const { fetch } = createApp(openShop(), { maxBodySize: (operation) => (operation === 'storePicture' ? 5000 : 100) })
    const server = serve({ fetch, port: 0 })
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const responses: number[] = []
    for (const size of [4000, 6000]) {
      const form = new FormData()
      form.append('picture', new Blob(['x'.repeat(size)]))
      const { body, headers } = new Response(form)
      const url = `http://localhost:${port}/pets/1/picture`
      responses.push((await globalThis.fetch(url, { method: 'PUT', headers, body, duplex: 'half' })).status)
    }
    expect(responses).toEqual([404, 413])
  })

  test('responds 500 to an invalid response of a handler', async () => {
    const { app, wrong } = shop({
      ...openShop(),
      listPets: () => ({ status: 200, body: [{ ...cat, tags: ['a', 'a'], id: 1 }], headers: { 'x-total': 0.5 } }),
    })
    const response = await app.fetch(new Request('http://localhost:3000/pets'))
    expect(response.status).toBe(500)
    expect(wrong.map((fault) => [fault.in, ...fault.path].join('.'))).toEqual(['headers.x-total', 'body.0.tags'])
  })

  test('fails to compile without one of the handlers', () => {
    const lacking: Omit<Handlers, 'deletePet'> = openShop()
    // @ts-expect-error deletePet is missing.
    const rejected: Handlers = lacking
    expect(rejected).toBe(lacking)
  })
})
