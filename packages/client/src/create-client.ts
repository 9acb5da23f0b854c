import type { OperationName } from '@poolhouse/schemas'
import type { CallOptions } from './call.ts'
import type { ClientOptions } from './client-options.ts'
import { createCaller } from './create-caller.ts'
import type { Operations } from './generated/methods.ts'
import { operationFacts } from './operation-facts.ts'
import { pagesOf } from './pages.ts'

/** A method for every operation, and one for the pages of every list. Methods need no `this`: take them off freely. */
export type Client = Operations

/**
 * Makes a client. It opens nothing and holds no state, so it needs no closing: one serves a whole program.
 *
 * @example
 * const client = createClient({ endpoint: 'http://127.0.0.1:9329' })
 * const { UserAttributes } = await client.getUser({ AccessToken })
 */
export const createClient = (options: ClientOptions): Client => {
  const call = createCaller(options)
  const methods: Record<string, unknown> = {}
  for (const operation of Object.keys(operationFacts) as OperationName[]) {
    const { pages: tokens } = operationFacts[operation]
    const method = operation.charAt(0).toLowerCase() + operation.slice(1)
    methods[method] = (input: unknown, callOptions?: CallOptions) => call(operation, input, callOptions)
    if (!tokens) continue
    methods[`${method}Pages`] = (input?: Readonly<Record<string, unknown>>, callOptions?: CallOptions) =>
      pagesOf({ operation, tokens, call: (page) => call(operation, page, callOptions) }, input)
  }
  return methods as unknown as Client
}
