import type { AssetType, ManagedLoginBrandingType } from '@poolhouse/schemas'
import type { AssetReference, BrandingAssetStore, BrandingStyleRecord, BrandingStyleStore } from '@poolhouse/storage'
import { omitUndefined } from '../kernel/omit-undefined.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import { brandingFailures } from './errors.ts'
import { defaultAssets } from './rules/default-assets.ts'
import { defaultSettings } from './rules/default-settings.ts'
import { mergeSettings } from './rules/merge-settings.ts'

/** Stores managed-login styles and their images. */
export interface Styles {
  /**
   * Adds a style. Throws ManagedLoginBrandingExistsException, and LimitExceededException if the pool has the maximum number of
   * styles.
   */
  add(style: BrandingStyleRecord, assets: readonly AssetType[], maximum: number): Promise<BrandingStyleRecord>
  /**
   * Saves a style and adds images to it: an image replaces the one with the same category, color mode and resource (M). Throws
   * ConcurrentModificationException.
   */
  change(style: BrandingStyleRecord, assets: readonly AssetType[]): Promise<BrandingStyleRecord>
  /** Converts a style and its images to their form in responses. `merged` fills in the default settings and images (H). */
  describe(style: BrandingStyleRecord, merged?: boolean): Promise<ManagedLoginBrandingType>
}

interface StylesNeeds {
  readonly clock: Clock
  readonly random: Random
  readonly brandingStyles: BrandingStyleStore
  readonly brandingAssets: BrandingAssetStore
}

/** The maximum number of images of a style (L), because responses contain all of them. */
const assetsPerStyle = 200

/** Creates the service. */
export const createStyles = ({ clock, random, brandingStyles, brandingAssets }: StylesNeeds): Styles => {
  /** Stores contents with new ids, because a style refers to its old images until it is saved. */
  const upload = ({ poolId, clientId }: BrandingStyleRecord, assets: readonly AssetType[]) =>
    Promise.all(
      assets.map(async ({ Category, ColorMode, Extension, Bytes, ResourceId }): Promise<AssetReference> => {
        const assetId = Bytes === undefined ? undefined : random.uuid()
        if (assetId !== undefined && Bytes !== undefined)
          await brandingAssets.insert({
            poolId,
            clientId,
            id: assetId,
            version: 1,
            createdAt: clock.now(),
            bytes: Bytes,
          })
        return omitUndefined({
          category: Category,
          colorMode: ColorMode,
          extension: Extension,
          resourceId: ResourceId,
          assetId,
        })
      }),
    )

  const remove = ({ poolId, clientId }: BrandingStyleRecord, assets: readonly AssetReference[]) =>
    Promise.all(
      assets.map(async ({ assetId }) => assetId !== undefined && brandingAssets.delete(poolId, clientId, assetId)),
    )

  const change = async (style: BrandingStyleRecord, assets: readonly AssetType[]): Promise<BrandingStyleRecord> => {
    const places = new Set(
      assets.map(({ Category, ColorMode, ResourceId }) => placeOf(Category, ColorMode, ResourceId)),
    )
    const isReplaced = ({ category, colorMode, resourceId }: AssetReference) =>
      places.has(placeOf(category, colorMode, resourceId))
    const replaced = style.assets.filter(isReplaced)
    const kept = style.assets.filter((own) => !replaced.includes(own))
    if (kept.length + assets.length > assetsPerStyle) throw brandingFailures.tooManyAssets(assetsPerStyle)
    const added = await upload(style, assets)
    const changed = { ...style, assets: [...kept, ...added] }
    if ((await brandingStyles.save(changed)) !== 'saved') {
      await remove(style, added)
      throw brandingFailures.changedMeanwhile()
    }
    await remove(style, replaced)
    return { ...changed, version: style.version + 1 }
  }

  return {
    add: async (style, assets, maximum) => {
      const outcome = await brandingStyles.insertWithin(maximum, { ...style, assets: [] })
      if (outcome === 'exists') throw brandingFailures.exists(style.clientId)
      if (outcome === 'full') throw brandingFailures.tooMany()
      return assets.length === 0 ? style : change(style, assets)
    },

    change,

    describe: async (style, merged = false) => {
      const { items } = await brandingAssets.list(style.poolId, style.clientId, { limit: assetsPerStyle })
      const bytesOf = new Map(items.map(({ id, bytes }) => [id, bytes]))
      const own = style.assets.map((asset) =>
        omitUndefined({
          Category: asset.category,
          ColorMode: asset.colorMode,
          Extension: asset.extension,
          Bytes: asset.assetId === undefined ? undefined : bytesOf.get(asset.assetId),
          ResourceId: asset.resourceId,
        }),
      ) as AssetType[]
      const isOwn = ({ Category, ColorMode }: AssetType) =>
        own.some((asset) => asset.Category === Category && asset.ColorMode === ColorMode)
      return omitUndefined({
        ManagedLoginBrandingId: style.id,
        UserPoolId: style.poolId,
        UseCognitoProvidedValues: style.usesProvidedValues,
        Settings: merged
          ? mergeSettings(defaultSettings, style.usesProvidedValues ? undefined : style.settings)
          : style.settings,
        Assets: merged ? [...own, ...defaultAssets.filter((asset) => !isOwn(asset))] : own,
        CreationDate: style.createdAt / 1000,
        LastModifiedDate: style.modifiedAt / 1000,
      }) as ManagedLoginBrandingType
    },
  }
}

/** The key of an image within its style. */
const placeOf = (category: string, colorMode: string, resourceId: string | undefined): string =>
  JSON.stringify([category, colorMode, resourceId])
