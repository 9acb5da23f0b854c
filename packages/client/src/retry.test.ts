import { describe, expect, test } from 'vitest'
import { noConnection, output, preparedServer, refusal } from '../test/prepared-server.ts'
import { setTiming } from '../test/set-timing.ts'
import type { ClientOptions } from './client-options.ts'
import { createClient } from './create-client.ts'

const user = { Username: 'ada', UserAttributes: [] }
const read = { AccessToken: 'eyJ.a.b' }
const write = { AccessToken: 'eyJ.a.b', UserAttributes: [] }

const house = (answers: (Response | Error)[], options: Partial<ClientOptions> = {}) => {
  const { asked, fetch } = preparedServer(...answers)
  const { waits, timing } = setTiming()
  const client = createClient({ ...options, endpoint: 'http://127.0.0.1:9329', fetch, timing } as ClientOptions)
  return { client, asked, waits }
}

const fault = () => refusal('InternalErrorException', 'Something went wrong.', 500)

describe('what only reads is sent again', () => {
  test.each([
    ['no answer came', noConnection],
    ['the server failed', fault],
    ['a proxy failed', () => new Response('Bad Gateway', { status: 502 })],
  ])('when %s', async (_, failure) => {
    const { client, asked, waits } = house([failure(), failure(), output(user)])
    expect(await client.getUser(read)).toEqual(user)
    expect(asked.map(({ body }) => body)).toEqual([read, read, read])
    expect(waits).toEqual([50, 100])
  })
})

describe('what changes something is sent once', () => {
  test.each([
    ['no answer came', noConnection, 'NetworkError'],
    ['the server failed', fault, 'InternalErrorException'],
  ])('when %s', async (_, failure, type) => {
    const { client, asked } = house([failure()])
    await expect(client.updateUserAttributes(write)).rejects.toMatchObject({ __type: type, retryable: false })
    expect(asked).toHaveLength(1)
  })
})

test('what the contract marks retryable is sent again, whatever the operation', async () => {
  const { client, asked } = house([refusal('TooManyRequestsException'), output({})])
  expect(await client.updateUserAttributes(write)).toEqual({})
  expect(asked).toHaveLength(2)
})

test.each([
  ['an error of the caller', () => refusal('NotAuthorizedException'), 'NotAuthorizedException'],
  [
    'an operation the server does not have',
    () => refusal('NotImplementedException', '', 501),
    'NotImplementedException',
  ],
])('%s is final', async (_, failure, type) => {
  const { client, asked } = house([failure()])
  await expect(client.getUser(read)).rejects.toMatchObject({ __type: type, retryable: false })
  expect(asked).toHaveLength(1)
})

test('gives up after three sends, with the last error', async () => {
  const { client, asked, waits } = house([noConnection(), noConnection(), fault()])
  await expect(client.getUser(read)).rejects.toMatchObject({ __type: 'InternalErrorException', retryable: true })
  expect(asked).toHaveLength(3)
  expect(waits).toEqual([50, 100])
})

test('sends the given number of times, with bounds that double up to the longest', async () => {
  const failures = Array.from({ length: 6 }, noConnection)
  const { client, waits } = house(failures, { retry: { attempts: 6, firstWait: 1_000, longestWait: 5_000 } })
  await expect(client.getUser(read)).rejects.toMatchObject({ __type: 'NetworkError' })
  expect(waits).toEqual([500, 1_000, 2_000, 2_500, 2_500])
})

test('sends once with one attempt', async () => {
  const { client, asked } = house([noConnection()], { retry: { attempts: 1 } })
  await expect(client.getUser(read)).rejects.toMatchObject({ __type: 'NetworkError', retryable: true })
  expect(asked).toHaveLength(1)
})

test('a broken connection is an error whose cause is what fetch threw', async () => {
  const cause = noConnection()
  const { client } = house([cause], { retry: { attempts: 1 } })
  await expect(client.getUser(read)).rejects.toMatchObject({
    __type: 'NetworkError',
    message: 'GetUser got no answer.',
    operation: 'GetUser',
    cause,
  })
})

test('a connection that breaks in the middle of the answer counts as broken', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })
  const { client } = house([new Response(broken), output(user)])
  expect(await client.getUser(read)).toEqual(user)
})

describe('a signal', () => {
  test('ends the wait between two sends', async () => {
    const over = new AbortController()
    const { fetch, asked } = preparedServer(noConnection())
    const { timing } = setTiming()
    const client = createClient({
      endpoint: 'http://127.0.0.1:9329',
      fetch,
      timing: {
        ...timing,
        wait: (milliseconds, signal) => {
          const waited = timing.wait(60_000, signal)
          if (milliseconds === 50) over.abort(new Error('The page was left.'))
          return waited
        },
      },
    })
    await expect(client.getUser(read, { signal: over.signal })).rejects.toThrow('The page was left.')
    expect(asked).toHaveLength(1)
  })
})

test('a failure without a body is retried too', async () => {
  const { client, asked } = house([new Response(null, { status: 503 }), output(user)])
  expect(await client.getUser(read)).toEqual(user)
  expect(asked).toHaveLength(2)
})
