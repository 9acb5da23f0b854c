/** The algorithms that passkeys may sign with, by COSE number (RFC 9053): ES256 and RS256. */
const checks: Readonly<Record<number, (key: CoseKey) => boolean>> = {
  [-7]: (key) =>
    key.get(1) === 2 && key.get(-1) === 1 && hasLength(key.get(-2), 32, 32) && hasLength(key.get(-3), 32, 32),
  [-257]: (key) => key.get(1) === 3 && hasLength(key.get(-1), 256, 512) && hasLength(key.get(-2), 1, 4),
}

type CoseKey = ReadonlyMap<unknown, unknown>

const hasLength = (value: unknown, least: number, most: number): boolean =>
  value instanceof Uint8Array && value.length >= least && value.length <= most

/** An ECDSA signature of the integers 1 and 1 in DER, which verifies nothing; RSA accepts any bytes. */
const anySignature = Uint8Array.of(0x30, 6, 2, 1, 1, 2, 1, 1)

/** Whether a COSE key is a P-256 point or an RSA key of 2,048 to 4,096 bits, and can be imported. */
export const isUsableKey = async (credentialPublicKey: Uint8Array<ArrayBuffer>): Promise<boolean> => {
  const { decodeCredentialPublicKey, verifySignature } = await import('@simplewebauthn/server/helpers')
  try {
    const key = decodeCredentialPublicKey(credentialPublicKey) as unknown as CoseKey
    if (!(key instanceof Map) || !checks[Number(key.get(3))]?.(key)) return false
    await verifySignature({ signature: anySignature, data: new Uint8Array(1), credentialPublicKey })
    return true
  } catch {
    return false
  }
}
