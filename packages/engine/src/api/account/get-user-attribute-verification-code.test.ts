import { describe, expect, test } from 'vitest'
import { createMessages } from '../../messages/messages.ts'
import { createCodes } from '../../codes/codes.ts'
import {
  alter,
  aSignedInUser,
  createTestEngine,
  type SignedInOptions,
  rejectedDeliveries,
  failedOutcomes,
} from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { accessTokenFailures } from '../../tokens/errors.ts'
import { attemptFailures } from '../../limits/errors.ts'
import { codeFailures } from '../../codes/errors.ts'
import { tally } from '../../testing/tally.ts'

const hour = 3_600_000
const ada = { email: 'ada@example.com', phone_number: '+12065558920' }

/** A engine with Ada signed in, and how she asks. */
const asking = async (options: SignedInOptions & { readonly attemptLimits?: 'off' } = {}) => {
  const { attemptLimits = 'on' } = options
  const engine = await createTestEngine({ environment: { attemptLimits } })
  const signedIn = await aSignedInUser(engine, { attributes: ada, ...options })
  const { AccessToken, user } = signedIn
  return {
    ...signedIn,
    engine,
    ask: (AttributeName = 'email') => engine.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName }),
    verify: (Code: string, AttributeName = 'email') =>
      engine.invoke('VerifyUserAttribute', { AccessToken, AttributeName, Code }),
    stored: () => engine.stored(user),
  }
}

describe('sends a code', () => {
  test('to the email address', async () => {
    const { ask, engine, pool } = await asking()
    expect(await ask('email')).toEqual({
      CodeDeliveryDetails: { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' },
    })
    const code = engine.outbox.codeTo('ada@example.com')
    expect(engine.outbox.sent).toEqual([
      {
        medium: 'EMAIL',
        poolId: pool.id,
        to: 'ada@example.com',
        from: undefined,
        replyTo: undefined,
        subject: 'Your verification code',
        body: `Your verification code is ${code}. `,
      },
    ])
  })

  test('to the phone number', async () => {
    const { ask, engine, pool } = await asking()
    expect(await ask('phone_number')).toEqual({
      CodeDeliveryDetails: { AttributeName: 'phone_number', DeliveryMedium: 'SMS', Destination: '+*******8920' },
    })
    const code = engine.outbox.codeTo('+12065558920')
    expect(engine.outbox.sent).toEqual([
      { medium: 'SMS', poolId: pool.id, to: '+12065558920', body: `Your verification code is ${code}. ` },
    ])
  })

  test('with the text and the sender of the pool', async () => {
    const { ask, engine } = await asking({
      pool: {
        VerificationMessageTemplate: { EmailMessage: '<p>{####}</p>', EmailSubject: 'Hello' },
        EmailConfiguration: {
          EmailSendingAccount: 'DEVELOPER',
          SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/acme.test',
          From: 'Acme <hello@acme.test>',
          ReplyToEmailAddress: 'help@acme.test',
        },
      },
    })
    await ask()
    const code = engine.outbox.codeTo('ada@example.com')
    expect(engine.outbox.newestTo('ada@example.com')).toMatchObject({
      from: 'Acme <hello@acme.test>',
      replyTo: 'help@acme.test',
      subject: 'Hello',
      body: `<p>${code}</p>`,
    })
  })

  test('for an attribute that is already verified, which the code verifies again', async () => {
    const { ask, verify, engine, stored } = await asking({
      attributes: { email: 'ada@example.com', email_verified: 'true' },
    })
    await ask()
    expect(await verify(engine.outbox.codeTo('ada@example.com'))).toEqual({})
    expect((await stored()).attributes.email_verified).toBe('true')
  })

  test('in a pool without automatic verification', async () => {
    const { ask, verify, engine, stored } = await asking({ pool: { AutoVerifiedAttributes: [] } })
    await ask()
    await verify(engine.outbox.codeTo('ada@example.com'))
    expect((await stored()).attributes.email_verified).toBe('true')
  })

  test('to a value that is not verified yet', async () => {
    const { ask, verify, engine, stored, AccessToken } = await asking({
      pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
    })
    await engine.invoke('UpdateUserAttributes', {
      AccessToken,
      UserAttributes: [{ Name: 'email', Value: 'new@web.test' }],
    })
    expect(await ask()).toMatchObject({ CodeDeliveryDetails: { Destination: 'n***@w***' } })
    expect((await stored()).attributes.email).toBe('ada@example.com')
    await verify(engine.outbox.codeTo('new@web.test'))
    expect((await stored()).attributes.email).toBe('new@web.test')
  })

  test('that replaces the previous one', async () => {
    const { ask, verify, engine } = await asking()
    await ask()
    const first = engine.outbox.codeTo('ada@example.com')
    await ask()
    const second = engine.outbox.codeTo('ada@example.com')
    await expect(verify(first)).rejects.toMatchObject({ code: 'CodeMismatchException' })
    expect(await verify(second)).toEqual({})
    await expect(verify(second)).rejects.toMatchObject({ code: 'ExpiredCodeException' })
  })

  test('that is stored as a hash only', async () => {
    const { ask, engine, stored } = await asking()
    await ask('email')
    await ask('phone_number')
    const record = JSON.stringify(await stored())
    expect(record).not.toMatch(new RegExp(`\\b${engine.outbox.codeTo('ada@example.com')}\\b`))
    expect(record).not.toMatch(new RegExp(`\\b${engine.outbox.codeTo('+12065558920')}\\b`))
  })

  test('that is invalid for the other attribute and for other users', async () => {
    const { ask, verify, engine, pool, client } = await asking()
    await ask('email')
    await ask('phone_number')
    const code = engine.outbox.codeTo('ada@example.com')
    await expect(verify(code, 'phone_number')).rejects.toMatchObject({ code: 'CodeMismatchException' })

    await engine.aUser(pool, 'bob', { email: 'bob@example.com' })
    const { AccessToken } = await engine.signIn(client, 'bob')
    await expect(
      engine.invoke('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code: code }),
    ).rejects.toMatchObject({ code: 'ExpiredCodeException' })
  })
})

describe('CustomMessage', () => {
  const pool = { LambdaConfig: { CustomMessage: 'arn:aws:lambda:us-east-1:123456789012:function:message' } }

  test('gets the metadata of the client, and writes the message', async () => {
    const { engine, client, user, AccessToken } = await asking({ pool })
    engine.functions.respond(() => ({ kind: 'responded', output: { response: { smsMessage: 'Psst: {####}' } } }))
    await engine.invoke('GetUserAttributeVerificationCode', {
      AccessToken,
      AttributeName: 'phone_number',
      ClientMetadata: { theme: 'dark' },
    })
    expect(engine.outbox.newestTo('+12065558920').body).toMatch(/^Psst: \d{6}$/)
    expect(engine.functions.calls).toMatchObject([
      {
        functionArn: pool.LambdaConfig.CustomMessage,
        event: {
          triggerSource: 'CustomMessage_VerifyUserAttribute',
          userName: 'ada',
          callerContext: { clientId: client.id },
          request: {
            userAttributes: { sub: user.sub, email: 'ada@example.com', 'cognito:user_status': 'CONFIRMED' },
            clientMetadata: { theme: 'dark' },
          },
        },
      },
    ])
  })

  test.each(failedOutcomes)('that returns %o causes %s, sends nothing and removes the code', async (outcome, code) => {
    const { ask, engine, stored } = await asking({ pool })
    engine.functions.respond(() => outcome)
    await expect(ask()).rejects.toMatchObject({ code })
    expect(engine.outbox.sent).toEqual([])
    expect((await stored()).codes).toEqual({})
  })
})

describe('a failed delivery', () => {
  test.each(rejectedDeliveries)('with %s returns %s, and removes the code', async (because, code) => {
    const { ask, engine, stored } = await asking()
    engine.outbox.reject({ kind: 'rejected', because, reason: 'Mailbox on fire' })
    await expect(ask()).rejects.toMatchObject({ code })
    expect((await stored()).codes).toEqual({})
  })

  test('keeps a newer code', async () => {
    const { ask, engine, user } = await asking()
    await ask()
    const newer = (await engine.stored(user)).codes
    // The first message is rejected only after another request was served.
    const mail = {
      send: async () => {
        await alter(engine, user, { codes: newer })
        return { kind: 'rejected', because: 'failure', reason: 'Lost' } as const
      },
    }
    const request = {
      pool: (await engine.storage.pools.find(user.poolId))!,
      client: undefined,
      user: await engine.stored(user),
      purpose: 'email',
      attribute: 'email',
      source: 'CustomMessage_VerifyUserAttribute',
      clientMetadata: undefined,
    } as const
    await expect(
      createCodes({ ...engine.needs, messages: createMessages({ ...engine.needs, mail }) }).send(request),
    ).rejects.toMatchObject({ code: 'CodeDeliveryFailureException' })
    expect((await engine.stored(user)).codes).toEqual(newer)
  })
})

describe('the limit', () => {
  test('is five an hour, and a sixth request succeeds an hour after the first', async () => {
    const { ask, engine } = await asking({ client: { AccessTokenValidity: 24 } })
    for (let time = 0; time < 5; time += 1) {
      await ask()
      engine.clock.advance(60_000)
    }
    await expect(ask()).rejects.toThrow(attemptFailures.exceeded())
    expect(engine.outbox.sent).toHaveLength(5)
    engine.clock.advance(hour - 5 * 60_000)
    await ask()
    expect(engine.outbox.sent).toHaveLength(6)
  })

  test('applies to concurrent requests', async () => {
    const { ask, engine } = await asking()
    expect(await tally(Array.from({ length: 12 }, () => ask()))).toEqual({
      accepted: 5,
      [attemptFailures.exceeded().message]: 7,
    })
    expect(engine.outbox.sent).toHaveLength(5)
  })

  test('is per user', async () => {
    const { ask, engine, pool, client } = await asking()
    for (let time = 0; time < 5; time += 1) await ask()
    await engine.aUser(pool, 'bob', { email: 'bob@example.com' })
    const { AccessToken } = await engine.signIn(client, 'bob')
    expect(
      await engine.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' }),
    ).toHaveProperty('CodeDeliveryDetails')
  })

  test('can be turned off', async () => {
    const { ask, engine } = await asking({ attemptLimits: 'off' })
    for (let time = 0; time < 7; time += 1) await ask()
    expect(engine.outbox.sent).toHaveLength(7)
  })
})

describe('rejects', () => {
  test.each(['name', 'custom:x', 'sub', 'Email', 'nothing'])('the attribute %s', async (name) => {
    const { ask } = await asking()
    await expect(ask(name)).rejects.toThrow(codeFailures.notVerifiable())
  })

  test.each([
    ['email', codeFailures.noAddress.email()],
    ['phone_number', codeFailures.noAddress.phone_number()],
  ])('a user without %s, without counting an attempt', async (attribute, failure) => {
    const { ask, stored } = await asking({ attributes: {} })
    await expect(ask(attribute)).rejects.toThrow(failure)
    expect((await stored()).attempts).toEqual({})
  })

  test('a text that is not a token', async () => {
    const { engine } = await asking()
    await expect(
      engine.invoke('GetUserAttributeVerificationCode', { AccessToken: 'nonsense', AttributeName: 'email' }),
    ).rejects.toThrow(accessTokenFailures.invalid())
  })

  test('an expired token', async () => {
    const { ask, engine } = await asking()
    engine.clock.advance(hour + 1000)
    await expect(ask()).rejects.toThrow(accessTokenFailures.expired())
  })

  test('a token of a revoked sign-in', async () => {
    const { ask, engine, AccessToken } = await asking()
    await engine.invoke('GlobalSignOut', { AccessToken })
    await expect(ask()).rejects.toThrow(accessTokenFailures.revoked())
  })

  test.each([
    ['disabled', { enabled: false }, userFailures.disabled()],
    ['due for a reset', { status: 'RESET_REQUIRED' }, userFailures.resetRequired()],
    ['not confirmed', { status: 'UNCONFIRMED' }, userFailures.notConfirmed()],
  ] as const)('a user with the status %s', async (_, change, failure) => {
    const { ask, engine, user } = await asking()
    await alter(engine, user, change)
    await expect(ask()).rejects.toThrow(failure)
  })

  test('a deleted user', async () => {
    const { ask, engine, user } = await asking()
    await engine.storage.users.delete(user.poolId, user.sub)
    await expect(ask()).rejects.toThrow(userFailures.notFound())
  })

  test('a deleted client, and a deleted pool', async () => {
    const { ask, engine, pool, client } = await asking()
    await engine.storage.clients.delete(pool.id, client.id)
    await expect(ask()).rejects.toMatchObject({ code: 'NotAuthorizedException' })
    await engine.storage.pools.delete(pool.id)
    await expect(ask()).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  })

  test('a user who is changed by others in every attempt', async () => {
    const { engine, AccessToken } = await asking()
    const users = { ...engine.storage.users, save: async () => 'stale' as const }
    const crowded = await createTestEngine({ storage: { ...engine.storage, users } })
    await expect(
      crowded.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' }),
    ).rejects.toMatchObject({ code: 'InternalErrorException' })
  })
})
