import { join, uint } from './bytes.ts'

/** Converts an ECDSA signature from the form of WebCrypto (r and s, concatenated) to DER (SEC 1, C.8). */
export const toDerSignature = (signature: Uint8Array): Uint8Array => {
  const half = signature.length / 2
  const body = join(derInteger(signature.subarray(0, half)), derInteger(signature.subarray(half)))
  return join(uint(0x30, 1), uint(body.length, 1), body)
}

/** Removes leading zeros, and adds one if the first bit is set, because DER integers are signed. */
const derInteger = (bytes: Uint8Array): Uint8Array => {
  const start = bytes.findIndex((byte) => byte !== 0)
  const digits = start < 0 ? new Uint8Array(1) : bytes.subarray(start)
  const positive = (digits[0] ?? 0) >= 0x80 ? join(new Uint8Array(1), digits) : digits
  return join(uint(0x02, 1), uint(positive.length, 1), positive)
}
