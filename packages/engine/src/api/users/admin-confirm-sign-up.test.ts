import { describe, expect, test } from 'vitest'
import { alter, createTestEngine, failedOutcomes } from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { empty } from '../../testing/empty.ts'

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:a'

/** A engine with Ada, who signed up and did not confirm. */
const engine = async (settings = {}) => {
  const built = await createTestEngine()
  const pool = await built.aPool(settings)
  const user = await built.aUser(pool, 'ada', { email: 'ada@example.com' })
  const code = { hash: 'h', expiresAt: 0, attribute: 'email', destination: 'ada@example.com' } as const
  await alter(built, user, { status: 'UNCONFIRMED', codes: { 'sign-up': code } })
  const confirm = (request = {}) =>
    built.invoke('AdminConfirmSignUp', { UserPoolId: pool.id, Username: 'ada', ...request })
  return { ...built, pool, user, confirm }
}

test('confirms a user, verifies nothing and removes the code', async () => {
  const { confirm, clock, stored, user } = await engine()
  clock.advance(1_000)
  expect(await confirm()).toStrictEqual({})
  expect(await stored(user)).toStrictEqual({
    ...user,
    version: expect.any(Number),
    status: 'CONFIRMED',
    modifiedAt: clock.now(),
    attributes: { email: 'ada@example.com' },
    codes: {},
  })
})

test('confirms a user once in concurrent requests', async () => {
  const { confirm } = await engine()
  const outcomes = await Promise.allSettled([confirm(), confirm(), confirm()])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected'])
})

test('rejects a confirmed user', async () => {
  const { confirm } = await engine()
  await confirm()
  await expect(confirm()).rejects.toThrow(userFailures.cannotBeConfirmed('CONFIRMED'))
})

test('rejects an unknown pool', async () => {
  const { confirm } = await engine()
  await expect(confirm({ UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('rejects an unknown user', async () => {
  const { confirm } = await engine()
  await expect(confirm({ Username: 'bob' })).rejects.toMatchObject({ code: 'UserNotFoundException' })
})

describe('the PostConfirmation function', () => {
  const LambdaConfig = { PostConfirmation: functionArn }

  test('is called', async () => {
    const { confirm, functions, user } = await engine({ LambdaConfig })
    functions.respond((event) => ({ kind: 'responded', output: event }))
    await confirm({ ClientMetadata: { from: 'test' } })
    expect(functions.calls.map(({ event }) => event)).toMatchObject([
      {
        triggerSource: 'PostConfirmation_ConfirmSignUp',
        userName: 'ada',
        // No client, as in real events.
        callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: null },
        request: {
          userAttributes: { sub: user.sub, 'cognito:user_status': 'CONFIRMED', email: 'ada@example.com' },
          clientMetadata: { from: 'test' },
        },
        response: empty,
      },
    ])
  })

  test.each(failedOutcomes)('does not undo the confirmation when it returns %o', async (outcome, code) => {
    const { confirm, functions, stored, user } = await engine({ LambdaConfig })
    functions.respond(() => outcome)
    await expect(confirm()).rejects.toMatchObject({ code })
    expect(await stored(user)).toMatchObject({ status: 'CONFIRMED' })
  })
})
