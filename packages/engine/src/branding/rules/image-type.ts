/** The file formats of assets. */
export type ImageType = 'ICO' | 'JPEG' | 'PNG' | 'SVG' | 'WEBP'

/** The first bytes of each format. `undefined` matches any byte. */
const beginnings: readonly (readonly [ImageType, readonly (number | undefined)[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['WEBP', [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50]],
  ['ICO', [0x00, 0x00, 0x01, 0x00]],
]

/**
 * The beginning of an SVG file, with an optional byte order mark, declaration, comments and document type. A comment ends at the
 * first `-->`: a pattern that could continue would take exponential time for many comments.
 */
const svg = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/

/** The number of bytes that are searched for an SVG element. */
const looksAt = 4096

/** Detects the format of an image by its first bytes, like the service (M). Returns undefined for any other format. */
export const imageTypeOf = (bytes: Uint8Array): ImageType | undefined => {
  const found = beginnings.find(([, beginning]) =>
    beginning.every((byte, index) => (byte === undefined ? index < bytes.length : bytes[index] === byte)),
  )
  if (found) return found[0]
  const head = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes.subarray(0, looksAt))
  return svg.test(head) ? 'SVG' : undefined
}
