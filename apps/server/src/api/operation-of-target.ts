import { operationFacts, type OperationFacts } from './contract.ts'

const byTarget: ReadonlyMap<string, OperationFacts> = new Map(operationFacts.map((facts) => [facts.target, facts]))

/** The operation that `X-Amz-Target` names; undefined for one that is missing, of another service, or unknown. */
export const operationOfTarget = (target: string | null): OperationFacts | undefined =>
  target === null ? undefined : byTarget.get(target)
