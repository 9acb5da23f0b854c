import type { Endpoint, Media } from '../../model/endpoint.ts'
import { isLines as isLinesType } from '../../runtime/shared/lines.ts'
import { isForm } from '../../runtime/shared/media.ts'

/**
 * True for a body that a server reads as bytes: neither JSON, text nor a form, even if it has a schema. Strings of any
 * media type are text, unless their schema is one of bytes.
 */
export const isBinary = ({ type, shape }: Media): boolean =>
  !/[/+]json\b|^text\/|^application\/x-www-form-urlencoded|^multipart\//.test(type) &&
  (shape === undefined ||
    shape.kind === 'unknown' ||
    shape.kind === 'blob' ||
    (shape.kind === 'string' && type !== '*/*'))

/** True for bodies with one JSON value per line, each valid for the schema. */
export const isLines = (media: Media): boolean => isLinesType(media.type) && !isBinary(media)

/** True for responses that are event streams. */
export const isEvents = ({ type }: Media): boolean => type.startsWith('text/event-stream')

/** True for an operation that may respond with a form: a range of media types may include one. */
export const writesForms = ({ responses }: Endpoint): boolean =>
  responses.some(({ media }) => media.some(({ type }) => isForm(type) || type.includes('*')))
