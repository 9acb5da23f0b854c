import { operations } from '@poolhouse/schemas'
import { describe, expect, test } from 'vitest'
import { output, preparedServer } from '../test/prepared-server.ts'
import { createClient } from './create-client.ts'

const input = { AccessToken: 'eyJ.a.b', AttributeName: 'email' }
const delivery = { CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' } }

describe('a request', () => {
  test('is sent to the path of its operation in the native binding', async () => {
    const { asked, fetch } = preparedServer(output(delivery))
    const client = createClient({ endpoint: 'http://127.0.0.1:9329/', fetch })
    expect(await client.getUserAttributeVerificationCode(input)).toEqual(delivery)
    expect(asked).toEqual([
      {
        method: 'POST',
        url: 'http://127.0.0.1:9329/GetUserAttributeVerificationCode',
        headers: { 'content-type': 'application/json' },
        body: input,
      },
    ])
  })

  test('names its operation in a header in the AWS binding', async () => {
    const { asked, fetch } = preparedServer(output(delivery))
    const client = createClient({ endpoint: 'http://127.0.0.1:9329', binding: 'aws', fetch })
    expect(await client.getUserAttributeVerificationCode(input)).toEqual(delivery)
    expect(asked).toEqual([
      {
        method: 'POST',
        url: 'http://127.0.0.1:9329/',
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AWSCognitoIdentityProviderService.GetUserAttributeVerificationCode',
        },
        body: input,
      },
    ])
  })

  test('is sent to AWS, in the AWS binding, for a Region', async () => {
    const { asked, fetch } = preparedServer(output({}))
    await createClient({ region: 'eu-central-1', fetch }).globalSignOut({ AccessToken: 'eyJ.a.b' })
    expect(asked.map(({ url, headers }) => [url, headers['x-amz-target']])).toEqual([
      ['https://cognito-idp.eu-central-1.amazonaws.com/', 'AWSCognitoIdentityProviderService.GlobalSignOut'],
    ])
  })

  test('never follows a redirect, because the body may contain a password', async () => {
    let redirect: string | undefined
    const fetch = (request: Request) => {
      redirect = request.redirect
      return output({})
    }
    await createClient({ endpoint: 'http://127.0.0.1:9329', fetch }).globalSignOut({ AccessToken: 'eyJ.a.b' })
    expect(redirect).toBe('manual')
  })
})

describe('a client', () => {
  const everything = Object.values(operations)
  const methodOf = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
  const client = (fetch: (request: Request) => Promise<Response>, binding: 'aws' | 'native') =>
    createClient({ endpoint: 'http://127.0.0.1:9329', binding, fetch })

  test('has the methods of the contract, and no others', () => {
    const { fetch } = preparedServer()
    const methods = everything.flatMap(({ name, ...facts }) =>
      'pagination' in facts ? [methodOf(name), `${methodOf(name)}Pages`] : [methodOf(name)],
    )
    expect(Object.keys(client(fetch, 'native'))).toEqual(methods)
  })

  test('calls each operation by the path and the target of the contract', async () => {
    const { asked, fetch } = preparedServer(...[...everything, ...everything].map(() => output({})))
    for (const binding of ['native', 'aws'] as const) {
      const methods = client(fetch, binding) as unknown as Record<string, (input: object) => Promise<unknown>>
      for (const { name } of everything) await methods[methodOf(name)]?.({})
    }
    expect(asked.map(({ url, headers }) => headers['x-amz-target'] ?? new URL(url).pathname)).toEqual([
      ...everything.map(({ path }) => path),
      ...everything.map(({ target }) => target),
    ])
  })

  test('has methods that work without this', async () => {
    const { fetch } = preparedServer(output({ Username: 'ada', UserAttributes: [] }))
    const { getUser } = client(fetch, 'native')
    expect(await getUser({ AccessToken: 'eyJ.a.b' })).toEqual({ Username: 'ada', UserAttributes: [] })
  })

  test('is not a promise: it has no method named then', async () => {
    const { fetch } = preparedServer()
    const made = client(fetch, 'native')
    expect(await Promise.resolve(made)).toBe(made)
  })
})
