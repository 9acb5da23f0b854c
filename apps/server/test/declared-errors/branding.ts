import type { TestApp } from '../../conformance/test-app.ts'
import { defineCases } from './define-case.ts'
import { aClient, type ClientFixture } from './fixtures.ts'
import { storeResponses } from './mutations.ts'
import { unknownClient, unknownPool, without } from './shared-cases.ts'

interface StyleFixture extends ClientFixture {
  readonly ManagedLoginBrandingId: string
}

const newStyle = ({ pool, client }: ClientFixture) => ({
  UserPoolId: pool.id,
  ClientId: client.id,
  UseCognitoProvidedValues: true,
})

/** A client with a style. */
const aStyle = async (app: TestApp): Promise<StyleFixture> => {
  const fixture = await aClient()(app)
  const { ManagedLoginBranding } = await app.invoke('CreateManagedLoginBranding', newStyle(fixture))
  return { ...fixture, ManagedLoginBrandingId: ManagedLoginBranding?.ManagedLoginBrandingId ?? '' }
}

const ofStyle = ({ pool, ManagedLoginBrandingId }: StyleFixture) => ({ UserPoolId: pool.id, ManagedLoginBrandingId })

const noPool = without('UserPoolId', "Value null at 'userPoolId'")
const noId = without('ManagedLoginBrandingId', "Value null at 'managedLoginBrandingId'")
const unknownStyle = {
  text: 'ManagedLoginBranding does not exist.',
  bring: () => ({ ManagedLoginBrandingId: '3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d' }),
}
const badId = {
  text: "1 validation error detected: Value 'not-a-uuid' at 'managedLoginBrandingId' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
  bring: () => ({ UserPoolId: 'us-east-1_nowhere00', ManagedLoginBrandingId: 'not-a-uuid' }),
}
const conflict = {
  text: 'The managed login branding was changed by another request. Please try again.',
  bring: ({ app }: ClientFixture) => storeResponses(app.storage.brandingStyles, 'save', async () => 'stale'),
}
const logo = { Category: 'FORM_LOGO', ColorMode: 'LIGHT', Extension: 'PNG' } as const

/** Faults of a style's contents. */
const badContents = [
  {
    text: 'useCognitoProvidedValues or settings should be specified (but not both)',
    bring: () => ({ Settings: {} }),
  },
  {
    text: 'Invalid settings provided. settings.colours: is not a known setting.',
    bring: () => ({ UseCognitoProvidedValues: false, Settings: { colours: {} } }),
  },
  {
    text: 'Invalid assets provided. Validation errors: [{category: FORM_LOGO, extension: ICO, colorMode: LIGHT, errorMessage: The extension must be one of JPEG, PNG, SVG, WEBP}]',
    bring: () => ({ Assets: [{ ...logo, Extension: 'ICO' }] }),
  },
  {
    text: 'Invalid assets provided. Validation errors: [{category: FORM_LOGO, extension: PNG, colorMode: LIGHT, errorMessage: The content is text/plain and not PNG}]',
    bring: () => ({ Assets: [{ ...logo, Bytes: 'AAAA' }] }),
  },
]

const onStyle = {
  ResourceNotFoundException: [unknownPool, unknownStyle],
  InvalidParameterException: [noPool, noId, badId],
}

export const branding = [
  defineCases('CreateManagedLoginBranding', {
    fixture: aClient(),
    input: newStyle,
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [noPool, without('ClientId', "Value at 'clientId'"), ...badContents],
      ManagedLoginBrandingExistsException: [
        {
          text: ({ ClientId }) => `A ManagedLoginBranding already exists for client ${String(ClientId)}`,
          bring: async (fixture) => {
            await fixture.app.invoke('CreateManagedLoginBranding', newStyle(fixture))
          },
        },
      ],
      LimitExceededException: [
        {
          text: 'Maximum number of managed login branding styles exceeded',
          bring: async ({ app, pool }) => {
            for (let number = 0; number < 20; number += 1)
              await app.invoke('CreateManagedLoginBranding', newStyle({ app, pool, client: await app.aClient(pool) }))
          },
        },
      ],
      ConcurrentModificationException: [
        {
          text: conflict.text,
          bring: (fixture) => {
            conflict.bring(fixture)
            return { Assets: [logo] }
          },
        },
      ],
    },
  }),

  defineCases('DeleteManagedLoginBranding', { fixture: aStyle, input: ofStyle, errors: onStyle }),

  defineCases('DescribeManagedLoginBranding', { fixture: aStyle, input: ofStyle, errors: onStyle }),

  defineCases('DescribeManagedLoginBrandingByClient', {
    fixture: aStyle,
    input: ({ pool, client }) => ({ UserPoolId: pool.id, ClientId: client.id }),
    errors: {
      ResourceNotFoundException: [
        unknownPool,
        unknownClient,
        {
          text: ({ ClientId }) => `ManagedLoginBranding for client ${String(ClientId)} does not exist.`,
          bring: async ({ app, pool }) => ({ ClientId: (await app.aClient(pool)).id }),
        },
      ],
      InvalidParameterException: [noPool, without('ClientId', "Value at 'clientId'")],
    },
  }),

  defineCases('UpdateManagedLoginBranding', {
    fixture: aStyle,
    input: (fixture) => ({ ...ofStyle(fixture), UseCognitoProvidedValues: true }),
    errors: {
      ...onStyle,
      InvalidParameterException: [noPool, noId, badId, ...badContents],
      ConcurrentModificationException: [conflict],
    },
  }),

  defineCases('GetUICustomization', {
    fixture: aClient(),
    input: ({ pool, client }) => ({ UserPoolId: pool.id, ClientId: client.id }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [noPool],
    },
  }),

  defineCases('SetUICustomization', {
    fixture: async (app: TestApp) => {
      const fixture = await aClient()(app)
      await app.invoke('CreateUserPoolDomain', { UserPoolId: fixture.pool.id, Domain: 'shop' })
      return fixture
    },
    input: ({ pool }) => ({ UserPoolId: pool.id, CSS: '.logo-customizable { color: red; }' }),
    errors: {
      ResourceNotFoundException: [unknownPool, unknownClient],
      InvalidParameterException: [
        noPool,
        {
          text: 'There has to be an existing domain associated with this user pool.',
          bring: async ({ app }) => ({ UserPoolId: (await app.aPool()).id }),
        },
        {
          text: 'The CSS class body is not in the list of allowed classes.',
          bring: () => ({ CSS: 'body { color: red }' }),
        },
        { text: 'The CSS rule @import is not allowed.', bring: () => ({ CSS: '@import "a.css";' }) },
        { text: 'The image must be a JPG or PNG file.', bring: () => ({ ImageFile: 'AAAA' }) },
      ],
    },
  }),
]
