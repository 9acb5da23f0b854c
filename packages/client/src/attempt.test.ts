import { errors, operations } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { noConnection, output, preparedServer, rejection } from '../test/prepared-server.ts'
import { attempt } from './attempt.ts'
import { createClient } from './create-client.ts'
import { isError } from './is-error.ts'
import { PoolhouseError } from './poolhouse-error.ts'

const getUser = (response: Response | Error) => {
  const { fetch } = preparedServer(response)
  return createClient({ endpoint: 'http://127.0.0.1:9329', fetch, retry: { attempts: 1 } }).getUser({
    AccessToken: 'eyJ.a.b',
  })
}

describe('attempt', () => {
  test('returns the output', async () => {
    const user = { Username: 'ada', UserAttributes: [] }
    expect(await attempt(getUser(output(user)))).toEqual({ ok: true, value: user })
  })

  test('returns an error that the operation declares', async () => {
    const outcome = await attempt(getUser(rejection('UserNotFoundException', 'User does not exist.')))
    expect(outcome).toMatchObject({ ok: false, error: { __type: 'UserNotFoundException', status: 400 } })
  })

  test.each([
    ['an error of another operation', () => rejection('UsernameExistsException'), 'UsernameExistsException'],
    ['an error of no operation', () => rejection('SerializationException'), 'SerializationException'],
    ['a broken connection', noConnection, 'NetworkError'],
    ['a response of another server', () => new Response('<html>'), 'UnreadableResponse'],
  ])('throws %s', async (_, response, type) => {
    await expect(attempt(getUser(response()))).rejects.toMatchObject({ __type: type })
  })

  test('throws errors that the client did not create', async () => {
    await expect(attempt(Promise.reject(new RangeError('Mine.')))).rejects.toThrow(RangeError)
  })
})

describe('isError', () => {
  test('accepts, for every operation, exactly the errors that the contract declares for it', () => {
    const names = Object.keys(errors)
    const told = Object.values(operations).map(({ name }) =>
      names.filter((type) => isError(new PoolhouseError(type, '', { operation: name, retryable: false }), name)),
    )
    const declared = Object.values(operations).map((operation) => [...operation.errors].sort())
    expect(told.map((list) => list.sort())).toEqual(declared)
  })

  test('rejects errors that another operation declares, and any other value', async () => {
    const error: unknown = await getUser(rejection('UserNotFoundException')).catch((caught: unknown) => caught)
    expect(isError(error, 'GetUser')).toBe(true)
    expect(isError(error, 'ForgotPassword')).toBe(false)
    expect(
      [new Error('No.'), { __type: 'UserNotFoundException' }, undefined].map((it) => isError(it, 'GetUser')),
    ).toEqual([false, false, false])
  })
})
