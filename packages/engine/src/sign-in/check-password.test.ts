import type { UserStore } from '@poolhouse/storage'
import { createMemoryStorage } from '@poolhouse/storage/memory'
import { expect, test } from 'vitest'
import { passwordFailures } from '../passwords/errors.ts'
import { alter, aPassword, createTestEngine, type TestEngine } from '../testing/index.ts'
import { initiate, signedIn } from '../testing/sign-in.ts'

const passwordHashes = {
  isUsable: () => true,
  verify: async (_: string, hash: string, password: string) => hash === `hash of ${password}`,
}

/** Signs in an imported user, while another process with the same storage runs `race` before the hash is replaced. */
const signInDuring = async (race: (other: TestEngine, signIn: (engine: TestEngine) => Promise<unknown>) => unknown) => {
  const storage = createMemoryStorage()
  const other = await createTestEngine({ storage, passwordHashes })
  const pool = await other.aPool()
  const client = await other.aClient(pool)
  const ada = await other.aUser(pool, 'ada')
  const credential = await other.needs.passwords.credentialFromHash(pool, ada, `hash of ${aPassword}`, 'BCRYPT')
  await alter(other, ada, { credential })
  const signIn = (engine: TestEngine) =>
    initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: aPassword })
  let races = 0
  const save: UserStore['save'] = async (users) => {
    races += 1
    if (races === 1) await race(other, signIn)
    return storage.users.save(users)
  }
  const engine = await createTestEngine({ storage: { ...storage, users: { ...storage.users, save } }, passwordHashes })
  return signIn(engine)
}

test('a password that replaces an imported hash during a sign-in rejects the old password', async () => {
  const signIn = signInDuring(async (other) => {
    const [pool] = (await other.invoke('ListUserPools', { MaxResults: 1 })).UserPools ?? []
    const UserPoolId = pool?.Id ?? ''
    await other.invoke('AdminSetUserPassword', {
      UserPoolId,
      Username: 'ada',
      Password: 'Another-Horse-9!',
      Permanent: true,
    })
  })
  await expect(signIn).rejects.toThrow(passwordFailures.wrong())
})

test('two first sign-ins of an imported user both succeed', async () => {
  expect(await signInDuring((other, signIn) => signIn(other))).toEqual(signedIn)
})
