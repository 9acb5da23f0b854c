const encoder = new TextEncoder()
// `ignoreBOM` keeps a byte order mark, so that decoding returns exactly the encoded text.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Encodes a text as UTF-8. */
export const toUtf8 = (text: string): Uint8Array => encoder.encode(text)

/** Decodes UTF-8. Returns undefined for invalid bytes. */
export const fromUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
