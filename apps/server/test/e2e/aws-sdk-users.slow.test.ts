import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { aPassword } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import { useAwsSdk } from '../support/aws-sdk.ts'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

describe.each(runtimes)('AWS SDK for JavaScript v3 on %s', (runtime) => {
  const server = usePoolhouse(runtime)
  const { aPool, signIn } = useAwsSdk(server)
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

  test('a user: sign up, resend, confirm, sign in, attributes, codes, passwords, sign out, delete', async () => {
    const { cognito, ClientId } = await aPool()
    const address = 'own@example.com'
    const code = () => server.current.codeTo(address)
    const signedUp = await cognito.send(
      new sdk.SignUpCommand({
        ClientId,
        Username: 'own',
        Password: aPassword,
        UserAttributes: [{ Name: 'email', Value: address }],
      }),
    )
    expect(signedUp).toMatchObject({
      UserConfirmed: false,
      UserSub: expect.stringMatching(uuid),
      CodeDeliveryDetails: { Destination: 'o***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    })
    await expect(signIn(cognito, ClientId, 'own')).rejects.toBeInstanceOf(sdk.UserNotConfirmedException)
    const first = await code()
    await cognito.send(new sdk.ResendConfirmationCodeCommand({ ClientId, Username: 'own' }))
    if ((await code()) !== first) {
      await expect(
        cognito.send(new sdk.ConfirmSignUpCommand({ ClientId, Username: 'own', ConfirmationCode: first })),
      ).rejects.toBeInstanceOf(sdk.CodeMismatchException)
    }
    await cognito.send(new sdk.ConfirmSignUpCommand({ ClientId, Username: 'own', ConfirmationCode: await code() }))
    await expect(signIn(cognito, ClientId, 'own', 'Wrong-Horse-9!')).rejects.toBeInstanceOf(sdk.NotAuthorizedException)
    const { AccessToken } = await signIn(cognito, ClientId, 'own')

    expect(await cognito.send(new sdk.GetUserCommand({ AccessToken }))).toMatchObject({
      Username: 'own',
      UserAttributes: expect.arrayContaining([
        { Name: 'email', Value: address },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'sub', Value: signedUp.UserSub },
      ]),
    })
    const updated = await cognito.send(
      new sdk.UpdateUserAttributesCommand({
        AccessToken,
        UserAttributes: [
          { Name: 'nickname', Value: 'O' },
          { Name: 'email', Value: address.toUpperCase() },
        ],
      }),
    )
    expect(updated.CodeDeliveryDetailsList).toEqual([
      { Destination: 'O***@E***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    ])
    await cognito.send(
      new sdk.UpdateUserAttributesCommand({ AccessToken, UserAttributes: [{ Name: 'email', Value: address }] }),
    )
    await cognito.send(new sdk.DeleteUserAttributesCommand({ AccessToken, UserAttributeNames: ['nickname'] }))

    const asked = await cognito.send(
      new sdk.GetUserAttributeVerificationCodeCommand({ AccessToken, AttributeName: 'email' }),
    )
    expect(asked.CodeDeliveryDetails).toEqual({
      Destination: 'o***@e***',
      DeliveryMedium: 'EMAIL',
      AttributeName: 'email',
    })
    const Code = await code()
    await cognito.send(new sdk.VerifyUserAttributeCommand({ AccessToken, AttributeName: 'email', Code }))
    await expect(
      cognito.send(new sdk.VerifyUserAttributeCommand({ AccessToken, AttributeName: 'email', Code })),
    ).rejects.toBeInstanceOf(sdk.ExpiredCodeException)

    await cognito.send(
      new sdk.ChangePasswordCommand({ AccessToken, PreviousPassword: aPassword, ProposedPassword: 'Other-Horse-9!' }),
    )
    expect(
      (await cognito.send(new sdk.ForgotPasswordCommand({ ClientId, Username: 'own' }))).CodeDeliveryDetails,
    ).toEqual({
      Destination: 'o***@e***',
      DeliveryMedium: 'EMAIL',
      AttributeName: 'email',
    })
    await cognito.send(
      new sdk.ConfirmForgotPasswordCommand({
        ClientId,
        Username: 'own',
        ConfirmationCode: await code(),
        Password: 'Third-Horse-9!',
      }),
    )
    await signIn(cognito, ClientId, 'own', 'Third-Horse-9!')

    await cognito.send(new sdk.GlobalSignOutCommand({ AccessToken }))
    await expect(cognito.send(new sdk.GetUserCommand({ AccessToken }))).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Access Token has been revoked',
    })
    const again = await signIn(cognito, ClientId, 'own', 'Third-Horse-9!')
    await cognito.send(new sdk.DeleteUserCommand({ AccessToken: again.AccessToken }))
    await expect(signIn(cognito, ClientId, 'own', 'Third-Horse-9!')).rejects.toBeInstanceOf(sdk.UserNotFoundException)
  })

  test('an administrator: create with invitation, first sign-in, change, confirm, sign out, list, delete', async () => {
    const { cognito, UserPoolId, ClientId } = await aPool()
    const { User } = await cognito.send(
      new sdk.AdminCreateUserCommand({
        UserPoolId,
        Username: 'invited',
        DesiredDeliveryMediums: ['EMAIL'],
        UserAttributes: [
          { Name: 'email', Value: 'invited@example.com' },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    )
    expect(User).toMatchObject({ Username: 'invited', Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' })
    const [invitation] = await server.current.messages('invited@example.com')
    const temporary = /temporary password is (\S+)\. /.exec(invitation?.body ?? '')?.[1] ?? ''
    const challenge = await cognito.send(
      new sdk.AdminInitiateAuthCommand({
        UserPoolId,
        ClientId,
        AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'invited', PASSWORD: temporary },
      }),
    )
    expect(challenge.ChallengeName).toBe('NEW_PASSWORD_REQUIRED')
    const responded = await cognito.send(
      new sdk.AdminRespondToAuthChallengeCommand({
        UserPoolId,
        ClientId,
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        Session: challenge.Session,
        ChallengeResponses: { USERNAME: 'invited', NEW_PASSWORD: aPassword },
      }),
    )
    const AccessToken = responded.AuthenticationResult?.AccessToken
    await cognito.send(
      new sdk.AdminUpdateUserAttributesCommand({
        UserPoolId,
        Username: 'invited',
        UserAttributes: [{ Name: 'given_name', Value: 'In' }],
      }),
    )
    expect(await cognito.send(new sdk.AdminGetUserCommand({ UserPoolId, Username: 'invited' }))).toMatchObject({
      UserStatus: 'CONFIRMED',
      UserAttributes: expect.arrayContaining([{ Name: 'given_name', Value: 'In' }]),
    })
    await cognito.send(new sdk.SignUpCommand({ ClientId, Username: 'waiting', Password: aPassword }))
    await cognito.send(new sdk.AdminConfirmSignUpCommand({ UserPoolId, Username: 'waiting' }))
    const names: (string | undefined)[] = []
    for await (const page of sdk.paginateListUsers({ client: cognito, pageSize: 1 }, { UserPoolId })) {
      names.push(...page.Users!.map(({ Username }) => Username))
    }
    expect(names.toSorted()).toEqual(['invited', 'waiting'])
    const found = await cognito.send(new sdk.ListUsersCommand({ UserPoolId, Filter: 'given_name ^= "I"' }))
    expect(found.Users?.map(({ Username }) => Username)).toEqual(['invited'])
    await cognito.send(new sdk.AdminUserGlobalSignOutCommand({ UserPoolId, Username: 'invited' }))
    await expect(cognito.send(new sdk.GetUserCommand({ AccessToken }))).rejects.toBeInstanceOf(
      sdk.NotAuthorizedException,
    )
    await cognito.send(new sdk.AdminDeleteUserCommand({ UserPoolId, Username: 'invited' }))
    await expect(cognito.send(new sdk.AdminGetUserCommand({ UserPoolId, Username: 'invited' }))).rejects.toBeInstanceOf(
      sdk.UserNotFoundException,
    )
  })

  test('an administrator: disable, enable, reset a password, add and delete attributes', async () => {
    const { cognito, UserPoolId, ClientId } = await aPool()
    const user = { UserPoolId, Username: 'ada' }
    const address = 'reset@example.com'
    await cognito.send(
      new sdk.AddCustomAttributesCommand({
        UserPoolId,
        CustomAttributes: [{ Name: 'dept', AttributeDataType: 'String' }],
      }),
    )
    await cognito.send(
      new sdk.AdminCreateUserCommand({
        ...user,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: address },
          { Name: 'email_verified', Value: 'true' },
          { Name: 'custom:dept', Value: 'maths' },
        ],
      }),
    )
    await cognito.send(new sdk.AdminSetUserPasswordCommand({ ...user, Password: aPassword, Permanent: true }))
    await cognito.send(new sdk.AdminDeleteUserAttributesCommand({ ...user, UserAttributeNames: ['custom:dept'] }))
    const { UserAttributes } = await cognito.send(new sdk.AdminGetUserCommand(user))
    expect(UserAttributes?.map(({ Name }) => Name)).toEqual(['sub', 'email', 'email_verified'])

    const { AccessToken } = await signIn(cognito, ClientId, 'ada')
    await cognito.send(new sdk.AdminDisableUserCommand(user))
    await expect(cognito.send(new sdk.GetUserCommand({ AccessToken }))).rejects.toBeInstanceOf(
      sdk.NotAuthorizedException,
    )
    await expect(signIn(cognito, ClientId, 'ada')).rejects.toMatchObject({ message: 'User is disabled.' })
    await cognito.send(new sdk.AdminEnableUserCommand(user))
    await signIn(cognito, ClientId, 'ada')

    await cognito.send(new sdk.AdminResetUserPasswordCommand(user))
    await expect(signIn(cognito, ClientId, 'ada')).rejects.toBeInstanceOf(sdk.PasswordResetRequiredException)
    await cognito.send(
      new sdk.ConfirmForgotPasswordCommand({
        ClientId,
        Username: 'ada',
        ConfirmationCode: await server.current.codeTo(address),
        Password: 'Other-Horse-9!',
      }),
    )
    await signIn(cognito, ClientId, 'ada', 'Other-Horse-9!')
  })
})
