import { expect, test } from 'vitest'
import { output, preparedServer, refusal } from '../test/prepared-server.ts'
import { createClient } from './create-client.ts'

const client = (...answers: Response[]) => {
  const { asked, fetch } = preparedServer(...answers)
  return { asked, client: createClient({ endpoint: 'http://127.0.0.1:9329', fetch }) }
}

const page = (name: string, token?: string) => ({
  Users: [{ Username: name }],
  ...(token === undefined ? {} : { PaginationToken: token }),
})

const input = { UserPoolId: 'us-east-1_abcDEF123', Limit: 1 }

test('requests page after page until one has no token', async () => {
  const pages = [page('ada', 'one'), page('bob', 'two'), page('cyd')]
  const house = client(...pages.map(output))
  expect(await Array.fromAsync(house.client.listUsersPages(input))).toEqual(pages)
  expect(house.asked.map(({ body }) => body)).toEqual([
    input,
    { ...input, PaginationToken: 'one' },
    { ...input, PaginationToken: 'two' },
  ])
})

test('requests a page only when the loop reaches it', async () => {
  const house = client(output(page('ada', 'one')))
  for await (const { Users } of house.client.listUsersPages(input)) {
    expect(Users).toEqual([{ Username: 'ada' }])
    break
  }
  expect(house.asked).toHaveLength(1)
})

test('begins at the token it is given', async () => {
  const house = client(output(page('cyd')))
  await Array.fromAsync(house.client.listUsersPages({ ...input, PaginationToken: 'two' }))
  expect(house.asked.map(({ body }) => body)).toEqual([{ ...input, PaginationToken: 'two' }])
})

test.each([
  ['twice in a row', ['one', 'one']],
  ['after others', ['one', 'two', 'one']],
])('stops with an error when a token comes %s', async (_, tokens) => {
  const house = client(...tokens.map((token) => output(page('ada', token))))
  let seen = 0
  const loop = async () => {
    for await (const { Users } of house.client.listUsersPages(input)) seen += Users?.length ?? 0
  }
  await expect(loop()).rejects.toMatchObject({
    __type: 'RepeatedToken',
    operation: 'ListUsers',
    message: 'ListUsers gave the same PaginationToken twice.',
  })
  expect(seen).toBe(tokens.length)
})

test('stops when the server gives back the token the list began at', async () => {
  const house = client(output(page('ada', 'one')))
  await expect(
    Array.fromAsync(house.client.listUsersPages({ ...input, PaginationToken: 'one' })),
  ).rejects.toMatchObject({ __type: 'RepeatedToken' })
})

test('rejects with the error of a page', async () => {
  const house = client(output(page('ada', 'one')), refusal('NotAuthorizedException'))
  await expect(Array.fromAsync(house.client.listUsersPages(input))).rejects.toMatchObject({
    __type: 'NotAuthorizedException',
  })
})
