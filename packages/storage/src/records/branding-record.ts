/** The managed-login style of an app client. */
export interface BrandingStyleRecord {
  readonly poolId: string
  readonly clientId: string
  readonly version: number
  readonly id: string
  readonly createdAt: number
  readonly modifiedAt: number
  readonly usesProvidedValues: boolean
  /** The style document, as JSON. */
  readonly settings?: unknown
  readonly assets: readonly AssetReference[]
}

/** An image of a style. One per category and color mode. */
export interface AssetReference {
  readonly category: string
  readonly colorMode: string
  readonly extension: string
  readonly resourceId?: string
  /** The id of the `BrandingAssetRecord` with its contents. Absent for an asset without contents. */
  readonly assetId?: string
}

/** The contents of an image. Never changed: a new image has a new id. */
export interface BrandingAssetRecord {
  readonly poolId: string
  readonly clientId: string
  readonly id: string
  readonly version: number
  readonly createdAt: number
  /** Base64. */
  readonly bytes: string
}

/** The look of the classic hosted pages, of one app client or of all. */
export interface UICustomizationRecord {
  readonly poolId: string
  /** `ALL` for the look of all app clients without their own. */
  readonly clientId: string
  readonly version: number
  readonly createdAt: number
  readonly modifiedAt: number
  readonly css?: string
  readonly image?: LogoRecord
}

/** A logo. */
export interface LogoRecord {
  readonly type: 'jpg' | 'png'
  /** Base64. */
  readonly bytes: string
}
