import { describe, expect, test } from 'vitest'
import { fakeServer, wholeResponse } from '../../test/support/fake-server.ts'

const url = 'http://127.0.0.1:9329'
const poolId = 'us-east-1_abcdefghi'
const key = (kid: string) => ({ alg: 'RS256', e: 'AQAB', kid, kty: 'RSA', n: 'n', use: 'sig' }) as const
const server = fakeServer({
  issuerOf: async (asked) => (asked === poolId ? `https://issuer.example/${poolId}` : undefined),
  jwks: async (asked) => (asked === poolId ? { keys: [key('1'), key('2')] } : undefined),
})

const cacheable = {
  'content-type': 'application/json',
  'access-control-allow-origin': '*',
  'cache-control': 'public, max-age=3600',
}

describe('documents of a pool', () => {
  test('include its keys, readable from any origin and cacheable', async () => {
    expect(await wholeResponse(await server.app.request(`${url}/${poolId}/.well-known/jwks.json`))).toEqual({
      status: 200,
      headers: cacheable,
      body: JSON.stringify({ keys: [key('1'), key('2')] }),
    })
  })

  test('include its discovery document, whose keys are on this server for any issuer', async () => {
    const response = await server.app.request(`${url}/${poolId}/.well-known/openid-configuration`)
    const { status, headers, body } = await wholeResponse(response)
    expect({ status, headers, body: JSON.parse(body) }).toEqual({
      status: 200,
      headers: cacheable,
      body: {
        id_token_signing_alg_values_supported: ['RS256'],
        issuer: `https://issuer.example/${poolId}`,
        jwks_uri: `${url}/${poolId}/.well-known/jwks.json`,
        response_types_supported: ['code', 'token'],
        scopes_supported: ['openid', 'email', 'phone', 'profile'],
        subject_types_supported: ['public'],
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      },
    })
  })

  test.each(['jwks.json', 'openid-configuration'])(
    'are not found (404, not cacheable) for %s of an unknown pool',
    async (name) => {
      expect(await wholeResponse(await server.app.request(`${url}/us-east-1_none/.well-known/${name}`))).toEqual({
        status: 404,
        headers: {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'cache-control': 'no-store',
        },
        body: '{"__type":"ResourceNotFoundException","message":"User pool us-east-1_none does not exist."}',
      })
    },
  )

  test('fail with an internal error in JSON, which is logged, if they cannot be read', async () => {
    const broken = fakeServer({ jwks: async () => Promise.reject(new Error('disk')) })
    const response = await broken.app.request(`${url}/${poolId}/.well-known/jwks.json`)
    expect([response.status, await response.json()]).toEqual([
      500,
      { __type: 'InternalErrorException', message: 'Internal server error.' },
    ])
    expect(broken.logged).toMatchObject([{ level: 'error', detail: expect.stringContaining('disk') }])
  })
})
