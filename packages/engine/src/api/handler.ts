import type { InputOf, OperationName, OutputOf } from '@poolhouse/schemas'
import type { Dependencies } from '../dependencies.ts'

/**
 * One operation: what was asked, the dependencies it names (and no others), and facts about the call. It answers with the
 * output the contract declares, or throws a {@link Failure} that the contract declares for it. Input was validated.
 */
export type Handler<O extends OperationName, Needs extends keyof Dependencies = never> = (
  input: InputOf<O>,
  needs: Pick<Dependencies, Needs>,
  call: Call,
) => Promise<OutputOf<O>>

/** A handler for each of some operations: a missing or surplus one does not compile. */
export type Handlers<O extends OperationName> = { readonly [Name in O]: Handler<Name, keyof Dependencies> }

/** Facts about one request. No services; never written to. */
export interface Call {
  readonly requestId: string
  /** Where the request came from, as far as known. */
  readonly address?: string | undefined
  readonly userAgent?: string | undefined
}
