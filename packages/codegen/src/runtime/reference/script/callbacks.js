import { mediaOf, methodsOf, resolve } from './document.js'
import { make, placeOf, section } from './elements.js'
import { inline, prose } from './markdown.js'
import { bodyOf } from './members.js'

/**
 * The section of callbacks: requests that the server sends to an address that the client passed to an operation. Empty
 * if there are none.
 */
export const callbackSection = (route, callbacks = {}) => {
  const requests = Object.entries(callbacks).flatMap(([name, given]) =>
    Object.entries(resolve(given)).flatMap(([address, item]) =>
      methodsOf(resolve(item)).map((method) => ({ name, address, method, ...resolve(item)[method] })),
    ),
  )
  if (requests.length === 0) return undefined
  return section(
    'Callbacks',
    requests.map(({ name, address, method, summary, description, requestBody }) => [
      make('h3', { id: placeOf([...route, 'callbacks', name]) }, name),
      make('p', { class: 'request' }, make('span', { class: `method ${method}` }, method), ` ${address}`),
      summary !== undefined && make('p', {}, make('strong', {}, inline(summary))),
      prose(description),
      mediaOf(resolve(requestBody)).map(([, { schema = true }]) => bodyOf([...route, 'callbacks', name], schema)),
    ]),
  )
}
