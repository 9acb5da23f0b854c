/** The file formats of assets. */
export type ImageType = 'ICO' | 'JPEG' | 'PNG' | 'SVG' | 'WEBP'

/** How files of a format begin. A dot stands for any byte. */
const beginnings: readonly (readonly [ImageType, RegExp])[] = [
  ['PNG', /^\x89PNG\r\n\x1a\n/],
  ['JPEG', /^\xff\xd8\xff/],
  ['WEBP', /^RIFF[^]{4}WEBP/],
  ['ICO', /^\0\0\x01\0/],
  ['SVG', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/],
]

/** Bytes that decide the format of a file. */
const looksAt = 4096

/** The format of an image by its first bytes, or undefined when it is not one of these formats. */
export const imageTypeOf = (bytes: Uint8Array): ImageType | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, looksAt))
  return beginnings.find(([, beginning]) => beginning.test(head))?.[0]
}
