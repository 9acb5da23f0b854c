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
  await expect(set()).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: brandingFailures.domainMissing().message,
  })
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
  ['body { color: red }', 'The CSS class body is not in the list of allowed classes.'],
  ['.logo-customizable, a { color: red }', 'The CSS class a is not in the list of allowed classes.'],
  ['.logo-customizable:hover {}', 'The CSS class .logo-customizable:hover is not in the list of allowed classes.'],
  ['.logo-customizable .x {}', 'The CSS class .logo-customizable .x is not in the list of allowed classes.'],
  ['@import "https://example.com/a.css";', 'The CSS rule @import is not allowed.'],
  ['@media print { .logo-customizable {} }', 'The CSS rule @media is not allowed.'],
  ['.logo-customizable { background: url(https://example.com/x) }', 'The CSS is not valid: url( is not allowed.'],
  ['.logo-customizable { width: expression(alert(1)) }', 'The CSS is not valid: expression( is not allowed.'],
  ['.logo-customizable {} </style><script>', 'The CSS is not valid: < is not allowed.'],
  ['.logo-customizable { color: red', 'The CSS is not valid: a rule was expected at ".logo-customizable {".'],
  ['.logo-customizable { b\\65havior: x }', 'The CSS is not valid: \\ is not allowed.'],
  ['/* @import */ .logo-customizable { /* } */ } @font-face {}', 'The CSS rule @font-face is not allowed.'],
])('rejects the style sheet %s', async (CSS, message) => {
  const { addDomain, set } = await withDomain()
  await addDomain()
  await expect(set({ CSS })).rejects.toMatchObject({ code: 'InvalidParameterException', message })
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
  await expect(set({ ImageFile: svg })).rejects.toMatchObject({ message: 'The image must be a JPG or PNG file.' })
  const large = new Uint8Array(100 * 1024 + 1)
  large.set([0xff, 0xd8, 0xff])
  await expect(set({ ImageFile: toBase64(large) })).rejects.toMatchObject({
    message: 'The image must not be larger than 102400 bytes.',
  })
})
