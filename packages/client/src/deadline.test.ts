import { describe, expect, test } from 'vitest'
import { output, preparedServer } from '../test/prepared-server.ts'
import { setTiming } from '../test/set-timing.ts'
import { createClient } from './create-client.ts'
import { runtimeTiming } from './timing.ts'

const read = { AccessToken: 'eyJ.a.b' }
const endpoint = 'http://127.0.0.1:9329'

/** A server that responds when the request is given up, as `fetch` does, and keeps the signals it was given. */
const silentServer = () => {
  const signals: AbortSignal[] = []
  const fetch = ({ signal }: Request) =>
    new Promise<Response>((_, reject) => {
      signals.push(signal)
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  return { signals, fetch }
}

describe('a signal', () => {
  test('of a call ends the call and its request, with its own reason', async () => {
    const { signals, fetch } = silentServer()
    const over = new AbortController()
    const call = createClient({ endpoint, fetch }).getUser(read, { signal: over.signal })
    const reason = new Error('The page was left.')
    setImmediate(() => over.abort(reason))
    await expect(call).rejects.toBe(reason)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  test('of the client ends every call', async () => {
    const { fetch } = silentServer()
    const over = new AbortController()
    const client = createClient({ endpoint, fetch, signal: over.signal })
    const calls = [client.getUser(read), client.getUser(read, { signal: new AbortController().signal })]
    setImmediate(() => over.abort())
    const ends = await Promise.allSettled(calls)
    expect(ends.map((end) => end.status === 'rejected' && end.reason)).toEqual([over.signal.reason, over.signal.reason])
  })

  test('that was aborted before the call prevents the request', async () => {
    const { asked, fetch } = preparedServer(output({}))
    const signal = AbortSignal.abort()
    await expect(createClient({ endpoint, fetch }).getUser(read, { signal })).rejects.toBe(signal.reason)
    expect(asked).toEqual([])
  })

  test('ends a call even if fetch ignores the signal', async () => {
    const over = new AbortController()
    const client = createClient({ endpoint, fetch: () => new Promise<Response>(() => {}) })
    const call = client.getUser(read, { signal: over.signal })
    over.abort()
    await expect(call).rejects.toBe(over.signal.reason)
  })
})

describe('a timeout', () => {
  test('ends the call and its request', async () => {
    const { signals, fetch } = silentServer()
    const { timing, waits } = setTiming()
    const client = createClient({ endpoint, fetch, timing, timeout: 5_000 })
    await expect(client.getUser(read)).rejects.toMatchObject({
      __type: 'TimeoutError',
      message: 'GetUser took over 5000 ms.',
      retryable: false,
    })
    expect(waits).toEqual([5_000])
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
  })

  test('of the call overrides that of the client', async () => {
    const { timing, waits } = setTiming()
    const client = createClient({ endpoint, fetch: silentServer().fetch, timing, timeout: 60_000 })
    await expect(client.getUser(read, { timeout: 1 })).rejects.toMatchObject({ __type: 'TimeoutError' })
    expect(waits).toEqual([1])
  })

  test('is 30 seconds by default, and its timer is cleared when the response arrives', async () => {
    const asked: (readonly [number, AbortSignal])[] = []
    const { fetch } = preparedServer(output({ Username: 'ada', UserAttributes: [] }))
    const timing = {
      random: () => 0,
      wait: (milliseconds: number, signal: AbortSignal) => {
        asked.push([milliseconds, signal])
        return new Promise<void>(() => {})
      },
    }
    await createClient({ endpoint, fetch, timing }).getUser(read)
    expect(asked.map(([milliseconds, { aborted }]) => [milliseconds, aborted])).toEqual([[30_000, true]])
  })
})

describe('the default timing', () => {
  test('rejects with the reason of a signal that is aborted, before or during the wait', async () => {
    const over = new AbortController()
    const wait = runtimeTiming.wait(Infinity, over.signal)
    over.abort(new Error('Enough.'))
    await expect(wait).rejects.toThrow('Enough.')
    await expect(runtimeTiming.wait(Infinity, over.signal)).rejects.toThrow('Enough.')
  })

  test('resolves when the time has passed', async () => {
    await expect(runtimeTiming.wait(0, new AbortController().signal)).resolves.toBeUndefined()
  })
})
