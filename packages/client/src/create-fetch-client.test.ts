import { describe, expect, test } from 'vitest'
import { noConnection, output, preparedServer, rejection } from '../test/prepared-server.ts'
import { setTiming } from '../test/set-timing.ts'
import { createFetchClient } from './create-fetch-client.ts'

const endpoint = 'http://127.0.0.1:9329'
const body = { AccessToken: 'eyJ.a.b' }
const user = { Username: 'ada', UserAttributes: [] }

describe('the client of openapi-fetch', () => {
  test('resolves to the output, typed by the path', async () => {
    const { fetch } = preparedServer(output(user))
    const { data, error } = await createFetchClient({ endpoint, fetch }).POST('/GetUser', { body })
    expect([data?.Username, error]).toEqual(['ada', undefined])
  })

  test('resolves to the error, distinguished by __type', async () => {
    const { fetch } = preparedServer(rejection('UserNotFoundException', 'User does not exist.'))
    const { error } = await createFetchClient({ endpoint, fetch }).POST('/GetUser', { body })
    expect(error?.__type === 'UserNotFoundException' && error.message).toBe('User does not exist.')
  })

  test('retries if that is safe', async () => {
    const { fetch, asked } = preparedServer(
      noConnection(),
      rejection('InternalErrorException', 'No.', 500),
      output(user),
    )
    const { timing, waits } = setTiming()
    const { data } = await createFetchClient({ endpoint, fetch, timing }).POST('/GetUser', { body })
    expect([data, asked.length, waits]).toEqual([user, 3, [50, 100]])
  })

  test('signs and translates requests to the AWS binding', async () => {
    const { fetch, asked } = preparedServer(output({}))
    const sign = async (request: Request) => {
      const headers = new Headers(request.headers)
      headers.set('authorization', 'signed')
      return new Request(request, { headers })
    }
    await createFetchClient({ endpoint, binding: 'aws', fetch, sign }).POST('/DeleteUserPool', {
      body: { UserPoolId: 'us-east-1_abcDEF123' },
    })
    expect(asked).toMatchObject([
      {
        url: `${endpoint}/`,
        headers: {
          authorization: 'signed',
          'x-amz-target': 'AWSCognitoIdentityProviderService.DeleteUserPool',
        },
      },
    ])
  })

  test('rejects after the timeout of the call', async () => {
    const { timing, waits } = setTiming()
    const fetch = () => new Promise<Response>(() => {})
    const call = createFetchClient({ endpoint, fetch, timing }).POST('/GetUser', { body, timeout: 2_000 })
    await expect(call).rejects.toMatchObject({ __type: 'TimeoutError', message: 'GetUser took over 2000 ms.' })
    expect(waits).toEqual([2_000])
  })

  test('runs middleware of openapi-fetch once per call', async () => {
    const { fetch, asked } = preparedServer(noConnection(), output(user))
    const client = createFetchClient({ endpoint, fetch, timing: setTiming().timing })
    const calls: string[] = []
    client.use({
      onRequest: ({ request, schemaPath }) => {
        calls.push(schemaPath)
        request.headers.set('x-trace', '1')
      },
    })
    await client.POST('/GetUser', { body })
    expect([calls, asked.map(({ headers }) => headers['x-trace'])]).toEqual([['/GetUser'], ['1', '1']])
  })
})
