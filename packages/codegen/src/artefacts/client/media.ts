import type { Endpoint, Media } from '../../model/endpoint.ts'
import { isParsedForm } from '../../model/read-form.ts'
import { isLines as isLinesType } from '../../runtime/shared/lines.ts'

/** True for every media type of JSON. */
export const isJson = ({ type }: Media): boolean => /[/+]json\s*(?:;|$)/i.test(type)

/** True for bodies with one JSON value per line. */
export const isLines = ({ type }: Media): boolean => isLinesType(type)

/** True for forms that the client parses in responses. */
export const isForm = ({ type }: Media): boolean => isParsedForm(type)

/** True for bodies that the client reads as bytes. Ranges may include JSON, so their schema decides. */
export const isBytes = ({ type, shape }: Media): boolean =>
  shape?.kind === 'blob' ||
  (!isLinesType(type) && !isParsedForm(type) && !/[/+]json\s*(?:;|$)|^text\/|^(?:\*|application)\/\*$/i.test(type))

/** True for an operation that may have event streams or bodies with one value per line. */
export const hasStreams = ({ body, responses }: Endpoint): boolean =>
  [body, ...responses]
    .flatMap((part) => part?.media ?? [])
    .some((media) => isLines(media) || /^text\/event-stream|\*/i.test(media.type))

/** True for an operation that may respond with a form. */
export const hasForms = ({ responses }: Endpoint): boolean => responses.some(({ media }) => media.some(isForm))
