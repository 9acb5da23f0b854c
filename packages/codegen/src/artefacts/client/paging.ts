import type { Endpoint } from '../../model/endpoint.ts'

/** The pagination of a list: the tokens of `x-pagination`, or a `Link` header; `undefined` for other operations. */
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
