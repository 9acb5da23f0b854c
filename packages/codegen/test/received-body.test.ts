import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { generatedApps, handledBy, type Handler } from './generated-app.ts'

const { createApp } = generatedApps()

const heard: unknown[] = []

const hearing: Handler = ({ body }) => {
  heard.push(body)
  return { status: 200, body: {} }
}

/** Posts to a server, and answers the status with what a handler was given. */
const post = async (
  path: string,
  type: string,
  body: string | ReadableStream,
  options: object = {},
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly given: unknown; readonly problem: unknown }> => {
  heard.length = 0
  const request = new Request(`https://api.example${path}`, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
    duplex: 'half',
  })
  const response = await createApp(handledBy(hearing), { checkAnswers: false, ...options }).fetch(request)
  return { status: response.status, given: heard[0], problem: response.ok ? undefined : await response.json() }
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

describe('a body that tells its length', () => {
  const ask = (size: number, options?: object) =>
    post('/either', json, jsonOf(size), options, { 'content-length': String(size) })

  test('is read up to the limit, which is 1 MiB', async () => {
    expect(await ask(1_048_576)).toMatchObject({ status: 200, given: { r: 1 } })
    expect(await ask(1_048_577)).toMatchObject({
      status: 413,
      given: undefined,
      problem: { ...problem, faults: [{ in: 'body', path: [], message: 'Expected at most 1048576 bytes' }] },
    })
  })

  test('has the limit that its operation has', async () => {
    const maxBodySize = (operation: string) => (operation === 'either' ? 100 : 10)
    expect(await ask(100, { maxBodySize })).toMatchObject({ status: 200 })
    expect(await ask(101, { maxBodySize })).toMatchObject({ status: 413 })
  })

  test('may be of any length where that is wanted', async () => {
    expect(await ask(2_000_000, { maxBodySize: Infinity })).toMatchObject({ status: 200 })
  })

  test('is refused as the server likes', async () => {
    const onInvalid = (status: number, faults: unknown) => Response.json({ own: faults }, { status })
    expect(await ask(101, { maxBodySize: 100, onInvalid })).toMatchObject({ status: 413, problem: { own: [{}] } })
  })
})

describe('a body that does not tell its length', () => {
  const part = (text: string): string =>
    `--x\r\nContent-Disposition: form-data; name="count"\r\n\r\n${text}\r\n--x--\r\n`

  test.each([
    ['JSON', '/either', json, jsonOf(5000)],
    ['fields', '/fields', 'application/x-www-form-urlencoded', `count=1&plain=${'x'.repeat(5000)}`],
    ['parts', '/parts', 'multipart/form-data; boundary=x', part('1'.repeat(5000))],
  ])('is read no further than it may be: %s', async (_, path, type, text) => {
    const { stream, told } = inPieces(text)
    expect(await post(path, type, stream, { maxBodySize: 100 })).toMatchObject({
      status: 413,
      given: undefined,
      problem,
    })
    // One piece makes it too long, and a few may be under way.
    expect(told.pieces).toBeLessThan(20)
  })

  test('is read where it is not too long', async () => {
    const { stream } = inPieces(jsonOf(100))
    expect(await post('/either', json, stream, { maxBodySize: 100 })).toMatchObject({ status: 200, given: { r: 1 } })
  })

  test.each(['-1', 'many', '1e1', ''])('is counted, too, where the length is no number: %j', async (length) => {
    const headers = { 'content-length': length }
    const { stream } = inPieces(jsonOf(101))
    expect(await post('/either', json, stream, { maxBodySize: 100 }, headers)).toMatchObject({ status: 413 })
  })

  test('is counted where it comes in chunks, whatever length it tells', async () => {
    const headers = { 'content-length': '5', 'transfer-encoding': 'chunked' }
    const { stream } = inPieces(jsonOf(101))
    expect(await post('/either', json, stream, { maxBodySize: 100 }, headers)).toMatchObject({ status: 413 })
  })
})

describe('bytes', () => {
  const bytes = 'application/octet-stream'

  test.each([bytes, 'application/x-ndjson', 'application/vnd.platform; version=1'])(
    'are what is neither JSON nor text nor a form: %s',
    async (type) => {
      const { given } = await post('/bytes', type, '{"r":1}\n')
      expect(await new Response(given as ReadableStream).text()).toBe('{"r":1}\n')
    },
  )

  test('come to the handler while they are sent', async () => {
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

  test('break off where they are too many, and the request is refused', async () => {
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

test('a body that a middleware has read is read all the same', async () => {
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

test('a form is read without headers that its parts have besides', async () => {
  const part = 'Content-Disposition: form-data; name="count"\r\nX-Unit: m\r\nContent-Type: text/plain\r\n\r\n3'
  const text = `--x\r\n${part}\r\n--x--\r\n`
  expect(await post('/parts', 'multipart/form-data; boundary=x', text)).toMatchObject({ given: { count: 3 } })
})
