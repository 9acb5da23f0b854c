import type { AssetType } from '@poolhouse/schemas'
import { toBase64 } from '../../kernel/encoding/base64.ts'

/** An image of one color, which the pages stretch. */
const area = (color: string): string =>
  toBase64(
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" preserveAspectRatio="none"><path fill="#${color}" d="M0 0h1v1H0z"/></svg>`,
    ),
  )

const areas = { LIGHT: area('ffffff'), DARK: area('0f1b2a') } as const

/**
 * The images of the built-in look, in its colors. Merged styles contain default images (H). These are the backgrounds, as in an
 * example of the documentation (L).
 */
export const defaultAssets: readonly AssetType[] = (
  ['PAGE_BACKGROUND', 'PAGE_FOOTER_BACKGROUND', 'PAGE_HEADER_BACKGROUND'] as const
).flatMap((Category) =>
  (['DARK', 'LIGHT'] as const).map((ColorMode) => ({ Category, ColorMode, Extension: 'SVG', Bytes: areas[ColorMode] })),
)
