/* oxlint-disable typescript/no-unsafe-type-assertion -- what is generated around this file is typed by the document */
// Generated clients get this file as it is.
import { concreteType } from '../shared/concrete-type.ts'
import type { BytesAs } from './call.ts'
import { multipart, urlEncoded } from '../shared/form.ts'
import { isJson } from '../shared/media.ts'
import type { Fields } from '../shared/parameters.ts'
import type { Streams } from './streams.ts'

/** The media types of a body, the default first, each with the form fields that are not sent in the default way. */
export type BodyMedia = Readonly<Record<string, Fields>>

/** The body of a response, parsed by its media type. Bytes are a `Blob` or a stream. */
export const receivedBody = async (
  response: Response,
  bytes: BytesAs = 'blob',
  streams?: Streams,
): Promise<unknown> => {
  const type = response.headers.get('content-type') ?? ''
  if (response.status === 204 || response.body === null) return undefined
  if (isJson(type)) {
    // A response without a body may still declare a content type.
    const text = await response.text()
    return text === '' ? undefined : JSON.parse(text)
  }
  const stream = streams?.received(type, response.body)
  if (stream) return stream
  if (type === '' || type.startsWith('text/')) {
    const text = await response.text()
    return text === '' ? undefined : text
  }
  return bytes === 'stream' ? response.body : response.blob()
}

type RawBody = NonNullable<RequestInit['body']>

/** A body as it is sent, and its content type. */
export const sentBody = (
  body: unknown,
  mediaByType: BodyMedia = {},
  requestedType: string | undefined,
  streams?: Streams,
): { readonly body: RawBody; readonly type?: string | undefined } => {
  const range = requestedType ?? Object.keys(mediaByType)[0] ?? 'application/json'
  const form = mediaByType[range]
  const media = concreteType(range, body)
  if (isJson(media)) return { body: JSON.stringify(body), type: media }
  if (body instanceof FormData) return { body }
  const stream = streams?.sent(media, body)
  if (stream) return { body: stream, type: media }
  if (typeof body === 'object' && body !== null) {
    if (media.startsWith('multipart/')) {
      const sent = multipart(body, media, form)
      return { body: sent, type: sent.type }
    }
    if (media.includes('urlencoded')) return { body: urlEncoded(body, form), type: media }
  }
  return { body: body as RawBody, type: media }
}
