import type { ErrorEntry, Operation } from './model.ts'

/** The errors of all operations, by name, each with the statuses it answers with. */
export const readErrors = (operations: readonly Operation[]): ErrorEntry[] => {
  const statuses = new Map<string, Set<number>>()
  for (const { answers } of operations) {
    for (const { status, components } of answers) {
      if (status < 400) continue
      for (const name of components) statuses.set(name, (statuses.get(name) ?? new Set()).add(status))
    }
  }
  return [...statuses]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, found]) => ({ name, statuses: [...found].sort((a, b) => a - b) }))
}
