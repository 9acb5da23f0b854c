import { describe, expect, test } from 'vitest'
import { noConnection, output, preparedServer, rejection } from '../test/prepared-server.ts'
import { setTiming } from '../test/set-timing.ts'
import type { ClientOptions } from './client-options.ts'
import { createClient } from './create-client.ts'

const user = { Username: 'ada', UserAttributes: [] }
const read = { AccessToken: 'eyJ.a.b' }
const write = { AccessToken: 'eyJ.a.b', UserAttributes: [] }

const scripted = (responses: (Response | Error)[], options: Partial<ClientOptions> = {}) => {
  const { asked, fetch } = preparedServer(...responses)
  const { waits, timing } = setTiming()
  const client = createClient({ ...options, endpoint: 'http://127.0.0.1:9329', fetch, timing } as ClientOptions)
  return { client, asked, waits }
}

const fault = () => rejection('InternalErrorException', 'Something went wrong.', 500)

describe('an operation that only reads is retried', () => {
  test.each([
    ['no response came', noConnection],
    ['the server failed', fault],
    ['a proxy failed', () => new Response('Bad Gateway', { status: 502 })],
  ])('when %s', async (_, failure) => {
    const { client, asked, waits } = scripted([failure(), failure(), output(user)])
    expect(await client.getUser(read)).toEqual(user)
    expect(asked.map(({ body }) => body)).toEqual([read, read, read])
    expect(waits).toEqual([50, 100])
  })
})

describe('an operation that changes data is not retried', () => {
  test.each([
    ['no response came', noConnection, 'NetworkError'],
    ['the server failed', fault, 'InternalErrorException'],
  ])('when %s', async (_, failure, type) => {
    const { client, asked } = scripted([failure()])
    await expect(client.updateUserAttributes(write)).rejects.toMatchObject({ __type: type, retryable: false })
    expect(asked).toHaveLength(1)
  })
})

test('an error that the contract marks as retryable is retried for any operation', async () => {
  const { client, asked } = scripted([rejection('TooManyRequestsException'), output({})])
  expect(await client.updateUserAttributes(write)).toEqual({})
  expect(asked).toHaveLength(2)
})

test.each([
  ['an error of the caller', () => rejection('NotAuthorizedException'), 'NotAuthorizedException'],
  [
    'an operation the server does not have',
    () => rejection('NotImplementedException', '', 501),
    'NotImplementedException',
  ],
])('%s is not retried', async (_, failure, type) => {
  const { client, asked } = scripted([failure()])
  await expect(client.getUser(read)).rejects.toMatchObject({ __type: type, retryable: false })
  expect(asked).toHaveLength(1)
})

test('rejects with the last error after three attempts', async () => {
  const { client, asked, waits } = scripted([noConnection(), noConnection(), fault()])
  await expect(client.getUser(read)).rejects.toMatchObject({ __type: 'InternalErrorException', retryable: true })
  expect(asked).toHaveLength(3)
  expect(waits).toEqual([50, 100])
})

test('uses the given number of attempts, with maximum waits that double up to the longest', async () => {
  const failures = Array.from({ length: 6 }, noConnection)
  const { client, waits } = scripted(failures, { retry: { attempts: 6, firstWait: 1_000, longestWait: 5_000 } })
  await expect(client.getUser(read)).rejects.toMatchObject({ __type: 'NetworkError' })
  expect(waits).toEqual([500, 1_000, 2_000, 2_500, 2_500])
})

test('does not retry with one attempt', async () => {
  const { client, asked } = scripted([noConnection()], { retry: { attempts: 1 } })
  await expect(client.getUser(read)).rejects.toMatchObject({ __type: 'NetworkError', retryable: true })
  expect(asked).toHaveLength(1)
})

test('a broken connection is an error whose cause is the error of fetch', async () => {
  const cause = noConnection()
  const { client } = scripted([cause], { retry: { attempts: 1 } })
  await expect(client.getUser(read)).rejects.toMatchObject({
    __type: 'NetworkError',
    message: 'GetUser got no response.',
    operation: 'GetUser',
    cause,
  })
})

test('a connection that breaks during the response is a broken connection', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })
  const { client } = scripted([new Response(broken), output(user)])
  expect(await client.getUser(read)).toEqual(user)
})

describe('a signal', () => {
  test('ends the wait between two attempts', async () => {
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

test('a failure without a body is retried', async () => {
  const { client, asked } = scripted([new Response(null, { status: 503 }), output(user)])
  expect(await client.getUser(read)).toEqual(user)
  expect(asked).toHaveLength(2)
})
