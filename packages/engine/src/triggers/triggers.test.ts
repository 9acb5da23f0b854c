import { beforeAll, describe, expect, test } from 'vitest'
import type { FunctionOutcome } from '../ports/functions.ts'

import { createTestEngine, type TestEngine } from '../testing/test-engine.ts'
import { responseSchemas } from './response-schemas.ts'
import { triggerAttributes } from './triggers.ts'
import { triggerFailures } from './errors.ts'
import type { Failure } from '../kernel/failure.ts'

const functionArn = 'arn:aws:lambda:us-east-1:123456789012:function:f'

let engine: TestEngine
beforeAll(async () => {
  engine = await createTestEngine()
})

/** Runs the PreSignUp trigger of a pool, with the given outcome. */
const runWith = async (outcome: FunctionOutcome) => {
  engine.functions.respond(() => outcome)
  const pool = { ...(await engine.records.pool()), settings: { LambdaConfig: { PreSignUp: functionArn } } }
  const { triggers } = engine.needs
  return triggers.run(pool, {
    trigger: 'PreSignUp',
    source: 'PreSignUp_SignUp',
    userName: 'ada',
    request: {},
    response: {},
  })
}

describe('the response of a function', () => {
  test.each<readonly [unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    ['done', 'a text'],
    [[], 'a list'],
    [{}, 'no event'],
    [{ response: null }, 'no response'],
    [{ response: [] }, 'a list as response'],
    [{ response: { autoConfirmUser: 'true' } }, 'a text for a boolean'],
    [{ response: { autoConfirmUsr: true } }, 'an unknown member'],
    [{ response: JSON.parse('{"__proto__":{"autoConfirmUser":true}}') }, 'a prototype'],
  ])('%j is rejected: %s', async (output) => {
    await expect(runWith({ kind: 'responded', output })).rejects.toThrow(triggerFailures.unrecognizable())
  })

  test('may have absent or null members, and the rest of the event is ignored', async () => {
    const output = { version: 7, response: { autoConfirmUser: true, autoVerifyEmail: null }, more: 1 }
    expect(await runWith({ kind: 'responded', output })).toEqual({ autoConfirmUser: true, autoVerifyEmail: null })
  })

  test.each<readonly [FunctionOutcome, Failure]>([
    [{ kind: 'failed', message: 'nope' }, triggerFailures.failed('PreSignUp', 'nope')],
    [{ kind: 'unreadable' }, triggerFailures.notJson()],
    [
      { kind: 'unreachable', error: 'AccessDeniedException' },
      triggerFailures.unreachable('PreSignUp', 'AccessDeniedException'),
    ],
  ])('is converted from %j to %s', async (outcome, failure) => {
    await expect(runWith(outcome)).rejects.toThrow(failure)
  })
})

test('every initial response of an event is valid, so a function may return its event unchanged', () => {
  const started = {
    PreSignUp: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    PostConfirmation: {},
    PreAuthentication: {},
    PostAuthentication: {},
    CustomMessage: { smsMessage: null, emailMessage: null, emailSubject: null },
    DefineAuthChallenge: { challengeName: null, issueTokens: null, failAuthentication: null },
    CreateAuthChallenge: {
      publicChallengeParameters: null,
      privateChallengeParameters: null,
      challengeMetadata: null,
    },
    VerifyAuthChallengeResponse: { answerCorrect: null },
    PreTokenGeneration: { claimsOverrideDetails: null },
    UserMigration: {
      userAttributes: null,
      forceAliasCreation: null,
      enableSMSMFA: null,
      finalUserStatus: null,
      messageAction: null,
      desiredDeliveryMediums: null,
    },
    InboundFederation: { userAttributesToMap: null },
  } satisfies Record<keyof typeof responseSchemas, unknown>
  for (const [trigger, schema] of Object.entries(responseSchemas)) {
    expect([trigger, schema.safeParse(started[trigger as keyof typeof started]).success]).toEqual([trigger, true])
  }
})

test('events contain a contact that is an alias twice among the attributes', async () => {
  const pool = await engine.aPool({ AliasAttributes: ['email', 'phone_number'] })
  const ada = await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true' })
  expect(triggerAttributes(pool, ada)).toEqual({
    sub: ada.sub,
    'cognito:email_alias': 'ada@example.com',
    'cognito:user_status': 'CONFIRMED',
    email: 'ada@example.com',
    email_verified: 'true',
  })
})
