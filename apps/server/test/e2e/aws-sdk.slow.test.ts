import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { aPassword } from '@poolhouse/engine/testing'
import { createPasskeyDevice } from '@poolhouse/engine/testing/passkey-device'
import { describe, expect, test } from 'vitest'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

describe.each(runtimes)('AWS SDK for JavaScript v3 on %s', (runtime) => {
  const server = usePoolhouse(runtime)

  const connect = () =>
    new sdk.CognitoIdentityProviderClient({
      endpoint: server.current.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
      maxAttempts: 1,
    })

  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

  /** A pool and a client of its own. */
  const pool = async (settings: Partial<sdk.CreateUserPoolCommandInput> = {}) => {
    const cognito = connect()
    const { UserPool } = await cognito.send(
      new sdk.CreateUserPoolCommand({ PoolName: 'sdk', AutoVerifiedAttributes: ['email'], ...settings }),
    )
    const UserPoolId = UserPool!.Id!
    const { UserPoolClient } = await cognito.send(
      new sdk.CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'web',
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_ADMIN_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      }),
    )
    return { cognito, UserPoolId, ClientId: UserPoolClient!.ClientId! }
  }

  const signIn = async (
    cognito: sdk.CognitoIdentityProviderClient,
    ClientId: string,
    USERNAME: string,
    PASSWORD = aPassword,
  ) => {
    const { AuthenticationResult } = await cognito.send(
      new sdk.InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD } }),
    )
    const { AccessToken, RefreshToken } = AuthenticationResult ?? {}
    if (!AccessToken || !RefreshToken) throw new Error('The sign-in gave no tokens.')
    return { AccessToken, RefreshToken }
  }

  test('pools: create, describe, update, list, MFA configuration, delete', async () => {
    const { cognito, UserPoolId } = await pool({ PoolName: 'first' })
    const { UserPool } = await cognito.send(new sdk.DescribeUserPoolCommand({ UserPoolId }))
    expect(UserPool).toMatchObject({
      Id: UserPoolId,
      Name: 'first',
      AutoVerifiedAttributes: ['email'],
      MfaConfiguration: 'OFF',
    })
    expect(UserPool?.CreationDate).toBeInstanceOf(Date)
    await cognito.send(new sdk.UpdateUserPoolCommand({ UserPoolId, DeletionProtection: 'ACTIVE' }))
    const { UserPool: updated } = await cognito.send(new sdk.DescribeUserPoolCommand({ UserPoolId }))
    expect(updated?.DeletionProtection).toBe('ACTIVE')
    expect(updated?.AutoVerifiedAttributes).toBeUndefined()
    expect(await cognito.send(new sdk.GetUserPoolMfaConfigCommand({ UserPoolId }))).toMatchObject({
      MfaConfiguration: 'OFF',
    })
    const listed: string[] = []
    for await (const page of sdk.paginateListUserPools({ client: cognito }, { MaxResults: 1 })) {
      listed.push(...page.UserPools!.map(({ Id }) => Id!))
    }
    expect(listed).toContain(UserPoolId)
    expect(new Set(listed).size).toBe(listed.length)
    await expect(cognito.send(new sdk.DeleteUserPoolCommand({ UserPoolId }))).rejects.toBeInstanceOf(
      sdk.InvalidParameterException,
    )
    await cognito.send(new sdk.UpdateUserPoolCommand({ UserPoolId, DeletionProtection: 'INACTIVE' }))
    await cognito.send(new sdk.DeleteUserPoolCommand({ UserPoolId }))
    const gone = cognito.send(new sdk.DescribeUserPoolCommand({ UserPoolId }))
    await expect(gone).rejects.toBeInstanceOf(sdk.ResourceNotFoundException)
    await expect(gone).rejects.toMatchObject({
      message: `User pool ${UserPoolId} does not exist.`,
      $metadata: { httpStatusCode: 400 },
    })
  })

  test('app clients: create, describe, update, list, delete', async () => {
    const { cognito, UserPoolId, ClientId } = await pool()
    const { UserPoolClient } = await cognito.send(
      new sdk.CreateUserPoolClientCommand({ UserPoolId, ClientName: 'secret', GenerateSecret: true }),
    )
    const confidential = { UserPoolId, ClientId: UserPoolClient!.ClientId! }
    const { UserPoolClient: described } = await cognito.send(new sdk.DescribeUserPoolClientCommand(confidential))
    expect(described).toEqual(UserPoolClient)
    await cognito.send(
      new sdk.UpdateUserPoolClientCommand({ ...confidential, ClientName: 'renamed', AccessTokenValidity: 2 }),
    )
    const { UserPoolClient: updated } = await cognito.send(new sdk.DescribeUserPoolClientCommand(confidential))
    expect(updated).toMatchObject({
      ClientName: 'renamed',
      AccessTokenValidity: 2,
      ClientSecret: UserPoolClient!.ClientSecret,
    })
    const names: (string | undefined)[] = []
    for await (const page of sdk.paginateListUserPoolClients({ client: cognito, pageSize: 1 }, { UserPoolId })) {
      names.push(...page.UserPoolClients!.map(({ ClientName }) => ClientName))
    }
    expect(names.toSorted()).toEqual(['renamed', 'web'])
    await cognito.send(new sdk.DeleteUserPoolClientCommand({ UserPoolId, ClientId }))
    await expect(cognito.send(new sdk.DescribeUserPoolClientCommand({ UserPoolId, ClientId }))).rejects.toBeInstanceOf(
      sdk.ResourceNotFoundException,
    )
  })

  test('client secrets and tags: add, list, delete', async () => {
    const { cognito, UserPoolId } = await pool()
    const { UserPoolClient } = await cognito.send(
      new sdk.CreateUserPoolClientCommand({ UserPoolId, ClientName: 'secret', GenerateSecret: true }),
    )
    const of = { UserPoolId, ClientId: UserPoolClient!.ClientId! }
    const { ClientSecretDescriptor: added } = await cognito.send(new sdk.AddUserPoolClientSecretCommand(of))
    expect(added).toEqual({
      ClientSecretId: expect.any(String),
      ClientSecretValue: expect.any(String),
      ClientSecretCreateDate: expect.any(Date),
    })
    const { ClientSecrets } = await cognito.send(new sdk.ListUserPoolClientSecretsCommand(of))
    expect(ClientSecrets).toHaveLength(2)
    await expect(cognito.send(new sdk.AddUserPoolClientSecretCommand(of))).rejects.toBeInstanceOf(
      sdk.LimitExceededException,
    )
    const ClientSecretId = ClientSecrets?.[0]?.ClientSecretId
    await cognito.send(new sdk.DeleteUserPoolClientSecretCommand({ ...of, ClientSecretId }))
    const { UserPoolClient: rotated } = await cognito.send(new sdk.DescribeUserPoolClientCommand(of))
    expect(rotated?.ClientSecret).toBe(added?.ClientSecretValue)

    const { UserPool } = await cognito.send(new sdk.DescribeUserPoolCommand({ UserPoolId }))
    const ResourceArn = UserPool?.Arn
    await cognito.send(new sdk.TagResourceCommand({ ResourceArn, Tags: { team: 'blue', empty: '' } }))
    await cognito.send(new sdk.UntagResourceCommand({ ResourceArn, TagKeys: ['empty', 'unknown'] }))
    const { Tags } = await cognito.send(new sdk.ListTagsForResourceCommand({ ResourceArn }))
    expect(Tags).toEqual({ team: 'blue' })
  })

  test('resource servers: create, describe, update, list, scopes of clients, delete', async () => {
    const { cognito, UserPoolId } = await pool()
    const of = { UserPoolId, Identifier: 'https://shop.example.com' }
    const buy = { ScopeName: 'buy', ScopeDescription: 'Buy things' }
    const sell = { ScopeName: 'sell', ScopeDescription: 'Sell things' }
    const { ResourceServer } = await cognito.send(
      new sdk.CreateResourceServerCommand({ ...of, Name: 'Shop', Scopes: [sell, buy] }),
    )
    expect(ResourceServer).toEqual({ ...of, Name: 'Shop', Scopes: [buy, sell] })
    const described = await cognito.send(new sdk.DescribeResourceServerCommand(of))
    expect(described.ResourceServer).toEqual(ResourceServer)
    const { UserPoolClient } = await cognito.send(
      new sdk.CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: 'machine',
        GenerateSecret: true,
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: [`${of.Identifier}/buy`],
      }),
    )
    expect(UserPoolClient?.AllowedOAuthScopes).toEqual([`${of.Identifier}/buy`])
    await cognito.send(new sdk.UpdateResourceServerCommand({ ...of, Name: 'Store', Scopes: [sell] }))
    await cognito.send(new sdk.CreateResourceServerCommand({ UserPoolId, Identifier: 'z', Name: 'Z' }))
    const listed: (string | undefined)[] = []
    for await (const page of sdk.paginateListResourceServers({ client: cognito, pageSize: 1 }, { UserPoolId })) {
      listed.push(...page.ResourceServers!.map(({ Name }) => Name))
    }
    expect(listed).toEqual(['Store', 'Z'])
    await cognito.send(new sdk.DeleteResourceServerCommand(of))
    await expect(cognito.send(new sdk.DescribeResourceServerCommand(of))).rejects.toBeInstanceOf(
      sdk.ResourceNotFoundException,
    )
  })

  test('a user: sign up, resend, confirm, sign in, attributes, codes, passwords, sign out, delete', async () => {
    const { cognito, ClientId } = await pool()
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

  test('tokens: refresh, rotation, revocation', async () => {
    const { cognito, UserPoolId, ClientId } = await pool()
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

  test('an administrator: create with invitation, first sign-in, change, confirm, sign out, list, delete', async () => {
    const { cognito, UserPoolId, ClientId } = await pool()
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
    const { cognito, UserPoolId, ClientId } = await pool()
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

  test('groups: create, describe, update, list, members, delete', async () => {
    const { cognito, UserPoolId, ClientId } = await pool()
    const { Group } = await cognito.send(
      new sdk.CreateGroupCommand({ UserPoolId, GroupName: 'admins', Description: 'first', Precedence: 0 }),
    )
    expect(Group).toEqual({
      GroupName: 'admins',
      UserPoolId,
      Description: 'first',
      Precedence: 0,
      CreationDate: expect.any(Date),
      LastModifiedDate: Group?.CreationDate,
    })
    const group = { UserPoolId, GroupName: 'admins' }
    expect((await cognito.send(new sdk.GetGroupCommand(group))).Group).toEqual(Group)
    await cognito.send(new sdk.UpdateGroupCommand({ ...group, Description: '' }))
    const { Group: updated } = await cognito.send(new sdk.GetGroupCommand(group))
    expect(updated).toEqual({ ...Group, Description: '', LastModifiedDate: expect.any(Date) })
    await expect(cognito.send(new sdk.CreateGroupCommand({ UserPoolId, GroupName: 'ADMINS' }))).rejects.toBeInstanceOf(
      sdk.GroupExistsException,
    )
    await cognito.send(new sdk.CreateGroupCommand({ UserPoolId, GroupName: 'staff' }))
    const names: (string | undefined)[] = []
    for await (const page of sdk.paginateListGroups({ client: cognito, pageSize: 1 }, { UserPoolId })) {
      names.push(...page.Groups!.map(({ GroupName }) => GroupName))
    }
    expect(names).toEqual(['admins', 'staff'])

    for (const Username of ['ada', 'bob']) {
      await cognito.send(new sdk.AdminCreateUserCommand({ UserPoolId, Username, MessageAction: 'SUPPRESS' }))
      await cognito.send(
        new sdk.AdminSetUserPasswordCommand({ UserPoolId, Username, Password: aPassword, Permanent: true }),
      )
      await cognito.send(new sdk.AdminAddUserToGroupCommand({ ...group, Username }))
    }
    await cognito.send(new sdk.AdminAddUserToGroupCommand({ UserPoolId, GroupName: 'staff', Username: 'ada' }))
    // The SDK's paginators write their token into the input.
    const ofAda: (string | undefined)[] = []
    const ada = { UserPoolId, Username: 'ada' }
    for await (const page of sdk.paginateAdminListGroupsForUser({ client: cognito, pageSize: 1 }, { ...ada })) {
      ofAda.push(...page.Groups!.map(({ GroupName }) => GroupName))
    }
    expect(ofAda).toEqual(['admins', 'staff'])
    const members: (string | undefined)[] = []
    for await (const page of sdk.paginateListUsersInGroup({ client: cognito, pageSize: 1 }, { ...group })) {
      members.push(...page.Users!.map(({ Username }) => Username))
    }
    expect(members.toSorted()).toEqual(['ada', 'bob'])
    await cognito.send(new sdk.AdminRemoveUserFromGroupCommand({ ...group, Username: 'bob' }))
    expect((await cognito.send(new sdk.ListUsersInGroupCommand(group))).Users).toHaveLength(1)

    const { AccessToken } = await signIn(cognito, ClientId, 'ada')
    const claims = JSON.parse(Buffer.from(AccessToken.split('.')[1]!, 'base64url').toString()) as object
    expect(claims).toMatchObject({ 'cognito:groups': ['admins', 'staff'] })
    await cognito.send(new sdk.DeleteGroupCommand(group))
    await expect(cognito.send(new sdk.GetGroupCommand(group))).rejects.toBeInstanceOf(sdk.ResourceNotFoundException)
    expect((await cognito.send(new sdk.AdminListGroupsForUserCommand(ada))).Groups).toHaveLength(1)
  })

  test('RespondToAuthChallenge responds to the same challenge without credentials', async () => {
    const { cognito, UserPoolId, ClientId } = await pool()
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
    const { cognito, UserPoolId } = await pool({ Policies: { SignInPolicy: { AllowedFirstAuthFactors } } })
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
    const { cognito, UserPoolId, ClientId } = await pool()
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

  test('imports: the names of the columns', async () => {
    const { cognito, UserPoolId } = await pool()
    const { CSVHeader = [] } = await cognito.send(new sdk.GetCSVHeaderCommand({ UserPoolId }))
    expect(CSVHeader.slice(-2)).toEqual(['cognito:mfa_enabled', 'cognito:username'])
  })
})
