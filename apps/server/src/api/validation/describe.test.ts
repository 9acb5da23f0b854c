import { describe, expect, test } from 'vitest'
import { fakeServer } from '../../../test/support/fake-server.ts'

const server = fakeServer()
const poolId = 'us-east-1_abcdefghi'

/** The items of the rejection, without what all of them begin and go on with. */
const items = async (operation: string, body: unknown): Promise<readonly string[]> => {
  const response = await server.aws(operation, JSON.stringify(body))
  const { __type, message } = (await response.json()) as { __type: string; message: string }
  const [, count, plural, list = ''] = /^(\d+) validation error(s?) detected: (.*)$/s.exec(message) ?? []
  const found = list.split('; ')
  expect([__type, Number(count), plural]).toEqual([
    'InvalidParameterException',
    found.length,
    found.length === 1 ? '' : 's',
  ])
  return found.map((item) => item.replace(' failed to satisfy constraint: ', ' | '))
}

const namePattern = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+`
const uuidPattern = '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$'
const attributePattern = String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+`

describe('the message has one item for each violated constraint', () => {
  test.each<[string, string, unknown, readonly string[]]>([
    [
      'missing members',
      'SignUp',
      {},
      ["Value at 'clientId' | Member must not be null", "Value at 'username' | Member must not be null"],
    ],
    [
      'a value that breaks several constraints gives several items; sensitive values are not shown',
      'SignUp',
      { ClientId: 'a b', Username: '', Password: 'x ' },
      [
        String.raw`Value at 'clientId' | Member must satisfy regular expression pattern: [\w+]+`,
        String.raw`Value at 'password' | Member must satisfy regular expression pattern: ^[\S]+.*[\S]+$`,
        `Value at 'username' | Member must satisfy regular expression pattern: ${namePattern}`,
        "Value at 'username' | Member must have length greater than or equal to 1",
      ],
    ],
    [
      'a pattern as the contract has it',
      'DescribeUserPool',
      { UserPoolId: 'bad' },
      [String.raw`Value 'bad' at 'userPoolId' | Member must satisfy regular expression pattern: [\w-]+_[0-9a-zA-Z]+`],
    ],
    [
      'a longer length',
      'DescribeUserPool',
      { UserPoolId: `a_${'b'.repeat(54)}` },
      [`Value 'a_${'b'.repeat(54)}' at 'userPoolId' | Member must have length less than or equal to 55`],
    ],
    [
      'smallest and largest numbers',
      'ListUserPools',
      { MaxResults: 61 },
      ["Value '61' at 'maxResults' | Member must have value less than or equal to 60"],
    ],
    [
      'nested members',
      'CreateUserPool',
      { PoolName: 'p', Policies: { PasswordPolicy: { MinimumLength: 3 } } },
      ["Value '3' at 'policies.passwordPolicy.minimumLength' | Member must have value greater than or equal to 6"],
    ],
    [
      'members of structures in lists, counted from 1',
      'SignUp',
      { ClientId: 'abc', Username: 'ada', UserAttributes: [{ Name: 'email' }, { Name: '' }, {}] },
      [
        `Value '' at 'userAttributes.2.member.name' | Member must satisfy regular expression pattern: ${attributePattern}`,
        "Value '' at 'userAttributes.2.member.name' | Member must have length greater than or equal to 1",
        "Value null at 'userAttributes.3.member.name' | Member must not be null",
      ],
    ],
    [
      'a map that is wrong in its values',
      'CreateUserPool',
      { PoolName: 'p', UserPoolTags: { k: 'w'.repeat(257) } },
      [
        `Value '{k=${'w'.repeat(257)}}' at 'userPoolTags' | Map value must satisfy constraint: [Member must have length less than or equal to 256]`,
      ],
    ],
    [
      'members by their names, and items by their index',
      'UpdateManagedLoginBranding',
      { UserPoolId: poolId, ManagedLoginBrandingId: 'x', Assets: Array.from({ length: 11 }, () => ({})) },
      [
        ...Array.from({ length: 11 }, (_, index) =>
          ['category', 'colorMode', 'extension'].map(
            (name) => `Value null at 'assets.${index + 1}.member.${name}' | Member must not be null`,
          ),
        ).flat(),
        `Value 'x' at 'managedLoginBrandingId' | Member must satisfy regular expression pattern: ${uuidPattern}`,
      ],
    ],
    [
      'an enum',
      'CreateUserPool',
      { PoolName: 'p', DeletionProtection: 'MAYBE' },
      ["Value 'MAYBE' at 'deletionProtection' | Member must satisfy enum value set: [ACTIVE, INACTIVE]"],
    ],
    [
      'an enum that is missing',
      'InitiateAuth',
      { ClientId: 'abc' },
      ["Value null at 'authFlow' | Member must not be null"],
    ],
    [
      'a list, reported once with all constraints of its items',
      'CreateUserPoolClient',
      { UserPoolId: poolId, ClientName: 'n', AllowedOAuthFlows: ['code', 'token', 'tokens'], CallbackURLs: ['', ' '] },
      [
        "Value '[code, token, tokens]' at 'allowedOAuthFlows' | Member must satisfy constraint: [Member must satisfy enum value set: [implicit, client_credentials, code]]",
        String.raw`Value '[,  ]' at 'callbackURLs' | Member must satisfy constraint: [Member must have length less than or equal to 1024, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\p{L}\p{M}\p{S}\p{N}\p{P}]+]`,
      ],
    ],
    [
      'a list of enums',
      'AdminCreateUser',
      { UserPoolId: poolId, Username: 'ada', DesiredDeliveryMediums: ['FAX'] },
      [
        "Value '[FAX]' at 'desiredDeliveryMediums' | Member must satisfy constraint: [Member must satisfy enum value set: [SMS, EMAIL]]",
      ],
    ],
    [
      'a map that is wrong in its keys',
      'CreateUserPool',
      { PoolName: 'p', UserPoolTags: { '': 'v', a: 'b' } },
      [
        "Value '{=v, a=b}' at 'userPoolTags' | Map keys must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1]",
      ],
    ],
    [
      'a map whose keys are an enum',
      'UpdateIdentityProvider',
      { UserPoolId: poolId, ProviderName: 'p', AcrMapping: { Level1: 'a', Level9: 'b' } },
      [
        "Value '{Level1=a, Level9=b}' at 'acrMapping' | Map keys must satisfy constraint: [Member must satisfy enum value set: [Level1, Level2, Level3, Level4]]",
      ],
    ],
    [
      'members of structures in maps',
      'UpdateUserPool',
      { UserPoolId: poolId, AcrConfiguration: { Level1: {} } },
      ["Value null at 'acrConfiguration.Level1.member.acrValue' | Member must not be null"],
    ],
    [
      'a sensitive map',
      'InitiateAuth',
      { ClientId: 'abc', AuthFlow: 'USER_SRP_AUTH', AuthParameters: { USERNAME: 'x'.repeat(131_073) } },
      [
        "Value at 'authParameters' | Map value must satisfy constraint: [Member must have length less than or equal to 131072]",
      ],
    ],
    [
      'the size of a map',
      'CreateTerms',
      {
        UserPoolId: poolId,
        ClientId: 'abc',
        TermsName: 'terms-of-use',
        TermsSource: 'LINK',
        Enforcement: 'NONE',
        Links: {},
      },
      ["Value '{}' at 'links' | Member must have length greater than or equal to 1"],
    ],
    [
      'the size of bytes, not of their base64',
      'SetUICustomization',
      { UserPoolId: poolId, ImageFile: 'A'.repeat(174_764) },
      [
        "Value 'java.nio.HeapByteBuffer[pos=0 lim=131073 cap=131073]' at 'imageFile' | Member must have length less than or equal to 131072",
      ],
    ],
  ])('%s', async (_name, operation, body, expected) => {
    expect(await items(operation, body)).toEqual(expected)
  })
})

test('the message shows lists of structures with their names, and redacts sensitive values', async () => {
  const everyMember =
    'SchemaAttributeType(name=a, attributeDataType=null, developerOnlyAttribute=null, mutable=null, required=true, numberAttributeConstraints=null, stringAttributeConstraints=null)'
  const Schema = Array.from({ length: 51 }, () => ({ Name: 'a', Required: true, Unknown: 1 }))
  const shown = Schema.map(() => everyMember).join(', ')
  expect(await items('CreateUserPool', { PoolName: 'p', Schema })).toEqual([
    `Value '[${shown}]' at 'schema' | Member must have length less than or equal to 50`,
  ])
})

test.each([
  ['eA==', 1],
  ['eHg=', 2],
  ['eHh4', 3],
])('the message shows the bytes %s as a buffer of %d', async (Bytes, length) => {
  const asset = { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG', Bytes }
  const shown = `AssetType(category=FORM_LOGO, colorMode=LIGHT, extension=PNG, bytes=java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}], resourceId=null)`
  const Assets = Array.from({ length: 41 }, () => asset)
  expect(
    await items('CreateManagedLoginBranding', { UserPoolId: 'us-east-1_abcdefghi', ClientId: 'abc', Assets }),
  ).toEqual([
    `Value '[${Assets.map(() => shown).join(', ')}]' at 'assets' | Member must have length less than or equal to 40`,
  ])
})
