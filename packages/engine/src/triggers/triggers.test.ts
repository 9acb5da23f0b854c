import { beforeAll, describe, expect, test } from 'vitest'
import type { FunctionOutcome } from '../ports/functions.ts'
import { rejectionOf } from '../testing/sign-in.ts'
import { createTestEngine, type TestEngine } from '../testing/test-engine.ts'
import { responseSchemas } from './response-schemas.ts'
import { triggerAttributes } from './triggers.ts'

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
    expect(await rejectionOf(runWith({ kind: 'responded', output }))).toBe(
      'InvalidLambdaResponseException: Unrecognizable lambda output',
    )
  })

  test('may have absent or null members, and the rest of the event is ignored', async () => {
    const output = { version: 7, response: { autoConfirmUser: true, autoVerifyEmail: null }, more: 1 }
    expect(await runWith({ kind: 'responded', output })).toEqual({ autoConfirmUser: true, autoVerifyEmail: null })
  })

  test.each<readonly [FunctionOutcome, string]>([
    [{ kind: 'failed', message: 'nope' }, 'UserLambdaValidationException: PreSignUp failed with error nope.'],
    [{ kind: 'unreadable' }, 'InvalidLambdaResponseException: Invalid lambda function output : Invalid JSON'],
    [
      { kind: 'unreachable', error: 'AccessDeniedException' },
      'UnexpectedLambdaException: PreSignUp invocation failed due to error AccessDeniedException.',
    ],
  ])('is converted from %j to %s', async (outcome, rejection) => {
    expect(await rejectionOf(runWith(outcome))).toBe(rejection)
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
