import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { writtenFor } from './generate-from.ts'

const document = `
openapi: 3.1.1
info: { title: t, version: '1' }
paths:
  /pets/{id}:
    get:
      operationId: showPet
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
              examples: { tom: { value: { name: Tom } }, bad: { value: { name: 1 } } }
            text/plain: { schema: { const: a pet } }
        '404': { description: none, content: { application/problem+json: { schema: { type: object, required: [title], properties: { title: { const: none } } } } } }
  /never:
    get: { operationId: never, responses: { '200': { description: no, content: { application/json: { schema: { type: string, not: {} } } } } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string, minLength: 3 } } }
`

/** Starts `codegen mock` on a free port, and returns its address. */
const started = async (parameters: readonly string[], signal: AbortSignal): Promise<[string, Promise<number>]> => {
  const folder = writtenFor(new Map([['openapi.yaml', document]]))
  let found: (address: string) => void
  const address = new Promise<string>((resolve) => (found = resolve))
  const out = (text: string): void => {
    const [url] = /http:\S+$/.exec(text) ?? []
    if (url !== undefined) found(url)
  }
  const options = { folder, version: '1', out, err: (text: string) => expect.unreachable(text), signal }
  const status = run(['mock', 'openapi.yaml', '--port', '0', ...parameters], options)
  return [await address, status]
}

test('codegen mock serves examples and fakes, and validates requests', async () => {
  const end = new AbortController()
  const [address, status] = await started(['--seed', '3'], end.signal)
  const get = async (path: string, prefer = ''): Promise<readonly unknown[]> => {
    const response = await fetch(`${address}${path}`, { headers: { prefer, connection: 'close' } })
    const isJson = response.headers.get('content-type')?.includes('json') === true
    return [response.status, isJson ? await response.json() : await response.text()]
  }
  const named = { name: expect.stringMatching(/^.{3,}$/) }
  expect(await get('/pets/1')).toEqual([200, { name: 'Tom' }])
  expect(await get('/pets/1', 'dynamic=true')).toEqual([200, named])
  expect(await get('/pets/1', 'dynamic=true, seed=4')).toEqual(await get('/pets/2', 'seed=4; dynamic=true'))
  expect(await get('/pets/1', 'code=404')).toEqual([404, { title: 'none' }])
  expect(await get('/pets/1', 'example="bad"')).toEqual([200, { name: 1 }])
  expect(await get('/pets/1', 'type=text/plain')).toEqual([200, 'a pet'])
  expect(await get('/pets/1', 'code=418')).toEqual([
    400,
    { title: 'showPet has no response 418: it has 200, 404', status: 400 },
  ])
  expect(await get('/pets/x')).toMatchObject([400, { faults: [{ in: 'params', path: ['id'] }] }])
  expect(await get('/never')).toMatchObject([
    501,
    { title: expect.stringMatching(/^No valid value of never was found/) },
  ])
  end.abort()
  expect(await status).toBe(0)
})

test('codegen mock --watch serves a changed document, and keeps the last valid one while there are problems', async () => {
  const folder = writtenFor(new Map([['openapi.yaml', 'openapi: [']]))
  const end = new AbortController()
  const lines: string[] = []
  let waiting: { readonly part: string; readonly found: (line: string) => void } | undefined
  const report = (text: string): void => {
    lines.push(text)
    if (waiting && text.includes(waiting.part)) waiting.found(text)
  }
  /** The next line with a text in it. */
  const printed = (part: string): Promise<string> => new Promise((found) => (waiting = { part, found }))
  /** Changes the document, and resolves when the change has been read. */
  const changedTo = async (text: string): Promise<void> => {
    const watching = printed('watching 1 file')
    writeFileSync(join(folder, 'openapi.yaml'), text)
    await watching
  }
  const first = printed('watching 1 file')
  const flags = ['--port', '0', '--watch']
  const status = run(['mock', 'openapi.yaml', ...flags], {
    folder,
    version: '1',
    out: report,
    err: report,
    signal: end.signal,
  })
  await first
  const listens = printed('listening')
  writeFileSync(join(folder, 'openapi.yaml'), document)
  const [address = ''] = /http:\S+$/.exec(await listens) ?? []
  const name = async (): Promise<unknown> => {
    const response = await fetch(`${address}/pets/1`, { headers: { connection: 'close' } })
    return response.json()
  }
  expect(await name()).toEqual({ name: 'Tom' })
  await changedTo(document.replace('name: Tom', 'name: Kitty'))
  expect(await name()).toEqual({ name: 'Kitty' })
  await changedTo('openapi: {')
  expect(lines.at(-2)).toBe('the last valid version is still served')
  expect(await name()).toEqual({ name: 'Kitty' })
  end.abort()
  expect(await status).toBe(0)
})

test('codegen mock --lenient serves a document that is otherwise rejected', async () => {
  const folder = writtenFor(new Map([['openapi.yaml', document.replace('{id}', '{id}/{other}')]]))
  const end = new AbortController()
  const errors: string[] = []
  const status = run(['mock', 'openapi.yaml', '--port', '0', '--lenient'], {
    folder,
    version: '1',
    out: (text) => void (text.startsWith('listening') && end.abort()),
    err: (text) => void errors.push(text),
    signal: end.signal,
  })
  expect(await status).toBe(0)
  expect(errors).toEqual(['1 warning'])
})

test.each([
  [['mock', 'openapi.yaml', '--port', 'x'], 2, 'error: --port takes a whole number up to 65535; not x'],
  [['mock', 'openapi.yaml'], 1, 'error: openapi.yaml has no operations to serve'],
  [
    ['mock', 'https://a.test/a.yaml', '--watch'],
    2,
    'error: --watch needs a file; a document from a URL is fetched once',
  ],
])('codegen %j exits with %i', async (parameters, status, message) => {
  const folder = writtenFor(new Map())
  writeFileSync(join(folder, 'openapi.yaml'), 'openapi: 3.1.1\ninfo: { title: t, version: "1" }\npaths: {}\n')
  const errors: string[] = []
  const err = (text: string): void => void errors.push(text)
  expect(await run(parameters, { folder, version: '1', out: () => undefined, err })).toBe(status)
  expect(errors).toEqual([message])
})
