import { expect, test } from 'vitest'
import { toBase64 } from '../../kernel/encoding/base64.ts'
import { createTestEngine } from '../../testing/index.ts'
import { brandingFailures } from '../../branding/errors.ts'
import { tally } from '../../testing/tally.ts'

const png = toBase64(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
const jpeg = toBase64(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))
const logo = { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG', Bytes: png } as const
const background = { Category: 'PAGE_BACKGROUND', ColorMode: 'DARK', Extension: 'JPEG', Bytes: jpeg } as const
const Settings = { components: { form: { borderRadius: 4 } } }
const unknownId = '3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d'

const withClient = async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  const of = { UserPoolId: pool.id }
  const create = async (more: object = { UseCognitoProvidedValues: true }, ClientId = client.id) =>
    (await engine.invoke('CreateManagedLoginBranding', { ...of, ClientId, ...more })).ManagedLoginBranding!
  return { ...engine, pool, client, create, of }
}

test('a style with the built-in look has no settings and an empty list of images', async () => {
  const { invoke, of, client, create, clock } = await withClient()
  const style = await create()
  expect(style).toStrictEqual({
    ManagedLoginBrandingId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    ...of,
    UseCognitoProvidedValues: true,
    Assets: [],
    CreationDate: clock.now() / 1000,
    LastModifiedDate: clock.now() / 1000,
  })
  const ManagedLoginBrandingId = style.ManagedLoginBrandingId!
  const expected = { ManagedLoginBranding: style }
  expect(await invoke('DescribeManagedLoginBranding', { ...of, ManagedLoginBrandingId })).toStrictEqual(expected)
  expect(await invoke('DescribeManagedLoginBrandingByClient', { ...of, ClientId: client.id })).toStrictEqual(expected)
})

test('returns settings and images, and false for the built-in look', async () => {
  const { create } = await withClient()
  expect(await create({ Settings, Assets: [logo, background] })).toMatchObject({
    UseCognitoProvidedValues: false,
    Settings,
    Assets: [logo, background],
  })
})

test.each([{}, { UseCognitoProvidedValues: false }, { UseCognitoProvidedValues: true, Settings }, { Assets: [logo] }])(
  'rejects the source %j',
  async (more) => {
    const { create } = await withClient()
    await expect(create(more)).rejects.toThrow(brandingFailures.source())
  },
)

test('an app client has one style', async () => {
  const { client, create } = await withClient()
  expect(await tally([create(), create(), create()])).toEqual({
    accepted: 1,
    [brandingFailures.exists(client.id).message]: 2,
  })
  await expect(create()).rejects.toThrow(brandingFailures.exists(client.id))
})

test('a merged style has every setting and default images, and can be sent back', async () => {
  const { invoke, of, create } = await withClient()
  const { ManagedLoginBrandingId } = await create({ Settings, Assets: [background] })
  const describe = async () =>
    (
      await invoke('DescribeManagedLoginBranding', {
        ...of,
        ManagedLoginBrandingId: ManagedLoginBrandingId!,
        ReturnMergedResources: true,
      })
    ).ManagedLoginBranding!
  const merged = await describe()
  expect(merged.Settings).toMatchObject({
    categories: { form: { displayGraphics: true } },
    components: { form: { borderRadius: 4, logo: { position: 'TOP' } } },
  })
  const updated = await invoke('UpdateManagedLoginBranding', {
    ...of,
    ManagedLoginBrandingId: ManagedLoginBrandingId!,
    Settings: merged.Settings,
    Assets: merged.Assets,
  })
  expect(updated.ManagedLoginBranding).toMatchObject({ UseCognitoProvidedValues: false, Settings: merged.Settings })
  expect((await describe()).Settings).toStrictEqual(merged.Settings)
  expect(merged.Assets?.[0]).toStrictEqual(background)
  expect(merged.Assets?.map(({ Category, ColorMode }) => `${Category} ${ColorMode}`)).toEqual([
    'PAGE_BACKGROUND DARK',
    'PAGE_BACKGROUND LIGHT',
    'PAGE_FOOTER_BACKGROUND DARK',
    'PAGE_FOOTER_BACKGROUND LIGHT',
    'PAGE_HEADER_BACKGROUND DARK',
    'PAGE_HEADER_BACKGROUND LIGHT',
  ])
})

test('a style has a maximum number of images', async () => {
  const { invoke, of, create, storage, client } = await withClient()
  const { ManagedLoginBrandingId = '' } = await create()
  const add = (wave: number) =>
    invoke('UpdateManagedLoginBranding', {
      ...of,
      ManagedLoginBrandingId,
      UseCognitoProvidedValues: true,
      Assets: Array.from({ length: 40 }, (_, index) => ({ ...logo, ResourceId: `${wave} ${index}` })),
    })
  for (let wave = 0; wave < 5; wave += 1) await add(wave)
  await expect(add(5)).rejects.toThrow(brandingFailures.tooManyAssets(200))
  expect((await add(4)).ManagedLoginBranding?.Assets).toHaveLength(200)
  const contents = await storage.brandingAssets.list(of.UserPoolId, client.id, { limit: 300 })
  expect(contents.items).toHaveLength(200)
})

test('an update adds images or replaces those of the same place, and keeps the others', async () => {
  const { invoke, of, create, clock, storage, client } = await withClient()
  const { ManagedLoginBrandingId, CreationDate } = await create({ Settings, Assets: [logo] })
  const update = async (more: object) =>
    (
      await invoke('UpdateManagedLoginBranding', {
        ...of,
        ManagedLoginBrandingId: ManagedLoginBrandingId!,
        UseCognitoProvidedValues: true,
        ...more,
      })
    ).ManagedLoginBranding!
  clock.advance(1000)
  expect(await update({})).toMatchObject({ Assets: [logo], LastModifiedDate: CreationDate! + 1 })
  expect((await update({ Assets: [background] })).Assets).toStrictEqual([logo, background])
  const newLogo = { ...logo, Extension: 'JPEG', Bytes: jpeg }
  expect((await update({ Assets: [newLogo] })).Assets).toStrictEqual([background, newLogo])
  const contents = await storage.brandingAssets.list(of.UserPoolId, client.id, { limit: 9 })
  expect(contents.items).toHaveLength(2)
})

test('rejects images that the category does not allow, or with a wrong type', async () => {
  const { create } = await withClient()
  const Assets = [
    { ...logo, Extension: 'ICO' },
    { ...background, Bytes: toBase64(new TextEncoder().encode(jpeg)) },
  ]
  const formLogo = { category: 'FORM_LOGO', extension: 'ICO', colorMode: 'LIGHT' }
  await expect(create({ UseCognitoProvidedValues: true, Assets })).rejects.toThrow(
    brandingFailures.invalidAssets([
      { ...formLogo, errorMessage: 'The extension must be one of JPEG, PNG, SVG, WEBP' },
      { ...formLogo, errorMessage: 'The content is PNG and not ICO' },
      {
        category: 'PAGE_BACKGROUND',
        extension: 'JPEG',
        colorMode: 'DARK',
        errorMessage: 'The content is text/plain and not JPEG',
      },
    ]),
  )
})

test('rejects an SVG image with script', async () => {
  const { create } = await withClient()
  const svg = (content: string) => ({
    ...logo,
    Extension: 'SVG',
    Bytes: toBase64(new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`)),
  })
  await expect(create({ Settings, Assets: [svg('<script>alert(1)</script>')] })).rejects.toThrow(
    brandingFailures.invalidAssets([
      {
        category: 'FORM_LOGO',
        extension: 'SVG',
        colorMode: 'LIGHT',
        errorMessage: 'The image contains the element script',
      },
    ]),
  )
  expect((await create({ Settings, Assets: [svg('<path d="M0 0"/>')] })).Assets).toHaveLength(1)
})

test.each([
  [{ colours: {} }, 'settings.colours', 'is not a known setting'],
  [{ constructor: {} }, 'settings.constructor', 'is not a known setting'],
  [{ components: [] }, 'settings.components', 'must be an object'],
  [
    { components: { form: { borderRadius: '8' } } },
    'settings.components.form.borderRadius',
    'must be a number of at least 0',
  ],
  [
    { components: { pageBackground: { darkMode: { color: '#fff' } } } },
    'settings.components.pageBackground.darkMode.color',
    'must be a color of eight hexadecimal digits (RGBA)',
  ],
  [
    { categories: { global: { colorSchemeMode: 'NIGHT' } } },
    'settings.categories.global.colorSchemeMode',
    'must be one of LIGHT, DARK, DYNAMIC',
  ],
  [
    { categories: { form: { displayGraphics: 1 } } },
    'settings.categories.form.displayGraphics',
    'must be true or false',
  ],
  [{ components: { favicon: { enabledTypes: 'ICO' } } }, 'settings.components.favicon.enabledTypes', 'must be a list'],
])('rejects the settings %j', async (settings, path, problem) => {
  const { create } = await withClient()
  await expect(create({ Settings: settings })).rejects.toThrow(brandingFailures.invalidSettings(path, problem))
})

test('rejects the 21st style of a pool', async () => {
  const { aClient, pool, create } = await withClient()
  for (let number = 0; number < 20; number += 1) {
    const { id } = await aClient(pool)
    await create(undefined, id)
  }
  await expect(create()).rejects.toMatchObject({ code: 'LimitExceededException' })
})

test('deletes a style once, alone or with the app client', async () => {
  const { invoke, aClient, pool, of, client, create } = await withClient()
  const ManagedLoginBrandingId = (await create({ Settings, Assets: [logo] })).ManagedLoginBrandingId!
  const remove = () => invoke('DeleteManagedLoginBranding', { ...of, ManagedLoginBrandingId })
  expect(await remove()).toBeUndefined()
  await expect(remove()).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
  await expect(invoke('DescribeManagedLoginBrandingByClient', { ...of, ClientId: client.id })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })

  const other = await aClient(pool)
  const style = await create({ Settings, Assets: [logo] }, other.id)
  await invoke('DeleteUserPoolClient', { ...of, ClientId: other.id })
  await expect(
    invoke('DescribeManagedLoginBranding', { ...of, ManagedLoginBrandingId: style.ManagedLoginBrandingId! }),
  ).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

test('a style cannot be accessed through another pool', async () => {
  const { invoke, aPool, create } = await withClient()
  const { ManagedLoginBrandingId } = await create()
  const of = { UserPoolId: (await aPool()).id }
  for (const id of [ManagedLoginBrandingId!, unknownId])
    await expect(invoke('DescribeManagedLoginBranding', { ...of, ManagedLoginBrandingId: id })).rejects.toMatchObject({
      code: 'ResourceNotFoundException',
    })
})
