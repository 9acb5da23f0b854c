import {
  AdminGetUserCommand,
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider'
import { query, restart, start, stop, urlOf } from '@poolhouse/storage-postgres/testing'
import { expect, onTestFinished, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { addUser, makePool } from '../support/pool-on-server.ts'
import { describeSeveral } from '../support/several-processes.ts'

/** How many connections each process may have. */
const connections = 4

const env = { POOLHOUSE_DATABASE_CONNECTIONS: `${connections}` }

describeSeveral('two server processes whose database', 2, env, (several) => {
  const sdk = () => {
    const client = new CognitoIdentityProviderClient({
      endpoint: several.balancer.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
    })
    onTestFinished(() => client.destroy())
    return client
  }

  /** Waits until it is so, asking again and again. */
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  const health = (path = '') =>
    Promise.all(several.servers.map(async ({ url }) => (await fetch(`${url}/_poolhouse/health${path}`)).status))

  test.each(['fast', 'immediate'] as const)(
    'restarts in %s mode: an SDK notices nothing, raw responses are retryable, and no connection is left over',
    async (mode) => {
      const { UserPoolId } = await makePool(several.balancer.url)
      const client = sdk()
      const load = new AbortController()
      const acknowledged = new Map<string, string>()
      let count = 0
      const failures: unknown[] = []
      const misread: unknown[] = []
      const worker = async (Username: string) => {
        for (let index = 0; !load.signal.aborted; index += 1) {
          try {
            const UserAttributes = [{ Name: 'name', Value: `${index}` }]
            await client.send(new AdminUpdateUserAttributesCommand({ UserPoolId, Username, UserAttributes }))
            acknowledged.set(Username, `${index}`)
            const found = await client.send(new AdminGetUserCommand({ UserPoolId, Username }))
            const read = found.UserAttributes?.find(({ Name }) => Name === 'name')?.Value
            if (read !== `${index}`) misread.push([Username, index, read])
            count += 1
          } catch (error) {
            failures.push(error)
          }
        }
      }
      const bare = new Set<string>()
      let made = 0
      const askBare = async (url: string) => {
        while (!load.signal.aborted) {
          const { status, body } = await ask(url, 'AdminCreateUser', {
            UserPoolId,
            Username: `bare-${made++}`,
            MessageAction: 'SUPPRESS',
          })
          bare.add(`${status} ${body.__type ?? ''}`)
        }
      }
      const names = ['a', 'b', 'c', 'd', 'e', 'f']
      for (const name of names) await addUser(several.balancer.url, { UserPoolId, ClientId: '' }, name)
      const under = Promise.all([...names.map(worker), ...several.servers.map(({ url }) => askBare(url))])
      await until(() => count > 50)
      const began = performance.now()
      await restart(several.cluster, mode)
      const tookLong = performance.now() - began > 4000
      const before = count
      await until(() => count > before + 50)
      load.abort()
      await under

      // An SDK tries three times: on a machine that takes long to restart a database it may give up.
      if (!tookLong) expect(failures).toEqual([])
      expect(failures.filter((error) => (error as Error).name !== 'ServiceUnavailable')).toEqual([])
      expect(misread).toEqual([])
      expect([...bare].filter((response) => response !== '200 ' && response !== '503 ServiceUnavailable')).toEqual([])
      expect(await health()).toEqual([200, 200])
      expect(several.balancer.cut).toEqual([])

      const [left] = await query<{ open: number; hanging: number }>(
        urlOf(several.cluster, 'public'),
        `select count(*)::int as open, count(*) filter (where state like 'idle in%')::int as hanging
        from pg_stat_activity where application_name = 'poolhouse'`,
      )
      expect(left?.open).toBeLessThanOrEqual(several.servers.length * connections)
      expect(left?.hanging).toBe(0)
    },
  )

  test('is unavailable: the health check fails, the process stays alive, requests get 503 with Retry-After, and recover afterwards', async () => {
    const { UserPoolId } = await makePool(several.balancer.url)
    expect([await health(), await health('/live')]).toEqual([
      [200, 200],
      [200, 200],
    ])
    const servers = [...several.servers]
    stop(several.cluster, 'fast')
    // A server that starts during the outage waits for the database.
    let waiting = () => {}
    const isWaiting = new Promise<void>((resolve) => (waiting = resolve))
    const another = several.startAnother((output) => {
      if (/^waiting for the database: The database .* cannot be reached/m.test(output)) waiting()
    })
    await until(async () => (await health()).every((status) => status === 503))
    expect(await health('/live')).toEqual([200, 200])
    const responses = await Promise.all(
      servers.map(async ({ url }) => {
        const body = JSON.stringify({ UserPoolId })
        const response = await fetch(`${url}/DescribeUserPool`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
        return [response.status, response.headers.get('retry-after'), await response.json()]
      }),
    )
    const unavailable = {
      __type: 'ServiceUnavailable',
      message: 'The request has failed due to a temporary failure of the server.',
    }
    expect(responses).toEqual([
      [503, '1', unavailable],
      [503, '1', unavailable],
    ])

    await isWaiting
    start(several.cluster)
    const { url } = await another
    expect(await ask(url, 'DescribeUserPool', { UserPoolId })).toMatchObject({ status: 200 })
    await until(async () => (await health()).every((status) => status === 200))
    for (const server of servers)
      expect(await ask(server.url, 'DescribeUserPool', { UserPoolId })).toMatchObject({ status: 200 })
  })
})
