import type { OperationName } from '@poolhouse/schemas'
import { operations } from './generated/facts.ts'

/** The facts of an operation that the client uses at run time. */
export interface OperationFacts {
  /** True when sending a request twice has the same effect as sending it once. */
  readonly idempotent?: true
  /** The input member that continues a list, and the output member that it is copied from. */
  readonly pages?: readonly [inputToken: string, outputToken: string]
}

/** Every operation of the contract. */
export const operationFacts: Readonly<Record<OperationName, OperationFacts>> = operations

/** Type guard for the names of operations. */
export const isOperation = (name: string): name is OperationName => Object.hasOwn(operations, name)

/** The names of all operations, in the order of the contract. */
export const operationNames: readonly OperationName[] = Object.keys(operations).filter(isOperation)
