import type { AccountTakeoverEventActionType, InitiateAuthResponse } from '@poolhouse/schemas'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Call } from '../api/handler.ts'
import { aCall, aPassword, createTestEngine, verifyingSettings } from '../testing/index.ts'
import { beginSrp, initiate, respond } from '../testing/sign-in.ts'
import { threatFailures } from './event-errors.ts'

// A risky sign-in meets the risk configuration in every flow. For CUSTOM_AUTH see custom-auth-protection.test.ts.

const phone = '+12065550100'
const password = { USERNAME: 'ada', PASSWORD: aPassword }

const prepare = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    ...verifyingSettings,
    UserPoolTier: 'PLUS',
    MfaConfiguration: 'OPTIONAL',
    UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP'] } },
  })
  const client = await engine.aClient(pool, {
    ExplicitAuthFlows: [
      'ALLOW_USER_PASSWORD_AUTH',
      'ALLOW_ADMIN_USER_PASSWORD_AUTH',
      'ALLOW_USER_SRP_AUTH',
      'ALLOW_USER_AUTH',
    ],
  })
  await engine.aUser(pool, 'ada', { email: 'ada@example.com', email_verified: 'true', phone_number: phone })
  /** The engine as a request from a place sees it. Servers state the place of their user. */
  const at = (address: string, userAgent: string) => {
    const call: Call = { ...aCall(), address, userAgent }
    const ContextData = {
      IpAddress: address,
      ServerName: 'example.com',
      ServerPath: '/',
      HttpHeaders: [{ headerName: 'User-Agent', headerValue: userAgent }],
    }
    const invoke: typeof engine.invoke = (operation, input) =>
      engine.invoke(operation, operation.startsWith('Admin') ? { ...input, ContextData } : input, call)
    return { ...engine, invoke }
  }
  const configure = (EventAction: AccountTakeoverEventActionType) =>
    engine.invoke('SetRiskConfiguration', {
      UserPoolId: pool.id,
      AccountTakeoverRiskConfiguration: { Actions: { MediumAction: { Notify: false, EventAction } } },
    })
  await initiate(at('192.0.2.1', 'Firefox'), client, 'USER_PASSWORD_AUTH', password)
  return { risky: at('198.51.100.1', 'curl'), client, configure, outbox: engine.outbox }
}

type Prepared = Awaited<ReturnType<typeof prepare>>
let prepared: Prepared
beforeEach(async () => {
  prepared = await prepare()
})

/** Each flow, up to the proof of the first factor. */
const flows: Readonly<Record<string, (given: Prepared) => Promise<InitiateAuthResponse>>> = {
  USER_PASSWORD_AUTH: ({ risky, client }) => initiate(risky, client, 'USER_PASSWORD_AUTH', password),
  ADMIN_USER_PASSWORD_AUTH: ({ risky, client }) =>
    initiate(risky, client, 'ADMIN_USER_PASSWORD_AUTH', password, 'admin'),
  USER_SRP_AUTH: async ({ risky, client }) => {
    const { challenge, response } = await beginSrp(risky, client, 'ada')
    return respond(risky, client, 'PASSWORD_VERIFIER', challenge.Session, { ...response(aPassword) })
  },
  'USER_AUTH with a password': ({ risky, client }) =>
    initiate(risky, client, 'USER_AUTH', { ...password, PREFERRED_CHALLENGE: 'PASSWORD' }),
  'USER_AUTH with EMAIL_OTP': async ({ risky, client, outbox }) => {
    const parameters = { USERNAME: 'ada', PREFERRED_CHALLENGE: 'EMAIL_OTP' }
    const { Session } = await initiate(risky, client, 'USER_AUTH', parameters)
    const EMAIL_OTP_CODE = outbox.codeTo('ada@example.com')
    return respond(risky, client, 'EMAIL_OTP', Session, { USERNAME: 'ada', EMAIL_OTP_CODE })
  },
}

describe.each(Object.entries(flows))('a risky sign-in by %s', (_, signIn) => {
  test('is blocked by BLOCK', async () => {
    await prepared.configure('BLOCK')
    await expect(signIn(prepared)).rejects.toThrow(threatFailures.blocked())
  })

  test.each(['MFA_REQUIRED', 'MFA_IF_CONFIGURED'] as const)('requires a second factor with %s', async (action) => {
    await prepared.configure(action)
    const { ChallengeName, Session } = await signIn(prepared)
    expect(ChallengeName).toBe('SMS_MFA')
    const { risky, client, outbox } = prepared
    const response = { USERNAME: 'ada', SMS_MFA_CODE: outbox.codeTo(phone) }
    expect(await respond(risky, client, 'SMS_MFA', Session, response)).toHaveProperty('AuthenticationResult')
  })
})
