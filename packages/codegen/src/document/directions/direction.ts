import { isObject, type Located } from '../located.ts'
import type { SourceDocument } from '../load.ts'
import { resolveRef } from '../resolve-ref.ts'

/** Which way a value goes. */
export type Direction = 'request' | 'response'

/** The mark of members that have no business in a direction. */
export const foreign: Readonly<Record<Direction, 'readOnly' | 'writeOnly'>> = {
  request: 'readOnly',
  response: 'writeOnly',
}

/** The key of a place. */
export const keyOf = ({ file, pointer }: Located): string => `${file}#${pointer}`

/** Where the `$ref` of a schema leads, if it has one that leads somewhere. */
export const targetOf = (document: SourceDocument, at: Located): Located | undefined => {
  const ref = isObject(at.value) ? at.value['$ref'] : undefined
  return typeof ref === 'string' ? resolveRef(document, ref, at, () => undefined) : undefined
}

/** True for a member that is excluded in a direction, by its own keyword or that of its schema. */
export const isForeign = (document: SourceDocument, member: Located, direction: Direction): boolean => {
  const mark = foreign[direction]
  const isMarked = ({ value }: Located): boolean => isObject(value) && value[mark] === true
  const target = targetOf(document, member)
  return isMarked(member) || (target !== undefined && isMarked(target))
}
