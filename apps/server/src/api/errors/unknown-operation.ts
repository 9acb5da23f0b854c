import { operationFacts } from '../contract.ts'
import type { Rejection } from './rejection.ts'
import { rejections } from './rejections.ts'

/** A larger part of a name than this is not a misspelling, in edits per letter. */
const tolerance = 0.4

/** The error of a request for an operation that does not exist. It suggests the operation with the most similar name. */
export const unknownOperation = async (name: string | undefined): Promise<Rejection> => {
  if (name === undefined) return rejections.unknownOperation()
  const meant = operationFacts.find((operation) => operation.name === name)
  if (meant) return rejections.wrongTarget(meant.target)
  const { closest, distance } = await import('fastest-levenshtein')
  const wanted = name.toLowerCase()
  const names = new Map(operationFacts.map(({ name: known }) => [known.toLowerCase(), known]))
  const nearest = closest(wanted, [...names.keys()])
  const isNear = distance(wanted, nearest) <= tolerance * wanted.length
  return rejections.unknownOperation(name, isNear ? names.get(nearest) : undefined)
}
