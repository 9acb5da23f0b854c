import { expect, test } from 'vitest'
import type { IdLookup } from './id-lookup.ts'
import { completionsOf } from './candidates.ts'

const askServer: IdLookup = {
  poolIds: () => Promise.resolve(['us-east-1_a', 'us-east-1_b']),
  clientIds: (pool) => Promise.resolve([`client of ${pool}`]),
}

test.each([
  [['get-user-a'], ['get-user-attribute-verification-code', 'get-user-auth-factors']],
  [['cog'], ['cognito-idp']],
  [['cognito-idp', 'get-csv'], ['get-csv-header']],
  [['get-user', '--acc'], ['--access-token']],
  [['get-user', '--access-token', 'x', '--acc'], []],
  [['list-users', '--max'], ['--max-items']],
  [
    ['admin-create-user', '--message-action', ''],
    ['RESEND', 'SUPPRESS'],
  ],
  [
    ['get-user', '--output', 'ya'],
    ['yaml', 'yaml-stream'],
  ],
  [
    ['describe-user-pool', '--user-pool-id', ''],
    ['us-east-1_a', 'us-east-1_b'],
  ],
  [['describe-user-pool-client', '--user-pool-id', 'us-east-1_b', '--client-id', ''], ['client of us-east-1_b']],
  [['describe-user-pool-client', '--client-id', ''], []],
  [['get-user', ''], ['help']],
])('completes %j', async (words, candidates) => {
  expect(await completionsOf(words, askServer)).toEqual(candidates)
})
