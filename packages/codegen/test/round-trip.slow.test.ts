import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readText } from '../src/files/disk.ts'
import { generate, type GenerateOptions, loadDocument } from '../src/index.ts'
import { compile } from './compile.ts'
import { handledBy, type Handler } from './generated-app.ts'
import { importFrom, writeFolder } from './import-files.ts'

const documents = join(import.meta.dirname, 'golden/round-trip')

interface ReceivedResponse {
  readonly status: number
  readonly body: unknown
}

type Call = (input: object) => Promise<ReceivedResponse>

const generated = (options: Partial<GenerateOptions> = {}) =>
  generate(
    loadDocument(
      'openapi.yaml',
      (path) => readText(join(documents, path)),
      () => undefined,
    ),
    { command: 'the test', outputs: { folder: 'api', importExtension: '.ts' }, ...options },
  )

interface Asked {
  /** What the handler was given. */
  readonly received: unknown
  readonly request: Request
  readonly status: number
  readonly body: unknown
}

type Ask = (operation: string, input: object, result?: object | Handler) => Promise<Asked>

/** Asks a generated server by a generated client. */
const asking = async (folder: string): Promise<Ask> => {
  const { createApp } = (await importFrom(folder, 'api/hono/app.ts')) as {
    createApp: (
      handlers: Record<string, Handler>,
      options: object,
    ) => { fetch: (request: Request) => Promise<Response> }
  }
  const { createClient } = (await importFrom(folder, 'api/client/index.ts')) as {
    createClient: (options: object) => Record<string, Call>
  }
  return async (operation, input, result = { status: 200, body: {} }) => {
    let received: unknown
    let sent = new Request('about:blank')
    const handler: Handler = (request) => {
      received = request
      return typeof result === 'function' ? result(request) : result
    }
    const app = createApp(handledBy(handler), { onInvalidResponse: () => undefined })
    const client = createClient({
      fetch: (request: Request) => {
        sent = request.clone()
        return app.fetch(request)
      },
    })
    const { status, body } = (await client[operation]?.(input)) ?? { status: 0, body: 'there is no such operation' }
    return { received, request: sent, status, body }
  }
}

let home = ''
let ask: Ask

beforeAll(async () => {
  home = writeFolder(await generated())
  ask = await asking(home)
})

afterAll(() => rmSync(home, { recursive: true }))

const colour = { r: 1, g: 0, name: 'a&b, c=|d.;"é' }
const names = ['a,b', 'c|d', 'e&f=g', '', 'é;.%20']

describe('a parameter', () => {
  test('is received as sent, in every style', async () => {
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
  test('of parts is received as sent, each part with its media type', async () => {
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

  test('of fields is received as sent', async () => {
    const { received, request } = await ask('fields', { body: { ...form, names } })
    expect(received).toMatchObject({ body: { ...form, names } })
    expect(await request.text()).toContain('deep[r]=5&deep[name]=x+y')
  })

  test('with a file of another media type is rejected', async () => {
    const picture = new Blob(['GIF89a'], { type: 'image/gif' })
    const { status, body } = await ask('parts', { body: { count: 1, picture } })
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { faults: [{ in: 'body', path: ['picture'], message: 'Expected image/png or image/svg+xml' }] },
    })
  })
})

test('a body is sent as JSON if possible, unless another media type is requested', async () => {
  const contentType = 'application/x-www-form-urlencoded'
  expect(await ask('either', { body: colour })).toMatchObject({
    received: { body: colour, contentType: 'application/vnd.form+json' },
  })
  expect(await ask('either', { body: form, contentType })).toMatchObject({ received: { body: form, contentType } })
  expect(await ask('either', {})).toMatchObject({ received: {}, status: 200 })
})

describe('a read-only or write-only member', () => {
  const account = { name: 'Ada', password: 'secret', owner: { name: 'Ada' } }
  const told = { id: 1, name: 'Ada', owner: { key: 'k', name: 'Ada' }, colour: { r: 1 } }

  test('is neither required nor received in the other direction', async () => {
    const sent = { ...account, owner: { ...account.owner, key: 'mine' } }
    const { received, status, body } = await ask('openAccount', { body: sent }, { status: 201, body: told })
    expect(received).toMatchObject({ body: account })
    expect(received).not.toHaveProperty('body.owner.key')
    expect({ status, body }).toEqual({ status: 201, body: told })
  })

  test('is rejected in requests whose object is closed', async () => {
    const { status, body } = await ask('openAccount', { body: { ...account, id: 7 } })
    expect({ status, body }).toMatchObject({ status: 400, body: { faults: [{ in: 'body', path: [] }] } })
  })

  test('is never sent in a response if it is write-only', async () => {
    const tooMuch = { ...told, password: 'secret' }
    expect(await ask('openAccount', { body: account }, { status: 201, body: tooMuch })).toMatchObject({ status: 500 })
    const all = { status: 200, body: { accounts: [tooMuch] } }
    expect(await ask('listAccounts', {}, all)).toMatchObject({ status: 500 })
  })

  test('is part of the schema of the component', async () => {
    const { Account } = (await importFrom(home, 'api/schemas/index.ts')) as {
      Account: { parse: (value: unknown) => unknown }
    }
    const whole = { ...told, password: 'secret' }
    expect(Account.parse(whole)).toEqual(whole)
  })
})

describe('a date-time', () => {
  const at = new Date('2026-02-03T04:05:06.789Z')
  const noon = new Date('2026-02-03T12:00:00+02:00')
  const event = {
    made: at,
    day: '2026-02-03',
    ended: null,
    either: noon,
    log: { a: at },
    told: at,
    listed: '2020-01-01T00:00:00Z',
    ordered: [at, noon],
  }
  const whole = { ...event, before: event }
  const input = { params: { path: { at }, query: { since: [at, noon] }, header: { 'if-since': at } }, body: whole }
  let withDates = ''

  beforeAll(async () => {
    const api = { folder: 'api', importExtension: '.ts', dates: 'date' } as const
    withDates = writeFolder(await generated({ outputs: api }))
  })

  afterAll(() => rmSync(withDates, { recursive: true }))

  test('is a Date in programs and a string on the wire', async () => {
    const dated = await asking(withDates)
    const result = { status: 200, body: { ...whole, ended: noon }, headers: { last: at } }
    const { received, request, status, body } = await dated('recordEvent', input, result)
    expect(received).toMatchObject({
      params: { at },
      query: { since: [at, noon] },
      headers: { 'if-since': at },
      body: whole,
    })
    expect({ status, body }).toEqual({ status: 200, body: result.body })
    expect(decodeURIComponent(request.url)).toContain(
      '/events/2026-02-03T04:05:06.789Z?since=2026-02-03T04:05:06.789Z,2026-02-03T10:00:00.000Z',
    )
    expect(await request.json()).toMatchObject({ either: '2026-02-03T10:00:00.000Z', day: '2026-02-03' })
  })

  test.each([
    ['a time without a zone', { made: '2026-02-03T04:05:06' }, ['made']],
    ['a day that is not', { made: '2026-02-30T04:05:06Z' }, ['made']],
    ['a time with too many digits', { told: '2026-02-03T04:05:06.78901Z' }, ['told']],
    ['times that repeat', { ordered: [at, at] }, ['ordered']],
  ])('is rejected if it is %s', async (_, part, path) => {
    const dated = await asking(withDates)
    const { status, body } = await dated('recordEvent', { ...input, body: { ...whole, ...part } })
    expect({ status, body }).toMatchObject({ status: 400, body: { faults: [{ in: 'body', path }] } })
  })

  test('causes a 500 if it is invalid in a response body or header', async () => {
    const dated = await asking(withDates)
    const none = new Date(Number.NaN)
    for (const result of [
      { status: 200, body: { ...whole, made: none }, headers: { last: at } },
      { status: 200, body: whole, headers: { last: none } },
    ]) {
      await expect(dated('recordEvent', input, result)).rejects.toThrow('recordEvent returned 500')
    }
  })

  test('is only parsed in JSON if a response may also be bytes', async () => {
    const dated = await asking(withDates)
    const contentType = 'application/json'
    const bytes = { status: 200, body: new Blob(['bytes']) }
    expect((await dated('picture', {}, bytes)).body).toBeInstanceOf(Blob)
    expect((await dated('picture', { parseAs: 'stream' }, bytes)).body).toBeInstanceOf(ReadableStream)
    expect(await dated('picture', {}, { status: 200, contentType, body: { r: 1 } })).toMatchObject({ body: { r: 1 } })
    const wrong = () => Response.json({ r: 'red' })
    await expect(dated('picture', {}, wrong)).rejects.toThrow(z.ZodError)
  })

  test('is a string by default', async () => {
    const texts = JSON.parse(JSON.stringify(input))
    const { received } = await ask('recordEvent', texts, { status: 200, body: texts.body, headers: { last: 'now' } })
    expect(received).toMatchObject({ params: { at: '2026-02-03T04:05:06.789Z' }, body: texts.body })
  })

  test.each(['TypeScript 7', 'TypeScript 5.9'] as const)('has matching types, with %s', (compiler) => {
    writeFileSync(
      join(withDates, 'use.ts'),
      `import { createClient } from './api/client/index.ts'
      import { createSender } from './api/client/webhooks.ts'
      import type { Handlers } from './api/hono/app.ts'
      import { createWebhooks } from './api/hono/receiver.ts'
      import { Event } from './api/schemas/event.ts'
      const event: Event = { made: new Date(), day: '2026-02-03', ended: null, log: { a: new Date() } }
      export const recordEvent: Handlers['recordEvent'] = ({ params, query, body }) => {
        const times: Date[] = [params.at, ...(query.since ?? []), body.made, ...(body.told ? [body.told] : [])]
        return { status: 200, body: event, headers: { last: times[0] ?? new Date() } }
      }
      export const ask = async (): Promise<Date | undefined> => {
        const response = await createClient().recordEvent({ params: { path: { at: new Date() } }, body: event })
        return response.status === 200 ? response.body.ended ?? response.body.made : undefined
      }
      export const received = createWebhooks({
        thingChanged: ({ headers, body }) =>
          headers['x-attempt'] > 3 ? { status: 410, body: { ...body, ended: new Date() } } : { status: 204 },
        // @ts-expect-error -- the callback has a response of its own
        openAccountOpened: () => ({ status: 204 }),
      })
      export const sent = async (): Promise<Date | null | undefined> => {
        const response = await createSender('https://me.example').thingChanged({
          params: { header: { 'x-attempt': 1 } },
          body: event,
        })
        return response.status === 410 ? response.body.ended : undefined
      }
      export const upload = () =>
        createClient().parts({ body: { count: 1, files: [new Blob()], picture: new Blob(), about: { r: 1 } } })
      export const choose = () =>
        createClient().either({ body: { count: 1 }, contentType: 'application/x-www-form-urlencoded' })
      export const download = async (): Promise<[ReadableStream<Uint8Array>, Blob | undefined]> => {
        const response = await createClient().bytes({ body: new Blob(), parseAs: 'stream' })
        const whole = await createClient().bytes()
        return [response.body, whole.status === 200 ? whole.body : undefined]
      }
      // @ts-expect-error -- JSON is not a stream
      export const streamed = () => createClient().listAccounts({ parseAs: 'stream' })
      export const stored: Handlers['bytes'] = ({ body }) => {
        const sent: ReadableStream<Uint8Array> | undefined = body
        return { status: 200, body: sent ?? new Blob() }
      }
      // @ts-expect-error -- a text is not a Date
      export const wrong: Event = { made: '2026-02-03T04:05:06Z', day: '2026-02-03', ended: null }
      // @ts-expect-error -- the identifier is not the client's to give
      export const mine = () => createClient().openAccount({ body: { id: 1, name: '', password: '', owner: {} } })
      export const told: Awaited<ReturnType<Handlers['openAccount']>> = {
        status: 201,
        // @ts-expect-error -- a password is write-only
        body: { id: 1, name: '', password: '', owner: { key: '', name: '' } },
      }
      `,
    )
    expect(compile(withDates, ['api', 'use.ts'], compiler)).toBe('')
  })
})

describe('a webhook or callback', () => {
  type Send = Record<string, Call>

  const at = '2026-02-03T04:05:06Z'
  const event = { made: at, day: '2026-02-03', ended: null }

  const sending = async (url: string, handlers: Record<string, Handler>, paths = {}) => {
    const { createWebhooks } = (await importFrom(home, 'api/hono/receiver.ts')) as {
      createWebhooks: (handlers: object, options: object) => { fetch: (request: Request) => Promise<Response> }
    }
    const { createSender } = (await importFrom(home, 'api/client/webhooks.ts')) as {
      createSender: (address: string, options: object) => Send
    }
    const app = createWebhooks(handlers, { paths, onInvalidResponse: () => undefined })
    return createSender(url, { fetch: (request: Request) => app.fetch(request) })
  }

  test('is received at the path it is sent to', async () => {
    const received: unknown[] = []
    const handler: Handler = (request) => {
      received.push(request)
      return { status: 204 }
    }
    const send = await sending(
      'https://me.example/hooks/thing/?token=t',
      { thingChanged: handler },
      { thingChanged: '/hooks/thing/' },
    )
    const { status } = (await send['thingChanged']?.({ params: { header: { 'x-attempt': 2 } }, body: event })) ?? {}
    expect(status).toBe(204)
    expect(received).toMatchObject([{ headers: { 'x-attempt': 2 }, body: event }])
  })

  test('is received at its name by default', async () => {
    const send = await sending('https://me.example/openAccountOpened', {
      openAccountOpened: () => ({ status: 200 }),
    })
    expect(await send['openAccountOpened']?.({ body: { key: 'k', name: 'Ada' } })).toMatchObject({ status: 200 })
    expect(await send['openAccountOpened']?.({ body: { key: 'k' } })).toMatchObject({ status: 400 })
  })

  test('has no route without a handler', async () => {
    const send = await sending('https://me.example/thing.changed', {})
    const sent = await send['thingChanged']?.({ params: { header: { 'x-attempt': 2 } }, body: event })
    expect(sent).toMatchObject({ status: 404 })
  })
})

describe('a stream', () => {
  test('of events is sent while it is produced, and ends when the client disconnects', async () => {
    const made: string[] = []
    const events = async function* () {
      try {
        for (const data of ['one', 'two\nlines', 'never heard']) {
          made.push(data)
          yield { event: 'news\nforged: 1', data, id: String(made.length) }
        }
      } finally {
        made.push('ended')
      }
    }
    const { body } = await ask('watch', {}, { status: 200, body: events() })
    const received: unknown[] = []
    for await (const event of body as AsyncIterable<unknown>) if (received.push(event) === 2) break
    expect(received).toEqual([
      { event: 'news forged: 1', data: 'one', id: '1' },
      { event: 'news forged: 1', data: 'two\nlines', id: '2' },
    ])
    await expect.poll(() => made.at(-1), { timeout: 30_000 }).toBe('ended')
  })

  test('of bytes is sent while it is produced, and is returned', async () => {
    const sent = ReadableStream.from([new Uint8Array([1, 2]), new Uint8Array([3])])
    const echo = (request: object) => ({ status: 200, body: (request as { body: ReadableStream }).body })
    const { body } = await ask('bytes', { body: sent }, echo)
    expect(new Uint8Array(await (body as Blob).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]))
  })

  test('of bytes is received while it is sent, if requested, and ends when the reader stops', async () => {
    const made: number[] = []
    let isEnded = false
    const result = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          made.push(made.length)
          controller.enqueue(new Uint8Array([made.length]))
        },
        cancel: () => void (isEnded = true),
      },
      { highWaterMark: 0 },
    )
    const { body } = await ask('bytes', { body: 'x', parseAs: 'stream' }, { status: 200, body: result })
    const reader = (body as ReadableStream<Uint8Array>).getReader()
    expect([await reader.read(), await reader.read()].map(({ value }) => [...(value ?? [])])).toEqual([[1], [2]])
    // An endless response: what has not been asked for has not been made, except a few that may be in progress.
    expect(made.length).toBeLessThan(10)
    await reader.cancel()
    await expect.poll(() => isEnded, { timeout: 30_000 }).toBe(true)
  })
})

test('a HEAD operation has its own handler', async () => {
  expect(await ask('peek', {}, { status: 204, headers: { count: 2 } })).toMatchObject({ status: 204 })
  expect(await ask('peek', {}, { status: 204 })).toMatchObject({ status: 500 })
})
