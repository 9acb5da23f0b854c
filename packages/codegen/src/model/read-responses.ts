import { child, type JsonObject, type Located, members } from '../document/located.ts'
import { isBodiless } from '../runtime/shared/bodiless.ts'
import type { EndpointResponse } from './endpoint.ts'
import { held, textOf } from './held.ts'
import { checkMembers, ignoredMembers, warnOfIgnored } from './ignored-members.ts'
import { readMedia, warnOfUnread } from './read-media.ts'
import { readParameter } from './read-parameters.ts'
import type { Reading } from './reading.ts'
import { rememberedRead } from './remembered.ts'

const responsesByPart = rememberedRead<Omit<EndpointResponse, 'status'>>()

const readResponsePart = (response: Located<JsonObject>, reading: Reading): Omit<EndpointResponse, 'status'> => {
  checkMembers(response, 'response', reading)
  warnOfIgnored(response, ignoredMembers.response, reading)
  warnOfUnread('response', response, reading)
  return {
    description: textOf(response.value['description']) ?? '',
    headers: members(child(response, 'headers')).flatMap(([name, header]) => {
      const resolved = name.toLowerCase() === 'content-type' ? undefined : held(header, reading)
      return resolved ? [readParameter(resolved, name, 'header', reading)] : []
    }),
    media: readMedia(response, reading),
  }
}

/** Reads the response for a status, `4XX` or `default`; nothing if a reference cannot be resolved. */
export const readResponse = (status: string, at: Located, reading: Reading): EndpointResponse[] => {
  const response = held(at, reading)
  if (!response) return []
  if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/i.test(status)) {
    reading.report(at, `${status} is not a status`, 'write a status, 4XX or default')
  }
  if (/^1(?:\d\d|XX)$/i.test(status)) {
    reading.warn(at, `${status} is not the status of a final response, so it is ignored`, 'describe the final response')
    return []
  }
  const part = responsesByPart(response.value, reading, () => readResponsePart(response, reading))
  const own = { status: /xx$/i.test(status) ? status.toUpperCase() : status, ...part }
  if (!isBodiless(Number(status)) || part.media.length === 0) return [own]
  const content = child(response, 'content')
  reading.warn(content, `a response with the status ${status} has no body, so its content is ignored`, 'remove it')
  return [{ ...own, media: [] }]
}
