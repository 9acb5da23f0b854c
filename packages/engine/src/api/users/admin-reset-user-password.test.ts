import type { CreateUserPoolRequest } from '@poolhouse/schemas'
import type { UserRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { hourlyLimits } from '../../limits/rules/attempts.ts'
import { alter, aPassword, createTestEngine, verifyingSettings } from '../../testing/index.ts'
import { codeFailures } from '../../codes/errors.ts'
import { userFailures } from '../../users/errors.ts'
import type { Failure } from '../../kernel/failure.ts'

const email = 'ada@example.com'

const withAda = async (settings: Partial<CreateUserPoolRequest> = {}) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ ...verifyingSettings, ...settings })
  const client = await engine.aClient(pool)
  const ada = await engine.aUser(pool, 'ada', { email, email_verified: 'true' })
  const request = { UserPoolId: pool.id, Username: 'ada' }
  const reset = () => engine.invoke('AdminResetUserPassword', request)
  return { ...engine, engine, pool, client, ada, request, reset }
}

test('invalidates the password, and sends a code that sets a new one', async () => {
  const { invoke, signIn, outbox, client, request, reset } = await withAda()
  expect(await reset()).toStrictEqual({})
  expect(outbox.sent).toHaveLength(1)
  expect(await invoke('AdminGetUser', request)).toMatchObject({ UserStatus: 'RESET_REQUIRED' })
  await expect(signIn(client, 'ada')).rejects.toMatchObject({
    code: 'PasswordResetRequiredException',
  })
  await invoke('ConfirmForgotPassword', {
    ClientId: client.id,
    Username: 'ada',
    ConfirmationCode: outbox.codeTo(email),
    Password: 'Another-Horse-9!',
  })
  expect(await invoke('AdminGetUser', request)).toMatchObject({ UserStatus: 'CONFIRMED' })
  await expect(signIn(client, 'ada', aPassword)).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  await expect(signIn(client, 'ada', 'Another-Horse-9!')).resolves.toBeDefined()
})

test('sends a new code when repeated, and passes ClientMetadata to CustomMessage', async () => {
  const { invoke, storage, functions, outbox, pool, request } = await withAda()
  const LambdaConfig = { CustomMessage: 'arn:aws:lambda:us-east-1:123456789012:function:f' }
  const current = (await storage.pools.find(pool.id))!
  await storage.pools.save({ ...current, settings: { ...current.settings, LambdaConfig } })
  functions.respond((event) => ({ kind: 'responded', output: event }))
  for (let times = 0; times < 2; times += 1) {
    await invoke('AdminResetUserPassword', { ...request, ClientMetadata: { why: 'leak' } })
  }
  expect(outbox.sent).toHaveLength(2)
  const event = { triggerSource: 'CustomMessage_ForgotPassword', request: { clientMetadata: { why: 'leak' } } }
  expect(functions.calls).toMatchObject([{ event }, { event }])
})

describe('rejects', () => {
  test.each<[string, Partial<UserRecord>, Failure]>([
    ['a disabled user', { enabled: false, status: 'UNCONFIRMED' }, userFailures.disabledForReset()],
    ['FORCE_CHANGE_PASSWORD', { status: 'FORCE_CHANGE_PASSWORD' }, codeFailures.notResettable()],
    ['UNCONFIRMED', { status: 'UNCONFIRMED' }, codeFailures.notResettable()],
    ['EXTERNAL_PROVIDER', { status: 'EXTERNAL_PROVIDER' }, codeFailures.notResettable()],
    [
      'a user without a verified contact',
      { attributes: { email, email_verified: 'false' } },
      codeFailures.noRecoveryContact(),
    ],
  ])('%s, and changes nothing', async (_name, change, failure) => {
    const { engine, outbox, stored, ada, reset } = await withAda()
    await alter(engine, ada, change)
    const before = await stored(ada)
    await expect(reset()).rejects.toThrow(failure)
    expect(await stored(ada)).toEqual(before)
    expect(outbox.sent).toEqual([])
  })

  test('a pool where only administrators recover passwords', async () => {
    const AccountRecoverySetting = { RecoveryMechanisms: [{ Name: 'admin_only' as const, Priority: 1 }] }
    const { reset } = await withAda({ AccountRecoverySetting })
    await expect(reset()).rejects.toThrow(codeFailures.recoveryByAdministrator())
  })

  test('more requests than ForgotPassword accepts in an hour', async () => {
    const { invoke, client, reset } = await withAda()
    for (let times = 0; times < hourlyLimits.ResetPassword; times += 1) await reset()
    const limited = { code: 'LimitExceededException' }
    await expect(reset()).rejects.toMatchObject(limited)
    await expect(invoke('ForgotPassword', { ClientId: client.id, Username: 'ada' })).rejects.toMatchObject(limited)
  })
})

test('requires a reset even if the code cannot be delivered, and ForgotPassword sends another', async () => {
  const { invoke, outbox, client, request, reset } = await withAda()
  outbox.reject({ kind: 'rejected', because: 'failure', reason: 'No.' })
  expect(await reset()).toStrictEqual({})
  expect(await invoke('AdminGetUser', request)).toMatchObject({ UserStatus: 'RESET_REQUIRED' })
  outbox.reject(undefined)
  await invoke('ForgotPassword', { ClientId: client.id, Username: 'ada' })
  expect(outbox.codeTo(email)).toMatch(/^\d{6}$/)
})
