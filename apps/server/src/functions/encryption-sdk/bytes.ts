/** Bytes in their own buffer, as WebCrypto requires. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()

/** A text as UTF-8. */
export const utf8 = (text: string): Bytes => encoder.encode(text)

/** An unsigned integer, big-endian. `size` in bytes. */
export const uint = (value: number, size: 1 | 2 | 4 | 8): Bytes => {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, BigInt(value))
  return new Uint8Array(view.buffer.slice(8 - size))
}

/** Joins byte sequences. */
export const join = (...parts: readonly Uint8Array[]): Bytes => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** A byte sequence after its length in two bytes. */
export const field = (bytes: Uint8Array): Bytes => join(uint(bytes.length, 2), bytes)

/** Standard base64. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
