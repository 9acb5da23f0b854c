import type { Data, Eventual, RsaPublicKey } from '@poolhouse/cryptography'
import { fromBase64Url } from '../kernel/encoding/base64.ts'
import { der } from '../kernel/encoding/der.ts'

/** The content of a certificate. */
export interface CertificateContent {
  /** The common name of subject and issuer. */
  readonly commonName: string
  readonly publicKey: RsaPublicKey
  /** 8 random bytes. */
  readonly serial: Uint8Array
  /** Milliseconds since the epoch. */
  readonly from: number
  readonly to: number
}

const oids = { commonName: '2.5.4.3', rsa: '1.2.840.113549.1.1.1', sha256WithRsa: '1.2.840.113549.1.1.11' } as const

/**
 * Issues a self-signed X.509 version 3 certificate, in DER form (RFC 5280, section 4.1): RSA with SHA-256.
 *
 * @param sign signs with the private key of `publicKey`, RS256.
 */
export const selfSignedCertificate = async (
  { commonName, publicKey, serial, from, to }: CertificateContent,
  sign: (data: Data) => Eventual<Uint8Array>,
): Promise<Uint8Array> => {
  const name = nameOf(commonName)
  const content = der.sequence(
    der.numbered(0, der.integer(Uint8Array.of(version3))),
    der.integer(positive(serial)),
    algorithm(oids.sha256WithRsa),
    name,
    der.sequence(der.time(from), der.time(to)),
    name,
    der.sequence(algorithm(oids.rsa), der.bitString(publicKeyInfo(publicKey))),
  )
  return der.sequence(content, algorithm(oids.sha256WithRsa), der.bitString(await sign(content)))
}

/** The encoded version, which counts from 0. */
const version3 = 2

const algorithm = (oid: string): Uint8Array => der.sequence(der.objectIdentifier(oid), der.null())

const nameOf = (commonName: string): Uint8Array =>
  der.sequence(der.set(der.sequence(der.objectIdentifier(oids.commonName), der.utf8String(commonName))))

const publicKeyInfo = ({ n, e }: RsaPublicKey): Uint8Array =>
  der.sequence(der.integer(fromBase64Url(n) ?? new Uint8Array()), der.integer(fromBase64Url(e) ?? new Uint8Array()))

/** Makes the bytes a positive number of the same length. */
const positive = (bytes: Uint8Array): Uint8Array =>
  bytes.map((byte, index) => (index === 0 ? (byte & 0x3f) | 0x40 : byte))
