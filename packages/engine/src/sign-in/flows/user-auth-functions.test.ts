import { expect, test } from 'vitest'
import { aChoice, contacts, type Texts } from '../../testing/choice.ts'
import { aPassword } from '../../testing/index.ts'
import { signedIn } from '../../testing/sign-in.ts'
import { triggerFailures } from '../../triggers/errors.ts'

const names = ['PreAuthentication', 'PostAuthentication', 'CustomMessage', 'PreTokenGeneration'] as const
const LambdaConfig = Object.fromEntries(
  names.map((name) => [name, `arn:aws:lambda:us-east-1:123456789012:function:${name}`]),
)
const ClientMetadata = { from: 'request' }
const AuthFlow = 'USER_AUTH'

/** The user ada, in a pool whose functions run; `seen` returns the metadata of each function since the last call. */
const withFunctions = async () => {
  const choice = await aChoice(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'], { MfaConfiguration: 'OPTIONAL', LambdaConfig })
  await choice.aUser(choice.pool, 'ada', contacts)
  choice.functions.respond((event) => ({ kind: 'responded', output: event }))
  let counted = 0
  const seen = () => {
    const calls = choice.functions.calls.slice(counted)
    counted = choice.functions.calls.length
    return calls.map(({ event: { triggerSource, request } }) => [
      triggerSource.slice(0, triggerSource.indexOf('_')),
      request.validationData ?? request.clientMetadata,
    ])
  }
  const start = (parameters: Texts, Session?: string) =>
    choice.invoke('InitiateAuth', {
      ClientId: choice.client.id,
      AuthFlow,
      AuthParameters: { USERNAME: 'ada', ...parameters },
      ClientMetadata,
      Session,
    })
  const select = async (ANSWER: string, more: Texts = {}) => {
    const { Session } = await choice.begin()
    seen()
    return choice.invoke('RespondToAuthChallenge', {
      ClientId: choice.client.id,
      ChallengeName: 'SELECT_CHALLENGE',
      ChallengeResponses: { USERNAME: 'ada', ANSWER, ...more },
      ClientMetadata,
      Session,
    })
  }
  return { ...choice, seen, select, start }
}

test.each<[string, Texts, readonly string[]]>([
  ['a password', { PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword }, ['PostAuthentication', 'TokenGeneration']],
  ['a code', { PREFERRED_CHALLENGE: 'EMAIL_OTP' }, ['CustomMessage']],
])('receive the metadata of InitiateAuth with %s only before it is proven', async (_, parameters, later) => {
  const { seen, start } = await withFunctions()
  await start(parameters)
  expect(seen()).toEqual([['PreAuthentication', ClientMetadata], ...later.map((name) => [name, undefined])])
})

test('receive no metadata of InitiateAuth when they write the code of a second factor', async () => {
  const { preferSms, seen, start } = await withFunctions()
  await preferSms()
  await start({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })
  expect(seen()).toEqual([
    ['PreAuthentication', ClientMetadata],
    ['CustomMessage', undefined],
  ])
})

test('run before and after a sign-in with the session of ConfirmSignUp, and may reject it', async () => {
  const { client, functions, invoke, outbox, seen, start } = await withFunctions()
  const eve = { ClientId: client.id, Username: 'eve' }
  const UserAttributes = [{ Name: 'email', Value: 'eve@example.com' }]
  await invoke('SignUp', { ...eve, Password: aPassword, UserAttributes })
  const ConfirmationCode = outbox.codeTo('eve@example.com')
  const { Session } = await invoke('ConfirmSignUp', { ...eve, ConfirmationCode })
  seen()
  functions.respond(() => ({ kind: 'failed', message: 'no' }))
  await expect(start({}, Session)).rejects.toThrow(triggerFailures.failed('PreAuthentication', 'no'))
  functions.respond((event) => ({ kind: 'responded', output: event }))
  seen()
  expect(await start({}, Session)).toEqual(signedIn)
  expect(seen()).toEqual([
    ['PreAuthentication', ClientMetadata],
    ['PostAuthentication', undefined],
    ['TokenGeneration', undefined],
  ])
})

test.each<[string, Texts, readonly string[]]>([
  ['PASSWORD', { PASSWORD: aPassword }, ['PostAuthentication', 'TokenGeneration']],
  ['EMAIL_OTP', {}, ['CustomMessage']],
  ['SMS_OTP', {}, ['CustomMessage']],
])('receive the metadata of RespondToAuthChallenge that selects %s', async (factor, more, expected) => {
  const { seen, select } = await withFunctions()
  await select(factor, more)
  expect(seen()).toEqual(expected.map((name) => [name, ClientMetadata]))
})
