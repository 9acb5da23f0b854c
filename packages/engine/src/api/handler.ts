import type { InputOf, OperationName, OutputOf } from '@poolhouse/schemas'
import type { Dependencies } from '../dependencies.ts'
import type { CallingProgram } from '../ports/current-call.ts'

/**
 * Implements one operation: a function of the validated input, its dependencies, and facts about the call. Returns an output
 * or throws a Failure that the contract declares.
 */
export type Handler<O extends OperationName, Needs extends keyof Dependencies = never> = (
  input: InputOf<O>,
  needs: Pick<Dependencies, Needs>,
  call: Call,
) => Promise<OutputOf<O>>

/** A handler for each operation `O`. A missing or extra one does not compile. */
export type Handlers<O extends OperationName> = { readonly [Name in O]: Handler<Name, keyof Dependencies> }

/** Values that determine the output of an operation: calls with equal identities have equal outputs. */
export type OutputIdentity = readonly (string | number)[]

/** Facts about one request. Contains no services. */
export interface Call extends CallingProgram {
  readonly requestId: string
  /** The client's address, if known. */
  readonly address?: string | undefined
  /**
   * Provides the identity of the output, for large outputs that are requested often: outputs with equal identities may be
   * encoded only once. It must contain everything that the output depends on; for a stored document, at least its version.
   */
  identifyOutput?(identity: OutputIdentity): void
}
