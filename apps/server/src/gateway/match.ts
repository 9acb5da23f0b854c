import { operationFacts, type OperationFacts } from './contract.ts'
import { refusals } from './refusals.ts'

const byTarget: ReadonlyMap<string, OperationFacts> = new Map(operationFacts.map((facts) => [facts.target, facts]))

/** The operation that `X-Amz-Target` names. Refuses a target that is missing, of another service, or unknown. */
export const matchTarget = (target: string | null): OperationFacts => {
  const operation = target === null ? undefined : byTarget.get(target)
  if (!operation) throw refusals.unknownOperation()
  return operation
}
