import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { output, preparedServer } from '../test/prepared-server.ts'
import { createClient } from './create-client.ts'
import { signWith, type SigningKeys } from './sign.ts'

const keys: SigningKeys = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  region: 'eu-central-1',
  now: () => new Date('2026-01-02T03:04:05.678Z'),
}

const hmac = (key: string | Uint8Array, text: string): Uint8Array => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The signature as the specification of Signature Version 4 builds it, step by step. */
const signatureOf = (path: string, headers: Readonly<Record<string, string>>, body: string): string => {
  const names = Object.keys(headers).sort()
  const canonical = [
    'POST',
    path,
    '',
    ...names.map((name) => `${name}:${headers[name]}`),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n')
  const scope = '20260102/eu-central-1/cognito-idp/aws4_request'
  const key = scope.split('/').reduce<string | Uint8Array>(hmac, `AWS4${keys.secretAccessKey}`)
  const text = ['AWS4-HMAC-SHA256', '20260102T030405Z', scope, sha256(canonical)].join('\n')
  return `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/${scope}, SignedHeaders=${names.join(';')}, Signature=${createHmac('sha256', key).update(text).digest('hex')}`
}

const input = { UserPoolId: 'eu-central-1_abcDEF123', Username: 'ada ünïcode' }
const date = '20260102T030405Z'

const scripted = (sign: Parameters<typeof signWith>[0]) => {
  const { asked, fetch } = preparedServer(...Array.from({ length: 3 }, () => output({})))
  return { asked, client: createClient({ region: 'eu-central-1', sign: signWith(sign), fetch }), fetch }
}

describe('signing', () => {
  test('covers host, time, target and body in the AWS binding', async () => {
    const { asked, client } = scripted(keys)
    await client.adminGetUser(input)
    const host = 'cognito-idp.eu-central-1.amazonaws.com'
    const target = 'AWSCognitoIdentityProviderService.AdminGetUser'
    expect(asked).toEqual([
      {
        method: 'POST',
        url: `https://${host}/`,
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-date': date,
          'x-amz-target': target,
          authorization: signatureOf('/', { host, 'x-amz-date': date, 'x-amz-target': target }, JSON.stringify(input)),
        },
        body: input,
      },
    ])
  })

  test('covers the path in the native binding', async () => {
    const { asked, fetch } = scripted(keys)
    await createClient({ endpoint: 'http://127.0.0.1:9329', sign: signWith(keys), fetch }).adminGetUser(input)
    const headers = { host: '127.0.0.1:9329', 'x-amz-date': date }
    expect(asked.map((request) => request.headers['authorization'])).toEqual([
      signatureOf('/AdminGetUser', headers, JSON.stringify(input)),
    ])
  })

  test('sends and signs the session token of temporary credentials', async () => {
    const { asked, client } = scripted({ ...keys, sessionToken: 'temporary' })
    await client.adminGetUser(input)
    expect(asked[0]?.headers['x-amz-security-token']).toBe('temporary')
    expect(asked[0]?.headers['authorization']).toContain(
      'SignedHeaders=host;x-amz-date;x-amz-security-token;x-amz-target,',
    )
  })

  test('does not sign operations that users call for themselves', async () => {
    const { asked, client } = scripted(keys)
    await client.getUser({ AccessToken: 'eyJ.a.b' })
    await client.initiateAuth({ AuthFlow: 'USER_PASSWORD_AUTH', ClientId: 'client' })
    expect(asked.map(({ headers }) => Object.keys(headers))).toEqual([
      ['content-type', 'x-amz-target'],
      ['content-type', 'x-amz-target'],
    ])
  })

  test('loads the credentials before every request', async () => {
    let turn = 0
    const { asked, client } = scripted(async () => ({ ...keys, accessKeyId: `AKID${++turn}` }))
    await client.adminGetUser(input)
    await client.adminGetUser(input)
    expect(asked.map(({ headers }) => /Credential=(\w+)/.exec(headers['authorization'] ?? '')?.[1])).toEqual([
      'AKID1',
      'AKID2',
    ])
  })

  test('reports credentials that cannot be loaded, and sends nothing', async () => {
    const cause = new Error('The key store is closed.')
    const { asked, client } = scripted(() => Promise.reject(cause))
    await expect(client.adminGetUser(input)).rejects.toMatchObject({
      __type: 'SigningError',
      message: 'AdminGetUser could not be signed.',
      operation: 'AdminGetUser',
      retryable: false,
      cause,
    })
    expect(asked).toEqual([])
  })

  test('keeps the signal on the request', async () => {
    const over = new AbortController()
    const reason = new Error('The page was left.')
    const signals: AbortSignal[] = []
    const fetch = ({ signal }: Request) => {
      signals.push(signal)
      over.abort(reason)
      return new Promise<Response>(() => {})
    }
    const client = createClient({ region: 'eu-central-1', sign: signWith(keys), fetch })
    await expect(client.adminGetUser(input, { signal: over.signal })).rejects.toBe(reason)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })
})
