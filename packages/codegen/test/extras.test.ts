import { expect, test } from 'vitest'
import { generateFrom, writtenFor } from './generate-from.ts'
import { importFrom } from './import-files.ts'

const document = `
paths:
  /a: { get: { operationId: a, responses: { '200': { description: ok, content: { application/json: { schema: { type: string } } } } } } }
`

interface App {
  readonly request: (path: string, init?: RequestInit) => Promise<Response>
}

test('serves its document and a page, adds request ids, and responds with problem documents', async () => {
  const outputs = {
    folder: 'api',
    only: ['hono', 'reference'],
    parts: { hono: { document: true }, reference: { form: 'module' } },
  } as const
  const { files } = await generateFrom(document, { outputs })
  const folder = writtenFor(files)
  const { createApp } = (await importFrom(folder, 'api/hono/app.ts')) as {
    createApp: (handlers: object, options?: object) => App
  }
  const { document: served } = await importFrom(folder, 'api/hono/document.ts')
  const { reference } = await importFrom(folder, 'api/reference/index.ts')
  let fails = false
  const handlers = {
    a: (_: unknown, context: { get: (name: string) => unknown }) => {
      if (fails) throw new Error('a failure of the test')
      return { status: 200, body: String(context.get('requestId')) }
    },
  }
  const openApi = { document: served, reference }
  const app = createApp(handlers, { openApi, requestIds: true, problems: true })

  expect(await (await app.request('/openapi.json')).json()).toMatchObject({ openapi: '3.1.1', paths: { '/a': {} } })
  const page = await (await app.request('/reference')).text()
  expect(page).toContain('<li><a href="#/operations/a">a</a></li>')
  expect(page).not.toContain('id="components"')
  const version = /"version":"([^"]+)"/.exec(page)?.[1]
  const part = await app.request(`/reference/${version}/operation-0.json`)
  expect([part.headers.get('content-type'), await part.json()]).toEqual([
    'application/json',
    expect.objectContaining({ item: expect.anything() }),
  ])
  for (const path of [
    `${version}/operation-1.json`,
    `${version}/constructor.json`,
    `${version}/components`,
    'old/operation-0.json',
  ])
    expect((await app.request(`/reference/${path}`)).status, path).toBe(404)

  const own = await app.request('/a', { headers: { 'x-request-id': 'abc-1' } })
  expect([own.headers.get('x-request-id'), await own.json()]).toEqual(['abc-1', 'abc-1'])
  const forged = await app.request('/a', { headers: { 'x-request-id': 'a b' } })
  expect(forged.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  expect(await forged.json()).toBe(forged.headers.get('x-request-id'))

  const missing = await app.request('/b')
  expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  expect(await missing.json()).toEqual({ title: 'Not Found', status: 404 })
  fails = true
  const { error } = console
  console.error = () => undefined
  const failed = await app.request('/a').finally(() => (console.error = error))
  expect([failed.status, await failed.json()]).toEqual([500, { title: 'Internal Server Error', status: 500 }])

  const plain = createApp(handlers)
  expect((await plain.request('/openapi.json')).status).toBe(404)
  expect((await plain.request('/b')).headers.get('content-type')).toMatch(/^text\/plain/)
})
