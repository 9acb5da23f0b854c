import { describe, expect, test, vi } from 'vitest'
import { hmacJwt, readJwt, rsaJwt, unsignedJwt, withClaims } from '../testing/jwt.ts'
import { createTestEngine } from '../testing/test-engine.ts'
import { createSigningKeys } from './signing-keys.ts'

const engine = await createTestEngine()
const { storage } = engine
const { signingKeys } = engine.needs
const pool = await engine.records.pool('us-east-1_AAAAAAAAA')
const otherPool = await engine.records.pool('us-east-1_BBBBBBBBB')
const claims = { sub: 'ada', token_use: 'access' }
const signed = await signingKeys.sign(pool.id, 'access', claims)
const { header } = readJwt(signed)
const stored = await storage.pools.keys(pool.id)
const [idKid, accessKid] = (['id', 'access'] as const).map((use) => stored.find((key) => key.use === use)?.kid)
/** A private key that belongs to no pool. */
const { privateKey: foreignKey } = await engine.needs.cryptography.rs256.generateKey()

describe('generate', () => {
  test('creates two keys with ids of 32 bytes in base64, and encrypts the private keys', async () => {
    const keys = stored.toSorted((a, b) => b.use.localeCompare(a.use))
    expect(keys.map(({ use, poolId, createdAt }) => ({ use, poolId, createdAt }))).toEqual([
      { use: 'id', poolId: pool.id, createdAt: engine.clock.now() },
      { use: 'access', poolId: pool.id, createdAt: engine.clock.now() },
    ])
    for (const { kid, privateKey, publicKey } of keys) {
      expect(kid).toMatch(/^[A-Za-z0-9+/]{43}=$/)
      expect(privateKey).not.toContain(publicKey.n.slice(0, 20))
      const opened = await engine.needs.sealer.open(privateKey, `signing-key/${pool.id}/${kid}`)
      expect(opened?.length).toBeGreaterThan(1000)
      expect(await engine.needs.sealer.open(privateKey, `signing-key/${otherPool.id}/${kid}`)).toBeUndefined()
    }
  })
})

describe('sign', () => {
  test('signs with the key for that use, and a header of kid and alg only', async () => {
    const access = await signingKeys.sign(pool.id, 'access', claims)
    expect(readJwt(access)).toEqual({ header: { kid: accessKid, alg: 'RS256' }, claims })
    expect(Object.keys(readJwt(access).header)).toEqual(['kid', 'alg'])
    const id = await signingKeys.sign(pool.id, 'id', { sub: 'ä' })
    expect(readJwt(id)).toEqual({ header: { kid: idKid, alg: 'RS256' }, claims: { sub: 'ä' } })
  })

  test('fails for a pool that does not exist', async () => {
    await expect(signingKeys.sign('us-east-1_none', 'id', claims)).rejects.toThrow('has no key to sign with')
  })

  test('fails if the keys were encrypted under another master key', async () => {
    const { cryptography, pools } = engine.needs
    const { sealer } = (await createTestEngine({ masterKey: new Uint8Array(32).fill(9) })).needs
    const elsewhere = createSigningKeys({ cryptography, pools, sealer })
    await expect(elsewhere.sign(pool.id, 'id', claims)).rejects.toThrow('not sealed under this master key')
  })

  test('reads the keys of a pool from the store once', async () => {
    const keys = vi.fn((poolId: string) => storage.pools.keys(poolId))
    const fresh = createSigningKeys({ ...engine.needs, pools: { ...storage.pools, keys } })
    for (let round = 0; round < 3; round += 1) await fresh.sign(pool.id, 'id', claims)
    expect(keys).toHaveBeenCalledTimes(1)
  })
})

describe('verify', () => {
  test('returns the claims and the key that signed them', async () => {
    expect(await signingKeys.verify(pool.id, signed)).toEqual({ claims, use: 'access' })
    const id = await signingKeys.sign(pool.id, 'id', claims)
    expect(await signingKeys.verify(pool.id, id)).toEqual({ claims, use: 'id' })
  })

  test('finds a key that another process added', async () => {
    const contents = [...(await storage.pools.keys(pool.id))]
    const fresh = createSigningKeys({ ...engine.needs, pools: { ...storage.pools, keys: async () => contents } })
    const before = await fresh.sign(pool.id, 'id', claims)
    const added = await signingKeys.generate(pool.id, 1)
    const [newKey] = added
    const withNewKey = createSigningKeys({ ...engine.needs, pools: { ...storage.pools, keys: async () => added } })
    const after = await withNewKey.sign(pool.id, 'id', claims)
    expect(await fresh.verify(pool.id, after)).toBe('foreign')
    contents.push(...added)
    expect(await fresh.verify(pool.id, after)).toEqual({ claims, use: 'id' })
    expect(await fresh.verify(pool.id, before)).toEqual({ claims, use: 'id' })
    expect(readJwt(await fresh.sign(pool.id, 'id', claims)).header.kid).toBe(newKey?.kid)
  })

  test.each([
    ['nothing', ''],
    ['a word', 'token'],
    ['dots', '..'],
    ['two parts', signed.split('.').slice(0, 2).join('.')],
    ['four parts', `${signed}.${signed.split('.')[2]}`],
    ['a header that is not JSON', `AAAA.${signed.split('.').slice(1).join('.')}`],
    ['a header that is a list', `${Buffer.from('[]').toString('base64url')}.${signed.split('.').slice(1).join('.')}`],
    ['claims that are not an object', rsaJwt(header, [], foreignKey)],
    ['padding', `${signed}=`],
    ['alg none', unsignedJwt({ ...header, alg: 'none' }, claims)],
    ['alg None with the good signature', `${unsignedJwt({ ...header, alg: 'None' }, claims)}${signed.split('.')[2]}`],
    ['no alg', rsaJwt({ kid: header.kid }, claims, foreignKey)],
    ['no kid', rsaJwt({ alg: 'RS256' }, claims, foreignKey)],
    ['a kid that is not a string', rsaJwt({ alg: 'RS256', kid: [header.kid] }, claims, foreignKey)],
  ])('malformed: %s', async (_name, jwt) => {
    expect(await signingKeys.verify(pool.id, jwt)).toBe('malformed')
  })

  test('malformed: HS256 with the public key as the secret', async () => {
    const jwk = (await signingKeys.jwks(pool.id))?.keys[1]
    for (const secret of [JSON.stringify(jwk), jwk?.n ?? '', Buffer.from(jwk?.n ?? '', 'base64url')]) {
      const jwt = hmacJwt({ ...header, alg: 'HS256' }, claims, secret)
      expect(await signingKeys.verify(pool.id, jwt)).toBe('malformed')
    }
  })

  test.each([
    ['other claims under the same signature', withClaims(signed, { sub: 'eve' })],
    ['no signature', `${signed.split('.').slice(0, 2).join('.')}.`],
    ['half the signature', signed.slice(0, -100)],
    ['another key under our kid', rsaJwt(header, claims, foreignKey)],
    ['another key with its own kid', rsaJwt({ ...header, kid: 'mine' }, claims, foreignKey)],
    [
      'a key that comes with the token',
      rsaJwt({ ...header, jwk: {}, x5c: [], jku: 'http://192.0.2.1' }, claims, foreignKey),
    ],
    [
      'the signature of one key under the kid of the other',
      [
        Buffer.from(JSON.stringify({ ...header, kid: idKid })).toString('base64url'),
        ...signed.split('.').slice(1),
      ].join('.'),
    ],
  ])('foreign: %s', async (_name, jwt) => {
    expect(await signingKeys.verify(pool.id, jwt)).toBe('foreign')
  })

  test("foreign: another pool's token", async () => {
    const jwt = await signingKeys.sign(otherPool.id, 'access', claims)
    expect(await signingKeys.verify(pool.id, jwt)).toBe('foreign')
    expect(await signingKeys.verify('us-east-1_none', jwt)).toBe('foreign')
  })
})

describe('jwks', () => {
  test('publishes both keys, with members in the order of the service', async () => {
    const keys = await storage.pools.keys(pool.id)
    const jwks = await signingKeys.jwks(pool.id)
    expect(JSON.stringify(jwks)).toBe(
      JSON.stringify({
        keys: keys.map(({ kid, publicKey: { n } }) => ({ alg: 'RS256', e: 'AQAB', kid, kty: 'RSA', n, use: 'sig' })),
      }),
    )
  })

  test('is only available for existing pools', async () => {
    const gone = await engine.records.pool()
    await signingKeys.sign(gone.id, 'id', claims)
    await storage.pools.delete(gone.id)
    expect(await signingKeys.jwks(gone.id)).toBeUndefined()
    expect(await signingKeys.jwks('us-east-1_none')).toBeUndefined()
  })
})
