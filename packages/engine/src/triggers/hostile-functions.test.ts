import { beforeAll, expect, test } from 'vitest'
import type { FunctionOutcome, TriggerEvent } from '../ports/functions.ts'
import { aPassword, createTestEngine, verifyingSettings } from '../testing/index.ts'
import { initiate, respond } from '../testing/sign-in.ts'
import { triggerFailures } from './errors.ts'
import type { TriggerName } from './trigger-names.ts'
import { sessionFailures } from '../sign-in/session-errors.ts'
import type { Failure } from '../kernel/failure.ts'
import { signInFailures } from '../sign-in/errors.ts'

// A function that responds too late, or with garbage: the operation fails, tokens are not issued, messages are not sent and users
// are not created.

const arn = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`
const email = 'ada@example.com'

/** What the functions do that are not hostile. */
const friendly: Readonly<Record<string, (event: TriggerEvent) => object>> = {
  DefineAuthChallenge_Authentication: ({ request }) =>
    (request.session as readonly unknown[]).length === 0
      ? { challengeName: 'CUSTOM_CHALLENGE' }
      : { issueTokens: true },
  VerifyAuthChallengeResponse_Authentication: () => ({ answerCorrect: true }),
}

const prepare = async () => {
  const engine = await createTestEngine()
  const respondAs = (hostile: TriggerName | undefined, outcome: (event: TriggerEvent) => FunctionOutcome) =>
    engine.functions.respond((event) =>
      hostile !== undefined && event.triggerSource.startsWith(hostile.replace('PreTokenGeneration', 'TokenGeneration'))
        ? outcome(event)
        : {
            kind: 'responded',
            output: { ...event, response: friendly[event.triggerSource]?.(event) ?? event.response },
          },
    )
  const all = ['PreSignUp', 'PostConfirmation', 'PreAuthentication', 'PostAuthentication', 'CustomMessage'] as const
  const more = ['DefineAuthChallenge', 'CreateAuthChallenge', 'VerifyAuthChallengeResponse', 'UserMigration'] as const
  const pool = await engine.aPool({
    ...verifyingSettings,
    LambdaConfig: Object.fromEntries([...all, ...more, 'PreTokenGeneration'].map((name) => [name, arn(name)])),
  })
  const client = await engine.aClient(pool, {
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_CUSTOM_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  })
  respondAs(undefined, () => ({ kind: 'unreadable' }))
  await engine.aUser(pool, 'ada', { email, email_verified: 'true' })
  await engine.invoke('SignUp', {
    ClientId: client.id,
    Username: 'eve',
    Password: aPassword,
    UserAttributes: [{ Name: 'email', Value: 'eve@example.com' }],
  })
  const { Session } = await initiate(engine, client, 'CUSTOM_AUTH', { USERNAME: 'ada' })
  const users = async () => {
    const { Users = [] } = await engine.invoke('ListUsers', { UserPoolId: pool.id })
    return Users.map(({ Username, UserStatus }) => `${Username} ${UserStatus}`).toSorted()
  }
  return { engine, respondAs, pool, client, Session, users }
}

type Prepared = Awaited<ReturnType<typeof prepare>>
let prepared: Prepared
beforeAll(async () => {
  prepared = await prepare()
})

const signIn =
  (USERNAME: string) =>
  ({ engine, client }: Prepared) =>
    initiate(engine, client, 'USER_PASSWORD_AUTH', { USERNAME, PASSWORD: aPassword })
const beginCustom = ({ engine, client }: Prepared) => initiate(engine, client, 'CUSTOM_AUTH', { USERNAME: 'ada' })

/** A call that runs each trigger. */
const calls = {
  PreSignUp: ({ engine, client }) =>
    engine.invoke('SignUp', { ClientId: client.id, Username: 'new', Password: aPassword }),
  PreAuthentication: signIn('ada'),
  PostAuthentication: signIn('ada'),
  PreTokenGeneration: signIn('ada'),
  UserMigration: signIn('unknown'),
  CustomMessage: ({ engine, client }) => engine.invoke('ForgotPassword', { ClientId: client.id, Username: 'ada' }),
  DefineAuthChallenge: beginCustom,
  CreateAuthChallenge: beginCustom,
  VerifyAuthChallengeResponse: async (given) => {
    const { Session } = await beginCustom(given)
    return respond(given.engine, given.client, 'CUSTOM_CHALLENGE', Session, { USERNAME: 'ada', ANSWER: 'blue' })
  },
} satisfies Partial<Record<TriggerName, (given: Prepared) => Promise<unknown>>>

const output = (value: unknown) => (): FunctionOutcome => ({ kind: 'responded', output: value })
const nested = () => {
  let value: object = {}
  for (let depth = 0; depth < 5000; depth += 1) value = { value }
  return value
}
const late = 'Socket timeout while invoking Lambda function'

/** What a hostile or broken function does, and the error. */
const attacks: readonly (readonly [string, (event: TriggerEvent) => FunctionOutcome, (name: string) => Failure])[] = [
  ['responds late', () => ({ kind: 'unreachable', error: late }), (name) => triggerFailures.unreachable(name, late)],
  ['returns no JSON', () => ({ kind: 'unreadable' }), () => triggerFailures.notJson()],
  ...(
    [
      ['returns nothing', output(undefined)],
      ['returns null', output(null)],
      ['returns a text', output('done')],
      ['returns a list', output([{ response: {} }])],
      ['returns an event without response', output({ request: {} })],
      ['returns a response of another type', output({ response: 'true' })],
      ['returns an unknown member', (event) => output({ ...event, response: { ...event.response, isAdmin: true } })()],
      ['returns a prototype', output({ response: JSON.parse('{"__proto__":{"issueTokens":true}}') })],
      ['returns a deep response', output({ response: { more: nested() } })],
      [
        'returns members of another type',
        (event) => output({ response: Object.fromEntries(Object.keys(event.response ?? {}).map((key) => [key, 7])) })(),
      ],
    ] satisfies (readonly [string, (event: TriggerEvent) => FunctionOutcome])[]
  ).map(([what, outcome]) => [what, outcome, () => triggerFailures.unrecognizable()] as const),
]

/** These have no member that could have another type. */
const withoutMembers: ReadonlySet<string> = new Set(['PreAuthentication', 'PostAuthentication'])

const pairs = Object.keys(calls).flatMap((name) =>
  attacks
    .filter(([what]) => what !== 'returns members of another type' || !withoutMembers.has(name))
    .map((attack) => [name as keyof typeof calls, ...attack] as const),
)

test.each(pairs)('%s %s', async (name, _, outcome, expected) => {
  const { respondAs, engine, users } = prepared
  engine.clock.advance(3_600_000)
  engine.outbox.forget()
  const before = await users()
  respondAs(name, outcome)
  await expect(calls[name](prepared)).rejects.toThrow(expected(name))
  expect(await users()).toStrictEqual(before)
  expect(engine.outbox.sent).toStrictEqual([])
})

test('a failing PostConfirmation function is reported, and the user stays confirmed', async () => {
  const { respondAs, client, engine, users } = await prepare()
  respondAs('PostConfirmation', () => ({ kind: 'unreachable', error: late }))
  const ConfirmationCode = engine.outbox.codeTo('eve@example.com')
  const confirm = { ClientId: client.id, Username: 'eve', ConfirmationCode }
  await expect(engine.invoke('ConfirmSignUp', confirm)).rejects.toThrow(
    triggerFailures.unreachable('PostConfirmation', late),
  )
  expect(await users()).toStrictEqual(['ada CONFIRMED', 'eve CONFIRMED'])
})

test('a custom challenge cannot be completed after DefineAuthChallenge is removed, or before it was called', async () => {
  const { client, engine, pool, Session } = await prepare()
  const response = (session: string | undefined) =>
    respond(engine, client, 'CUSTOM_CHALLENGE', session, { USERNAME: 'ada', ANSWER: 'blue' })
  await expect(response(undefined)).rejects.toThrow(signInFailures.missingParameter('Session'))
  await expect(response('x'.repeat(40))).rejects.toThrow(sessionFailures.unreadable())
  const { DefineAuthChallenge: _, ...rest } = pool.settings.LambdaConfig ?? {}
  await engine.invoke('UpdateUserPool', { UserPoolId: pool.id, LambdaConfig: rest })
  await expect(response(Session)).rejects.toThrow(triggerFailures.notConfigured('DefineAuthChallenge'))
})
