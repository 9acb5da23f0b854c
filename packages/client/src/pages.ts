import type { OperationName } from '@poolhouse/schemas'
import { failure } from './failure.ts'

/** A paginated operation. */
export interface Paged<Input, Output> {
  readonly operation: OperationName
  /** The input member that continues a list, and the output member that it is copied from. */
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
    // The list would never end.
    if (seen.has(token)) throw failure(operation, 'RepeatedToken', `returned the same ${outputToken} twice.`)
    seen.add(token)
    next = { ...input, [inputToken]: token }
  }
}
