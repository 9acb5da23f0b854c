// Generated from spec/openapi.yaml by pnpm generate. Do not edit.

/** True for a range of media types: one with a star in it. */
const isRange = (type: string): boolean => /^[^;]*\*/.test(type)

/** The media type of a body where the document has a range of them. */
export const concreteType = (type: string, body: unknown): string => {
  if (!isRange(type)) return type
  // `application/*+json` includes `application/json`.
  if (type.includes('*+')) return type.replace('*+', '')
  if (typeof body === 'string' && !type.startsWith('application/')) return 'text/plain;charset=UTF-8'
  if (body instanceof Blob && body.type !== '') return body.type
  const isRaw =
    typeof body === 'string' || body instanceof Blob || body instanceof ReadableStream || body instanceof ArrayBuffer
  return isRaw || body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'
}
