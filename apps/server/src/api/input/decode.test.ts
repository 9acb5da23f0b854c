import { describe, expect, test } from 'vitest'
import { fakeServer } from '../../../test/support/fake-server.ts'
import { bodyLimit, depthLimit, publicValueLimit, valueLimit } from './limits.ts'

const server = fakeServer()

/** What reached the engine, or the error. */
const decoded = async (operation: string, body: unknown): Promise<unknown> => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await server.native(operation, text)
  return response.status === 200 ? server.calls.at(-1)?.input : response.json()
}

const rejected = (Message: string) => ({ __type: 'SerializationException', Message })
const invalid = (message: string) => ({ __type: 'InvalidParameterException', message })

const poolId = 'us-east-1_abcdefghi'
const signUp = { ClientId: 'abc', Username: 'ada', Password: 'Horse-12' }

describe('bodies', () => {
  const nothing = invalid(
    "1 validation error detected: Value null at 'userPoolId' failed to satisfy constraint: Member must not be null",
  )

  test.each([
    ['no body at all is {}', 'DescribeUserPool', '', nothing],
    ['null is {}', 'DescribeUserPool', 'null', nothing],
    ['not JSON', 'DescribeUserPool', '{"UserPoolId":', rejected('The request body is not valid JSON.')],
    ['a byte order mark', 'DescribeUserPool', '\ufeff{}', nothing],
    ['an array', 'DescribeUserPool', '[]', rejected('Start of list found where not expected')],
    ['a text', 'DescribeUserPool', '"x"', rejected('Expected null')],
    ['a number', 'DescribeUserPool', '7', rejected('Expected null')],
    [
      'of a member named twice the last one counts',
      'AdminGetUser',
      `{"UserPoolId":"${poolId}","Username":"ada","Username":"bob"}`,
      { UserPoolId: poolId, Username: 'bob' },
    ],
    ['unknown members are passed over', 'DescribeUserPool', { UserPoolId: poolId, Other: 1 }, { UserPoolId: poolId }],
    [
      'deep nesting in ignored members',
      'DescribeUserPool',
      `{"UserPoolId":"${poolId}","Other":${'['.repeat(depthLimit)}${']'.repeat(depthLimit)}}`,
      rejected('The request body is nested too deeply.'),
    ],
    [
      'nesting up to the limit',
      'DescribeUserPool',
      `{"UserPoolId":"${poolId}","Other":${'['.repeat(depthLimit - 1)}${']'.repeat(depthLimit - 1)}}`,
      { UserPoolId: poolId },
    ],
    [
      'brackets and commas in a text',
      'SignUp',
      { ...signUp, ClientMetadata: { a: '"[{\\'.repeat(valueLimit), b: ','.repeat(valueLimit + 1) } },
      { ...signUp, ClientMetadata: { a: '"[{\\'.repeat(valueLimit), b: ','.repeat(valueLimit + 1) } },
    ],
    [
      'too many values',
      'SignUp',
      { ...signUp, UserAttributes: Array.from({ length: valueLimit + 1 }, () => ({})) },
      rejected('The request body has too many values.'),
    ],
  ])('%s', async (_name, operation, body, expected) => {
    expect(await decoded(operation, body)).toEqual(expected)
  })

  test('ignore or keep members named like inherited ones, and change no prototype', async () => {
    const body = `{"UserPoolId":"${poolId}","Username":"ada","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"UserAttributes":[],"ClientMetadata":{"__proto__":"x","constructor":"y","toString":"z"}}`
    const input = (await decoded('AdminUpdateUserAttributes', body)) as Record<string, unknown>
    expect(Object.keys(input)).toEqual(['UserPoolId', 'Username', 'UserAttributes', 'ClientMetadata'])
    expect(Object.entries(input['ClientMetadata'] as object).sort()).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['toString', 'z'],
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  // Each object lacks its name. An error that described all of them would have 1 MB for a body of 29 KB.
  test.each([
    [publicValueLimit / 2, `${publicValueLimit / 2} validation errors detected: `],
    [9_991, 'The request body has too many values.'],
  ])('with %d invalid items of 3 bytes each get a short error', async (count, expected) => {
    const body = JSON.stringify({
      ClientId: 'abc',
      Username: 'ada',
      UserAttributes: Array.from({ length: count }, () => ({})),
    })
    const response = await server.native('SignUp', body)
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text).toContain(expected)
    expect(text.length).toBeLessThan(20_000)
  })

  test('of administrator operations may have more values, and violations beyond the first hundred are counted', async () => {
    const UserAttributes = Array.from({ length: 2000 }, () => ({}))
    const { message } = (await decoded('AdminCreateUser', { UserPoolId: poolId, Username: 'ada', UserAttributes })) as {
      message: string
    }
    expect(message).toMatch(/^2000 validation errors detected: /)
    expect(message.match(/failed to satisfy constraint/g)).toHaveLength(100)
    expect(message).toMatch(
      /; Value null at 'userAttributes\.100\.member\.name' failed to satisfy constraint: Member must not be null; and 1900 more$/,
    )
    expect(message.length).toBeLessThan(20_000)
  })

  test('long values are truncated in messages', async () => {
    const UserAttributes = Array.from({ length: 60 }, () => ({ Name: 'x'.repeat(10_000) }))
    const { message } = (await decoded('AdminCreateUser', { UserPoolId: poolId, Username: 'ada', UserAttributes })) as {
      message: string
    }
    expect(message.length).toBeLessThan(80_000)
    expect(message).toMatch(/; and \d+ more$/)
  })

  test.each([
    ['a value', '{"ClientId":"abc","Username":"ada","Password":"\\ud800Horse-12"}'],
    ['a name', '{"ClientId":"abc","Username":"ada","Password":"Horse-12","ClientMetadata":{"\\uDFFF":"x"}}'],
    ['an item', '{"ClientId":"abc","Username":"ada","UserAttributes":[{"Name":"email","Value":"a\\uDBFF@b.example"}]}'],
  ])('half of a surrogate pair in %s is rejected', async (_where, body) => {
    expect(await decoded('SignUp', body)).toEqual(rejected('The request body contains a lone surrogate.'))
  })

  test('complete surrogate pairs are accepted, escaped or not', async () => {
    expect(await decoded('SignUp', '{"ClientId":"abc","Username":"\\ud83d\\ude00😀","Password":"Horse-12"}')).toEqual({
      ...signUp,
      Username: '😀😀',
    })
  })

  test('that are too large cause 413, with or without a declared length', async () => {
    const body = 'x'.repeat(bodyLimit + 1)
    const expected = {
      __type: 'RequestEntityTooLargeException',
      message: `The request body is larger than ${bodyLimit} bytes.`,
    }
    for (const headers of [{}, { 'content-length': String(body.length) }]) {
      const response = await server.native('DescribeUserPool', body, headers)
      expect([response.status, await response.json()]).toEqual([413, expected])
    }
  })

  test('that are invalid UTF-8 are rejected, and a sent replacement character is not', async () => {
    const broken = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])
    const sound = new TextEncoder().encode(JSON.stringify({ UserPoolId: poolId, Username: '\ufffd' }))
    for (const declared of [true, false]) {
      const headers = (body: Uint8Array): Record<string, string> =>
        declared ? { 'content-length': String(body.length) } : {}
      const rejection = await server.native('AdminGetUser', broken, headers(broken))
      expect(await rejection.json()).toEqual(rejected('The request body is not valid UTF-8.'))
      expect((await server.native('AdminGetUser', sound, headers(sound))).status).toBe(200)
    }
  })

  test('that break off are an error of the client', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new Error('gone')) })
    const request = new Request('http://127.0.0.1/GetUser', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    })
    const response = await server.app.fetch(request)
    expect([response.status, await response.json(), server.logged]).toEqual([
      400,
      { __type: 'RequestAbortedException', message: 'The request body ended prematurely.' },
      [],
    ])
  })
})

describe('null', () => {
  test('is an absent member, an ignored item, and unchanged in documents', async () => {
    expect(
      await decoded('SignUp', {
        ...signUp,
        SecretHash: null,
        UserAttributes: [null, { Name: 'email', Value: null }, null],
        ClientMetadata: { a: null, b: 'c' },
      }),
    ).toEqual({ ...signUp, UserAttributes: [{ Name: 'email' }], ClientMetadata: { b: 'c' } })
    const Credential = { a: null, b: [null, { c: null }] }
    expect(await decoded('CompleteWebAuthnRegistration', { AccessToken: 'abc', Credential })).toEqual({
      AccessToken: 'abc',
      Credential,
    })
  })

  test('is rejected in the list of assets, and instead of the boolean next to it', async () => {
    const branding = { UserPoolId: poolId, ClientId: 'abc', UseCognitoProvidedValues: true }
    expect(await decoded('CreateManagedLoginBranding', { ...branding, Assets: [null] })).toEqual(
      invalid(
        "1 validation error detected: Value '[null]' at 'assets' failed to satisfy constraint: Member must satisfy constraint: [Member must not be null]",
      ),
    )
    expect(await decoded('CreateManagedLoginBranding', { ...branding, UseCognitoProvidedValues: null })).toEqual(
      rejected('NULL_VALUE can not be converted to a Boolean'),
    )
    expect(await decoded('CreateManagedLoginBranding', { ...branding, Assets: null })).toEqual(branding)
  })

  test('is a missing member if the member is required', async () => {
    expect(await decoded('SignUp', { ...signUp, Username: null, AnalyticsMetadata: null })).toEqual(
      invalid("1 validation error detected: Value at 'username' failed to satisfy constraint: Member must not be null"),
    )
  })
})

test('the strings true and false are accepted as booleans', async () => {
  const sent = { ...signUp, ConfirmationCode: '123456', Password: undefined }
  const read = (ForceAliasCreation: unknown) => decoded('ConfirmSignUp', { ...sent, ForceAliasCreation })
  expect([await read('yes'), await read('False')]).toMatchObject([
    { ForceAliasCreation: true },
    { ForceAliasCreation: false },
  ])
})

describe('wrong JSON types', () => {
  test.each([
    ['DescribeUserPool', { UserPoolId: 5 }, 'NUMBER_VALUE can not be converted to a String'],
    ['DescribeUserPool', { UserPoolId: 0.5 }, 'NUMBER_VALUE can not be converted to a String'],
    ['DescribeUserPool', { UserPoolId: true }, 'TRUE_VALUE can not be converted to a String'],
    ['DescribeUserPool', { UserPoolId: false }, 'FALSE_VALUE can not be converted to a String'],
    ['DescribeUserPool', { UserPoolId: [] }, 'Start of list found where not expected'],
    ['DescribeUserPool', { UserPoolId: {} }, 'Start of structure or map found where not expected.'],
    ['ListUserPools', { MaxResults: '10' }, 'STRING_VALUE can not be converted to an Integer'],
    ['ListUserPools', { MaxResults: 1.5 }, 'NUMBER_VALUE can not be converted to an Integer'],
    ['ListUserPools', { MaxResults: [] }, 'Start of list found where not expected'],
    ['InitiateAuth', { AuthFlow: 1 }, 'NUMBER_VALUE can not be converted to a String'],
    ['ConfirmSignUp', { ForceAliasCreation: 'on' }, 'STRING_VALUE can not be converted to a Boolean'],
    ['SignUp', { UserAttributes: 'x' }, 'Expected list or null'],
    ['SignUp', { UserAttributes: {} }, 'Start of structure or map found where not expected.'],
    ['SignUp', { UserAttributes: ['x'] }, 'Expected null'],
    ['SignUp', { UserAttributes: [[]] }, 'Start of list found where not expected'],
    ['SignUp', { UserAttributes: [{ Name: 1 }] }, 'NUMBER_VALUE can not be converted to a String'],
    ['SignUp', { ClientMetadata: 'x' }, 'Expected map or null'],
    ['SignUp', { ClientMetadata: [] }, 'Start of list found where not expected'],
    ['SignUp', { ClientMetadata: { a: 1 } }, 'NUMBER_VALUE can not be converted to a String'],
    ['SetUICustomization', { ImageFile: '$' }, 'STRING_VALUE can not be converted to a Blob'],
  ])('are reported: %s %j: %s', async (operation, body, message) => {
    expect(await decoded(operation, body)).toEqual(rejected(message))
  })
})
