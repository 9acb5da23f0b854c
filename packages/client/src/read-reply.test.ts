import { describe, expect, test } from 'vitest'
import { output, preparedServer, rejection } from '../test/prepared-server.ts'
import { createClient } from './create-client.ts'
import { PoolhouseError } from './poolhouse-error.ts'

const respondedWith = (response: Response) => {
  const { fetch } = preparedServer(response)
  return createClient({ endpoint: 'http://127.0.0.1:9329', fetch })
}

/** What a call rejects with, as its members. */
const errorFrom = async (response: Response): Promise<Record<string, unknown>> => {
  const error: unknown = await respondedWith(response)
    .updateUserAttributes({ AccessToken: 'eyJ.a.b', UserAttributes: [] })
    .catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(PoolhouseError)
  return Object.assign({}, error, { message: (error as Error).message })
}

const common = { operation: 'UpdateUserAttributes', reasonCode: undefined, retryable: false }

describe('an output', () => {
  test('is the JSON of the response', async () => {
    const user = { Username: 'ada', UserAttributes: [{ Name: 'email', Value: 'ada@example.com' }] }
    expect(await respondedWith(output(user)).getUser({ AccessToken: 'eyJ.a.b' })).toEqual(user)
  })

  test.each([
    ['no body', new Response('')],
    ['no body and its length', new Response('', { headers: { 'Content-Length': '0' } })],
    ['no content', new Response(null, { status: 204 })],
  ])('is undefined if the response has %s', async (_, response) => {
    expect(await respondedWith(response).deleteUser({ AccessToken: 'eyJ.a.b' })).toBeUndefined()
  })
})

describe('an error', () => {
  test('has the name, message and status of the response, and the id of the request', async () => {
    expect(await errorFrom(rejection('AliasExistsException', 'Already in use.'))).toEqual({
      ...common,
      name: 'AliasExistsException',
      __type: 'AliasExistsException',
      message: 'Already in use.',
      status: 400,
      requestId: '4f4be1b7-8a6f-4d3f-8b4b-3d3a4f6f2a10',
    })
  })

  test.each([
    ['a namespace', { __type: 'com.amazonaws.cognito#CodeMismatchException' }],
    ['an address', { __type: 'CodeMismatchException:http://internal.amazon.com/' }],
    ['both, and a list', { __type: 'com.amazonaws#CodeMismatchException,Other' }],
  ])('has a name without %s', async (_, body) => {
    expect((await errorFrom(Response.json(body, { status: 400 })))['__type']).toBe('CodeMismatchException')
  })

  test('takes its name from the header if the body has none', async () => {
    const headers = { 'x-amzn-ErrorType': 'ForbiddenException:' }
    expect(await errorFrom(Response.json({ Message: 'Blocked.' }, { status: 403, headers }))).toEqual({
      ...common,
      name: 'ForbiddenException',
      __type: 'ForbiddenException',
      message: 'Blocked.',
      status: 403,
      requestId: undefined,
    })
  })

  test('has no message if the server sends none', async () => {
    expect((await errorFrom(Response.json({ __type: 'UnknownOperationException' }, { status: 400 })))['message']).toBe(
      '',
    )
  })

  test('has the reason of the response', async () => {
    const body = { __type: 'InvalidParameterException', message: 'No.', reasonCode: 'TOO_LONG' }
    expect((await errorFrom(Response.json(body, { status: 400 })))['reasonCode']).toBe('TOO_LONG')
  })

  test.each([
    ['a page of a proxy', new Response('<html>Bad Gateway</html>', { status: 502 })],
    ['nothing', new Response('', { status: 502 })],
    ['JSON of somebody else', Response.json({ error: 'bad_gateway' }, { status: 502 })],
    ['JSON that is no object', Response.json(null, { status: 502 })],
    ['a text as JSON', Response.json('CodeMismatchException', { status: 502 })],
  ])('is UnreadableResponse if the response is %s', async (_, response) => {
    expect(await errorFrom(response)).toEqual({
      ...common,
      name: 'UnreadableResponse',
      __type: 'UnreadableResponse',
      message: 'UpdateUserAttributes got a response with status 502 that is not from this API.',
      status: 502,
      requestId: undefined,
    })
  })

  test('is UnreadableResponse for a success without JSON, and for a redirect', async () => {
    const page = new Response('<html>Sign in to this network</html>')
    const elsewhere = new Response('', { status: 307, headers: { Location: 'http://127.0.0.2/' } })
    expect((await errorFrom(page))['__type']).toBe('UnreadableResponse')
    expect((await errorFrom(elsewhere))['__type']).toBe('UnreadableResponse')
  })
})
