// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { BooleanType, ClientIdType, DateType, Document, UserPoolIdType } from './common.ts'
import { hasBytes } from './runtime/bytes.ts'

/** An image in Base64, at most 1,000,000 bytes. */
export const AssetBytesType = z.base64().check(hasBytes(0, 1000000))

/** An image in Base64, at most 1,000,000 bytes. */
export type AssetBytesType = z.infer<typeof AssetBytesType>

/**
 * Where an image appears. `FAVICON_ICO` and `FAVICON_SVG`: in the browser tab. `EMAIL_GRAPHIC`, `SMS_GRAPHIC`,
 * `AUTH_APP_GRAPHIC`, `PASSWORD_GRAPHIC` and `PASSKEY_GRAPHIC`: next to that factor. `PAGE_…`: in the header, footer or
 * background of the page. `FORM_…`: as the background or logo of the form. `IDP_BUTTON_ICON`: on the button of an
 * identity provider.
 */
export const AssetCategoryType = z.enum([
  'FAVICON_ICO', 'FAVICON_SVG', 'EMAIL_GRAPHIC', 'SMS_GRAPHIC', 'AUTH_APP_GRAPHIC', 'PASSWORD_GRAPHIC',
  'PASSKEY_GRAPHIC', 'PAGE_HEADER_LOGO', 'PAGE_HEADER_BACKGROUND', 'PAGE_FOOTER_LOGO', 'PAGE_FOOTER_BACKGROUND',
  'PAGE_BACKGROUND', 'FORM_BACKGROUND', 'FORM_LOGO', 'IDP_BUTTON_ICON',
])

/**
 * Where an image appears. `FAVICON_ICO` and `FAVICON_SVG`: in the browser tab. `EMAIL_GRAPHIC`, `SMS_GRAPHIC`,
 * `AUTH_APP_GRAPHIC`, `PASSWORD_GRAPHIC` and `PASSKEY_GRAPHIC`: next to that factor. `PAGE_…`: in the header, footer or
 * background of the page. `FORM_…`: as the background or logo of the form. `IDP_BUTTON_ICON`: on the button of an
 * identity provider.
 */
export type AssetCategoryType = z.infer<typeof AssetCategoryType>

/** File format of an image: `ICO`, `JPEG`, `PNG`, `SVG` or `WEBP`. */
export const AssetExtensionType = z.enum(['ICO', 'JPEG', 'PNG', 'SVG', 'WEBP'])

/** File format of an image: `ICO`, `JPEG`, `PNG`, `SVG` or `WEBP`. */
export type AssetExtensionType = z.infer<typeof AssetExtensionType>

/** Color mode that an image is for: `LIGHT`, `DARK`, or `DYNAMIC`, which follows the browser. */
export const ColorSchemeModeType = z.enum(['LIGHT', 'DARK', 'DYNAMIC'])

/** Color mode that an image is for: `LIGHT`, `DARK`, or `DYNAMIC`, which follows the browser. */
export type ColorSchemeModeType = z.infer<typeof ColorSchemeModeType>

/** Id of a stored image: 1 to 40 letters, digits, underscores, hyphens or spaces. */
export const ResourceIdType = z.string().min(1).max(40).regex(/^[\w\- ]+$/u)

/** Id of a stored image: 1 to 40 letters, digits, underscores, hyphens or spaces. */
export type ResourceIdType = z.infer<typeof ResourceIdType>

/** An image of a branding style, with either its bytes or the id of a stored image. */
export const AssetType = z.object({
  /** Where the image appears. */
  Category: AssetCategoryType,
  /** Color mode that the image is for. */
  ColorMode: ColorSchemeModeType,
  /** File format of the image. It must match the content, and each category supports only some formats. */
  Extension: AssetExtensionType,
  /** The image in Base64, at most 1,000,000 bytes. Set either this or `ResourceId`. */
  Bytes: AssetBytesType.optional(),
  /** Id of a stored image. Set either this or `Bytes`. */
  ResourceId: ResourceIdType.optional(),
})

/** An image of a branding style, with either its bytes or the id of a stored image. */
export type AssetType = z.infer<typeof AssetType>

/** Images, at most 40. */
export const AssetListType = z.array(AssetType).max(40)

/** Images, at most 40. */
export type AssetListType = z.infer<typeof AssetListType>

/** CSS of at most 131,072 characters, with the supported class names only. */
export const CSSType = z.string().max(131072)

/** CSS of at most 131,072 characters, with the supported class names only. */
export type CSSType = z.infer<typeof CSSType>

/** Version of the CSS. */
export const CSSVersionType = z.string()

/** Version of the CSS. */
export type CSSVersionType = z.infer<typeof CSSVersionType>

/** Input of CreateManagedLoginBranding. */
export const CreateManagedLoginBrandingRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client that the style belongs to. */
  ClientId: ClientIdType,
  /**
   * Whether the style uses the built-in look. With `true`, leave out `Settings` and `Assets`. Default: `false`.
   *
   * @default false
   */
  UseCognitoProvidedValues: BooleanType.optional(),
  /** JSON document with the colors, layout and options of the pages. */
  Settings: Document.optional(),
  /** Images of the style, at most 40. */
  Assets: AssetListType.optional(),
})

/** Input of CreateManagedLoginBranding. */
export type CreateManagedLoginBrandingRequest = z.infer<typeof CreateManagedLoginBrandingRequest>

/** Id of a branding style, a version 4 UUID. */
export const ManagedLoginBrandingIdType = z.string().regex(
  /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$/u,
)

/** Id of a branding style, a version 4 UUID. */
export type ManagedLoginBrandingIdType = z.infer<typeof ManagedLoginBrandingIdType>

/** A branding style of an app client. */
export const ManagedLoginBrandingType = z.object({
  /** Id of the branding style. */
  ManagedLoginBrandingId: ManagedLoginBrandingIdType.optional(),
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /**
   * Whether the style uses the built-in look.
   *
   * @default false
   */
  UseCognitoProvidedValues: BooleanType.optional(),
  /** JSON document with the colors, layout and options of the pages. Absent when none is set. */
  Settings: Document.optional(),
  /** Images of the style, at most 40. Empty when there are none. */
  Assets: AssetListType.optional(),
  /** When the style was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** When the style was last modified, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
})

/** A branding style of an app client. */
export type ManagedLoginBrandingType = z.infer<typeof ManagedLoginBrandingType>

/** Output of CreateManagedLoginBranding. */
export const CreateManagedLoginBrandingResponse = z.object({
  /** The stored branding style. */
  ManagedLoginBranding: ManagedLoginBrandingType.optional(),
})

/** Output of CreateManagedLoginBranding. */
export type CreateManagedLoginBrandingResponse = z.infer<typeof CreateManagedLoginBrandingResponse>

/** Input of DeleteManagedLoginBranding. */
export const DeleteManagedLoginBrandingRequest = z.object({
  /** Id of the branding style, from `DescribeManagedLoginBrandingByClient`. */
  ManagedLoginBrandingId: ManagedLoginBrandingIdType,
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
})

/** Input of DeleteManagedLoginBranding. */
export type DeleteManagedLoginBrandingRequest = z.infer<typeof DeleteManagedLoginBrandingRequest>

/** Input of DescribeManagedLoginBrandingByClient. */
export const DescribeManagedLoginBrandingByClientRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client that the style belongs to. */
  ClientId: ClientIdType,
  /**
   * Whether to return the complete style, including defaults. Default: `false`, with which only customized settings and
   * images are returned.
   *
   * @default false
   */
  ReturnMergedResources: BooleanType.optional(),
})

/** Input of DescribeManagedLoginBrandingByClient. */
export type DescribeManagedLoginBrandingByClientRequest = z.infer<typeof DescribeManagedLoginBrandingByClientRequest>

/** Output of DescribeManagedLoginBrandingByClient. */
export const DescribeManagedLoginBrandingByClientResponse = z.object({
  /** The stored branding style. */
  ManagedLoginBranding: ManagedLoginBrandingType.optional(),
})

/** Output of DescribeManagedLoginBrandingByClient. */
export type DescribeManagedLoginBrandingByClientResponse = z.infer<typeof DescribeManagedLoginBrandingByClientResponse>

/** Input of DescribeManagedLoginBranding. */
export const DescribeManagedLoginBrandingRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the branding style, from `CreateManagedLoginBranding`. */
  ManagedLoginBrandingId: ManagedLoginBrandingIdType,
  /**
   * Whether to return the complete style, including defaults. Default: `false`, with which only customized settings and
   * images are returned.
   *
   * @default false
   */
  ReturnMergedResources: BooleanType.optional(),
})

/** Input of DescribeManagedLoginBranding. */
export type DescribeManagedLoginBrandingRequest = z.infer<typeof DescribeManagedLoginBrandingRequest>

/** Output of DescribeManagedLoginBranding. */
export const DescribeManagedLoginBrandingResponse = z.object({
  /** The stored branding style. */
  ManagedLoginBranding: ManagedLoginBrandingType.optional(),
})

/** Output of DescribeManagedLoginBranding. */
export type DescribeManagedLoginBrandingResponse = z.infer<typeof DescribeManagedLoginBrandingResponse>

/** Input of GetUICustomization. */
export const GetUICustomizationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client, or `ALL` (the default) for the look of all clients. */
  ClientId: ClientIdType.optional(),
})

/** Input of GetUICustomization. */
export type GetUICustomizationRequest = z.infer<typeof GetUICustomizationRequest>

/** URL of the logo. */
export const ImageUrlType = z.string()

/** URL of the logo. */
export type ImageUrlType = z.infer<typeof ImageUrlType>

/** CSS and logo of the classic hosted UI. */
export const UICustomizationType = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the app client, or `ALL` for the look of all clients. */
  ClientId: ClientIdType.optional(),
  /** URL of the logo. Absent when there is none. */
  ImageUrl: ImageUrlType.optional(),
  /** CSS of the classic hosted UI. Absent when there is none. */
  CSS: CSSType.optional(),
  /** Version of the look: the time of the last change, as `yyyyMMddHHmmss`. */
  CSSVersion: CSSVersionType.optional(),
  /** When the look was last modified, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When the look was created, in epoch seconds. */
  CreationDate: DateType.optional(),
})

/** CSS and logo of the classic hosted UI. */
export type UICustomizationType = z.infer<typeof UICustomizationType>

/** Output of GetUICustomization. */
export const GetUICustomizationResponse = z.object({
  /** The stored look. Empty when none is set. */
  UICustomization: UICustomizationType,
})

/** Output of GetUICustomization. */
export type GetUICustomizationResponse = z.infer<typeof GetUICustomizationResponse>

/** A logo in Base64, at most 131,072 bytes. */
export const ImageFileType = z.base64().check(hasBytes(0, 131072))

/** A logo in Base64, at most 131,072 bytes. */
export type ImageFileType = z.infer<typeof ImageFileType>

/** Input of SetUICustomization. */
export const SetUICustomizationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client, or `ALL` (the default) for the look of all clients. */
  ClientId: ClientIdType.optional(),
  /** CSS of the classic hosted UI, with the supported class names only. */
  CSS: CSSType.optional(),
  /** Logo in Base64, a JPEG or PNG image of at most 100 KB. */
  ImageFile: ImageFileType.optional(),
})

/** Input of SetUICustomization. */
export type SetUICustomizationRequest = z.infer<typeof SetUICustomizationRequest>

/** Output of SetUICustomization. */
export const SetUICustomizationResponse = z.object({
  /** The stored look. Empty when it was reset. */
  UICustomization: UICustomizationType,
})

/** Output of SetUICustomization. */
export type SetUICustomizationResponse = z.infer<typeof SetUICustomizationResponse>

/** Input of UpdateManagedLoginBranding. */
export const UpdateManagedLoginBrandingRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. Required, although the schema does not require it. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the branding style. Required, although the schema does not require it. */
  ManagedLoginBrandingId: ManagedLoginBrandingIdType.optional(),
  /**
   * Whether the style uses the built-in look. With `true`, leave out `Settings` and `Assets`. Default: `false`.
   *
   * @default false
   */
  UseCognitoProvidedValues: BooleanType.optional(),
  /** JSON document with the colors, layout and options of the pages. */
  Settings: Document.optional(),
  /**
   * Images to add, at most 40. An image replaces one of the same category and color mode; other images do not change.
   */
  Assets: AssetListType.optional(),
})

/** Input of UpdateManagedLoginBranding. */
export type UpdateManagedLoginBrandingRequest = z.infer<typeof UpdateManagedLoginBrandingRequest>

/** Output of UpdateManagedLoginBranding. */
export const UpdateManagedLoginBrandingResponse = z.object({
  /** The stored branding style. */
  ManagedLoginBranding: ManagedLoginBrandingType.optional(),
})

/** Output of UpdateManagedLoginBranding. */
export type UpdateManagedLoginBrandingResponse = z.infer<typeof UpdateManagedLoginBrandingResponse>
