import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { generatedApps, handledBy, type Handler } from './generated-app.ts'

const { createApp } = generatedApps()

const received: unknown[] = []

const hearing: Handler = ({ body }) => {
  received.push(body)
  return { status: 200, body: {} }
}

/** Posts to a server, and returns the status with what a handler was given. */
const post = async (
  path: string,
  type: string,
  body: string | ReadableStream,
  options: object = {},
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly given: unknown; readonly problem: unknown }> => {
  received.length = 0
  const request = new Request(`https://api.example${path}`, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
    duplex: 'half',
  })
  const response = await createApp(handledBy(hearing), { checkResponses: false, ...options }).fetch(request)
  return { status: response.status, given: received[0], problem: response.ok ? undefined : await response.json() }
}

/** The text in pieces, with a count of those that were read. A stream does not declare its length. */
const inPieces = (text: string) => {
  const pieces = text.match(/.{1,10}/gs) ?? []
  const told = { pieces: 0 }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const piece = pieces[told.pieces]
        if (piece === undefined) return controller.close()
        told.pieces++
        controller.enqueue(new TextEncoder().encode(piece))
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, told }
}

const jsonOf = (size: number): string => JSON.stringify({ r: 1, name: 'x'.repeat(size - '{"r":1,"name":""}'.length) })
const json = 'application/vnd.form+json'
const problem = { title: 'Content Too Large', status: 413, faults: [{ in: 'body', path: [] }] }

describe('a body with a declared length', () => {
  const ask = (size: number, options?: object) =>
    post('/either', json, jsonOf(size), options, { 'content-length': String(size) })

  test('is read up to the limit of 1 MiB', async () => {
    expect(await ask(1_048_576)).toMatchObject({ status: 200, given: { r: 1 } })
    expect(await ask(1_048_577)).toMatchObject({
      status: 413,
      given: undefined,
      problem: { ...problem, faults: [{ in: 'body', path: [], message: 'Expected at most 1048576 bytes' }] },
    })
  })

  test('has the limit of its operation', async () => {
    const maxBodySize = (operation: string) => (operation === 'either' ? 100 : 10)
    expect(await ask(100, { maxBodySize })).toMatchObject({ status: 200 })
    expect(await ask(101, { maxBodySize })).toMatchObject({ status: 413 })
  })

  test('may have any length if configured', async () => {
    expect(await ask(2_000_000, { maxBodySize: Infinity })).toMatchObject({ status: 200 })
  })

  test('is rejected with the configured response', async () => {
    const onInvalid = (status: number, faults: unknown) => Response.json({ own: faults }, { status })
    expect(await ask(101, { maxBodySize: 100, onInvalid })).toMatchObject({ status: 413, problem: { own: [{}] } })
  })
})

describe('a body without a declared length', () => {
  const part = (text: string): string =>
    `--x\r\nContent-Disposition: form-data; name="count"\r\n\r\n${text}\r\n--x--\r\n`

  test.each([
    ['JSON', '/either', json, jsonOf(5000)],
    ['fields', '/fields', 'application/x-www-form-urlencoded', `count=1&plain=${'x'.repeat(5000)}`],
    ['parts', '/parts', 'multipart/form-data; boundary=x', part('1'.repeat(5000))],
  ])('is not read beyond the limit: %s', async (_, path, type, text) => {
    const { stream, told } = inPieces(text)
    expect(await post(path, type, stream, { maxBodySize: 100 })).toMatchObject({
      status: 413,
      given: undefined,
      problem,
    })
    // One piece makes it too long, and a few may be under way.
    expect(told.pieces).toBeLessThan(20)
  })

  test('is read if it is not too long', async () => {
    const { stream } = inPieces(jsonOf(100))
    expect(await post('/either', json, stream, { maxBodySize: 100 })).toMatchObject({ status: 200, given: { r: 1 } })
  })

  test.each(['-1', 'many', '1e1', ''])(
    'is also counted when the declared length is not a number: %j',
    async (length) => {
      const headers = { 'content-length': length }
      const { stream } = inPieces(jsonOf(101))
      expect(await post('/either', json, stream, { maxBodySize: 100 }, headers)).toMatchObject({ status: 413 })
    },
  )

  test('is counted in chunks, even if a length is declared', async () => {
    const headers = { 'content-length': '5', 'transfer-encoding': 'chunked' }
    const { stream } = inPieces(jsonOf(101))
    expect(await post('/either', json, stream, { maxBodySize: 100 }, headers)).toMatchObject({ status: 413 })
  })
})

describe('a body of bytes', () => {
  const bytes = 'application/octet-stream'

  test.each([bytes, 'application/x-ndjson', 'application/vnd.platform; version=1'])(
    'is any body that is neither JSON, text nor a form: %s',
    async (type) => {
      const { given } = await post('/bytes', type, '{"r":1}\n')
      expect(await new Response(given as ReadableStream).text()).toBe('{"r":1}\n')
    },
  )

  test('reaches the handler while it is being sent', async () => {
    let pieces = -1
    const { stream, told } = inPieces('x'.repeat(1000))
    const handler: Handler = async ({ body }) => {
      pieces = told.pieces
      return { status: 200, body }
    }
    const app = createApp(handledBy(handler), { maxBodySize: 1000 })
    const headers = { 'content-type': bytes }
    const request = new Request('https://api.example/bytes', { method: 'POST', headers, body: stream, duplex: 'half' })
    expect(await (await app.fetch(request)).text()).toBe('x'.repeat(1000))
    expect(pieces).toBeLessThan(3)
  })

  test('ends with an error at the limit, and the request is rejected', async () => {
    const { stream, told } = inPieces('x'.repeat(1000))
    const request = new Request('https://api.example/bytes', {
      method: 'POST',
      headers: { 'content-type': bytes },
      body: stream,
      duplex: 'half',
    })
    let size = 0
    const app = createApp(
      handledBy(async ({ body }) => {
        for await (const chunk of body as ReadableStream<Uint8Array>) size += chunk.length
        return { status: 200, body: {} }
      }),
      { maxBodySize: 100 },
    )
    const response = await app.fetch(request)
    expect([response.status, size]).toEqual([413, 100])
    expect(told.pieces).toBeLessThan(20)
  })
})

test('reads a body that a middleware has already read', async () => {
  const app = new Hono()
  const said: string[] = []
  app.use(async (context, next) => {
    said.push(await context.req.text())
    await next()
  })
  const text = jsonOf(100)
  expect(await post('/either', json, text, { app })).toMatchObject({ status: 200, given: { r: 1 } })
  expect(said).toEqual([text])
})

test('reads a form with additional headers in its parts', async () => {
  const part = 'Content-Disposition: form-data; name="count"\r\nX-Unit: m\r\nContent-Type: text/plain\r\n\r\n3'
  const text = `--x\r\n${part}\r\n--x--\r\n`
  expect(await post('/parts', 'multipart/form-data; boundary=x', text)).toMatchObject({ given: { count: 3 } })
})
