import type { InputOf, OperationName, OutputOf } from '@poolhouse/schemas'
import type { CallOptions } from './call.ts'
import type { ClientOptions } from './client-options.ts'
import { createFetchClient } from './create-fetch-client.ts'
import type { Operations } from './generated/methods.ts'
import { operationFacts, operationNames } from './operation-facts.ts'
import { pagesOf } from './pages.ts'
import { readReply } from './read-reply.ts'

/** A method for every operation, and one for the pages of every list. Methods do not use `this`. */
export type Client = Operations

type Input = InputOf<OperationName>
type Output = OutputOf<OperationName>
type Method = (input: Input, options?: CallOptions) => Promise<Output>
type PagesMethod = (input: Input, options?: CallOptions) => AsyncIterable<Output>

/**
 * Creates a client. It has no connections and no state, so a program needs only one and never closes it.
 *
 * @example
 * const client = createClient({ endpoint: 'http://127.0.0.1:9329' })
 * const { UserAttributes } = await client.getUser({ AccessToken })
 */
export const createClient = (options: ClientOptions): Client => {
  const api = createFetchClient(options)
  const send = (operation: OperationName, body: Input, { signal, timeout }: CallOptions) =>
    api.POST(`/${operation}`, { body, parseAs: 'text', signal: signal ?? null, timeout })
  const call = async <O extends OperationName>(operation: O, input: InputOf<O>, callOptions: CallOptions = {}) => {
    const { data, error, response } = await send(operation, input, callOptions)
    return readReply(operation, response, data ?? error)
  }
  const methods: Record<string, Method | PagesMethod> = {}
  for (const operation of operationNames) {
    const { pages: tokens } = operationFacts[operation]
    const method = operation.charAt(0).toLowerCase() + operation.slice(1)
    methods[method] = (input, callOptions) => call(operation, input, callOptions)
    if (!tokens) continue
    methods[`${method}Pages`] = (input, callOptions) =>
      pagesOf({ operation, tokens, call: (page) => call(operation, page, callOptions) }, input)
  }
  // TypeScript cannot check an object that is built by key. A literal of all methods would need no assertion, and would
  // add 1.2 KB to the 5 KB that browsers download; a test compares the keys with the contract instead.
  return methods as unknown as Client
}
