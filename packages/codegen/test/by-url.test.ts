import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runIn } from './run-in.ts'

const files: Readonly<Record<string, string>> = {
  '/api/openapi.yaml?key=secret': `
openapi: 3.1.1
info: { title: t, version: '1' }
components: { schemas: { Pet: { $ref: schemas/pet.yaml }, Other: { type: object, properties: { pet: { $ref: 'schemas/pet.yaml' } } } } }
`,
  '/api/schemas/pet.yaml': `{ type: object, properties: { tag: { $ref: '../tag.yaml#/Tag' } } }`,
  '/api/tag.yaml': 'Tag: { type: string, maxLength: 3 }',
  '/elsewhere/moved.yaml': 'A: { type: string }',
  '/api/refers-to-moved.yaml': `{ openapi: 3.1.1, info: {}, components: { schemas: { A: { $ref: 'moved.yaml#/A' } } } }`,
  '/api/broken.yaml': `{ openapi: 3.1.1, info: {}, components: { schemas: { A: { $ref: gone.yaml } } } }`,
}

const redirects: Readonly<Record<string, string>> = {
  '/latest': '/api/openapi.yaml?key=secret',
  '/api/moved.yaml': '/elsewhere/moved.yaml',
}

let server: Server
let address = ''
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'codegen-url-'))
  server = createServer(({ url = '' }, response) => {
    const [location, text] = [redirects[url], files[url]]
    if (location !== undefined) response.writeHead(302, { location }).end()
    else response.writeHead(text === undefined ? 404 : 200).end(text)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  address = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test('fetches a document by URL with the files that it refers to', async () => {
  const url = `${address}/api/openapi.yaml?key=secret`
  const { status, err } = await runIn(folder, [url, '--out', 'api', '--only', 'schemas'])
  expect([status, err]).toEqual([0, ''])
  expect(readFileSync(join(folder, 'api/schemas/pet.ts'), 'utf8')).toContain(
    `// Generated from ${address}/api/openapi.yaml by codegen`,
  )
  expect(readFileSync(join(folder, 'api/schemas/tag.ts'), 'utf8')).toContain('characters')
})

test('resolves references of a redirected document by its final URL', async () => {
  const { status, err } = await runIn(folder, [`${address}/latest`, '--out', 'latest', '--only', 'schemas'])
  expect([status, err]).toEqual([0, ''])
  expect(readFileSync(join(folder, 'latest/schemas/tag.ts'), 'utf8')).toContain('characters')
})

test('rejects a reference to a file that is elsewhere', async () => {
  const { status, err } = await runIn(folder, [`${address}/api/refers-to-moved.yaml`, '--out', 'moved'])
  const reason = `it is redirected to ${address}/elsewhere/moved.yaml; refer to that instead`
  expect([status, err]).toEqual([1, `error: ${address}/api/moved.yaml cannot be fetched: ${reason}\n`])
})

test('explains why a document could not be fetched', async () => {
  const broken = await runIn(folder, [`${address}/api/broken.yaml`, '--out', 'broken'])
  expect([broken.status, broken.err]).toEqual([
    1,
    `error: ${address}/api/gone.yaml cannot be fetched: 404 Not Found; check the address\n`,
  ])
  const away = await runIn(folder, ['http://127.0.0.1:1/openapi.yaml', '--out', 'away'])
  expect(away.status).toBe(1)
  expect(away.err).toMatch(
    /^error: http:\/\/127\.0\.0\.1:1\/openapi\.yaml cannot be fetched: .+; check the address and the network\n$/,
  )
})

test('rejects --watch for a document by URL', async () => {
  const { status, err } = await runIn(folder, [`${address}/api/openapi.yaml`, '--out', 'api', '--watch'])
  expect([status, err]).toEqual([2, 'error: --watch needs a file; a document from a URL is fetched once\n'])
})
