import { type Bytes, field, join, toBase64, uint, utf8 } from './bytes.ts'
import { toDerSignature } from './der-signature.ts'

/** The wrapping key of a raw AES keyring. */
export interface WrappingKey {
  /** 32 bytes. */
  readonly key: Uint8Array
  /** The namespace of the keyring and the name of its key: a recipient needs the same. */
  readonly namespace: string
  readonly name: string
}

type Key = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>

/** AES-256-GCM, HKDF with SHA-384, ECDSA over P-384; without key commitment. The suite of Cognito's codes (H). */
const suite = uint(0x03_78, 2)
const frameLength = 4096
const ivLength = 12
const tagBits = 128

/**
 * Encrypts a text of at most one frame as a message of the AWS Encryption SDK, version 1, with an encryption context.
 * Implemented here because it must run on Node and on Workers: the SDK for browsers needs `window`, the one for Node streams.
 * Source: AWS Encryption SDK, message format reference.
 */
export const encryptMessage = async (
  plain: string,
  context: Readonly<Record<string, string>>,
  wrappingKey: WrappingKey,
  randomBytes: (count: number) => Uint8Array,
): Promise<Uint8Array> => {
  const { subtle } = globalThis.crypto
  const ecdsa = { name: 'ECDSA', namedCurve: 'P-384' }
  const pair = await subtle.generateKey(ecdsa, true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('ECDSA keys are pairs.')
  const publicKey = new Uint8Array(await subtle.exportKey('raw', pair.publicKey))
  const aad = serializeContext({ ...context, 'aws-crypto-public-key': toBase64(compressPoint(publicKey)) })

  const messageId = join(randomBytes(16))
  const dataKey = join(randomBytes(32))
  const header = join(
    uint(1, 1), // version
    uint(0x80, 1), // type: customer authenticated encrypted data
    suite,
    messageId,
    field(aad),
    uint(1, 2), // one encrypted data key
    await wrapKey(dataKey, aad, wrappingKey, join(randomBytes(ivLength))),
    uint(2, 1), // framed content
    uint(0, 4), // reserved
    uint(ivLength, 1),
    uint(frameLength, 4),
  )

  const content = utf8(plain)
  if (content.length > frameLength) throw new TypeError('The text does not fit into one frame.')
  const messageKey = await deriveKey(dataKey, messageId)
  const headerIv = new Uint8Array(ivLength)
  const headerTag = await gcm(messageKey, headerIv, header, new Uint8Array())
  const frameIv = join(new Uint8Array(ivLength - 4), uint(1, 4))
  const frameAad = join(messageId, utf8('AWSKMSEncryptionClient Final Frame'), uint(1, 4), uint(content.length, 8))
  const frame = join(
    uint(0xff_ff_ff_ff, 4), // the final frame
    uint(1, 4), // sequence number
    frameIv,
    uint(content.length, 4),
    await gcm(messageKey, frameIv, frameAad, content),
  )

  const message = join(header, headerIv, headerTag, frame)
  const signature = await subtle.sign({ name: 'ECDSA', hash: 'SHA-384' }, pair.privateKey, message)
  return join(message, field(toDerSignature(new Uint8Array(signature))))
}

/** The number of key-value pairs, then the pairs sorted by key. */
const serializeContext = (context: Readonly<Record<string, string>>): Bytes => {
  const pairs = Object.entries(context).sort(([one], [other]) => (one < other ? -1 : 1))
  return join(uint(pairs.length, 2), ...pairs.flatMap(([key, value]) => [field(utf8(key)), field(utf8(value))]))
}

/** Encrypts the data key as a raw AES keyring does: provider id, provider info with tag length and IV, ciphertext. */
const wrapKey = async (
  dataKey: Bytes,
  aad: Bytes,
  { key, namespace, name }: WrappingKey,
  iv: Bytes,
): Promise<Bytes> => {
  const wrapping = await globalThis.crypto.subtle.importKey('raw', join(key), 'AES-GCM', false, ['encrypt'])
  const info = join(utf8(name), uint(tagBits, 4), uint(ivLength, 4), iv)
  return join(field(utf8(namespace)), field(info), field(await gcm(wrapping, iv, aad, dataKey)))
}

const deriveKey = async (dataKey: Bytes, messageId: Bytes): Promise<Key> => {
  const { subtle } = globalThis.crypto
  const base = await subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey'])
  const hkdf = { name: 'HKDF', hash: 'SHA-384', salt: new Uint8Array(48), info: join(suite, messageId) }
  return subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
}

/** Ciphertext and tag. */
const gcm = async (key: Key, iv: Bytes, additionalData: Bytes, plain: Bytes): Promise<Bytes> => {
  const algorithm = { name: 'AES-GCM', iv, additionalData, tagLength: tagBits }
  return new Uint8Array(await globalThis.crypto.subtle.encrypt(algorithm, key, plain))
}

/** The compressed form of an uncompressed point (SEC 1, section 2.3.3). */
const compressPoint = (point: Bytes): Bytes => {
  const size = (point.length - 1) / 2
  const isOdd = (point.at(-1) ?? 0) % 2
  return join(uint(2 + isOdd, 1), point.subarray(1, 1 + size))
}
