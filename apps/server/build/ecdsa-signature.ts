/** The lengths of the integers of a signature, by COSE curve: P-256, P-384, P-521. */
const lengths: Readonly<Record<number, number>> = { 1: 32, 2: 48, 3: 66 }

/**
 * Converts an ECDSA signature from DER, as authenticators send it, to the two integers side by side, as Web Crypto verifies it.
 * In the Worker it replaces the function of this name of the passkey library, which needs a whole ASN.1 parser. Throws a
 * TypeError for another form. A mistake here can only reject signatures, because the result is verified.
 */
export const unwrapEC2Signature = (signature: Uint8Array, curve: number): Uint8Array => {
  const sequence = elementAt(signature, 0, 0x30)
  const r = elementAt(signature, sequence.start, 0x02)
  const s = elementAt(signature, r.end, 0x02)
  const length = lengths[curve]
  if (length === undefined || sequence.end !== signature.length || s.end !== signature.length) throw malformed()
  const raw = new Uint8Array(2 * length)
  raw.set(padded(signature.subarray(r.start, r.end), length), 0)
  raw.set(padded(signature.subarray(s.start, s.end), length), length)
  return raw
}

/** The bounds of the content of the element at an offset. Lengths of up to 255 bytes (X.690, section 8.1.3). */
const elementAt = (der: Uint8Array, offset: number, tag: number): { readonly start: number; readonly end: number } => {
  const [found, short = 0, long = 0] = der.subarray(offset, offset + 3)
  const isLong = short === 0x81
  const start = offset + (isLong ? 3 : 2)
  const end = start + (isLong ? long : short)
  if (found !== tag || (short > 0x7f && !isLong) || end > der.length) throw malformed()
  return { start, end }
}

/** An integer without leading zeros, filled up to a length. */
const padded = (integer: Uint8Array, length: number): Uint8Array => {
  const significant = integer.subarray(
    Math.max(
      integer.findIndex((byte) => byte !== 0),
      0,
    ),
  )
  if (integer.length === 0 || significant.length > length) throw malformed()
  const bytes = new Uint8Array(length)
  bytes.set(significant, length - significant.length)
  return bytes
}

const malformed = () => new TypeError('The signature is not an ECDSA signature in DER.')
