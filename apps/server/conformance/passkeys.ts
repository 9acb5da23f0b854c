import { createPasskeyDevice } from '@poolhouse/engine/testing/passkey-device'
import { describe, expect, test } from 'vitest'
import { rejection } from './signed-in.ts'
import type { OpenApp } from './test-app.ts'

/** Passkeys are registered and sign in, with the library and the cryptography of the runtime. */
export const passkeysConformance = (open: OpenApp): void => {
  describe('passkeys', () => {
    test.each([-7, -257] as const)(
      'with algorithm %d register and sign in, and wrong signatures are rejected',
      async (algorithm) => {
        const app = await open()
        const AllowedFirstAuthFactors = ['PASSWORD' as const, 'WEB_AUTHN' as const]
        const pool = await app.aPool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } })
        const WebAuthnConfiguration = { RelyingPartyId: 'localhost' }
        await app.call('SetUserPoolMfaConfig', { UserPoolId: pool.id, WebAuthnConfiguration })
        const client = await app.aClient(pool, {
          ExplicitAuthFlows: ['ALLOW_USER_AUTH', 'ALLOW_USER_PASSWORD_AUTH'],
        })
        await app.aUser(pool, 'ada')
        const { AccessToken } = await app.signIn(client, 'ada')

        const device = createPasskeyDevice('http://localhost:3000', { algorithm })
        const started = await app.call('StartWebAuthnRegistration', { AccessToken })
        const { CredentialCreationOptions } = started.body as { readonly CredentialCreationOptions: object }
        const Credential = device.create(CredentialCreationOptions)
        const completed = { status: 200, body: {} }
        expect(await app.call('CompleteWebAuthnRegistration', { AccessToken, Credential })).toEqual(completed)

        const { body } = await app.call('InitiateAuth', {
          ClientId: client.id,
          AuthFlow: 'USER_AUTH',
          AuthParameters: { USERNAME: 'ada', PREFERRED_CHALLENGE: 'WEB_AUTHN' },
        })
        const { Session, ChallengeParameters } = body as {
          readonly Session: string
          readonly ChallengeParameters: { readonly CREDENTIAL_REQUEST_OPTIONS: string }
        }
        const response = (credential: object) =>
          app.call('RespondToAuthChallenge', {
            ClientId: client.id,
            ChallengeName: 'WEB_AUTHN',
            Session,
            ChallengeResponses: { USERNAME: 'ada', CREDENTIAL: JSON.stringify(credential) },
          })
        const { CREDENTIAL_REQUEST_OPTIONS: options } = ChallengeParameters
        const other = createPasskeyDevice('http://localhost:3000', { algorithm })
        const forged = { ...other.sign(options), id: device.credentialId, rawId: device.credentialId }
        const wrong = rejection('NotAuthorizedException', 'Incorrect username or password.')
        expect(await response(forged)).toEqual(wrong)
        expect(await response(device.sign(options, { origin: 'https://evil.example' }))).toEqual(wrong)
        expect(await response(device.sign(options))).toMatchObject({ status: 200, body: { AuthenticationResult: {} } })
      },
    )
  })
}
