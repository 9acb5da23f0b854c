import { Failure } from '@poolhouse/engine'
import { StorageFailure } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { allowOrigins } from '../access/allowed-origins.ts'
import { fakeServer, requestId, wholeResponse } from '../../test/support/fake-server.ts'
import { operationFacts } from './contract.ts'

const cors = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
}

const token = 'a.b.c'

describe('responses', () => {
  test('to a success have the content type of the binding, the request id and the CORS headers', async () => {
    const server = fakeServer({ invoke: () => ({ Username: 'ada' }) })
    const headers = { ...cors, 'x-amzn-requestid': requestId }
    const body = '{"Username":"ada"}'
    expect(await wholeResponse(await server.aws('GetUser', JSON.stringify({ AccessToken: token })))).toEqual({
      status: 200,
      headers: { ...headers, 'content-type': 'application/x-amz-json-1.1' },
      body,
    })
    expect(await wholeResponse(await server.native('GetUser', JSON.stringify({ AccessToken: token })))).toEqual({
      status: 200,
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    })
  })

  test('to a declared error have its name, message and further members, and the headers that SDKs read', async () => {
    const server = fakeServer({
      invoke: () => {
        throw new Failure('InvalidParameterException', 'Ungültig: 1 > 0\n', { reasonCode: 'Odd' })
      },
    })
    expect(await wholeResponse(await server.aws('GetUser', JSON.stringify({ AccessToken: token })))).toEqual({
      status: 400,
      headers: {
        ...cors,
        'content-type': 'application/x-amz-json-1.1',
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': 'InvalidParameterException:',
        'x-amzn-errormessage': 'Ung?ltig: 1 > 0?',
      },
      body: '{"__type":"InvalidParameterException","message":"Ungültig: 1 > 0\\n","reasonCode":"Odd"}',
    })
  })

  test('have an empty body without an output shape, and {} with an empty one', async () => {
    const server = fakeServer({ invoke: () => undefined })
    const empty = await server.aws('DeleteUser', JSON.stringify({ AccessToken: token }))
    expect([empty.status, await empty.text()]).toEqual([200, ''])
    const pool = JSON.stringify({ UserPoolId: 'us-east-1_abcdefghi', Username: 'ada' })
    expect(await (await server.aws('AdminEnableUser', pool)).text()).toBe('{}')
  })

  test('hide the cause of an internal error, which is logged without the contents of the request', async () => {
    const server = fakeServer({
      invoke: (_operation, input) => {
        throw new TypeError(`cannot store ${JSON.stringify(input)}`)
      },
    })
    const body = JSON.stringify({ UserPoolId: 'us-east-1_abcdefghi', Username: 'ada', Password: 'Secret-Horse-1!' })
    const response = await server.aws('AdminSetUserPassword', body)
    expect([response.status, await response.text()]).toEqual([
      500,
      '{"__type":"InternalErrorException","message":"Internal server error."}',
    ])
    expect(server.logged).toMatchObject([
      { level: 'error', text: 'fault', operation: 'AdminSetUserPassword', requestId },
    ])
    expect(server.logged[0]?.detail).toContain('cannot store {"UserPoolId":"[redacted]"')
    expect(JSON.stringify(server.logged)).not.toContain('Secret-Horse-1!')
  })

  test.each(['unavailable', 'busy'] as const)('to a database that is %s are retryable', async (code) => {
    const server = fakeServer({
      invoke: () => {
        throw new StorageFailure(code, 'The database pools cannot be reached.')
      },
    })
    const response = await wholeResponse(await server.aws('GetUser', JSON.stringify({ AccessToken: token })))
    expect(response).toMatchObject({
      status: 503,
      headers: { 'retry-after': '1', 'x-amzn-errortype': 'ServiceUnavailable:' },
      body: '{"__type":"ServiceUnavailable","message":"The request has failed due to a temporary failure of the server."}',
    })
    const detail = 'The database pools cannot be reached.'
    expect(server.logged).toEqual([{ level: 'warn', text: 'database', operation: 'GetUser', requestId, detail }])
  })

  test('use the name that the operation declares for an internal error', async () => {
    const server = fakeServer({
      invoke: () => {
        throw new Error('broken')
      },
    })
    const body = JSON.stringify({ UserPoolId: 'us-east-1_abcdefghi', ClientId: 'abc' })
    expect(await (await server.aws('ListUserPoolClientSecrets', body)).json()).toEqual({
      __type: 'InternalServerException',
      message: 'Internal server error.',
    })
  })

  test('belong to calls with request id, address and client', async () => {
    const server = fakeServer()
    await server.native('GetUser', JSON.stringify({ AccessToken: token }), { 'user-agent': 'curl/8' })
    const [{ call, ...rest }] = server.calls as [(typeof server.calls)[0]]
    expect(rest).toEqual({ operation: 'GetUser', input: { AccessToken: token } })
    expect({ ...call, address: call.address, userAgent: call.userAgent }).toEqual({
      requestId,
      address: '192.0.2.7',
      userAgent: 'curl/8',
    })
  })

  test('are 501 for an operation that is not implemented, which SDKs do not retry', async () => {
    const server = fakeServer({ implements: (operation) => operation !== 'ListDevices' })
    expect(await wholeResponse(await server.native('ListDevices', '{"AccessToken":"a.b.c"}'))).toEqual({
      status: 501,
      headers: {
        ...cors,
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': 'NotImplementedException:',
        'x-amzn-errormessage': 'Poolhouse does not implement ListDevices yet.',
      },
      body: '{"__type":"NotImplementedException","message":"Poolhouse does not implement ListDevices yet."}',
    })
    expect((await server.native('ListDevices', '{}')).status).toBe(400)
  })
})

describe('both bindings', () => {
  const bodies: readonly [string, string][] = [
    ...operationFacts.flatMap(({ name }): [string, string][] => [
      [name, '{}'],
      [name, '[]'],
      [name, '{'],
      [name, '{"UserPoolId":"x","Username":"","ClientId":1,"AccessToken":""}'],
      [name, '{"UserPoolId":"us-east-1_abcdefghi","Username":"ada","Limit":0,"MaxResults":99999}'],
    ]),
    [
      'SignUp',
      JSON.stringify({ ClientId: 'abc', Username: 'ada', Password: 'Horse-1!', UserAttributes: [{ Name: '' }] }),
    ],
    [
      'CreateUserPool',
      JSON.stringify({ PoolName: 'p', AliasAttributes: ['email', 'mail'], UserPoolTags: { '': 'x' } }),
    ],
  ]

  test('return the same bodies and statuses, byte for byte, for many requests', async () => {
    const server = fakeServer()
    for (const [operation, body] of bodies) {
      const [aws, native] = [await server.aws(operation, body), await server.native(operation, body)]
      expect([operation, body, native.status, await native.text()]).toEqual([
        operation,
        body,
        aws.status,
        await aws.text(),
      ])
    }
    expect(bodies.length).toBeGreaterThan(700)
  })
})

describe('invalid requests', () => {
  const server = fakeServer()
  const url = 'http://127.0.0.1:9329'
  const unknown = (message: string) => ({
    status: 400,
    body: JSON.stringify({ __type: 'UnknownOperationException', message }),
  })
  const json = { 'content-type': 'application/x-amz-json-1.1' }

  const table: readonly [string, string, RequestInit, { status: number; body: unknown }][] = [
    ['no target', '/', { method: 'POST', headers: json, body: '{}' }, unknown('The request names no operation.')],
    [
      'a target of another service',
      '/',
      { method: 'POST', headers: { ...json, 'x-amz-target': 'AWSCognitoIdentityService.GetId' } },
      unknown('There is no operation GetId.'),
    ],
    [
      'a target without service',
      '/',
      { method: 'POST', headers: { ...json, 'x-amz-target': 'GetUser' } },
      unknown('Send this operation as X-Amz-Target: AWSCognitoIdentityProviderService.GetUser.'),
    ],
    [
      'an inherited name',
      '/',
      { method: 'POST', headers: { ...json, 'x-amz-target': 'constructor' } },
      unknown('There is no operation constructor.'),
    ],
    [
      'a misspelt target',
      '/',
      { method: 'POST', headers: { ...json, 'x-amz-target': 'AWSCognitoIdentityProviderService.ListUser' } },
      unknown('There is no operation ListUser. Did you mean ListUsers?'),
    ],
    [
      'a target that is not a name',
      '/',
      { method: 'POST', headers: { ...json, 'x-amz-target': `x.${'y'.repeat(500)}<` } },
      unknown('The request names no operation.'),
    ],
    [
      'an unknown path',
      '/RegisterUser',
      { method: 'POST', headers: json, body: '{}' },
      unknown('There is no operation RegisterUser.'),
    ],
    [
      'another letter case',
      '/getUser',
      { method: 'POST', headers: json, body: '{}' },
      unknown('There is no operation getUser. Did you mean GetUser?'),
    ],
    [
      'a path that is not a name',
      '/a/b/GetUser',
      { method: 'POST', headers: json, body: '{}' },
      unknown('The request names no operation.'),
    ],
    ['GET /', '/', {}, { status: 405, body: expect.stringContaining('called with POST') }],
    ['GET of an operation', '/GetUser', {}, { status: 405, body: expect.stringContaining('called with POST') }],
    ['DELETE', '/GetUser', { method: 'DELETE' }, { status: 405, body: expect.stringContaining('called with POST') }],
    ['GET of nothing', '/nothing', {}, { status: 404, body: expect.stringContaining('Nothing is served here') }],
    [
      'a form',
      '/GetUser',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: '{}' },
      { status: 400, body: expect.stringContaining('Send the body as application/json') },
    ],
    [
      'plain text',
      '/GetUser',
      { method: 'POST', body: '{}' },
      { status: 400, body: expect.stringContaining('Send the body as application/json') },
    ],
  ]

  test.each(table)('are rejected: %s', async (_name, path, init, expected) => {
    const response = await server.app.request(`${url}${path}`, init)
    const { status, headers, body } = await wholeResponse(response)
    expect({ status, body }).toEqual(expected)
    expect(headers).toMatchObject({
      ...cors,
      'x-amzn-errortype': 'UnknownOperationException:',
      'x-amzn-requestid': requestId,
    })
  })

  test('do not include a content type with a charset', async () => {
    const response = await server.native('ListUserPools', '{"MaxResults":1}', {
      'content-type': 'Application/JSON; charset=utf-8',
    })
    expect(response.status).toBe(200)
  })

  test.each(['/', '/GetUser'])('do not include the preflight of %s', async (path) => {
    const response = await server.app.request(`${url}${path}`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-headers': 'x-amz-target,x-amz-user-agent' },
    })
    expect(await wholeResponse(response)).toEqual({
      status: 200,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'x-amz-target,x-amz-user-agent',
        'access-control-max-age': '172800',
        'content-length': '0',
      },
      body: '',
    })
  })
})

describe('web pages', () => {
  const pools = '{"MaxResults":1}'

  test('of other origins may call operations of users, and no administrator operations', async () => {
    const server = fakeServer()
    for (const { name, authorization } of operationFacts) {
      for (const binding of ['native', 'aws'] as const) {
        const response = await server[binding](name, '[]', { origin: 'https://evil.example' })
        const { status, headers } = await wholeResponse(response)
        const expected = authorization === 'iam' ? [403, undefined] : [400, '*']
        expect([status, headers['access-control-allow-origin']], `${binding} ${name}`).toEqual(expected)
      }
    }
    expect(server.calls).toEqual([])
  })

  test.each(['https://evil.example', 'null'])('of %s get no response of an administrator operation', async (origin) => {
    const server = fakeServer()
    expect(await wholeResponse(await server.native('ListUserPools', pools, { origin }))).toEqual({
      status: 403,
      headers: {
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        'x-amzn-errortype': 'AccessDeniedException:',
        'x-amzn-errormessage': expect.stringContaining('Pages of this origin may not call ListUserPools.'),
      },
      body: expect.stringContaining('POOLHOUSE_ALLOWED_ORIGINS'),
    })
    const preflight = await server.app.request('http://127.0.0.1:9329/ListUserPools', {
      method: 'OPTIONS',
      headers: { origin },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([403, null])
  })

  test('of this machine and of allowed origins may call administrator operations', async () => {
    const allowsOrigin = allowOrigins({ origins: ['https://admin.example.com'], hosts: [] })
    const server = fakeServer({ allowsOrigin })
    for (const origin of ['http://localhost:3000', 'https://admin.example.com']) {
      const response = await wholeResponse(await server.native('ListUserPools', pools, { origin }))
      expect(response).toMatchObject({
        status: 200,
        headers: { 'access-control-allow-origin': origin, vary: 'Origin' },
      })
      const preflight = await server.app.request('http://127.0.0.1:9329/ListUserPools', {
        method: 'OPTIONS',
        headers: { origin },
      })
      expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([200, origin])
    }
  })

  test('are restricted, and programs, which send no origin, are not', async () => {
    const { status, headers } = await wholeResponse(await fakeServer().native('ListUserPools', pools))
    expect([status, headers['access-control-allow-origin']]).toEqual([200, undefined])
  })
})

describe('development mode', () => {
  test('requires an Authorization header for signed operations in the AWS binding only, and ignores its contents', async () => {
    const server = fakeServer()
    const body = '{"MaxResults":10}'
    expect(await (await server.aws('ListUserPools', body, { authorization: '' })).json()).toEqual({
      __type: 'MissingAuthenticationTokenException',
      message: 'Missing Authentication Token',
    })
    expect((await server.aws('ListUserPools', body, { authorization: 'anything' })).status).toBe(200)
    expect((await server.native('ListUserPools', body)).status).toBe(200)
    expect((await server.aws('GetUser', '{"AccessToken":"abc"}', { authorization: '' })).status).toBe(200)
  })
})

describe('the call log', () => {
  test('contains operation, outcome and duration of each call, and none of its contents', async () => {
    const server = fakeServer({
      logsCalls: true,
      invoke: (operation) => {
        if (operation === 'SignUp') throw new Failure('UsernameExistsException', 'User already exists')
        return { Secret: 'returned-secret' }
      },
    })
    await server.aws('GetUser', '{"AccessToken":"asked-secret"}')
    await server.aws('SignUp', '{"ClientId":"abc","Username":"asked-secret","Password":"asked-secret"}')
    await server.aws('Unknown', '{}')
    const facts = { level: 'info', text: 'call', requestId, address: '192.0.2.7', milliseconds: 0 }
    expect(server.logged).toEqual([
      { ...facts, operation: 'GetUser', status: 200 },
      { ...facts, operation: 'SignUp', status: 400, error: 'UsernameExistsException' },
      { ...facts, operation: 'unknown operation', status: 400, error: 'UnknownOperationException' },
    ])
  })
})
