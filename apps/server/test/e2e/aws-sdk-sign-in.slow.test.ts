import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { aPassword } from '@poolhouse/engine/testing'
import { createPasskeyDevice } from '@poolhouse/engine/testing/passkey-device'
import { describe, expect, test } from 'vitest'
import { useAwsSdk } from '../support/aws-sdk.ts'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

describe.each(runtimes)('AWS SDK for JavaScript v3 on %s', (runtime) => {
  const server = usePoolhouse(runtime)
  const { aPool, signIn } = useAwsSdk(server)

  test('tokens: refresh, rotation, revocation', async () => {
    const { cognito, UserPoolId, ClientId } = await aPool()
    await cognito.send(new sdk.AdminCreateUserCommand({ UserPoolId, Username: 'ref', MessageAction: 'SUPPRESS' }))
    await cognito.send(
      new sdk.AdminSetUserPasswordCommand({ UserPoolId, Username: 'ref', Password: aPassword, Permanent: true }),
    )
    const { RefreshToken } = await signIn(cognito, ClientId, 'ref')
    const refresh = (REFRESH_TOKEN: string) =>
      cognito.send(
        new sdk.InitiateAuthCommand({ ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH', AuthParameters: { REFRESH_TOKEN } }),
      )
    const { AuthenticationResult } = await refresh(RefreshToken)
    expect(AuthenticationResult).toMatchObject({ TokenType: 'Bearer', ExpiresIn: 3600 })
    expect(AuthenticationResult?.RefreshToken).toBeUndefined()
    await cognito.send(new sdk.RevokeTokenCommand({ ClientId, Token: RefreshToken }))
    await expect(refresh(RefreshToken)).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Refresh Token has been revoked',
    })

    await cognito.send(
      new sdk.UpdateUserPoolClientCommand({
        UserPoolId,
        ClientId,
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
        RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
      }),
    )
    const { RefreshToken: old } = await signIn(cognito, ClientId, 'ref')
    const rotated = await cognito.send(new sdk.GetTokensFromRefreshTokenCommand({ ClientId, RefreshToken: old }))
    expect(rotated.AuthenticationResult?.RefreshToken).not.toBe(old)
    await expect(
      cognito.send(new sdk.GetTokensFromRefreshTokenCommand({ ClientId, RefreshToken: old })),
    ).rejects.toBeInstanceOf(sdk.RefreshTokenReuseException)
  })

  test('RespondToAuthChallenge responds to the same challenge without credentials', async () => {
    const { cognito, UserPoolId, ClientId } = await aPool()
    await cognito.send(
      new sdk.AdminCreateUserCommand({
        UserPoolId,
        Username: 'temp',
        MessageAction: 'SUPPRESS',
        TemporaryPassword: aPassword,
      }),
    )
    const { Session, ChallengeName } = await cognito.send(
      new sdk.InitiateAuthCommand({
        ClientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'temp', PASSWORD: aPassword },
      }),
    )
    const { AuthenticationResult } = await cognito.send(
      new sdk.RespondToAuthChallengeCommand({
        ClientId,
        ChallengeName,
        Session,
        ChallengeResponses: { USERNAME: 'temp', NEW_PASSWORD: 'Other-Horse-9!' },
      }),
    )
    expect(AuthenticationResult?.TokenType).toBe('Bearer')
  })

  test('choice-based sign-in: a code by email, and a passkey that the SDK registers, lists and deletes', async () => {
    const AllowedFirstAuthFactors: sdk.AuthFactorType[] = ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN']
    const { cognito, UserPoolId } = await aPool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } })
    const WebAuthnConfiguration = { RelyingPartyId: 'localhost', UserVerification: 'required' as const }
    await cognito.send(new sdk.SetUserPoolMfaConfigCommand({ UserPoolId, WebAuthnConfiguration }))
    const { UserPoolClient } = await cognito.send(
      new sdk.CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'choice',
        ExplicitAuthFlows: ['ALLOW_USER_AUTH'],
      }),
    )
    const ClientId = UserPoolClient!.ClientId!
    const address = `choice-${runtime.toLowerCase()}@example.com`
    const UserAttributes = [{ Name: 'email', Value: address }]
    const ada = { UserPoolId, Username: 'ada', MessageAction: 'SUPPRESS' as const, UserAttributes }
    await cognito.send(new sdk.AdminCreateUserCommand(ada))
    const begin = (PREFERRED_CHALLENGE?: string) =>
      cognito.send(
        new sdk.InitiateAuthCommand({
          ClientId,
          AuthFlow: 'USER_AUTH',
          AuthParameters: { USERNAME: 'ada', ...(PREFERRED_CHALLENGE !== undefined && { PREFERRED_CHALLENGE }) },
        }),
      )
    const response = (
      { Session }: sdk.InitiateAuthCommandOutput,
      ChallengeName: sdk.ChallengeNameType,
      proof: object,
    ) =>
      cognito.send(
        new sdk.RespondToAuthChallengeCommand({
          ClientId,
          ChallengeName,
          Session,
          ChallengeResponses: { USERNAME: 'ada', ...proof },
        }),
      )

    // An invited user begins with the temporary password.
    expect((await begin('EMAIL_OTP')).AvailableChallenges).toEqual(['PASSWORD_SRP', 'PASSWORD'])
    const permanent = { UserPoolId, Username: 'ada', Password: aPassword, Permanent: true }
    await cognito.send(new sdk.AdminSetUserPasswordCommand(permanent))
    const asked = await begin('EMAIL_OTP')
    expect(asked).toMatchObject({
      ChallengeName: 'EMAIL_OTP',
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'EMAIL_OTP'],
      ChallengeParameters: { CODE_DELIVERY_DELIVERY_MEDIUM: 'EMAIL', CODE_DELIVERY_DESTINATION: 'c***@e***' },
    })
    await expect(response(asked, 'EMAIL_OTP', { EMAIL_OTP_CODE: '00000000' })).rejects.toBeInstanceOf(
      sdk.CodeMismatchException,
    )
    const EMAIL_OTP_CODE = await server.current.codeTo(address)
    const { AuthenticationResult } = await response(asked, 'EMAIL_OTP', { EMAIL_OTP_CODE })
    const AccessToken = AuthenticationResult!.AccessToken!

    const device = createPasskeyDevice('http://localhost:3000')
    const { CredentialCreationOptions } = await cognito.send(new sdk.StartWebAuthnRegistrationCommand({ AccessToken }))
    const Credential = device.create(CredentialCreationOptions) as NonNullable<
      sdk.CompleteWebAuthnRegistrationCommandInput['Credential']
    >
    await cognito.send(new sdk.CompleteWebAuthnRegistrationCommand({ AccessToken, Credential }))
    await expect(
      cognito.send(new sdk.CompleteWebAuthnRegistrationCommand({ AccessToken, Credential })),
    ).rejects.toBeInstanceOf(sdk.WebAuthnChallengeNotFoundException)
    const { Credentials } = await cognito.send(new sdk.ListWebAuthnCredentialsCommand({ AccessToken }))
    expect(Credentials).toEqual([
      {
        CredentialId: device.credentialId,
        FriendlyCredentialName: 'Platform passkey',
        RelyingPartyId: 'localhost',
        AuthenticatorAttachment: 'platform',
        AuthenticatorTransports: ['internal', 'hybrid'],
        CreatedAt: expect.any(Date),
      },
    ])

    const selected = await response(await begin(), 'SELECT_CHALLENGE', { ANSWER: 'WEB_AUTHN' })
    for (const challenge of [await begin('WEB_AUTHN'), selected]) {
      expect(challenge.ChallengeName).toBe('WEB_AUTHN')
      const options = challenge.ChallengeParameters!['CREDENTIAL_REQUEST_OPTIONS']!
      const signed = { CREDENTIAL: JSON.stringify(device.sign(options)) }
      expect((await response(challenge, 'WEB_AUTHN', signed)).AuthenticationResult?.TokenType).toBe('Bearer')
      await expect(response(challenge, 'WEB_AUTHN', signed)).rejects.toBeInstanceOf(sdk.NotAuthorizedException)
    }
    const { ConfiguredUserAuthFactors } = await cognito.send(new sdk.GetUserAuthFactorsCommand({ AccessToken }))
    expect(ConfiguredUserAuthFactors).toEqual(['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'])
    const credential = { AccessToken, CredentialId: device.credentialId }
    await cognito.send(new sdk.DeleteWebAuthnCredentialCommand(credential))
    await expect(cognito.send(new sdk.DeleteWebAuthnCredentialCommand(credential))).rejects.toBeInstanceOf(
      sdk.ResourceNotFoundException,
    )
    expect((await begin('WEB_AUTHN')).ChallengeName).toBe('SELECT_CHALLENGE')
  })

  test('step-up: tokens contain the level and the factors', async () => {
    const { cognito, UserPoolId, ClientId } = await aPool()
    const ExplicitAuthFlows: sdk.ExplicitAuthFlowsType[] = ['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']
    await cognito.send(new sdk.UpdateUserPoolClientCommand({ UserPoolId, ClientId, ExplicitAuthFlows }))
    const ada = { UserPoolId, Username: 'ada' }
    await cognito.send(new sdk.AdminCreateUserCommand({ ...ada, MessageAction: 'SUPPRESS' }))
    await cognito.send(new sdk.AdminSetUserPasswordCommand({ ...ada, Password: aPassword, Permanent: true }))
    const begin = (TARGET_ACR_VALUES: string) =>
      cognito.send(
        new sdk.InitiateAuthCommand({
          ClientId,
          AuthFlow: 'USER_AUTH',
          AuthParameters: {
            USERNAME: 'ada',
            PREFERRED_CHALLENGE: 'PASSWORD',
            PASSWORD: aPassword,
            TARGET_ACR_VALUES,
          },
        }),
      )
    const claimsOf = ({ AuthenticationResult }: sdk.InitiateAuthCommandOutput) =>
      JSON.parse(Buffer.from(AuthenticationResult!.AccessToken!.split('.')[1]!, 'base64url').toString()) as object
    const expected = { acr: 'urn:cognito:loa:1', amr: ['pwd'] }
    const signedIn = await begin('urn:cognito:loa:4 urn:cognito:loa:1')
    expect(claimsOf(signedIn)).toMatchObject(expected)
    const AuthParameters = { REFRESH_TOKEN: signedIn.AuthenticationResult!.RefreshToken! }
    const refresh = { ClientId, AuthFlow: 'REFRESH_TOKEN_AUTH' as const, AuthParameters }
    expect(claimsOf(await cognito.send(new sdk.InitiateAuthCommand(refresh)))).toMatchObject(expected)
    await expect(begin('urn:cognito:loa:4')).rejects.toBeInstanceOf(sdk.InvalidParameterException)
  })
})
