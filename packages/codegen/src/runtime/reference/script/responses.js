import { mediaOf, resolve } from './document.js'
import { make, sectionAt } from './elements.js'
import { prose } from './markdown.js'
import { bodyOf, memberRow } from './members.js'

const headerList = (route, headers) =>
  make(
    'div',
    { role: 'list' },
    Object.entries(headers).map(([name, header]) => {
      const { schema, required, description, ...rest } = resolve(header)
      const type = schema ?? mediaOf(rest)[0]?.[1].schema ?? true
      return memberRow([...route, 'headers'], name, type, { required, description })
    }),
  )

/** The responses of an operation that are not errors: members and headers. */
export const responseSection = (route, [code, response]) => {
  const { description, headers = {}, ...rest } = resolve(response)
  const media = mediaOf(rest)
  return sectionAt(
    [...route, 'response', code],
    `Response ${code}`,
    prose(description),
    media.map(([type, { schema = true }]) => [
      media.length > 1 && make('h3', {}, type),
      bodyOf([...route, 'response'], schema),
    ]),
    Object.keys(headers).length > 0 && make('h3', {}, 'Headers'),
    Object.keys(headers).length > 0 && headerList(route, headers),
  )
}
