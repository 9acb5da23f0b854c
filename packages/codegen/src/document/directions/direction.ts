import { isObject, type Located } from '../located.ts'
import type { SourceDocument } from '../load.ts'
import { targetOf } from '../resolve-ref.ts'

/** The direction of a value. */
export type Direction = 'request' | 'response'

/** The keyword that excludes a member from a direction. */
export const foreign: Readonly<Record<Direction, 'readOnly' | 'writeOnly'>> = {
  request: 'readOnly',
  response: 'writeOnly',
}

/** True for a member that is excluded in a direction, by its own keyword or that of its schema. */
export const isForeign = (document: SourceDocument, member: Located, direction: Direction): boolean => {
  const mark = foreign[direction]
  const isMarked = ({ value }: Located): boolean => isObject(value) && value[mark] === true
  const target = targetOf(document, member)
  return isMarked(member) || (target !== undefined && isMarked(target))
}
