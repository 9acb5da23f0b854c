// Generated from petstore.yaml by pnpm codegen --config apps/petstore/codegen.config.ts. Do not edit.

/**
 * The pagination of a list: the URL of the `Link` header with `rel="next"` (RFC 8288), or a token
 * in the response body that is copied to a query parameter or to a member of the next request body.
 */
export type Paging = 'link' | readonly [place: 'query' | 'body', input: string, output: string]

/** The parameters of a call. */
export interface Input {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> }
  readonly body?: unknown
}

interface Result {
  readonly status: number
  readonly body: unknown
  readonly response: Response
}

/** The query parameters of the next page. */
const linked = ({ response }: Result): Record<string, string> | undefined => {
  const next = /<([^>]*)>[^,]*;\s*rel="?next"?/i.exec(response.headers.get('link') ?? '')?.[1]
  return next === undefined
    ? undefined
    : Object.fromEntries(new URL(next, response.url || 'http://localhost').searchParams)
}

/** The input of the next page; `undefined` after the last. */
export const nextInput = (paging: Paging, input: Input, result: Result): Input | undefined => {
  const withQuery = (query: object): Input => ({
    ...input,
    params: { ...input.params, query: { ...input.params?.query, ...query } },
  })
  if (paging === 'link') {
    const query = linked(result)
    return query && withQuery(query)
  }
  const [place, name, output] = paging
  const token: unknown = Object(result.body)[output]
  if (token === undefined || token === null || token === '') return undefined
  return place === 'query' ? withQuery({ [name]: token }) : { ...input, body: { ...Object(input.body), [name]: token } }
}

/** The pages of a list, each requested when the loop reaches it. Ends after the last page or a failed response. */
export async function* pagesOf(
  call: (input: Input) => Promise<Result>,
  paging: Paging,
  input: Input = {},
): AsyncGenerator<Result, void> {
  const seen = new Set<string>()
  for (let next: Input | undefined = input; next;) {
    const key = JSON.stringify([next.params?.query, next.body])
    if (seen.has(key)) throw new Error('The list returned the same page token twice')
    seen.add(key)
    const result: Result = await call(next)
    yield result
    next = result.response.ok ? nextInput(paging, next, result) : undefined
  }
}
