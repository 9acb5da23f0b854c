import {
  BitString,
  Constructed,
  GeneralizedTime,
  Integer,
  Null,
  ObjectIdentifier,
  Sequence,
  Set as Asn1Set,
  UTCTime,
  Utf8String,
} from 'asn1js'
import type { Data, Eventual, RsaPublicKey } from '@poolhouse/cryptography'
import { fromBase64Url } from '../kernel/encoding/base64.ts'
import { concat } from '../kernel/encoding/concat.ts'

/** What a certificate says. */
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
  const content = sequence(
    new Constructed({
      idBlock: { tagClass: contextSpecific, tagNumber: 0 },
      value: [new Integer({ value: version3 })],
    }),
    new Integer({ valueHex: positiveInteger(serial) }),
    algorithm(oids.sha256WithRsa),
    name,
    sequence(time(from), time(to)),
    name,
    sequence(algorithm(oids.rsa), new BitString({ valueHex: publicKeyInfo(publicKey) })),
  )
  const signature = await sign(new Uint8Array(content.toBER()))
  const certificate = sequence(content, algorithm(oids.sha256WithRsa), new BitString({ valueHex: bufferOf(signature) }))
  return new Uint8Array(certificate.toBER())
}

/** Tag class of members that are numbered in their sequence. */
const contextSpecific = 3

/** Versions count from 0. */
const version3 = 2

type Block = NonNullable<NonNullable<ConstructorParameters<typeof Sequence>[0]>['value']>[number]

const sequence = (...value: Block[]) => new Sequence({ value })

const algorithm = (oid: string) => sequence(new ObjectIdentifier({ value: oid }), new Null())

const nameOf = (commonName: string) =>
  sequence(
    new Asn1Set({
      value: [sequence(new ObjectIdentifier({ value: oids.commonName }), new Utf8String({ value: commonName }))],
    }),
  )

/** Two-digit years until 2049, four digits after it (RFC 5280, section 4.1.2.5). In whole seconds. */
const time = (at: number) => {
  const valueDate = new Date(Math.floor(at / 1000) * 1000)
  return valueDate.getUTCFullYear() < 2050 ? new UTCTime({ valueDate }) : new GeneralizedTime({ valueDate })
}

const publicKeyInfo = ({ n, e }: RsaPublicKey): ArrayBuffer =>
  sequence(new Integer({ valueHex: keyNumber(n) }), new Integer({ valueHex: keyNumber(e) })).toBER()

/** A number of a key, with a zero before it where it would be negative. */
const keyNumber = (base64Url: string): ArrayBuffer => {
  const bytes = fromBase64Url(base64Url) ?? new Uint8Array()
  return bufferOf((bytes[0] ?? 0) < 0x80 ? bytes : concat(new Uint8Array(1), bytes))
}

/** The bytes as a positive number of the same length. */
const positiveInteger = (bytes: Uint8Array): ArrayBuffer =>
  bufferOf(bytes.map((byte, index) => (index === 0 ? (byte & 0x3f) | 0x40 : byte)))

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer
