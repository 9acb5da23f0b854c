import { concat } from './concat.ts'

/**
 * Encodes ASN.1 values in DER (X.690), for X.509 certificates. Each function returns tag, length and content. A library would
 * add 67 KB, which every start of a Worker compiles.
 */
export const der = {
  sequence: (...members: readonly Uint8Array[]) => encoded(0x30, ...members),
  /** Only for one member, because DER sorts the members of larger sets. */
  set: (member: Uint8Array) => encoded(0x31, member),
  null: () => encoded(0x05),
  /** A non-negative number from its big-endian bytes. */
  integer: (bytes: Uint8Array) => {
    const first = bytes.findIndex((byte) => byte !== 0)
    const digits = first === -1 ? Uint8Array.of(0) : bytes.subarray(first)
    // A leading zero byte, because the first bit is the sign.
    return (digits[0] ?? 0) < 0x80 ? encoded(0x02, digits) : encoded(0x02, Uint8Array.of(0), digits)
  },
  /** A bit string of whole bytes. */
  bitString: (bytes: Uint8Array) => encoded(0x03, Uint8Array.of(0), bytes),
  utf8String: (text: string) => encoded(0x0c, utf8.encode(text)),
  /** Such as `1.2.840.113549.1.1.11`. */
  objectIdentifier: (text: string) => {
    const [first = 0, second = 0, ...others] = text.split('.').map(Number)
    return encoded(0x06, ...[first * 40 + second, ...others].map(base128))
  },
  /** UTCTime until 2049, GeneralizedTime afterwards (RFC 5280, section 4.1.2.5). `at` is in milliseconds; fractions are dropped. */
  time: (at: number) => {
    const text = new Date(at).toISOString().replaceAll(/[-:T]|\.\d{3}/g, '')
    return text < '2050' ? encoded(0x17, utf8.encode(text.slice(2))) : encoded(0x18, utf8.encode(text))
  },
  /** A member with an explicit context tag. */
  numbered: (number: number, value: Uint8Array) => encoded(0xa0 | number, value),
} as const

const utf8 = new TextEncoder()

const encoded = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = concat(...parts)
  return concat(Uint8Array.of(tag, ...lengthOf(content.length)), content)
}

/** The encoded length: one byte up to 127; otherwise the number of its bytes, then the bytes. */
const lengthOf = (length: number): readonly number[] => {
  if (length < 0x80) return [length]
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff)
  return [0x80 | bytes.length, ...bytes]
}

/** Seven bits per byte, most significant first; all except the last byte have the eighth bit set. */
const base128 = (number: number): Uint8Array => {
  const bytes = [number & 0x7f]
  for (let rest = number >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80)
  return Uint8Array.from(bytes)
}
