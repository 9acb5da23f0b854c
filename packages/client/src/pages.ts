import type { OperationName } from '@poolhouse/schemas'
import { failure } from './failure.ts'

type Members = Readonly<Record<string, unknown>>

/** What there is to know about a paged operation. */
export interface Paged {
  readonly operation: OperationName
  /** The member of the input that continues a list, and the member of the output it comes from. */
  readonly tokens: readonly [inputToken: string, outputToken: string]
  readonly call: (input: Members) => Promise<unknown>
}

/** The pages of a list, each requested when it is read. Ends with the page that has no token. */
export async function* pagesOf(
  { operation, tokens: [inputToken, outputToken], call }: Paged,
  input: Members = {},
): AsyncGenerator<unknown, void> {
  const seen = new Set([input[inputToken]])
  for (let next = input; ;) {
    const page = (await call(next)) as Members
    yield page
    const token = page[outputToken]
    if (!token) return
    // To go on would be to go in circles, for ever.
    if (seen.has(token)) throw failure(operation, 'RepeatedToken', `gave the same ${outputToken} twice.`)
    seen.add(token)
    next = { ...input, [inputToken]: token }
  }
}
