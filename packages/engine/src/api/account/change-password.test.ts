import { expect, test } from 'vitest'
import { alter, aPassword, aSignedInUser, createTestEngine, type SignedInOptions } from '../../testing/index.ts'
import { passwordFailures } from '../../passwords/errors.ts'
import { attemptFailures } from '../../limits/errors.ts'
import { tally } from '../../testing/tally.ts'

const hour = 3_600_000
const fresh = 'Battery-Staple-7!'
const wrong = passwordFailures.wrong()
const exceeded = attemptFailures.exceeded()

const changing = async (options: SignedInOptions = {}) => {
  const engine = await createTestEngine()
  const signedIn = await aSignedInUser(engine, { client: { AccessTokenValidity: 24 }, ...options })
  return {
    ...signedIn,
    engine,
    change: (PreviousPassword: string | undefined, ProposedPassword: string) =>
      engine.invoke('ChangePassword', { AccessToken: signedIn.AccessToken, PreviousPassword, ProposedPassword }),
  }
}

test('replaces the password and keeps all sign-ins', async () => {
  const { change, engine, client, AccessToken } = await changing()
  expect(await change(aPassword, fresh)).toEqual({})
  expect(await engine.signIn(client, 'ada', fresh)).toHaveProperty('AccessToken')
  await expect(engine.signIn(client, 'ada', aPassword)).rejects.toThrow(wrong)
  expect(await engine.invoke('GetUser', { AccessToken })).toHaveProperty('Username', 'ada')
})

test('sets a first password for a user without one', async () => {
  const { change, engine, client, user } = await changing()
  await alter(engine, user, { credential: undefined })
  await expect(change('anything', fresh)).rejects.toThrow(wrong)
  expect(await change(undefined, fresh)).toEqual({})
  expect(await engine.signIn(client, 'ada', fresh)).toHaveProperty('AccessToken')
})

test.each([['Wrong-Horse-9!'], [undefined]])('rejects %s as the old password', async (previous) => {
  const { change, engine, client } = await changing()
  await expect(change(previous, fresh)).rejects.toThrow(wrong)
  expect(await engine.signIn(client, 'ada')).toHaveProperty('AccessToken')
})

test('rejects a weak password without counting it as an attempt', async () => {
  const { change, engine, user } = await changing()
  await expect(change(aPassword, 'short')).rejects.toThrow(passwordFailures.tooShort())
  expect((await engine.stored(user)).attempts).toEqual({})
})

test('rejects a password of the history', async () => {
  const { change } = await changing({
    pool: {
      UserPoolTier: 'ESSENTIALS',
      Policies: {
        PasswordPolicy: {
          MinimumLength: 8,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          PasswordHistorySize: 2,
        },
      },
    },
  })
  await expect(change(aPassword, aPassword)).rejects.toMatchObject({ code: 'PasswordHistoryPolicyViolationException' })
  await change(aPassword, fresh)
  await expect(change(fresh, aPassword)).rejects.toMatchObject({ code: 'PasswordHistoryPolicyViolationException' })
})

test('allows five attempts an hour, correct or not', async () => {
  const { change, engine } = await changing()
  for (let time = 0; time < 5; time += 1) await expect(change('Wrong-Horse-9!', fresh)).rejects.toThrow(wrong)
  await expect(change(aPassword, fresh)).rejects.toThrow(exceeded)
  engine.clock.advance(hour)
  expect(await change(aPassword, fresh)).toEqual({})
})

test('applies the limit to concurrent attempts', async () => {
  const { change } = await changing()
  const outcomes = await tally(Array.from({ length: 20 }, () => change('Wrong-Horse-9!', fresh)))
  expect(outcomes).toEqual({ [wrong.message]: 5, [exceeded.message]: 15 })
})

test('of two concurrent changes, one succeeds', async () => {
  const { change } = await changing()
  const outcomes = await Promise.allSettled([change(aPassword, fresh), change(aPassword, `${fresh}!`)])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

test.each([
  [{ enabled: false }, 'NotAuthorizedException'],
  [{ status: 'RESET_REQUIRED' }, 'PasswordResetRequiredException'],
  [{ status: 'UNCONFIRMED' }, 'UserNotConfirmedException'],
] as const)('rejects a user with %o', async (altered, code) => {
  const { change, engine, user } = await changing()
  await alter(engine, user, altered)
  await expect(change(aPassword, fresh)).rejects.toMatchObject({ code })
})

test('rejects a deleted user', async () => {
  const { change, engine, user } = await changing()
  await engine.storage.users.delete(user.poolId, user.sub)
  await expect(change(aPassword, fresh)).rejects.toMatchObject({ code: 'UserNotFoundException' })
})
