import { QueryClient } from '@tanstack/react-query'
import createQueries from 'openapi-react-query'
import { expect, test } from 'vitest'
import { createFetchClient } from '../src/index.ts'
import { output, preparedServer, rejection } from './prepared-server.ts'

const body = { AccessToken: 'eyJ.a.b' }

const queriesOf = (...responses: Response[]) => {
  const { fetch, asked } = preparedServer(...responses)
  const queries = createQueries(createFetchClient({ endpoint: 'http://127.0.0.1:9329', fetch }))
  return { queries, asked, cache: new QueryClient({ defaultOptions: { queries: { retry: false } } }) }
}

test('openapi-react-query fetches an operation as a query, and caches it by its input', async () => {
  const { queries, asked, cache } = queriesOf(output({ Username: 'ada', UserAttributes: [] }))
  const options = { ...queries.queryOptions('post', '/GetUser', { body }), staleTime: Infinity }
  const { Username } = await cache.fetchQuery(options)
  await cache.fetchQuery(options)
  expect([Username, asked.length, options.queryKey]).toEqual(['ada', 1, ['post', '/GetUser', { body }]])
})

test('a query fails with the error that the contract declares', async () => {
  const { queries, cache } = queriesOf(rejection('UserNotFoundException', 'User does not exist.'))
  await expect(cache.fetchQuery(queries.queryOptions('post', '/GetUser', { body }))).rejects.toEqual({
    __type: 'UserNotFoundException',
    message: 'User does not exist.',
  })
})
