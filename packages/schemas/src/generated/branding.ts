// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

import * as z from 'zod'
import { BooleanType, ClientIdType, DateType, Document, UserPoolIdType } from './common.ts'
import { hasBytes } from './runtime/bytes.ts'

/** An image file, base64-encoded, of at most 1,000,000 bytes. */
export const AssetBytesType = z.base64().check(hasBytes(0, 1000000))

/** An image file, base64-encoded, of at most 1,000,000 bytes. */
export type AssetBytesType = z.infer<typeof AssetBytesType>

/**
 * Where the image appears: `FAVICON_ICO` and `FAVICON_SVG` in the browser tab; `EMAIL_GRAPHIC`, `SMS_GRAPHIC`,
 * `AUTH_APP_GRAPHIC`, `PASSWORD_GRAPHIC` and `PASSKEY_GRAPHIC` beside the factor of that name; `PAGE_…` in page header,
 * footer and background; `FORM_…` as background or logo of the form; `IDP_BUTTON_ICON` on the button of an identity
 * provider.
 */
export const AssetCategoryType = z.enum([
  'FAVICON_ICO', 'FAVICON_SVG', 'EMAIL_GRAPHIC', 'SMS_GRAPHIC', 'AUTH_APP_GRAPHIC', 'PASSWORD_GRAPHIC',
  'PASSKEY_GRAPHIC', 'PAGE_HEADER_LOGO', 'PAGE_HEADER_BACKGROUND', 'PAGE_FOOTER_LOGO', 'PAGE_FOOTER_BACKGROUND',
  'PAGE_BACKGROUND', 'FORM_BACKGROUND', 'FORM_LOGO', 'IDP_BUTTON_ICON',
])

/**
 * Where the image appears: `FAVICON_ICO` and `FAVICON_SVG` in the browser tab; `EMAIL_GRAPHIC`, `SMS_GRAPHIC`,
 * `AUTH_APP_GRAPHIC`, `PASSWORD_GRAPHIC` and `PASSKEY_GRAPHIC` beside the factor of that name; `PAGE_…` in page header,
 * footer and background; `FORM_…` as background or logo of the form; `IDP_BUTTON_ICON` on the button of an identity
 * provider.
 */
export type AssetCategoryType = z.infer<typeof AssetCategoryType>

/** File format of the image. */
export const AssetExtensionType = z.enum(['ICO', 'JPEG', 'PNG', 'SVG', 'WEBP'])

/** File format of the image. */
export type AssetExtensionType = z.infer<typeof AssetExtensionType>

/** Colour mode an image is for: `LIGHT`, `DARK`, or `DYNAMIC`, which adapts to the browser. */
export const ColorSchemeModeType = z.enum(['LIGHT', 'DARK', 'DYNAMIC'])

/** Colour mode an image is for: `LIGHT`, `DARK`, or `DYNAMIC`, which adapts to the browser. */
export type ColorSchemeModeType = z.infer<typeof ColorSchemeModeType>

/** Id of an image already stored: 1 to 40 letters, digits, underscores, hyphens or spaces. */
export const ResourceIdType = z.string().min(1).max(40).regex(/^[\w\- ]+$/u)

/** Id of an image already stored: 1 to 40 letters, digits, underscores, hyphens or spaces. */
export type ResourceIdType = z.infer<typeof ResourceIdType>

/**
 * An image of a branding style: what it is for, its colour mode and format, and either its bytes or the id of a stored
 * image.
 */
export const AssetType = z.object({
  /** Where the image appears. */
  Category: AssetCategoryType,
  /** Colour mode the image is for. */
  ColorMode: ColorSchemeModeType,
  /** File format of the image. */
  Extension: AssetExtensionType,
  /** The image itself in base64, up to 1,000,000 bytes. Give this or `ResourceId`. */
  Bytes: AssetBytesType.optional(),
  /** Id of an image already stored, instead of `Bytes`. */
  ResourceId: ResourceIdType.optional(),
})

/**
 * An image of a branding style: what it is for, its colour mode and format, and either its bytes or the id of a stored
 * image.
 */
export type AssetType = z.infer<typeof AssetType>

/** Up to 40 images. */
export const AssetListType = z.array(AssetType).max(40)

/** Up to 40 images. */
export type AssetListType = z.infer<typeof AssetListType>

/** A style sheet of at most 131,072 characters, limited to a fixed list of classes. */
export const CSSType = z.string().max(131072)

/** A style sheet of at most 131,072 characters, limited to a fixed list of classes. */
export type CSSType = z.infer<typeof CSSType>

/** Version label of a style sheet. */
export const CSSVersionType = z.string()

/** Version label of a style sheet. */
export type CSSVersionType = z.infer<typeof CSSVersionType>

/** Input of CreateManagedLoginBranding. */
export const CreateManagedLoginBrandingRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client the style belongs to. */
  ClientId: ClientIdType,
  /**
   * `true` uses the built-in look; then leave out `Settings` and `Assets`. By default `false`.
   *
   * @default false
   */
  UseCognitoProvidedValues: BooleanType.optional(),
  /** JSON document with colours, layout and options of the pages. */
  Settings: Document.optional(),
  /** Images of the style, up to 40. */
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
   * `true` uses the built-in look; then leave out `Settings` and `Assets`. By default `false`.
   *
   * @default false
   */
  UseCognitoProvidedValues: BooleanType.optional(),
  /** JSON document with colours, layout and options of the pages. */
  Settings: Document.optional(),
  /** Images of the style, up to 40. */
  Assets: AssetListType.optional(),
  /** When it was created, in epoch seconds. */
  CreationDate: DateType.optional(),
  /** When it last changed, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
})

/** A branding style of an app client. */
export type ManagedLoginBrandingType = z.infer<typeof ManagedLoginBrandingType>

/** Output of CreateManagedLoginBranding. */
export const CreateManagedLoginBrandingResponse = z.object({
  /** The style as stored. */
  ManagedLoginBranding: ManagedLoginBrandingType.optional(),
})

/** Output of CreateManagedLoginBranding. */
export type CreateManagedLoginBrandingResponse = z.infer<typeof CreateManagedLoginBrandingResponse>

/** Input of DeleteManagedLoginBranding. */
export const DeleteManagedLoginBrandingRequest = z.object({
  /** Id of the branding style. */
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
  /** Id of the app client the style belongs to. */
  ClientId: ClientIdType,
  /**
   * `true` returns the complete style with defaults filled in; `false`, the default, only what was customized.
   *
   * @default false
   */
  ReturnMergedResources: BooleanType.optional(),
})

/** Input of DescribeManagedLoginBrandingByClient. */
export type DescribeManagedLoginBrandingByClientRequest = z.infer<typeof DescribeManagedLoginBrandingByClientRequest>

/** Output of DescribeManagedLoginBrandingByClient. */
export const DescribeManagedLoginBrandingByClientResponse = z.object({
  /** The style as stored. */
  ManagedLoginBranding: ManagedLoginBrandingType.optional(),
})

/** Output of DescribeManagedLoginBrandingByClient. */
export type DescribeManagedLoginBrandingByClientResponse = z.infer<typeof DescribeManagedLoginBrandingByClientResponse>

/** Input of DescribeManagedLoginBranding. */
export const DescribeManagedLoginBrandingRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the branding style. */
  ManagedLoginBrandingId: ManagedLoginBrandingIdType,
  /**
   * `true` returns the complete style with defaults filled in; `false`, the default, only what was customized.
   *
   * @default false
   */
  ReturnMergedResources: BooleanType.optional(),
})

/** Input of DescribeManagedLoginBranding. */
export type DescribeManagedLoginBrandingRequest = z.infer<typeof DescribeManagedLoginBrandingRequest>

/** Output of DescribeManagedLoginBranding. */
export const DescribeManagedLoginBrandingResponse = z.object({
  /** The style as stored. */
  ManagedLoginBranding: ManagedLoginBrandingType.optional(),
})

/** Output of DescribeManagedLoginBranding. */
export type DescribeManagedLoginBrandingResponse = z.infer<typeof DescribeManagedLoginBrandingResponse>

/** Input of GetUICustomization. */
export const GetUICustomizationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client, or `ALL` for the look shared by all clients. */
  ClientId: ClientIdType.optional(),
})

/** Input of GetUICustomization. */
export type GetUICustomizationRequest = z.infer<typeof GetUICustomizationRequest>

/** URL where the logo is served. */
export const ImageUrlType = z.string()

/** URL where the logo is served. */
export type ImageUrlType = z.infer<typeof ImageUrlType>

/** Style sheet and logo of the classic hosted pages. */
export const UICustomizationType = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the app client, or `ALL`. */
  ClientId: ClientIdType.optional(),
  /** URL where the logo is served; absent without one. */
  ImageUrl: ImageUrlType.optional(),
  /** Style sheet for the classic hosted pages, restricted to a fixed list of classes. */
  CSS: CSSType.optional(),
  /** Label of the version of the style sheet. */
  CSSVersion: CSSVersionType.optional(),
  /** When it last changed, in epoch seconds. */
  LastModifiedDate: DateType.optional(),
  /** When it was created, in epoch seconds. */
  CreationDate: DateType.optional(),
})

/** Style sheet and logo of the classic hosted pages. */
export type UICustomizationType = z.infer<typeof UICustomizationType>

/** Output of GetUICustomization. */
export const GetUICustomizationResponse = z.object({
  /** The look as stored; only the ids when nothing was set. */
  UICustomization: UICustomizationType,
})

/** Output of GetUICustomization. */
export type GetUICustomizationResponse = z.infer<typeof GetUICustomizationResponse>

/** A logo file, base64-encoded, of at most 131,072 bytes. */
export const ImageFileType = z.base64().check(hasBytes(0, 131072))

/** A logo file, base64-encoded, of at most 131,072 bytes. */
export type ImageFileType = z.infer<typeof ImageFileType>

/** Input of SetUICustomization. */
export const SetUICustomizationRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType,
  /** Id of the app client, or `ALL` to set the look shared by all clients. */
  ClientId: ClientIdType.optional(),
  /** Style sheet for the classic hosted pages, restricted to a fixed list of classes. */
  CSS: CSSType.optional(),
  /** Logo in base64; keep it within 100 KB. */
  ImageFile: ImageFileType.optional(),
})

/** Input of SetUICustomization. */
export type SetUICustomizationRequest = z.infer<typeof SetUICustomizationRequest>

/** Output of SetUICustomization. */
export const SetUICustomizationResponse = z.object({
  /** The look as stored; only the ids when nothing was set. */
  UICustomization: UICustomizationType,
})

/** Output of SetUICustomization. */
export type SetUICustomizationResponse = z.infer<typeof SetUICustomizationResponse>

/** Input of UpdateManagedLoginBranding. */
export const UpdateManagedLoginBrandingRequest = z.object({
  /** Id of the user pool, such as `us-east-1_Ab1Cd2Ef3`. */
  UserPoolId: UserPoolIdType.optional(),
  /** Id of the branding style. */
  ManagedLoginBrandingId: ManagedLoginBrandingIdType.optional(),
  /**
   * `true` uses the built-in look; then leave out `Settings` and `Assets`. By default `false`.
   *
   * @default false
   */
  UseCognitoProvidedValues: BooleanType.optional(),
  /** JSON document with colours, layout and options of the pages. */
  Settings: Document.optional(),
  /** Images of the style, up to 40. */
  Assets: AssetListType.optional(),
})

/** Input of UpdateManagedLoginBranding. */
export type UpdateManagedLoginBrandingRequest = z.infer<typeof UpdateManagedLoginBrandingRequest>

/** Output of UpdateManagedLoginBranding. */
export const UpdateManagedLoginBrandingResponse = z.object({
  /** The style as stored. */
  ManagedLoginBranding: ManagedLoginBrandingType.optional(),
})

/** Output of UpdateManagedLoginBranding. */
export type UpdateManagedLoginBrandingResponse = z.infer<typeof UpdateManagedLoginBrandingResponse>
