// Copied into generated clients, without this line.

/** Receives the number of bytes of a body that were sent. `total` is `undefined` for streams. */
export type OnProgress = (sent: number, total: number | undefined) => void

type Body = NonNullable<RequestInit['body']>

const sizeOf = (body: Body): number | undefined => {
  if (typeof body === 'string') return new TextEncoder().encode(body).byteLength
  if (body instanceof Blob) return body.size
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? body.byteLength : undefined
}

/** A body that reports its progress. In browsers, this needs HTTP/2 and support for request streams. */
export const reporting = (
  body: Body,
  onProgress: OnProgress,
): { readonly body: Body; readonly type: string | null } => {
  const { body: stream, headers } = new Response(body)
  const total = sizeOf(body)
  let sent = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      sent += chunk.byteLength
      onProgress(sent, total)
      controller.enqueue(chunk)
    },
  })
  return { body: stream?.pipeThrough(counter) ?? body, type: headers.get('content-type') }
}
