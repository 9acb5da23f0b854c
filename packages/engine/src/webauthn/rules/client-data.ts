import { fromBase64Url } from '../../kernel/encoding/base64.ts'
import { fromJsonObject } from '../../kernel/encoding/json.ts'

/** What the browser says about a ceremony; the authenticator signs a hash of it (Web Authentication, section 5.8.1). */
export interface ClientData {
  readonly type: string
  /** Base64url. */
  readonly challenge: string
  readonly origin: string
  /** Whether the page was embedded in a page of another origin. */
  readonly isEmbedded: boolean
}

/** Parses clientDataJSON, given as base64url. Returns undefined for another form. */
export const parseClientData = (encoded: string): ClientData | undefined => {
  const bytes = fromBase64Url(encoded)
  const { type, challenge, origin, crossOrigin = false, topOrigin } = (bytes && fromJsonObject(bytes)) ?? {}
  if (typeof type !== 'string' || typeof challenge !== 'string' || typeof origin !== 'string') return undefined
  return { type, challenge, origin, isEmbedded: crossOrigin !== false || topOrigin !== undefined }
}
