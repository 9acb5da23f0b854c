import * as sdk from '@aws-sdk/client-cognito-identity-provider'
import { aPassword } from '@poolhouse/engine/testing'
import { describe, expect, test } from 'vitest'
import { useAwsSdk } from '../support/aws-sdk.ts'
import { runtimes, usePoolhouse } from '../support/poolhouse.ts'

describe.each(runtimes)('AWS SDK for JavaScript v3 on %s', (runtime) => {
  const { aPool, signIn } = useAwsSdk(usePoolhouse(runtime))

  test('pools: create, describe, update, list, MFA configuration, delete', async () => {
    const { cognito, UserPoolId } = await aPool({ PoolName: 'first' })
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
    const { cognito, UserPoolId, ClientId } = await aPool()
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
    const { cognito, UserPoolId } = await aPool()
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
    const { cognito, UserPoolId } = await aPool()
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

  test('groups: create, describe, update, list, members, delete', async () => {
    const { cognito, UserPoolId, ClientId } = await aPool()
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

  test('imports: the names of the columns', async () => {
    const { cognito, UserPoolId } = await aPool()
    const { CSVHeader = [] } = await cognito.send(new sdk.GetCSVHeaderCommand({ UserPoolId }))
    expect(CSVHeader.slice(-2)).toEqual(['cognito:mfa_enabled', 'cognito:username'])
  })
})
