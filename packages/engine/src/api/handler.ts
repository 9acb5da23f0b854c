import type { InputOf, OperationName, OutputOf } from '@poolhouse/schemas'
import type { Dependencies } from '../dependencies.ts'
import type { CallingProgram } from '../ports/current-call.ts'

/**
 * One operation: a function of the validated input, the dependencies that it names, and facts about the call.
 * Returns the output that the contract declares, or throws a Failure that the contract declares.
 */
export type Handler<O extends OperationName, Needs extends keyof Dependencies = never> = (
  input: InputOf<O>,
  needs: Pick<Dependencies, Needs>,
  call: Call,
) => Promise<OutputOf<O>>

/** A handler for each of the given operations. A missing or surplus one does not compile. */
export type Handlers<O extends OperationName> = { readonly [Name in O]: Handler<Name, keyof Dependencies> }

/** Values that identify every input of an operation's output: equal identities of one operation mean equal outputs. */
export type OutputIdentity = readonly (string | number)[]

/** Facts about one request. Contains no services. */
export interface Call extends CallingProgram {
  readonly requestId: string
  /** The client's address, if known. */
  readonly address?: string | undefined
  /**
   * States what identifies the output of this call, for large outputs that are requested often: the caller may encode outputs
   * of equal identities once. Every input of the output must be in it, of a stored document at least its version.
   */
  identifyOutput?(identity: OutputIdentity): void
}
