import { operationFacts } from '../contract.ts'
import type { Rejection } from './rejection.ts'
import { rejections } from './rejections.ts'

/** Maximum edit distance of a misspelling, as a fraction of the length of the name. */
const tolerance = 0.4

/** The error of a request for an operation that does not exist. It suggests the operation with the most similar name. */
export const unknownOperation = async (name: string | undefined): Promise<Rejection> => {
  if (name === undefined) return rejections.unknownOperation()
  const match = operationFacts.find((operation) => operation.name === name)
  if (match) return rejections.wrongTarget(match.target)
  const { closest, distance } = await import('fastest-levenshtein')
  const requested = name.toLowerCase()
  const names = new Map(operationFacts.map(({ name: known }) => [known.toLowerCase(), known]))
  const nearest = closest(requested, [...names.keys()])
  const isNear = distance(requested, nearest) <= tolerance * requested.length
  return rejections.unknownOperation(name, isNear ? names.get(nearest) : undefined)
}
