import type { InputOf, OperationName, OutputOf } from '@poolhouse/schemas'
import type { Dependencies } from '../dependencies.ts'

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

/** Facts about one request. Read-only; contains no services. */
export interface Call {
  readonly requestId: string
  /** The client's address, if known. */
  readonly address?: string | undefined
  readonly userAgent?: string | undefined
}
