import type { Media } from '../../model/endpoint.ts'
import { isLines as isLinesType } from '../../runtime/shared/lines.ts'

/** True for a body that is bytes to a server: neither JSON nor text nor a form, even if its schema says otherwise. */
export const isBinary = ({ type, shape }: Media): boolean =>
  !/[/+]json\b|^text\/|^application\/x-www-form-urlencoded|^multipart\//.test(type) &&
  (shape === undefined || shape.kind === 'string' || shape.kind === 'unknown')

/** True for bodies of one JSON value a line, each of the schema. */
export const isLines = (media: Media): boolean => isLinesType(media.type) && !isBinary(media)

/** True for answers that are events, sent as they come. */
export const isEvents = ({ type }: Media): boolean => type.startsWith('text/event-stream')
