import type { EndpointResponse, Place } from '@poolhouse/codegen'

/** Pagination of an operation: members of its input and its output. */
export interface Pagination {
  readonly inputToken: string
  readonly outputToken: string
  readonly items: string
  readonly pageSize: string | undefined
}

/** One operation of the contract: a POST with a named input, a named output and named errors. */
export interface Operation {
  readonly name: string
  readonly place: Place
  /** Its only tag. */
  readonly noun: string
  readonly path: string
  readonly summary: string | undefined
  readonly description: string | undefined
  readonly deprecated: boolean
  /** The component that is its request body; `undefined` when it has none. */
  readonly input: string | undefined
  readonly inputRequired: boolean
  /** The component that is its successful response; `undefined` when that has no body. */
  readonly output: string | undefined
  /** The documented request and response. */
  readonly example: { readonly input: unknown; readonly output: unknown }
  /** The components of its error responses, in the order of the document. */
  readonly errors: readonly string[]
  readonly responses: readonly EndpointResponse[]
  readonly facts: Readonly<Record<string, unknown>>
  readonly pagination: Pagination | undefined
}

/** An error of the contract, and the statuses of its responses, in ascending order. */
export interface ErrorEntry {
  readonly name: string
  readonly statuses: readonly number[]
}

/** The contract, read from the model of its document. */
export interface Contract {
  readonly nouns: readonly string[]
  readonly operations: readonly Operation[]
  readonly errors: readonly ErrorEntry[]
}
