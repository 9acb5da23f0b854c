import type { SourceDocument } from '../load.ts'
import { child, isObject, items, type Located, members } from '../located.ts'
import { targetOf } from '../resolve-ref.ts'
import { type Direction, isForeign } from './direction.ts'

/** Names of members that are excluded in a direction, in the schema and its `allOf`. */
export const foreignNames = (document: SourceDocument, at: Located, direction: Direction, depth = 0): string[] => {
  if (!isObject(at.value) || depth > 12) return []
  const target = targetOf(document, at)
  return [
    ...members(child(at, 'properties')).flatMap(([name, member]) =>
      isForeign(document, member, direction) ? [name] : [],
    ),
    ...(target ? foreignNames(document, target, direction, depth + 1) : []),
    ...items(child(at, 'allOf')).flatMap((branch) => foreignNames(document, branch, direction, depth + 1)),
  ]
}
