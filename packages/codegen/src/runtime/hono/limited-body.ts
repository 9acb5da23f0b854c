// Copied into generated servers, without this line.
import type { Context } from 'hono'
import { type Rejection, rejectedBody } from './rejection.ts'

/** The source of a body: a request, or a response that replaces it. */
export type Body = Pick<Request, 'body' | 'text' | 'json' | 'formData' | 'arrayBuffer'>

/** A body that cannot be read beyond its maximum size. */
export interface LimitedBody {
  readonly body: Body
  /**
   * The rejection of a body that is too long: immediate if it declares its length, otherwise when too much was read.
   */
  readonly rejection: () => Rejection | undefined
}

/** A request with another body. */
export const bodyOf = (content: string | ArrayBuffer | ReadableStream | null, context: Context): Body => {
  const type = context.req.header('content-type')
  return new Response(content, type === undefined ? {} : { headers: { 'content-type': type } })
}

/** A body without a limit. */
export const anyBody = (body: Body): LimitedBody => ({ body, rejection: () => undefined })

/** The declared length of a body, which HTTP enforces; `undefined` if the bytes have to be counted. */
const declaredLength = ({ headers }: Request): number | undefined => {
  const length = headers.get('content-length')
  return length !== null && /^\d+$/.test(length) && !headers.has('transfer-encoding') ? Number(length) : undefined
}

/**
 * Limits a body to a number of bytes. Without a declared length, bytes are counted as they are read, without buffering.
 */
export const limitedBody = async (context: Context, most: number): Promise<LimitedBody> => {
  const { raw } = context.req
  // A middleware may have read the body already with `context.req`, which keeps it.
  const body = raw.bodyUsed ? bodyOf(await context.req.arrayBuffer(), context) : raw
  const tooLong = (): Rejection => rejectedBody(413, `Expected at most ${most} bytes`)
  const length = declaredLength(raw)
  if (length !== undefined && length > most) return { body, rejection: tooLong }
  if (length !== undefined || body.body === null || most === Infinity) return anyBody(body)
  let size = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      size += chunk.length
      if (size > most) controller.error(new Error(`The body has more than ${most} bytes`))
      else controller.enqueue(chunk)
    },
  })
  return {
    body: bodyOf(body.body.pipeThrough(counted), context),
    rejection: () => (size > most ? tooLong() : undefined),
  }
}
