import { child, type JsonObject, type Located, members } from '../document/located.ts'
import type { EndpointAnswer } from './endpoint.ts'
import { held, textOf } from './held.ts'
import { checkMembers, ignoredMembers, warnOfIgnored } from './ignored-members.ts'
import { readMedia } from './read-media.ts'
import { readParameter } from './read-parameters.ts'
import type { Reading } from './reading.ts'
import { rememberedRead } from './remembered.ts'

const answersByPart = rememberedRead<Omit<EndpointAnswer, 'status'>>()

const readAnswerPart = (answer: Located<JsonObject>, reading: Reading): Omit<EndpointAnswer, 'status'> => {
  checkMembers(answer, 'response', reading)
  warnOfIgnored(answer, ignoredMembers.response, reading)
  return {
    description: textOf(answer.value['description']) ?? '',
    headers: members(child(answer, 'headers')).flatMap(([name, header]) => {
      const found = name.toLowerCase() === 'content-type' ? undefined : held(header, reading)
      return found ? [readParameter(found, name, 'header', reading)] : []
    }),
    media: readMedia(answer, reading),
  }
}

/** Reads the response for a status, `4XX` or `default`; nothing where a reference leads nowhere. */
export const readAnswer = (status: string, at: Located, reading: Reading): EndpointAnswer[] => {
  const answer = held(at, reading)
  if (!answer) return []
  if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/i.test(status)) {
    reading.report(at, `${status} is not a status`, 'write a status, 4XX or default')
  }
  const part = answersByPart(answer.value, reading, () => readAnswerPart(answer, reading))
  return [{ status: /xx$/i.test(status) ? status.toUpperCase() : status, ...part }]
}
