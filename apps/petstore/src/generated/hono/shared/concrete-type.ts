// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/** The media type of a body where the document has a range of them. `application/*+json` includes `application/json`. */
export const concreteType = (range: string, body: unknown): string => {
  const type = range.replace('*+', '')
  if (!/^[^;]*\*/.test(type)) return type
  if (typeof body === 'string') return 'text/plain;charset=UTF-8'
  if (body instanceof Blob && body.type !== '') return body.type
  const isRaw = body instanceof Blob || body instanceof ReadableStream || body instanceof ArrayBuffer
  return isRaw || body instanceof Uint8Array ? 'application/octet-stream' : 'application/json'
}
