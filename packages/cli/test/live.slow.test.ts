import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LiveServer, newestCode, startLiveServer } from './live-server.ts'

let server: LiveServer
beforeAll(async () => {
  server = await startLiveServer()
})
afterAll(async () => {
  await server.stop()
})

const text = ({ code, out, err }: { code: number | null; out: string; err: string }): string => {
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.trim()
}

// Forty processes, each of which takes seconds on a busy machine.
const timeout = 300_000

test('both programs behave the same against a Poolhouse server', { timeout }, async () => {
  const { poolhouse, aws, url } = server
  const pool = text(
    poolhouse(
      'create-user-pool',
      '--pool-name',
      'demo',
      '--auto-verified-attributes',
      'email',
      '--query',
      'UserPool.Id',
      '--output',
      'text',
    ),
  )
  const client = text(
    poolhouse(
      ...['create-user-pool-client', '--user-pool-id', pool, '--client-name', 'web'],
      ...['--explicit-auth-flows', 'ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      ...['--query', 'UserPoolClient.ClientId', '--output', 'text'],
    ),
  )
  const signUp = [
    '--username',
    'ada',
    '--password',
    'Correct-Horse-9!',
    '--user-attributes',
    'Name=email,Value=ada@example.com',
  ]
  text(poolhouse('sign-up', '--client-id', client, ...signUp))
  const code = await newestCode(url, 'ada@example.com')
  expect(
    text(poolhouse('confirm-sign-up', '--client-id', client, '--username', 'ada', '--confirmation-code', code)),
  ).toBe('')
  const token = text(
    poolhouse(
      ...['initiate-auth', '--client-id', client, '--auth-flow', 'USER_PASSWORD_AUTH'],
      ...['--auth-parameters', 'USERNAME=ada,PASSWORD=Correct-Horse-9!'],
      ...['--query', 'AuthenticationResult.AccessToken', '--output', 'text'],
    ),
  )

  const verification = ['get-user-attribute-verification-code', '--access-token', token, '--attribute-name', 'email']
  const own = poolhouse(...verification)
  expect(JSON.parse(text(own))).toEqual({
    CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
  })
  expect(own).toEqual(aws(...verification))

  for (const format of ['json', 'text', 'table', 'yaml', 'yaml-stream']) {
    const commands = [
      ['get-user', '--access-token', token, '--output', format],
      ['list-users', '--user-pool-id', pool, '--output', format],
      ['list-user-pools', '--max-results', '5', '--output', format],
    ]
    for (const command of commands) expect(poolhouse(...command)).toEqual(aws(...command))
  }
  const rejected = ['admin-get-user', '--user-pool-id', pool, '--username', 'nobody']
  expect(poolhouse(...rejected)).toMatchObject({ code: 254, out: '' })
  expect(poolhouse(...rejected)).toEqual(aws(...rejected))
})
