import { expect, test } from 'vitest'
import { output, preparedServer, rejection } from '../test/prepared-server.ts'
import { createClient } from './create-client.ts'

const client = (...responses: Response[]) => {
  const { asked, fetch } = preparedServer(...responses)
  return { asked, client: createClient({ endpoint: 'http://127.0.0.1:9329', fetch }) }
}

const page = (name: string, token?: string) => ({
  Users: [{ Username: name }],
  ...(token === undefined ? {} : { PaginationToken: token }),
})

const input = { UserPoolId: 'us-east-1_abcDEF123', Limit: 1 }

test('requests pages until one has no token', async () => {
  const pages = [page('ada', 'one'), page('bob', 'two'), page('cyd')]
  const scripted = client(...pages.map(output))
  expect(await Array.fromAsync(scripted.client.listUsersPages(input))).toEqual(pages)
  expect(scripted.asked.map(({ body }) => body)).toEqual([
    input,
    { ...input, PaginationToken: 'one' },
    { ...input, PaginationToken: 'two' },
  ])
})

test('requests a page only when the loop reaches it', async () => {
  const scripted = client(output(page('ada', 'one')))
  for await (const { Users } of scripted.client.listUsersPages(input)) {
    expect(Users).toEqual([{ Username: 'ada' }])
    break
  }
  expect(scripted.asked).toHaveLength(1)
})

test('starts at the given token', async () => {
  const scripted = client(output(page('cyd')))
  await Array.fromAsync(scripted.client.listUsersPages({ ...input, PaginationToken: 'two' }))
  expect(scripted.asked.map(({ body }) => body)).toEqual([{ ...input, PaginationToken: 'two' }])
})

test.each([
  ['twice in a row', ['one', 'one']],
  ['after others', ['one', 'two', 'one']],
])('throws when a token is returned %s', async (_, tokens) => {
  const scripted = client(...tokens.map((token) => output(page('ada', token))))
  let seen = 0
  const loop = async () => {
    for await (const { Users } of scripted.client.listUsersPages(input)) seen += Users?.length ?? 0
  }
  await expect(loop()).rejects.toMatchObject({
    __type: 'RepeatedToken',
    operation: 'ListUsers',
    message: 'ListUsers returned the same PaginationToken twice.',
  })
  expect(seen).toBe(tokens.length)
})

test('throws when the server returns the token at which the list started', async () => {
  const scripted = client(output(page('ada', 'one')))
  await expect(
    Array.fromAsync(scripted.client.listUsersPages({ ...input, PaginationToken: 'one' })),
  ).rejects.toMatchObject({ __type: 'RepeatedToken' })
})

test('rejects with the error of a page', async () => {
  const scripted = client(output(page('ada', 'one')), rejection('NotAuthorizedException'))
  await expect(Array.fromAsync(scripted.client.listUsersPages(input))).rejects.toMatchObject({
    __type: 'NotAuthorizedException',
  })
})
