import { aPassword } from '@poolhouse/engine/testing'
import { expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { addUser, codeTo, makePool, type PoolOnServer, signIn } from '../support/pool-on-server.ts'
import { describeSeveral } from '../support/several-processes.ts'

/** How many users are made before the kill, and how many after it. */
const each = 60

const writers = ['a', 'b', 'c', 'd', 'e', 'f']

/** How many try to spend the same at once. */
const rivals = 4

const name = (Value: string) => [{ Name: 'name', Value }]

const nameOf = (user: { readonly UserAttributes?: readonly { readonly Name: string; readonly Value: string }[] }) =>
  user.UserAttributes?.find(({ Name }) => Name === 'name')?.Value

describeSeveral('three server processes behind a balancer, one of them killed under load', 3, {}, (several) => {
  const urls = () => several.servers.map(({ url }) => url)
  /** Asks through the balancer: the status, 0 when no response came, and the body. */
  const askAny = (operation: string, input: object): ReturnType<typeof ask> =>
    ask(several.balancer.url, operation, input).catch((body: unknown) => ({ status: 0, body }))

  /** Spends a fresh code. */
  const codeOf = async ({ ClientId }: PoolOnServer, Username: string) => {
    const address = `${Username}@example.com`
    const UserAttributes = [{ Name: 'email', Value: address }]
    await ask(urls()[0]!, 'SignUp', { ClientId, Username, Password: aPassword, UserAttributes })
    const ConfirmationCode = await codeTo(urls(), address)
    return () => askAny('ConfirmSignUp', { ClientId, Username, ConfirmationCode })
  }

  /** Redeems a fresh refresh token. */
  const tokenOf = async (pool: PoolOnServer, username: string) => {
    await addUser(urls()[0]!, pool, username)
    const { RefreshToken } = await signIn(urls()[0]!, pool, username)
    return () => askAny('GetTokensFromRefreshToken', { ClientId: pool.ClientId, RefreshToken })
  }

  test('loses no acknowledged write, accepts nothing twice, and fails only requests in progress', async () => {
    const victim = several.servers[1]!
    const pool = await makePool(urls()[0]!, {
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
    })
    const { UserPoolId } = pool
    const prizes = await Promise.all(
      Array.from({ length: 16 }, (_, index) => (index % 2 ? codeOf : tokenOf)(pool, `prize-${index}`)),
    )

    /** The name that each user has at least, as far as it was acknowledged. */
    const acknowledged = new Map<string, '0' | '1'>()
    const failures: number[] = []
    const misread: unknown[] = []
    let killed: Promise<void> | undefined
    const responded = async (operation: string, input: object) => {
      const { status, body } = await askAny(operation, { UserPoolId, ...input })
      if (status === 200) return body
      failures.push(status)
      return undefined
    }
    const write = async (Username: string) => {
      const given = { Username, MessageAction: 'SUPPRESS', UserAttributes: name('0') }
      if (!(await responded('AdminCreateUser', given))) return
      acknowledged.set(Username, '0')
      if (acknowledged.size === each) killed = victim.kill()
      if (await responded('AdminUpdateUserAttributes', { Username, UserAttributes: name('1') }))
        acknowledged.set(Username, '1')
      const found = await responded('AdminGetUser', { Username })
      if (found && nameOf(found) !== '1' && acknowledged.get(Username) === '1') misread.push(found)
    }
    const writer = async (letter: string) => {
      for (let index = 0; acknowledged.size < 2 * each; index += 1) await write(`${letter}-${index}`)
    }
    const spend = async () => {
      while (acknowledged.size < each / 2) await new Promise((resolve) => setImmediate(resolve))
      const spent: number[][] = []
      for (const redeem of prizes) {
        const responses = await Promise.all(Array.from({ length: rivals }, redeem))
        spent.push(responses.map(({ status }) => status))
      }
      return spent
    }
    const [spent] = await Promise.all([spend(), ...writers.map(writer)])
    await killed

    const { cut } = several.balancer
    expect(cut.filter(({ server }) => server !== victim.url)).toEqual([])
    expect(cut.length).toBeLessThanOrEqual(writers.length + rivals)
    expect(failures.filter((status) => status !== 502)).toEqual([])
    expect(misread).toEqual([])

    const lost: unknown[] = []
    for (const [Username, value] of acknowledged) {
      const { body } = await askAny('AdminGetUser', { UserPoolId, Username })
      if ((nameOf(body) ?? '') < value) lost.push([Username, value, body])
    }
    expect(lost).toEqual([])

    for (const [index, redeem] of prizes.entries()) {
      const statuses = [...spent[index]!, (await redeem()).status, (await redeem()).status]
      const won = statuses.filter((status) => status === 200).length
      // The winner may not have received the response.
      expect(won === 1 || (won === 0 && statuses.includes(502)), `prize ${index}: ${statuses.join(' ')}`).toBe(true)
    }
  })
})
