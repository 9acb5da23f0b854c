import { operationFacts, type OperationFacts } from './contract.ts'

const byTarget: ReadonlyMap<string, OperationFacts> = new Map(operationFacts.map((facts) => [facts.target, facts]))

/** The name of the operation in a target: the part after the last dot. Undefined if that cannot be a name. */
export const nameInTarget = (target: string | null): string | undefined => {
  const name = target?.slice(target.lastIndexOf('.') + 1) ?? ''
  return /^\w{1,64}$/.test(name) ? name : undefined
}

/** The operation that `X-Amz-Target` names; undefined for a missing header, another service or an unknown operation. */
export const operationOfTarget = (target: string | null): OperationFacts | undefined =>
  target === null ? undefined : byTarget.get(target)
