import { fromBase64Url } from '../../kernel/encoding/base64.ts'
import { fromJsonObject } from '../../kernel/encoding/json.ts'

/**
 * Whether a text reads as an ID or access token, good or not: a JWT that says what it is used for. Refresh tokens say nothing
 * to anybody.
 */
export const isReadableToken = (text: string): boolean => {
  const parts = text.split('.')
  const payload = parts.length === 3 ? fromBase64Url(parts[1] ?? '') : undefined
  return payload !== undefined && fromJsonObject(payload)?.token_use !== undefined
}
