/**
 * Groups names so that each group comes after the groups it depends on; names of a cycle form one group (Tarjan's
 * strongly connected components). The order depends only on `names`.
 *
 * @param names All names, in the preferred order.
 * @param dependencies The names on which a name depends; unknown names are ignored.
 */
export const dependencyGroups = (
  names: readonly string[],
  dependencies: (name: string) => readonly string[],
): string[][] => {
  const known = new Set(names)
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const groups: string[][] = []

  const visit = (name: string): void => {
    const number = index.size
    index.set(name, number)
    low.set(name, number)
    stack.push(name)
    onStack.add(name)
    for (const next of dependencies(name)) {
      if (!known.has(next)) continue
      if (!index.has(next)) visit(next)
      if (onStack.has(next)) low.set(name, Math.min(low.get(name) ?? number, low.get(next) ?? number))
    }
    if (low.get(name) !== number) return
    const group = stack.splice(stack.indexOf(name))
    for (const member of group) onStack.delete(member)
    groups.push(group)
  }

  for (const name of names) if (!index.has(name)) visit(name)
  return groups
}

/** For each name, the names of its cycle including itself; the empty set if it is not part of a cycle. */
export const cyclesOf = (
  groups: readonly (readonly string[])[],
  dependencies: (name: string) => readonly string[],
): Map<string, ReadonlySet<string>> =>
  new Map(
    groups.flatMap((group) => {
      const [only] = group
      const circular = group.length > 1 || (only !== undefined && dependencies(only).includes(only))
      const cycle: ReadonlySet<string> = circular ? new Set(group) : new Set()
      return group.map((name) => [name, cycle] as const)
    }),
  )
