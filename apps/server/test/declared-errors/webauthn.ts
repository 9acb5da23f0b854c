import { createPasskeyDevice, type Deviation } from '@poolhouse/engine/testing/passkey-device'
import { defineCases } from './define-case.ts'
import { adaSignedIn, type SignedInFixture } from './fixtures.ts'
import { badTokens, resetRequired, without } from './shared-cases.ts'

type App = Parameters<ReturnType<typeof adaSignedIn>>[0]

const noToken = without('AccessToken', "Value at 'accessToken'")
const Policies = { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, 'WEB_AUTHN' as const] } }
const origin = 'https://app.example.com'

/** Ada, signed in to a pool that allows passkeys. */
const adaWithPasskeys = async (app: App): Promise<SignedInFixture> => {
  const fixture = await adaSignedIn({ pool: { Policies } })(app)
  const WebAuthnConfiguration = { RelyingPartyId: 'example.com' }
  await app.invoke('SetUserPoolMfaConfig', { UserPoolId: fixture.pool.id, WebAuthnConfiguration })
  return fixture
}

/** And a registration that her device has responded to. `creates` responds to it otherwise. */
const adaRegistering = async (app: App) => {
  const fixture = await adaWithPasskeys(app)
  const { AccessToken } = fixture
  const { CredentialCreationOptions } = await app.invoke('StartWebAuthnRegistration', { AccessToken })
  const creates = (deviation?: Deviation) => createPasskeyDevice(origin, deviation).create(CredentialCreationOptions)
  return { ...fixture, Credential: creates(), creates }
}

/** And a passkey. */
const adaWithPasskey = async (app: App) => {
  const { Credential, ...fixture } = await adaRegistering(app)
  await app.invoke('CompleteWebAuthnRegistration', { AccessToken: fixture.AccessToken, Credential })
  const { Credentials } = await app.invoke('ListWebAuthnCredentials', { AccessToken: fixture.AccessToken })
  return { ...fixture, CredentialId: Credentials[0]?.CredentialId ?? '' }
}

const notEnabled = {
  text: 'Passkeys are not enabled: WEB_AUTHN is not an allowed first auth factor.',
  bring: async ({ app, pool }: SignedInFixture) => {
    const SignInPolicy = { AllowedFirstAuthFactors: ['PASSWORD' as const] }
    await app.invoke('UpdateUserPool', { UserPoolId: pool.id, Policies: { SignInPolicy } })
  },
}

/** The errors about the token and its user. */
const byToken = { PasswordResetRequiredException: [resetRequired], NotAuthorizedException: badTokens }

export const webauthn = [
  defineCases('StartWebAuthnRegistration', {
    fixture: adaWithPasskeys,
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: {
      ...byToken,
      InvalidParameterException: [noToken],
      WebAuthnNotEnabledException: [notEnabled],
      WebAuthnConfigurationMissingException: [
        {
          text: 'The user pool has neither a RelyingPartyId nor a domain.',
          bring: async ({ app, pool }) => {
            await app.invoke('SetUserPoolMfaConfig', { UserPoolId: pool.id })
          },
        },
      ],
    },
  }),

  defineCases('CompleteWebAuthnRegistration', {
    fixture: adaRegistering,
    input: ({ AccessToken, Credential }) => ({ AccessToken, Credential }),
    errors: {
      ...byToken,
      InvalidParameterException: [
        noToken,
        {
          text: 'Credential data is not valid',
          bring: () => ({ Credential: {} }),
        },
        {
          text: 'The credential is already registered.',
          bring: async ({ app, AccessToken, creates }) => {
            const credentialId = Buffer.from('a passkey of Ada')
            await app.invoke('CompleteWebAuthnRegistration', {
              AccessToken,
              Credential: creates({ credentialId }),
            })
            const { CredentialCreationOptions } = await app.invoke('StartWebAuthnRegistration', { AccessToken })
            return { Credential: createPasskeyDevice(origin, { credentialId }).create(CredentialCreationOptions) }
          },
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of passkeys exceeded',
          bring: async ({ app, user }) => {
            const passkey = { poolId: user.poolId, sub: user.sub, version: 1, createdAt: app.clock.now() }
            for (let count = 0; count < 20; count += 1) {
              await app.storage.passkeys.insert({
                ...passkey,
                credentialId: `passkey-${count}`,
                relyingPartyId: 'example.com',
                publicKey: '',
                signCount: 0,
                transports: [],
              })
            }
          },
        },
      ],
      WebAuthnNotEnabledException: [notEnabled],
      WebAuthnChallengeNotFoundException: [
        {
          text: 'No registration with this challenge was started, or it has expired. Call StartWebAuthnRegistration again.',
          bring: ({ app }) => app.clock.advance(5 * 60_000),
        },
      ],
      WebAuthnRelyingPartyMismatchException: [
        {
          text: 'The credential was made for another relying party.',
          bring: ({ creates }) => ({ Credential: creates({ relyingPartyId: 'evil.example' }) }),
        },
      ],
      WebAuthnClientMismatchException: [
        {
          text: 'The registration was started with another app client.',
          bring: async ({ app, pool }) => {
            const { AccessToken } = await app.signIn(await app.aClient(pool), 'ada')
            return { AccessToken }
          },
        },
      ],
      WebAuthnOriginNotAllowedException: [
        {
          text: 'The origin of the credential is not a page of the relying party on HTTPS or localhost.',
          bring: ({ creates }) => ({ Credential: creates({ origin: 'https://evil.example' }) }),
        },
      ],
      WebAuthnCredentialNotSupportedException: [
        {
          text: 'The credential is not supported: its key is neither ES256 nor RS256.',
          bring: ({ creates }) => ({ Credential: creates({ algorithm: -8 }) }),
        },
      ],
    },
  }),

  defineCases('ListWebAuthnCredentials', {
    fixture: adaSignedIn(),
    input: ({ AccessToken }) => ({ AccessToken }),
    errors: {
      ...byToken,
      InvalidParameterException: [
        noToken,
        { text: 'Invalid pagination token given.', bring: () => ({ NextToken: 'forged' }) },
      ],
    },
  }),

  defineCases('DeleteWebAuthnCredential', {
    fixture: adaWithPasskey,
    input: ({ AccessToken, CredentialId }) => ({ AccessToken, CredentialId }),
    errors: {
      ...byToken,
      InvalidParameterException: [noToken],
      ResourceNotFoundException: [
        { text: 'The passkey does not exist.', bring: () => ({ CredentialId: 'bm90aGluZw' }) },
      ],
    },
  }),
]
