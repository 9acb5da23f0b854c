// Generated from openapi.yaml by the test. Do not edit.

/** What operations are about. */
export type Noun = keyof NounOperations

/** The operations on each noun. */
export interface NounOperations {}

/** What each operation takes, answers and may fail with. */
export interface OperationTypes {}

/** The name of an operation. */
export type OperationName = keyof OperationTypes

/** What an operation takes; `void` when it takes nothing. */
export type InputOf<O extends OperationName> = OperationTypes[O]['input']

/** What an operation answers; `void` when it answers nothing. */
export type OutputOf<O extends OperationName> = OperationTypes[O]['output']

/** The names of the errors an operation declares. */
export type ErrorNameOf<O extends OperationName> = OperationTypes[O]['errors']

/**
 * The names of the operations on a noun. `satisfies { [O in OperationsOn<N>]: … }` makes a forgotten one fail to
 * compile.
 */
export type OperationsOn<N extends Noun> = NounOperations[N]
