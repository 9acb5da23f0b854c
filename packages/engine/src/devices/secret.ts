import type { DeviceSecretVerifierConfigType } from '@poolhouse/schemas'
import { modpGroup } from '@poolhouse/cryptography'
import { fromBase64, toBase64 } from '../kernel/encoding/base64.ts'
import { integerFromBytes, integerToBytes } from '../kernel/encoding/integers.ts'
import { fromJsonObject, toJson } from '../kernel/encoding/json.ts'
import { deviceFailures } from './errors.ts'

/** The SRP salt and verifier of a device's secret, in plain text. Only the salt may be sent. */
export interface DeviceSecret {
  readonly salt: Uint8Array
  readonly verifier: bigint
}

/** Maximum length of a salt in bytes. Clients send 16 or 17. */
const longestSalt = 256

/** Reads the salt and verifier of ConfirmDevice. Throws InvalidParameterException unless both are valid. */
export const readSecret = ({ PasswordVerifier, Salt }: DeviceSecretVerifierConfigType = {}): DeviceSecret => {
  const salt = fromBase64(Salt ?? '')
  const bytes = fromBase64(PasswordVerifier ?? '')
  if (!salt?.length || salt.length > longestSalt || !bytes?.length) throw deviceFailures.invalidSecret()
  const verifier = integerFromBytes(bytes)
  // 0 and 1 are the powers of known secrets.
  if (verifier < 2n || verifier >= modpGroup.prime) throw deviceFailures.invalidSecret()
  return { salt, verifier }
}

/** Encodes a secret as bytes for sealing. */
export const encodeSecret = ({ salt, verifier }: DeviceSecret): Uint8Array =>
  toJson({ salt: toBase64(salt), verifier: toBase64(integerToBytes(verifier)) })

/** Decodes the result of {@link encodeSecret}. */
export const decodeSecret = (bytes: Uint8Array): DeviceSecret => {
  const { salt, verifier } = fromJsonObject(bytes) as unknown as Readonly<Record<'salt' | 'verifier', string>>
  return readSecret({ Salt: salt, PasswordVerifier: verifier })
}
