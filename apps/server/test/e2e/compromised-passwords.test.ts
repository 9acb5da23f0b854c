import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aPassword } from '@poolhouse/engine/testing'
import { afterAll, expect, test, vi } from 'vitest'
import { listen } from '../../src/node/listen.ts'
import { responseOf, ask } from '../support/ask.ts'
import { addUser, makePool, trySignIn } from '../support/pool-on-server.ts'
import { startPoolhouse } from '../support/poolhouse.ts'
import { startServer } from '../support/server-process.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const compromised = 'Password1!'
const sha1 = createHash('sha1').update(compromised).digest('hex').toUpperCase()

const asked: (string | undefined)[] = []
const ranges = createServer((request, response) => {
  asked.push(request.url)
  response.end(request.url === `/range/${sha1.slice(0, 5)}` ? `${sha1.slice(5)}:7\r\n` : `${'0'.repeat(35)}:0\r\n`)
})
afterAll(() => ranges.close())

const writeList = async () => {
  const file = join(temporaryFolder(), 'pwned.txt')
  writeFileSync(file, `${sha1}:7\n`)
  return file
}

test.each([
  ['a file', 'Node', writeList],
  ['the range API', 'Workers', async () => `http://127.0.0.1:${await listen(ranges, 0, '127.0.0.1')}`],
] as const)(
  'a list in %s on %s blocks a password at sign-up and allows others to sign in',
  async (_, runtime, locate) => {
    const POOLHOUSE_COMPROMISED_PASSWORDS = await locate()
    const { url, stop } = await startPoolhouse(runtime, { POOLHOUSE_COMPROMISED_PASSWORDS })
    try {
      const pool = await makePool(url)
      const { UserPoolId, ClientId } = pool
      const protection = { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' } }
      await responseOf(url, 'UpdateUserPool', { UserPoolId, ...protection })
      const CompromisedCredentialsRiskConfiguration = { Actions: { EventAction: 'BLOCK' } }
      await responseOf(url, 'SetRiskConfiguration', { UserPoolId, CompromisedCredentialsRiskConfiguration })
      expect(await ask(url, 'SignUp', { ClientId, Username: 'eve', Password: compromised })).toStrictEqual({
        status: 400,
        body: {
          __type: 'InvalidPasswordException',
          message: 'Provided password cannot be used for security reasons.',
        },
      })
      await addUser(url, pool, 'ada')
      expect((await trySignIn(url, pool, 'ada', aPassword)).status).toBe(200)
      if (runtime === 'Workers') expect(asked).toContain(`/range/${sha1.slice(0, 5)}`)
    } finally {
      await stop()
    }
  },
)

test('a start without a list warns if a pool has threat protection', async () => {
  const main = new URL('../../src/node/main.mjs', import.meta.url)
  const env = { PORT: '0', POOLHOUSE_DATA: temporaryFolder() }
  let printed = ''
  const start = () => startServer(main, env, (output) => void (printed = output))
  const warning = 'a pool has threat protection, but no password is compared'
  const first = await start()
  try {
    const { UserPoolId } = await makePool(first.url)
    const protection = { UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } }
    await responseOf(first.url, 'UpdateUserPool', { UserPoolId, ...protection })
    expect(printed).not.toContain(warning)
  } finally {
    await first.stop()
  }
  const second = await start()
  try {
    await vi.waitFor(() => expect(printed).toContain(warning), { timeout: 10_000 })
  } finally {
    await second.stop()
  }
})
