import type { z } from 'zod'

type Path = readonly PropertyKey[]

/** Where a path leads to, without its last step. */
const containerAt = (whole: unknown, path: Path): unknown => {
  let value = whole
  for (const segment of path.slice(0, -1)) value = (value as Record<PropertyKey, unknown> | undefined)?.[segment]
  return value
}

/** Removes one null; true when there was one. Items of lists are only marked, so that the places of the others hold. */
const dropAt = (whole: unknown, path: Path, lists: Set<unknown[]>): boolean => {
  const container = containerAt(whole, path)
  const last = path.at(-1)
  if (typeof container !== 'object' || container === null || last === undefined) return false
  const members = container as Record<PropertyKey, unknown>
  if (!Object.hasOwn(members, last) || members[last] !== null) return false
  if (Array.isArray(container)) lists.add(container)
  else delete members[last]
  return true
}

/** Closes the gaps that nulls leave, in place. */
const compact = (list: unknown[]): void => {
  let length = 0
  for (const item of list) {
    if (item !== null) list[length++] = item
  }
  list.length = length
}

/**
 * Removes, in place, the nulls that a schema stumbled over: a null member counts as absent, a null item of a list is passed
 * over. Nulls inside free-form documents are no issue to the schema and stay. True when anything changed: parse again.
 */
export const dropNulls = (whole: unknown, issues: readonly z.core.$ZodIssue[]): boolean => {
  const lists = new Set<unknown[]>()
  const dropped = issues.filter(({ path }) => dropAt(whole, path, lists)).length > 0
  for (const list of lists) compact(list)
  return dropped
}
