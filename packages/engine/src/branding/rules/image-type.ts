/** The file formats of assets. */
export type ImageType = 'ICO' | 'JPEG' | 'PNG' | 'SVG' | 'WEBP'

/** How files of a format begin. `undefined` stands for any byte. */
const beginnings: readonly (readonly [ImageType, readonly (number | undefined)[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['WEBP', [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50]],
  ['ICO', [0x00, 0x00, 0x01, 0x00]],
]

/** The beginning of an SVG file, perhaps behind a byte order mark, a declaration, comments and a document type. */
const svg = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/

/** Bytes that decide whether a file is SVG. */
const looksAt = 4096

/** The format of an image by its first bytes, as the service detects it (M), or undefined when it is not one of these formats. */
export const imageTypeOf = (bytes: Uint8Array): ImageType | undefined => {
  const found = beginnings.find(([, beginning]) =>
    beginning.every((byte, index) => (byte === undefined ? index < bytes.length : bytes[index] === byte)),
  )
  if (found) return found[0]
  const head = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes.subarray(0, looksAt))
  return svg.test(head) ? 'SVG' : undefined
}
