import { fromBase64Url, toBase64Url } from '../../kernel/encoding/base64.ts'
import { type ClientData, parseClientData } from './client-data.ts'

/** The used members of RegistrationResponseJSON (Web Authentication, section 5.1). */
export interface RegistrationResponse {
  readonly credentialId: string
  readonly clientData: ClientData
  readonly attestationObject: Uint8Array
  readonly attachment: 'platform' | 'cross-platform' | undefined
  readonly transports: readonly string[]
}

/** The used members of AuthenticationResponseJSON. */
export interface AssertionResponse {
  readonly credentialId: string
  readonly clientData: ClientData
  /** The bytes as received, because the signature covers a hash of them. */
  readonly clientDataJSON: Uint8Array
  readonly authenticatorData: Uint8Array
  readonly signature: Uint8Array
  /** Base64url without padding. */
  readonly userHandle: string | undefined
}

/** The maximum length of a credential id in bytes (Web Authentication, section 5.1). */
const maximumIdLength = 1023

/** Parses the Credential of CompleteWebAuthnRegistration. Returns undefined if it is malformed. */
export const parseRegistration = (credential: unknown): RegistrationResponse | undefined => {
  const { rawId, id, type, response, authenticatorAttachment: attachment } = membersOf(credential)
  const { clientDataJSON, attestationObject, transports } = membersOf(response)
  const credentialId = canonicalId(rawId ?? id)
  const client = bytesOf(clientDataJSON)
  const clientData = client && parseClientData(client)
  const attestation = bytesOf(attestationObject)
  if (type !== 'public-key' || credentialId === undefined) return undefined
  if (clientData?.type !== 'webauthn.create' || !attestation) return undefined
  return {
    credentialId,
    clientData,
    attestationObject: attestation,
    attachment: attachment === 'platform' || attachment === 'cross-platform' ? attachment : undefined,
    transports: Array.isArray(transports) ? transports.filter(isTransport).slice(0, 10) : [],
  }
}

/** Parses the CREDENTIAL of a WEB_AUTHN response. Returns undefined if it is malformed. */
export const parseAssertion = (json: string): AssertionResponse | undefined => {
  const { rawId, id, type, response } = membersOf(parseJson(json))
  const { clientDataJSON, authenticatorData, signature, userHandle } = membersOf(response)
  const credentialId = canonicalId(rawId ?? id)
  const [client, authenticator, signed] = [bytesOf(clientDataJSON), bytesOf(authenticatorData), bytesOf(signature)]
  const clientData = client && parseClientData(client)
  if (type !== 'public-key' || credentialId === undefined) return undefined
  if (!client || !clientData || !authenticator || !signed) return undefined
  return {
    credentialId,
    clientData,
    clientDataJSON: client,
    authenticatorData: authenticator,
    signature: signed,
    userHandle: typeof userHandle === 'string' ? userHandle.replace(/={1,2}$/, '') : undefined,
  }
}

const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Decodes base64url, which clients send with and without padding. A pattern for more of it takes quadratic time. */
const bytesOf = (text: unknown): Uint8Array | undefined =>
  typeof text === 'string' ? fromBase64Url(text.replace(/={1,2}$/, '')) : undefined

/** Removes padding from an id, for storage and comparison. */
const canonicalId = (id: unknown): string | undefined => {
  const bytes = bytesOf(id)
  return bytes && bytes.length > 0 && bytes.length <= maximumIdLength ? toBase64Url(bytes) : undefined
}

const isTransport = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]{1,32}$/.test(value)
