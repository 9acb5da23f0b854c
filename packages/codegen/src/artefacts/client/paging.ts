import type { Endpoint } from '../../model/endpoint.ts'

/** How the next page of a list is requested: as `x-pagination` says, or by a `Link` header of the response. */
export const pagingOf = ({ extensions, parameters, responses }: Endpoint): 'link' | readonly string[] | undefined => {
  const { inputToken, outputToken }: Readonly<Record<string, unknown>> = Object(extensions['x-pagination'])
  if (typeof inputToken === 'string' && typeof outputToken === 'string') {
    const isQuery = parameters.some(({ name, place }) => place === 'query' && name === inputToken)
    return [isQuery ? 'query' : 'body', inputToken, outputToken]
  }
  const isLinked = responses.some(
    ({ status, headers }) => status.startsWith('2') && headers.some(({ name }) => name.toLowerCase() === 'link'),
  )
  return isLinked ? 'link' : undefined
}
