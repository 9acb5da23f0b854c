import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readText } from '../src/files/disk.ts'
import { generate, type GenerateOptions, loadDocument } from '../src/index.ts'
import { importFrom, writeFolder } from './import-files.ts'

const folder = join(import.meta.dirname, 'round-trip')

interface Answer {
  readonly status: number
  readonly body: unknown
}

type Call = (input: object) => Promise<Answer>

type Handler = (request: { readonly contentType?: string }) => unknown

const generated = (options: Partial<GenerateOptions> = {}) =>
  generate(
    loadDocument(
      'openapi.yaml',
      (path) => readText(join(folder, path)),
      () => undefined,
    ),
    { command: 'the test', outputs: { api: { folder: 'api', importExtension: '.ts' } }, ...options },
  )

/** What a handler was asked, where the client and the server are both generated. */
let ask: (
  operation: string,
  input: object,
  answer?: object,
) => Promise<{ received: unknown; request: Request; status: number; body: unknown }>

let home = ''

afterAll(() => rmSync(home, { recursive: true }))

beforeAll(async () => {
  home = writeFolder(await generated())
  const { createApp } = (await importFrom(home, 'api/hono/app.ts')) as {
    createApp: (
      handlers: Record<string, Handler>,
      options: object,
    ) => { fetch: (request: Request) => Promise<Response> }
  }
  const { createClient } = (await importFrom(home, 'api/client/index.ts')) as {
    createClient: (options: object) => Record<string, Call>
  }
  ask = async (operation, input, answer = { status: 200, body: {} }) => {
    let received: unknown
    const requests: Request[] = []
    const handler: Handler = (request) => {
      received = request
      return answer
    }
    const operations = ['styles', 'parts', 'fields', 'openAccount', 'listAccounts']
    const app = createApp(Object.fromEntries(operations.map((name) => [name, handler])), {
      onWrongAnswer: () => undefined,
    })
    const client = createClient({
      fetch: (request: Request) => {
        requests.push(request.clone())
        return app.fetch(request)
      },
    })
    const call = client[operation]
    const [request] = requests
    if (!call) throw new Error(`There is no ${operation}`)
    const { status, body } = await call(input)
    return { received, request: request ?? requests[0] ?? new Request('about:blank'), status, body }
  }
})

const colour = { r: 1, g: 0, name: 'a&b, c=|d.;"é' }
const names = ['a,b', 'c|d', 'e&f=g', '', 'é;.%20']

describe('a parameter', () => {
  test('comes in as it went out, whatever its style', async () => {
    const path = { simple: colour, label: ['a,b', 'c;d'], matrix: ['a;b', 'c,d'] }
    const query = {
      form: names,
      comma: colour,
      spaces: ['a,b', 'c|d'],
      pipes: names,
      deep: colour,
      json: colour,
      url: 'https://a.example/b?c=d&e#f',
    }
    const header = { 'X-List': [1, 2], 'X-Colour': { r: 1, name: 'dark' } }
    const { received, request } = await ask('styles', { params: { path, query, header, cookie: { theme: 'a;b c' } } })
    expect(received).toEqual({ params: path, query, headers: header, cookies: { theme: 'a;b c' } })
    expect(new URL(request.url).host).toBe('eu.api.example')
    expect(request.url).toContain('url=https://a.example/b?c=d%26e%23f')
  })
})

const form = {
  count: 3,
  isOpen: false,
  plain: colour,
  about: colour,
  list: [colour, { r: 2 }],
  names: ['a', 'b'],
  again: names,
  deep: { r: 5, name: 'x y' },
}

/** Files compare by what they hold. */
const opened = async (value: unknown): Promise<unknown> =>
  value instanceof Blob
    ? { type: value.type, name: value instanceof File ? value.name : '', text: await value.text() }
    : value

describe('a form', () => {
  test('of parts comes in as it went out, each part with its media type', async () => {
    const picture = new File(['<svg/>'], 'a "b".svg', { type: 'image/svg+xml' })
    const files = [new Blob(['one'], { type: 'text/plain' }), new Blob(['two'])]
    const { received, request } = await ask('parts', { body: { ...form, picture, files } })
    const { body } = received as { body: Record<string, unknown> }
    const { picture: gotPicture, files: gotFiles, ...rest } = body
    expect(rest).toEqual(form)
    expect(await opened(gotPicture)).toEqual({ type: 'image/svg+xml', name: 'a "b".svg', text: '<svg/>' })
    expect(await Promise.all((gotFiles as unknown[]).map(opened))).toEqual([
      { type: 'text/plain', name: 'blob', text: 'one' },
      { type: 'application/octet-stream', name: 'blob', text: 'two' },
    ])
    const heads = (await request.text()).match(
      /name="(?:about|list|names|deep\[r\])"\r\n(?:Content-Type: .*\r\n)?\r\n.*/g,
    )
    expect(heads).toEqual([
      `name="about"\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(colour)}`,
      `name="list"\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(colour)}`,
      'name="list"\r\nContent-Type: application/json\r\n\r\n{"r":2}',
      'name="names"\r\n\r\na,b',
      'name="deep[r]"\r\n\r\n5',
    ])
  })

  test('of fields comes in as it went out', async () => {
    const { received, request } = await ask('fields', { body: { ...form, names } })
    expect(received).toMatchObject({ body: { ...form, names } })
    expect(await request.text()).toContain('deep[r]=5&deep[name]=x+y')
  })

  test('with a file of another media type is refused', async () => {
    const picture = new Blob(['GIF89a'], { type: 'image/gif' })
    const { status, body } = await ask('parts', { body: { count: 1, picture } })
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { faults: [{ in: 'body', path: ['picture'], message: 'Expected image/png or image/svg+xml' }] },
    })
  })
})

describe('a member for one direction', () => {
  const account = { name: 'Ada', password: 'secret', owner: { name: 'Ada' } }
  const told = { id: 1, name: 'Ada', owner: { key: 'k', name: 'Ada' }, colour: { r: 1 } }

  test('is not asked for where it does not go, and does not come in', async () => {
    const sent = { ...account, owner: { ...account.owner, key: 'mine' } }
    const { received, status, body } = await ask('openAccount', { body: sent }, { status: 201, body: told })
    expect(received).toMatchObject({ body: account })
    expect(received).not.toHaveProperty('body.owner.key')
    expect({ status, body }).toEqual({ status: 201, body: told })
  })

  test('is refused in a request whose object is closed', async () => {
    const { status, body } = await ask('openAccount', { body: { ...account, id: 7 } })
    expect({ status, body }).toMatchObject({ status: 400, body: { faults: [{ in: 'body', path: [] }] } })
  })

  test('never goes out with an answer', async () => {
    const tooMuch = { ...told, password: 'secret' }
    expect(await ask('openAccount', { body: account }, { status: 201, body: tooMuch })).toMatchObject({ status: 500 })
    const all = { status: 200, body: { accounts: [tooMuch] } }
    expect(await ask('listAccounts', {}, all)).toMatchObject({ status: 500 })
  })

  test('stays in the schema that the document has', async () => {
    const { Account } = (await importFrom(home, 'api/schemas/index.ts')) as {
      Account: { parse: (value: unknown) => unknown }
    }
    const whole = { ...told, password: 'secret' }
    expect(Account.parse(whole)).toEqual(whole)
  })
})
