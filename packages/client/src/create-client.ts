import type { InputOf, OperationName } from '@poolhouse/schemas'
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

/**
 * Makes a client. It holds no connection and no state, so it needs no closing, and one serves a whole program.
 *
 * @example
 * const client = createClient({ endpoint: 'http://127.0.0.1:9329' })
 * const { UserAttributes } = await client.getUser({ AccessToken })
 */
export const createClient = (options: ClientOptions): Client => {
  const api = createFetchClient(options)
  const call = async (operation: OperationName, body: Input, { signal, timeout }: CallOptions = {}) => {
    const init = { body, parseAs: 'text', signal: signal ?? null, timeout } as const
    const { data, error, response } = await api.POST(`/${operation}`, init)
    return readReply(operation, response, data ?? error)
  }
  const methods: Record<string, unknown> = {}
  for (const operation of operationNames) {
    const { pages: tokens } = operationFacts[operation]
    const method = operation.charAt(0).toLowerCase() + operation.slice(1)
    methods[method] = (input: Input, callOptions?: CallOptions) => call(operation, input, callOptions)
    if (!tokens) continue
    methods[`${method}Pages`] = (input?: Input, callOptions?: CallOptions) =>
      pagesOf({ operation, tokens, call: (page) => call(operation, page, callOptions) }, input)
  }
  return methods as unknown as Client
}
