import { toBase64Url } from '../../kernel/encoding/base64.ts'

/** A public key of a passkey: members of a JWK, base64url. */
export type PasskeyPublicKey =
  | { readonly algorithm: 'ES256'; readonly x: string; readonly y: string }
  | { readonly algorithm: 'RS256'; readonly n: string; readonly e: string }

/**
 * Decodes a credential public key in COSE_Key format: P-256 for ES256, or RSA with 2,048 to 4,096 bits for RS256 (RFC 9053, section
 * 2.1; RFC 8230, section 4; RFC 8812, section 2). Returns undefined for all other keys, including those whose type does not match
 * the algorithm, and those with members other than integers and byte strings (invalid by Web Authentication, section 6.5.1.1).
 */
export const readCoseKey = (bytes: Uint8Array): PasskeyPublicKey | undefined => {
  const key = readMap(bytes)
  if (!key) return undefined
  const [type, algorithm] = [key.get(1), key.get(3)]
  if (type === 2 && algorithm === -7 && key.get(-1) === 1) {
    const [x, y] = [bytesOf(key.get(-2), 32, 32), bytesOf(key.get(-3), 32, 32)]
    return x && y && { algorithm: 'ES256', x: toBase64Url(x), y: toBase64Url(y) }
  }
  if (type === 3 && algorithm === -257) {
    const [n, e] = [bytesOf(key.get(-1), 256, 512), bytesOf(key.get(-2), 1, 4)]
    return n && e && { algorithm: 'RS256', n: toBase64Url(n), e: toBase64Url(e) }
  }
  return undefined
}

const bytesOf = (value: number | Uint8Array | undefined, minimum: number, maximum: number): Uint8Array | undefined =>
  value instanceof Uint8Array && value.length >= minimum && value.length <= maximum ? value : undefined

type Member = number | Uint8Array

/** CBOR major types (RFC 8949, section 3.1). */
const [unsigned, negative, byteString, map] = [0, 1, 2, 5]

/** Decodes a CBOR map of integers to integers and byte strings. Returns undefined for other data, and if bytes follow the map. */
const readMap = (bytes: Uint8Array): ReadonlyMap<number, Member> | undefined => {
  let offset = 0
  /** The major type and the argument of the next item. Supports arguments of up to two bytes, enough for all members. */
  const head = (): readonly [type: number, argument: number] | undefined => {
    const [first = 0xff, second = 0, third = 0] = bytes.subarray(offset, offset + 3)
    const short = first & 31
    const length = short < 24 ? 1 : short === 24 ? 2 : short === 25 ? 3 : Infinity
    offset += length
    if (offset > bytes.length) return undefined
    return [first >> 5, [short, second, second * 256 + third][length - 1] ?? 0]
  }
  const member = (): Member | undefined => {
    const [type, argument = 0] = head() ?? []
    if (type === unsigned) return argument
    if (type === negative) return -1 - argument
    if (type !== byteString || offset + argument > bytes.length) return undefined
    offset += argument
    return bytes.subarray(offset - argument, offset)
  }

  const [type, size = 0] = head() ?? []
  if (type !== map) return undefined
  const members = new Map<number, Member>()
  for (let index = 0; index < size; index += 1) {
    const [name, value] = [member(), member()]
    if (typeof name !== 'number' || value === undefined || members.has(name)) return undefined
    members.set(name, value)
  }
  return offset === bytes.length ? members : undefined
}
