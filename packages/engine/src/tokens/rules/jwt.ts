import { fromBase64Url } from '../../kernel/encoding/base64.ts'
import { fromJsonObject, type JsonObject } from '../../kernel/encoding/json.ts'

/** A parsed JWT. Do not trust it before its signature is verified. */
export interface ParsedJwt {
  readonly header: JsonObject
  readonly claims: JsonObject
  /** The signed part. */
  readonly signed: string
  readonly signature: Uint8Array
}

/** Parses a signed JWT in compact form (RFC 7515, section 3.1). Returns undefined for other strings. */
export const parseJwt = (jwt: string): ParsedJwt | undefined => {
  const parts = jwt.split('.')
  const [header, claims, signature] = parts.map(fromBase64Url)
  if (parts.length !== 3 || !header || !claims || !signature) return undefined
  const parsed = { header: fromJsonObject(header), claims: fromJsonObject(claims) }
  if (!parsed.header || !parsed.claims) return undefined
  return {
    header: parsed.header,
    claims: parsed.claims,
    signed: jwt.slice(0, jwt.lastIndexOf('.')),
    signature,
  }
}
