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
  const outputs = { folder: 'api', only: ['hono'], parts: { hono: { document: true } } } as const
  const { files } = await generateFrom(document, { outputs })
  const folder = writtenFor(files)
  const { createApp } = (await importFrom(folder, 'api/hono/app.ts')) as {
    createApp: (handlers: object, options?: object) => App
  }
  const { document: served } = await importFrom(folder, 'api/hono/document.ts')
  let fails = false
  const handlers = {
    a: (_: unknown, context: { get: (name: string) => unknown }) => {
      if (fails) throw new Error('a failure of the test')
      return { status: 200, body: String(context.get('requestId')) }
    },
  }
  const openApi = { document: served, reference: { html: '<h1>API</h1>' } }
  const app = createApp(handlers, { openApi, requestIds: true, problems: true })

  expect(await (await app.request('/openapi.json')).json()).toMatchObject({ openapi: '3.1.1', paths: { '/a': {} } })
  expect(await (await app.request('/reference')).text()).toBe('<h1>API</h1>')

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
