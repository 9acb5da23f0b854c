import type { z } from 'zod'

type Path = readonly PropertyKey[]

/** Paths at which the service rejects null (H: measured, behaviour: branding, section 5). */
const rejected: ReadonlySet<string> = new Set(['Assets.member', 'UseCognitoProvidedValues'])

const placeOf = (path: Path): string =>
  path.map((segment) => (typeof segment === 'number' ? 'member' : String(segment))).join('.')

/** The container of the value at a path. */
const containerAt = (whole: unknown, path: Path): unknown => {
  let value = whole
  for (const segment of path.slice(0, -1)) value = (value as Record<PropertyKey, unknown> | undefined)?.[segment]
  return value
}

/**
 * Removes one null and returns whether there was one. Lists with null items are only collected, because removing an item
 * would change the indexes of the others.
 */
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

/** Removes null items from a list, in place. */
const compact = (list: unknown[]): void => {
  let length = 0
  for (const item of list) {
    if (item !== null) list[length++] = item
  }
  list.length = length
}

/**
 * Removes, in place, the nulls that failed validation: a null member counts as absent, and null items of lists are
 * dropped (H for log configurations). Nulls inside free-form documents do not fail validation and stay. Returns whether
 * anything changed; validate again then.
 */
export const dropNulls = (whole: unknown, issues: readonly z.core.$ZodIssue[]): boolean => {
  const lists = new Set<unknown[]>()
  const dropped = issues.filter(({ path }) => !rejected.has(placeOf(path)) && dropAt(whole, path, lists)).length > 0
  for (const list of lists) compact(list)
  return dropped
}
