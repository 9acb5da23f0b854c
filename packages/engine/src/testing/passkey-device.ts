import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** The data that a test can change to make a device send or sign wrong values. */
export interface Deviation {
  readonly origin?: string
  readonly relyingPartyId?: string
  readonly challenge?: string
  readonly type?: string
  readonly signCount?: number
  readonly isUserPresent?: boolean
  readonly isUserVerified?: boolean
  readonly userHandle?: string
  readonly crossOrigin?: boolean
  readonly topOrigin?: string
  /** Flags to set in addition to those of presence, verification and contents. */
  readonly flags?: number
  /** Authenticator data after the counter of an assertion. */
  readonly extensions?: Buffer
  /** COSE algorithm of the key. Default: -7, ES256. */
  readonly algorithm?: -7 | -257 | -8
  /** Default: a new id of 20 bytes. */
  readonly credentialId?: Buffer
  readonly attestationFormat?: string
}

interface CreationOptions {
  readonly rp: { readonly id: string }
  readonly user: { readonly id: string }
  readonly challenge: string
}

interface RequestOptions {
  readonly rpId: string
  readonly challenge: string
  readonly allowCredentials: readonly { readonly id: string }[]
}

/** A software authenticator with one passkey, and its browser. */
export interface PasskeyDevice {
  readonly credentialId: string
  /** In COSE format. */
  readonly publicKey: Buffer
  /** RegistrationResponseJSON. */
  create(options: unknown, deviation?: Deviation): object
  /** AuthenticationResponseJSON, for CREDENTIAL_REQUEST_OPTIONS. */
  sign(options: string, deviation?: Deviation): object
}

/** Creates a device. It counts signatures from 1; with `counts: false`, it always sends 0. */
export const createPasskeyDevice = (
  origin: string,
  { counts = true, ...always }: Deviation & { counts?: boolean } = {},
): PasskeyDevice => {
  const { algorithm = -7 } = always
  const keys = keysOf(algorithm)
  const id = always.credentialId ?? randomBytes(20)
  const credentialId = id.toString('base64url')
  let signCount = 0
  let userHandle = ''

  const clientData = (type: string, challenge: string, deviation: Deviation) =>
    Buffer.from(
      JSON.stringify({
        type: deviation.type ?? type,
        challenge: deviation.challenge ?? challenge,
        origin: deviation.origin ?? origin,
        crossOrigin: deviation.crossOrigin ?? false,
        ...(deviation.topOrigin !== undefined && { topOrigin: deviation.topOrigin }),
      }),
    )
  const authenticatorData = (relyingPartyId: string, deviation: Deviation, attested = Buffer.alloc(0)) => {
    const { isUserPresent = true, isUserVerified = true } = deviation
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(deviation.signCount ?? (counts ? (signCount += 1) : 0))
    const { flags: more = 0, extensions = Buffer.alloc(0) } = deviation
    const flags = (isUserPresent ? 1 : 0) | (isUserVerified ? 4 : 0) | (attested.length > 0 ? 64 : 0) | more
    const hash = createHash('sha256')
      .update(deviation.relyingPartyId ?? relyingPartyId)
      .digest()
    return Buffer.concat([hash, Buffer.of(flags), counter, attested, extensions])
  }

  return {
    credentialId,
    publicKey: keys.cose,

    create: (creationOptions, deviation = {}) => {
      const options = creationOptions as CreationOptions
      const all = { ...always, ...deviation }
      userHandle = options.user.id
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const attested = Buffer.concat([Buffer.alloc(16), length, id, keys.cose])
      const attestation = new Map<string, unknown>([
        ['fmt', all.attestationFormat ?? 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(authenticatorData(options.rp.id, all, attested))],
      ])
      return {
        id: credentialId,
        rawId: credentialId,
        type: 'public-key',
        authenticatorAttachment: 'platform',
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', options.challenge, all).toString('base64url'),
          attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
          transports: ['internal', 'hybrid'],
        },
      }
    },

    sign: (json, deviation = {}) => {
      const options = JSON.parse(json) as RequestOptions
      const all = { ...always, ...deviation }
      const data = clientData('webauthn.get', options.challenge, all)
      const authenticator = authenticatorData(options.rpId, all)
      const signer = createSign('sha256').update(authenticator).update(createHash('sha256').update(data).digest())
      return {
        id: credentialId,
        rawId: credentialId,
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          authenticatorData: authenticator.toString('base64url'),
          clientDataJSON: data.toString('base64url'),
          signature: signer.sign(keys.privateKey).toString('base64url'),
          userHandle: all.userHandle ?? userHandle,
        },
      }
    },
  }
}

const keysOf = (algorithm: -7 | -257 | -8): { readonly privateKey: KeyObject; readonly cose: Buffer } => {
  const pair =
    algorithm === -257
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { n = '', e = '', x = '', y = '' } = pair.publicKey.export({ format: 'jwk' })
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
  const members: readonly (readonly [number, number | Uint8Array])[] =
    algorithm === -257
      ? [
          [1, 3],
          [3, -257],
          [-1, bytes(n)],
          [-2, bytes(e)],
        ]
      : [
          [1, 2],
          [3, algorithm],
          [-1, 1],
          [-2, bytes(x)],
          [-3, bytes(y)],
        ]
  return { privateKey: pair.privateKey, cose: Buffer.from(isoCBOR.encode(new Map(members))) }
}
