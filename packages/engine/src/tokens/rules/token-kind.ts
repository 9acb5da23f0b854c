import { fromBase64Url } from '../../kernel/encoding/base64.ts'
import { fromJsonObject } from '../../kernel/encoding/json.ts'

/**
 * Whether a string has the form of an ID or access token, valid or not: a JWT with `token_use`. Refresh tokens are opaque.
 */
export const isReadableToken = (text: string): boolean => {
  const parts = text.split('.')
  const payload = parts.length === 3 ? fromBase64Url(parts[1] ?? '') : undefined
  return payload !== undefined && fromJsonObject(payload)?.token_use !== undefined
}
