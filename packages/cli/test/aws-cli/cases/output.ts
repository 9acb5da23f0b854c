import { type Case, lines } from '../case.ts'

const user = {
  MFAOptions: [{ DeliveryMedium: 'SMS', AttributeName: 'phone_number' }],
  Username: 'ada',
  Unknown: 'left out',
  UserAttributes: [
    { Value: '4f1a', Name: 'sub' },
    { Name: 'email', Value: 'ada@example.com' },
    { Name: 'custom:role', Value: 'first\nsecond\tthird "quoted" \\ é 😀' },
    { Name: 'empty' },
  ],
  UserMFASettingList: ['SMS_MFA', 'SOFTWARE_TOKEN_MFA'],
  PreferredMfaSetting: null,
}

const pool = {
  UserPool: {
    Id: 'us-east-1_a',
    Name: 'a pool',
    Policies: { PasswordPolicy: { MinimumLength: 8, RequireUppercase: true, RequireNumbers: false } },
    LambdaConfig: {},
    LastModifiedDate: 1_700_000_000.123,
    CreationDate: 1_600_000_000,
    SchemaAttributes: [
      { Name: 'sub', AttributeDataType: 'String', Mutable: false, StringAttributeConstraints: { MinLength: '1' } },
      { Name: 'email', AttributeDataType: 'String', Required: true },
    ],
    AutoVerifiedAttributes: [],
    UserPoolTags: { b: '2', a: '1' },
    EstimatedNumberOfUsers: 0,
    AccountRecoverySetting: { RecoveryMechanisms: [{ Priority: 1, Name: 'verified_email' }] },
  },
}

const details = {
  CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
}

const users = {
  Users: [
    {
      Username: 'ada',
      Attributes: [{ Name: 'email', Value: 'ada@example.com' }],
      UserCreateDate: 1_700_000_000.5,
      Enabled: true,
      UserStatus: 'CONFIRMED',
    },
    {
      Username: 'bob',
      Attributes: [],
      UserCreateDate: 1_700_000_001,
      Enabled: false,
      UserStatus: 'FORCE_CHANGE_PASSWORD',
    },
    { Username: 'a very long name that goes on '.repeat(4), Enabled: true, MFAOptions: [{ DeliveryMedium: 'SMS' }] },
  ],
}

const formats = ['json', 'text', 'table', 'yaml', 'yaml-stream']

/** Commands in every format. */
const inEveryFormat = (command: string, body: unknown): Case[] =>
  formats.flatMap((format) => lines(`${command} --output ${format}`, { responses: [{ body }] }))

const withQueries = (command: string, body: unknown, queries: readonly string[]): Case[] =>
  queries.flatMap((query) => lines(`${command} --query ${query}`, { responses: [{ body }] }))

const page = (names: readonly string[], token?: string) => ({
  body: { Users: names.map((Username) => ({ Username })), ...(token === undefined ? {} : { PaginationToken: token }) },
})

const threePages = [page(['a', 'b', 'c'], 'one'), page(['d', 'e', 'f'], 'two'), page(['g'])]

/** Formats, queries, pages, and the errors of a server. */
export const output = [
  ...inEveryFormat('get-user --access-token t', user),
  ...inEveryFormat('describe-user-pool --user-pool-id a', pool),
  ...inEveryFormat('list-users --user-pool-id a', users),
  ...inEveryFormat('delete-user --access-token t', {}),
  ...inEveryFormat('list-user-pools --max-results 5', { UserPools: [] }),
  ...inEveryFormat('get-csv-header --user-pool-id a', { UserPoolId: 'a', CSVHeader: ['a', 'b', 'c'] }),
  ...inEveryFormat('get-user-attribute-verification-code --access-token t --attribute-name email', details),
  ...inEveryFormat('list-tags-for-resource --resource-arn arn:aws:cognito-idp:us-east-1:1:userpool/x', {
    Tags: { zebra: '1', Apple: '2', 'with: colon': 'yes', n: 'null', empty: '', 日本: '東京' },
  }),
  ...inEveryFormat('get-user --access-token t --query UserAttributes[].[Name,Value]', user),
  ...inEveryFormat('get-user --access-token t --query Username', user),
  ...inEveryFormat('get-user --access-token t --query UserAttributes[].Name', user),
  ...inEveryFormat('get-user --access-token t --query Nothing', user),
  ...inEveryFormat(
    'describe-user-pool --user-pool-id a --query UserPool.{Id:Id,Tags:UserPoolTags,N:EstimatedNumberOfUsers}',
    pool,
  ),
  ...inEveryFormat('describe-user-pool --user-pool-id a --query UserPool.[Id,[Name,CreationDate],UserPoolTags]', pool),
  ...withQueries('get-user --access-token t', user, [
    "'UserAttributes[?Name==`email`].Value | [0]'",
    '"UserAttributes[?Name==\'email\'].Value | [0]"',
    "'length(UserAttributes)'",
    "'UserAttributes[-1]'",
    "'UserAttributes[1:3].Name'",
    "'UserAttributes[::-1].Name'",
    "'sort_by(UserAttributes, &Name)[].Name'",
    "'reverse(UserMFASettingList)'",
    '"join(\', \', UserMFASettingList)"',
    "'UserMFASettingList[*]'",
    "'*'",
    "'@'",
    "'keys(@)'",
    "'{a: Username, b: UserMFASettingList[0]}'",
    "'[Username, PreferredMfaSetting]'",
    '"contains(UserMFASettingList, \'SMS_MFA\')"',
    "'UserAttributes[].{n: Name, v: Value} | [?v]'",
    "'to_string(length(Username))'",
    "'max_by(UserAttributes, &length(Name)).Name'",
    "'not_null(Missing, Username)'",
    "'Username || Missing'",
    "'!Username'",
    "'type(Username)'",
    "'map(&Name, UserAttributes)'",
    "'UserAttributes[?starts_with(Name, `custom`)].Name'",
  ]),
  ...lines(
    `
    get-user --access-token t --query 'a['
    get-user --access-token t --query ''
    get-user --access-token t --query 'a.b c'
    get-user --access-token t --query 'unknown_function(a)'
    get-user --access-token t --query 'length(Username, Username)'
    get-user --access-token t --query 'length(Missing)'
  `,
    { responses: [{ body: user }] },
  ),
  ...lines(
    `
    list-users --user-pool-id a
    list-users --user-pool-id a --output text
    list-users --user-pool-id a --output text --query Users[].Username
    list-users --user-pool-id a --output yaml-stream
    list-users --user-pool-id a --query Users[].Username
    list-users --user-pool-id a --page-size 3
    list-users --user-pool-id a --max-items 2
    list-users --user-pool-id a --max-items 3
    list-users --user-pool-id a --max-items 4
    list-users --user-pool-id a --max-items 4 --output text
    list-users --user-pool-id a --max-items 4 --output yaml-stream
    list-users --user-pool-id a --max-items 4 --query Users[].Username
    list-users --user-pool-id a --max-items 4 --output text --query Users[].Username
    list-users --user-pool-id a --max-items 0
    list-users --user-pool-id a --max-items x
    list-users --user-pool-id a --max-items 100
    list-users --user-pool-id a --page-size x
    list-users --user-pool-id a --no-paginate
    list-users --user-pool-id a --no-paginate --max-items 2
    list-users --user-pool-id a --no-paginate --page-size 2 --starting-token x
    list-users --user-pool-id a --no-paginate --output text
    list-users --user-pool-id a --limit 2
    list-users --user-pool-id a --limit 2 --max-items 1
    list-users --user-pool-id a --pagination-token x
    list-users --user-pool-id a --starting-token plain
    list-users --user-pool-id a --starting-token plain___1
    list-users --user-pool-id a --starting-token None___2
    list-users --user-pool-id a --starting-token None
    list-users --user-pool-id a --starting-token a___b___c
    list-users --user-pool-id a --starting-token eyJQYWdpbmF0aW9uVG9rZW4iOiAib25lIn0=
    list-users --user-pool-id a --starting-token eyJQYWdpbmF0aW9uVG9rZW4iOiAib25lIiwgImJvdG9fdHJ1bmNhdGVfYW1vdW50IjogMX0=
    list-users --user-pool-id a --starting-token eyJQYWdpbmF0aW9uVG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ== --max-items 2
    list-users --cli-input-json '{"UserPoolId":"a","Limit":2}'
    list-users --cli-input-json '{"UserPoolId":"a","PaginationToken":"x"}'
    list-devices --access-token t --max-items 2
  `,
    { responses: threePages },
  ),
  ...lines('list-users --user-pool-id a', { responses: [page(['a'], 'same'), page(['b'], 'same')] }),
  ...lines('list-users --user-pool-id a', { responses: [{ body: {} }] }),
  ...lines('list-users --user-pool-id a --output text', { responses: [{ body: {} }] }),
  ...lines('list-users --user-pool-id a --no-paginate --output table', { responses: threePages }),
  ...[
    { status: 400, body: { __type: 'NotAuthorizedException', message: 'Access Token has been revoked' } },
    { status: 400, body: { __type: 'com.amazonaws#ResourceNotFoundException', message: 'No pool.' } },
    { status: 400, body: { __type: 'CodeMismatchException', Message: 'Wrong.' } },
    { status: 400, body: { __type: 'InvalidParameterException' } },
    { status: 400, body: { message: 'no type' } },
    { status: 400, body: {} },
    { status: 404, body: 'not found' },
    { status: 403, body: '<html>no</html>' },
  ].flatMap((response) => lines('get-user --access-token t', { responses: [response] })),
  ...lines('get-user --access-token t', {
    responses: [{ status: 400, body: { __type: 'TooManyRequestsException', message: 'Slow down.' } }, { body: user }],
  }),
  ...lines('get-user --access-token t', {
    env: { AWS_MAX_ATTEMPTS: '2' },
    responses: [{ status: 400, body: { __type: 'TooManyRequestsException', message: 'Slow down.' } }],
  }),
  ...lines('get-user --access-token t', {
    env: { AWS_MAX_ATTEMPTS: '1' },
    responses: [{ status: 500, body: { __type: 'InternalErrorException', message: 'Broken.' } }],
  }),
  ...lines('get-user --access-token t', {
    responses: [{ status: 500, body: { __type: 'InternalErrorException', message: 'Broken.' } }, { body: user }],
  }),
  ...lines('get-user --access-token t --output table --color on', { responses: [{ body: user }] }),
  ...lines('get-user --access-token t --output table --color off', { responses: [{ body: user }] }),
]
