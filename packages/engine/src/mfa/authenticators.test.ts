import { expect, test } from 'vitest'
import { codeOfAuthenticator, createTestEngine } from '../testing/index.ts'
import { mfaFailures } from './errors.ts'

test('the first code of a secret that another request replaced in the meantime is wrong', async () => {
  const { clock, needs, records, stored } = await createTestEngine()
  const user = await records.user(await records.pool())
  const secret = await needs.authenticators.associate(user)
  const before = await stored(user)
  await needs.authenticators.associate(before)
  const confirm = needs.authenticators.confirm(before, codeOfAuthenticator(secret, clock.now()), {
    name: undefined,
    enable: true,
  })
  await expect(confirm).rejects.toThrow(mfaFailures.firstCodeWrong())
  expect((await stored(user)).mfa).not.toHaveProperty('authenticator')
})
