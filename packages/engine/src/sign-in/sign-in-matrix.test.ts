import type { InitiateAuthResponse } from '@poolhouse/schemas'
import type { MfaFactor, UserRecord } from '@poolhouse/storage'
import { describe, expect, test } from 'vitest'
import { aPassword, createTestEngine } from '../testing/index.ts'
import { initiate } from '../testing/sign-in.ts'

/**
 * Every combination of MFA mode, factors of the pool, contacts, factors of the user and preference against the tables of the
 * behaviour sheets, written down here a second time (sign-in flows, sections 7 and 9; MFA, section 6).
 */
const factors = ['SMS_MFA', 'SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'] as const satisfies readonly MfaFactor[]
const SmsConfiguration = { SnsCallerArn: 'arn:aws:iam::123456789012:role/sms', ExternalId: 'demo' }
const EmailConfiguration = {
  EmailSendingAccount: 'DEVELOPER' as const,
  SourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/example.com',
}
const email = 'ada@example.com'
const phone_number = '+12065558920'
const contactsOfUsers: readonly Readonly<Record<string, string>>[] = [
  {},
  { email },
  { phone_number },
  { email, phone_number },
]

const subsets = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.reduce<readonly (readonly T[])[]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])

interface PoolScene {
  readonly mode: 'OFF' | 'OPTIONAL' | 'ON'
  readonly offered: readonly MfaFactor[]
  /** Whether passkeys count as two factors. */
  readonly isMultiFactor: boolean
}

interface UserScene {
  readonly contacts: Readonly<Record<string, string>>
  readonly enabled: readonly MfaFactor[]
  readonly preferred: MfaFactor | undefined
  /** `mfa`: the user has turned on that it counts as two factors. */
  readonly passkey: 'none' | 'single' | 'mfa'
}

const poolScenes: readonly PoolScene[] = (['OFF', 'OPTIONAL', 'ON'] as const).flatMap((mode) =>
  subsets(factors)
    .filter((offered) => (mode === 'OFF') === (offered.length === 0))
    .flatMap((offered) => [false, true].map((isMultiFactor) => ({ mode, offered, isMultiFactor }))),
)

const userScenesIn = ({ isMultiFactor }: PoolScene): readonly UserScene[] =>
  contactsOfUsers.flatMap((contacts) =>
    subsets(factors)
      .filter((enabled) => !enabled.includes('SMS_MFA') || contacts['phone_number'] !== undefined)
      .filter((enabled) => !enabled.includes('EMAIL_OTP') || contacts['email'] !== undefined)
      .flatMap((enabled) =>
        [undefined, ...enabled].flatMap((preferred) =>
          (['none', 'single', 'mfa'] as const)
            .filter((passkey) => passkey !== 'mfa' || (isMultiFactor && enabled.length > 0))
            .map((passkey) => ({ contacts, enabled, preferred, passkey })),
        ),
      ),
  )

/** The challenge after the password; `tokens` if there is none. */
const expectedChallenge = ({ mode, offered }: PoolScene, { contacts, enabled, preferred }: UserScene) => {
  const usable = factors.filter(
    (factor) =>
      ({
        SMS_MFA: offered.includes('SMS_MFA') && contacts['phone_number'] && (mode === 'ON' || enabled.includes(factor)),
        SOFTWARE_TOKEN_MFA: enabled.includes(factor),
        EMAIL_OTP: offered.includes('EMAIL_OTP') && contacts['email'] && enabled.includes(factor),
      })[factor],
  )
  const USER_ID_FOR_SRP = 'ada'
  const sent = (medium: string, destination: string) => ({
    CODE_DELIVERY_DELIVERY_MEDIUM: medium,
    CODE_DELIVERY_DESTINATION: destination,
    USER_ID_FOR_SRP,
  })
  const parameters = {
    SMS_MFA: sent('SMS', '+*******8920'),
    SOFTWARE_TOKEN_MFA: { USER_ID_FOR_SRP },
    EMAIL_OTP: sent('EMAIL', 'a***@e***'),
  }
  const [first, second] = usable
  if (mode === 'OFF' || (mode === 'OPTIONAL' && !first)) return { name: 'tokens', parameters: {} }
  if (!first) {
    return { name: 'MFA_SETUP', parameters: { MFAS_CAN_SETUP: JSON.stringify(offered), USER_ID_FOR_SRP } }
  }
  const chosen = second ? usable.find((factor) => factor === preferred) : first
  return chosen
    ? { name: chosen, parameters: parameters[chosen] }
    : { name: 'SELECT_MFA_TYPE', parameters: { MFAS_CAN_CHOOSE: JSON.stringify(usable), USER_ID_FOR_SRP } }
}

const firstFactorsIn = ({ mode, isMultiFactor }: PoolScene) => {
  if (mode !== 'ON') return ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'] as const
  return isMultiFactor ? (['PASSWORD', 'WEB_AUTHN'] as const) : (['PASSWORD'] as const)
}

const expectedChoice = (pool: PoolScene, user: UserScene): readonly string[] => {
  const allowed: readonly string[] = firstFactorsIn(pool)
  const needsMfa = expectedChallenge(pool, user).name !== 'tokens'
  const available: Readonly<Record<string, boolean>> = {
    PASSWORD_SRP: true,
    PASSWORD: true,
    EMAIL_OTP: allowed.includes('EMAIL_OTP') && user.contacts['email'] !== undefined && !needsMfa,
    SMS_OTP: allowed.includes('SMS_OTP') && user.contacts['phone_number'] !== undefined && !needsMfa,
    WEB_AUTHN: allowed.includes('WEB_AUTHN') && (needsMfa ? user.passkey === 'mfa' : user.passkey !== 'none'),
  }
  return Object.keys(available).filter((factor) => available[factor])
}

const anEngine = async (scene: PoolScene) => {
  const engine = await createTestEngine({ environment: { attemptLimits: 'off' } })
  const AllowedFirstAuthFactors = [...firstFactorsIn(scene)]
  const Policies = { SignInPolicy: { AllowedFirstAuthFactors } }
  const pool = await engine.aPool({ SmsConfiguration, EmailConfiguration, Policies })
  const { mode: MfaConfiguration, offered, isMultiFactor } = scene
  const FactorConfiguration = isMultiFactor ? 'MULTI_FACTOR_WITH_USER_VERIFICATION' : 'SINGLE_FACTOR'
  await engine.invoke('SetUserPoolMfaConfig', {
    UserPoolId: pool.id,
    MfaConfiguration,
    ...(offered.includes('SMS_MFA') && { SmsMfaConfiguration: { SmsConfiguration } }),
    ...(offered.includes('SOFTWARE_TOKEN_MFA') && { SoftwareTokenMfaConfiguration: { Enabled: true } }),
    ...(offered.includes('EMAIL_OTP') && { EmailMfaConfiguration: {} }),
    WebAuthnConfiguration: { RelyingPartyId: 'example.com', FactorConfiguration },
  })
  const client = await engine.aClient(pool, { ExplicitAuthFlows: ['ALLOW_USER_AUTH'] })
  const user = await engine.aUser(pool, 'ada')
  const credentialId = 'AAAA'

  /** Brings the user into the state of a scene. */
  const become = async ({ contacts, enabled, preferred, passkey }: UserScene) => {
    const stored = await engine.stored(user)
    const { sub: _, ...attributes } = { ...contacts } as UserRecord['attributes']
    const authenticator = enabled.includes('SOFTWARE_TOKEN_MFA') ? { secret: 'sealed', lastStep: 0 } : undefined
    const mfa = { enabled, preferred, authenticator, passkey: passkey === 'mfa' }
    await engine.storage.users.save([{ ...stored, attributes, mfa } as UserRecord])
    await engine.storage.passkeys.delete(pool.id, user.sub, credentialId)
    if (passkey === 'none') return
    await engine.storage.passkeys.insert({
      poolId: pool.id,
      credentialId,
      sub: user.sub,
      version: 1,
      createdAt: 0,
      relyingPartyId: 'example.com',
      publicKey: '',
      signCount: 0,
      transports: [],
    })
  }
  const begin = (parameters: Readonly<Record<string, string>>) =>
    initiate(engine, client, 'USER_AUTH', { USERNAME: 'ada', ...parameters })
  return { become, begin }
}

const shown = ({ ChallengeName, ChallengeParameters }: InitiateAuthResponse) => ({
  name: ChallengeName ?? 'tokens',
  parameters: ChallengeParameters,
})

describe.each(poolScenes)('MFA $mode with $offered, passkeys as two factors: $isMultiFactor', (pool) => {
  test('offers the factors of each user, and starts the preferred one', async () => {
    const { become, begin } = await anEngine(pool)
    for (const user of userScenesIn(pool)) {
      await become(user)
      const available = expectedChoice(pool, user)
      const challenge = await begin({})
      expect({ user, available: challenge.AvailableChallenges }).toEqual({ user, available })
      expect(shown(challenge)).toEqual({ name: 'SELECT_CHALLENGE', parameters: {} })
      for (const PREFERRED_CHALLENGE of ['EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN', 'PASSWORD', 'PASSWORD_SRP']) {
        const name = available.includes(PREFERRED_CHALLENGE) ? PREFERRED_CHALLENGE : 'SELECT_CHALLENGE'
        expect({ user, name: (await begin({ PREFERRED_CHALLENGE })).ChallengeName }).toEqual({ user, name })
      }
    }
  })
})

// How passkeys count does not matter after a password.
describe.each(poolScenes.filter(({ isMultiFactor }) => !isMultiFactor))('MFA $mode with $offered', (pool) => {
  test('continues after the password with the factor that each user needs', async () => {
    const { become, begin } = await anEngine(pool)
    for (const user of userScenesIn(pool).filter(({ passkey }) => passkey === 'none')) {
      await become(user)
      const result = await begin({ PREFERRED_CHALLENGE: 'PASSWORD', PASSWORD: aPassword })
      expect({ user, ...shown(result) }).toEqual({ user, ...expectedChallenge(pool, user) })
    }
  })
})
