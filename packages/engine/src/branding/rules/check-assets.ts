import type { AssetType } from '@poolhouse/schemas'
import { fromBase64 } from '../../kernel/encoding/base64.ts'
import { type AssetFault, brandingFailures } from '../errors.ts'
import { type ImageType, imageTypeOf } from './image-type.ts'

const pictures: readonly ImageType[] = ['JPEG', 'PNG', 'SVG', 'WEBP']

/** The formats of categories that do not accept all formats (L). */
const formats: Readonly<Record<string, readonly ImageType[]>> = {
  FAVICON_ICO: ['ICO'],
  FAVICON_SVG: ['SVG'],
  IDP_BUTTON_ICON: [...pictures, 'ICO'],
}

/**
 * Checks that the category of each asset accepts its format, and that its bytes are an image of this format (M) without active
 * parts (G). Reports all problems together (H).
 */
export const checkAssets = async (assets: readonly AssetType[]): Promise<void> => {
  const faults = (await Promise.all(assets.map(faultsOf))).flat()
  if (faults.length > 0) throw brandingFailures.invalidAssets(faults)
}

const faultsOf = async ({ Category, ColorMode, Extension, Bytes }: AssetType): Promise<readonly AssetFault[]> => {
  const fault = (errorMessage: string): AssetFault => ({
    category: Category,
    extension: Extension,
    colorMode: ColorMode,
    errorMessage,
  })
  const allowed = formats[Category] ?? pictures
  const wrongFormat = (allowed as readonly string[]).includes(Extension)
    ? []
    : [fault(`The extension must be one of ${allowed.join(', ')}`)]
  if (Bytes === undefined) return wrongFormat
  const bytes = fromBase64(Bytes) ?? new Uint8Array()
  const detected = imageTypeOf(bytes)
  if (detected !== Extension) {
    return [...wrongFormat, fault(`The content is ${detected ?? 'text/plain'} and not ${Extension}`)]
  }
  if (detected !== 'SVG') return wrongFormat
  const { activePartOf } = await import('./active-svg.ts')
  const active = activePartOf(new TextDecoder().decode(bytes))
  return active === undefined ? wrongFormat : [...wrongFormat, fault(`The image contains ${active}`)]
}
