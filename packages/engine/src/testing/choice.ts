import type { AuthFactorType, CreateUserPoolRequest } from '@poolhouse/schemas'
import { initiate, respond } from './sign-in.ts'
import { smsSettings } from './signed-in.ts'
import { createTestEngine } from './test-engine.ts'

export type FirstFactor = Exclude<AuthFactorType, 'SOFTWARE_TOKEN'>
export type Texts = Readonly<Record<string, string>>

export const contacts = { email: 'ada@example.com', phone_number: '+12065558920' }

/** A pool with first factors, a client for choice-based sign-ins, and no users. */
export const aChoice = async (
  AllowedFirstAuthFactors: readonly FirstFactor[],
  { hides = false, ...settings }: Partial<CreateUserPoolRequest> & { readonly hides?: boolean } = {},
) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    ...smsSettings,
    AutoVerifiedAttributes: ['email'],
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: [...AllowedFirstAuthFactors] } },
    ...settings,
  })
  const client = await engine.aClient(pool, {
    ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
    PreventUserExistenceErrors: hides ? 'ENABLED' : 'LEGACY',
  })
  const begin = (parameters: Texts = {}) => initiate(engine, client, 'USER_AUTH', { USERNAME: 'ada', ...parameters })
  const reply = (challenge: Parameters<typeof respond>[2], session: string | undefined, responses: Texts = {}) =>
    respond(engine, client, challenge, session, { USERNAME: 'ada', ...responses })
  /** Turns on the second factor SMS_MFA for the user `ada`, in a pool that allows it. */
  const preferSms = () =>
    engine.invoke('AdminSetUserMFAPreference', {
      UserPoolId: pool.id,
      Username: 'ada',
      SMSMfaSettings: { Enabled: true },
    })
  return { ...engine, engine, pool, client, begin, reply, preferSms }
}

/** As {@link aChoice}, with the user `ada` who has a password and both contacts. */
export const anAda = async (
  factors: readonly FirstFactor[] = ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP'],
  settings: Partial<CreateUserPoolRequest> = {},
) => {
  const choice = await aChoice(factors, settings)
  return { ...choice, user: await choice.aUser(choice.pool, 'ada', contacts) }
}
