import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('enables a disabled user, and can be repeated', async () => {
  const { invoke, clock, aPool, aUser } = await createTestEngine()
  const pool = await aPool()
  await aUser(pool, 'ada')
  const request = { UserPoolId: pool.id, Username: 'ada' }
  await invoke('AdminDisableUser', request)
  const at = clock.now()
  for (let times = 0; times < 2; times += 1) {
    expect(await invoke('AdminEnableUser', request)).toStrictEqual({})
    expect(await invoke('AdminGetUser', request)).toMatchObject({
      Enabled: true,
      UserStatus: 'CONFIRMED',
      UserLastModifiedDate: at / 1000,
    })
    clock.advance(1000)
  }
})
