import { expect, test } from 'vitest'
import { toBase64 } from '../../kernel/encoding/base64.ts'
import { createTestEngine } from '../../testing/index.ts'
import { brandingFailures } from '../../branding/errors.ts'

const css = '.logo-customizable { max-width: 80%; }'
const png = toBase64(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))

const withDomain = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  const ofPool = { UserPoolId: pool.id }
  const ofClient = { ...ofPool, ClientId: client.id }
  const addDomain = () => engine.invoke('CreateUserPoolDomain', { ...ofPool, Domain: 'shop' })
  const set = async (more: object = { CSS: css }, of: typeof ofPool = ofPool) =>
    (await engine.invoke('SetUICustomization', { ...of, ...more })).UICustomization
  const get = async (of: typeof ofPool = ofPool) => (await engine.invoke('GetUICustomization', of)).UICustomization
  return { ...engine, pool, client, ofPool, ofClient, addDomain, set, get }
}

test('requires a domain', async () => {
  const { set, addDomain } = await withDomain()
  await expect(set()).rejects.toThrow(brandingFailures.domainMissing())
  await addDomain()
  await set()
})

test('returns the style sheet, the logo and a version of 14 digits', async () => {
  const { pool, client, ofClient, addDomain, set, get, clock } = await withDomain()
  await addDomain()
  const look = await set({ CSS: css, ImageFile: png }, ofClient)
  const version = new Date(clock.now()).toISOString().replaceAll(/\D/g, '').slice(0, 14)
  expect(look).toStrictEqual({
    ...ofClient,
    ImageUrl: expect.stringMatching(
      new RegExp(`^https://[a-z0-9.]+/${pool.id}/${client.id}/${version}/assets/images/image.png$`),
    ),
    CSS: css,
    CSSVersion: version,
    LastModifiedDate: clock.now() / 1000,
    CreationDate: clock.now() / 1000,
  })
  expect(await get(ofClient)).toStrictEqual(look)
})

test('a client without its own style has that of all clients', async () => {
  const { ofPool, ofClient, addDomain, set, get } = await withDomain()
  await addDomain()
  expect([await get(), await get(ofClient)]).toStrictEqual([{}, {}])
  const look = await set()
  expect([look.ClientId, await get(ofClient)]).toStrictEqual(['ALL', look])
  const own = await set({ CSS: '.label-customizable { color: red; }' }, ofClient)
  expect([await get(ofClient), await get({ ...ofPool, ClientId: 'ALL' } as typeof ofPool)]).toStrictEqual([own, look])
})

test('keeps the logo if no image is given, removes the style sheet if none is given, and resets without both', async () => {
  const { addDomain, set, get, clock } = await withDomain()
  await addDomain()
  await set({ CSS: css, ImageFile: png })
  clock.advance(1000)
  expect(await set({ CSS: css })).toMatchObject({ CSS: css, ImageUrl: expect.stringContaining('image.png') })
  expect(await set({ ImageFile: png })).not.toHaveProperty('CSS')
  expect(await set({})).toStrictEqual({})
  expect(await get()).toStrictEqual({})
})

test('is deleted with its app client', async () => {
  const { invoke, storage, pool, client, ofClient, addDomain, set } = await withDomain()
  await addDomain()
  await set(undefined, ofClient)
  await invoke('DeleteUserPoolClient', ofClient)
  expect(await storage.uiCustomizations.find(pool.id, client.id)).toBeUndefined()
})

test.each([
  ['body { color: red }', brandingFailures.cssClass('body')],
  ['.logo-customizable, a { color: red }', brandingFailures.cssClass('a')],
  ['.logo-customizable:hover {}', brandingFailures.cssClass('.logo-customizable:hover')],
  ['.logo-customizable .x {}', brandingFailures.cssClass('.logo-customizable .x')],
  ['@import "https://example.com/a.css";', brandingFailures.cssAtRule('import')],
  ['@media print { .logo-customizable {} }', brandingFailures.cssAtRule('media')],
  ['.logo-customizable { background: url(https://example.com/x) }', brandingFailures.cssSyntax('url( is not allowed')],
  ['.logo-customizable { width: expression(alert(1)) }', brandingFailures.cssSyntax('expression( is not allowed')],
  ['.logo-customizable {} </style><script>', brandingFailures.cssSyntax('< is not allowed')],
  ['.logo-customizable { color: red', brandingFailures.cssSyntax('a rule was expected at ".logo-customizable {"')],
  ['.logo-customizable { b\\65havior: x }', brandingFailures.cssSyntax('\\ is not allowed')],
  ['/* @import */ .logo-customizable { /* } */ } @font-face {}', brandingFailures.cssAtRule('font-face')],
])('rejects the style sheet %s', async (CSS, failure) => {
  const { addDomain, set } = await withDomain()
  await addDomain()
  await expect(set({ CSS })).rejects.toThrow(failure)
})

test('accepts all classes of the classic pages', async () => {
  const { addDomain, set } = await withDomain()
  await addDomain()
  const { CSSVersion } = await set({
    CSS: '/* Shop */\n.submitButton-customizable:hover, .banner-customizable { padding: 25px 0; color: rgba(0, 0, 0, 0.5) }',
  })
  expect(CSSVersion).toMatch(/^\d{14}$/)
})

test('rejects images that are not JPG or PNG, or too large', async () => {
  const { addDomain, set } = await withDomain()
  await addDomain()
  const svg = toBase64(new TextEncoder().encode('<svg/>'))
  await expect(set({ ImageFile: svg })).rejects.toThrow(brandingFailures.imageType())
  const large = new Uint8Array(100 * 1024 + 1)
  large.set([0xff, 0xd8, 0xff])
  await expect(set({ ImageFile: toBase64(large) })).rejects.toThrow(brandingFailures.imageSize(102_400))
})
