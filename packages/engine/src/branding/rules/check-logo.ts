import type { LogoRecord } from '@poolhouse/storage'
import { fromBase64 } from '../../kernel/encoding/base64.ts'
import { brandingFailures } from '../errors.ts'
import { imageTypeOf } from './image-type.ts'

/** Maximum size of a logo, in bytes (H). */
const maximum = 100 * 1024

/** Converts a base64 logo to a record. Throws unless it is a JPG or PNG image of at most 100 KB (H). */
export const logoOf = (base64: string): LogoRecord => {
  const bytes = fromBase64(base64) ?? new Uint8Array()
  const type = imageTypeOf(bytes)
  if (type !== 'JPEG' && type !== 'PNG') throw brandingFailures.imageType()
  if (bytes.length > maximum) throw brandingFailures.imageSize(maximum)
  return { type: type === 'PNG' ? 'png' : 'jpg', bytes: base64 }
}
