import { fromJsonObject } from '../../kernel/encoding/json.ts'

/** The client data of a ceremony. The authenticator signs a hash of it (Web Authentication, section 5.8.1). */
export interface ClientData {
  readonly type: string
  /** Base64url. */
  readonly challenge: string
  readonly origin: string
  /** Whether the page was embedded in a page of another origin. */
  readonly isEmbedded: boolean
}

/** Parses clientDataJSON. Returns undefined if it is malformed. */
export const parseClientData = (clientDataJSON: Uint8Array): ClientData | undefined => {
  const { type, challenge, origin, crossOrigin = false, topOrigin } = fromJsonObject(clientDataJSON) ?? {}
  if (typeof type !== 'string' || typeof challenge !== 'string' || typeof origin !== 'string') return undefined
  return { type, challenge, origin, isEmbedded: crossOrigin !== false || topOrigin !== undefined }
}
