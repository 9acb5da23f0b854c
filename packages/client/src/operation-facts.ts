import type { OperationName } from '@poolhouse/schemas'
import { operations } from './generated/facts.ts'

/** What the runtime knows of an operation. */
export interface OperationFacts {
  /** True when sending it twice is as good as sending it once. */
  readonly idempotent?: true
  /** The member of the input that continues a list, and the member of the output it comes from. */
  readonly pages?: readonly [inputToken: string, outputToken: string]
}

/** Every operation of the contract. */
export const operationFacts: Readonly<Record<OperationName, OperationFacts>> = operations
