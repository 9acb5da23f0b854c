import type { OperationName } from '@poolhouse/schemas'
import { failure } from './failure.ts'

/** A paged operation. */
export interface Paged<Input, Output> {
  readonly operation: OperationName
  /** The member of the input that continues a list, and the member of the output that it comes from. */
  readonly tokens: readonly [inputToken: string, outputToken: string]
  readonly call: (input: Input) => Promise<Output>
}

/** The pages of a list, each requested when it is read. Ends with the page that has no token. */
export async function* pagesOf<Input, Output>(
  { operation, tokens: [inputToken, outputToken], call }: Paged<Input, Output>,
  input: Input,
): AsyncGenerator<Output, void> {
  const seen = new Set<unknown>([Object(input)[inputToken]])
  for (let next = input; ;) {
    const page = await call(next)
    yield page
    const token: unknown = Object(page)[outputToken]
    if (!token) return
    // Reading on would never end.
    if (seen.has(token)) throw failure(operation, 'RepeatedToken', `gave the same ${outputToken} twice.`)
    seen.add(token)
    next = { ...input, [inputToken]: token }
  }
}
