/** One step from the old sequence to the new one. */
export type Step<T> =
  | { readonly kind: 'same'; readonly old: T; readonly new: T }
  | { readonly kind: 'removed'; readonly old: T }
  | { readonly kind: 'added'; readonly new: T }

/** Larger products of lengths are compared by their common beginning and end only. */
const maximumCells = 40_000

/** Lengths of the longest common subsequences of every pair of suffixes, row by row. */
const commonLengths = <T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): Uint16Array => {
  const width = after.length + 1
  const lengths = new Uint16Array((before.length + 1) * width)
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] = same(before[row] as T, after[column] as T)
        ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1
        : Math.max(lengths[(row + 1) * width + column] ?? 0, lengths[row * width + column + 1] ?? 0)
    }
  }
  return lengths
}

const middleSteps = <T>(before: readonly T[], after: readonly T[], same: (a: T, b: T) => boolean): Step<T>[] => {
  const removed = (old: T): Step<T> => ({ kind: 'removed', old })
  const added = (item: T): Step<T> => ({ kind: 'added', new: item })
  if (before.length * after.length > maximumCells) return [...before.map(removed), ...after.map(added)]
  const width = after.length + 1
  const lengths = commonLengths(before, after, same)
  const steps: Step<T>[] = []
  let row = 0
  let column = 0
  while (row < before.length && column < after.length) {
    const [old, item] = [before[row] as T, after[column] as T]
    if (same(old, item)) {
      steps.push({ kind: 'same', old, new: item })
      row++
      column++
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) {
      steps.push(removed(old))
      row++
    } else {
      steps.push(added(item))
      column++
    }
  }
  return [...steps, ...before.slice(row).map(removed), ...after.slice(column).map(added)]
}

/** The shortest list of steps from one sequence to the other (longest common subsequence). */
export const diffSequences = <T>(
  before: readonly T[],
  after: readonly T[],
  same: (a: T, b: T) => boolean = Object.is,
): Step<T>[] => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && same(before[start] as T, after[start] as T)) start++
  let end = 0
  while (end < shorter - start && same(before.at(-1 - end) as T, after.at(-1 - end) as T)) end++
  const kept = (from: number, count: number, fromAfter: number): Step<T>[] =>
    before
      .slice(from, from + count)
      .map((old, index) => ({ kind: 'same', old, new: after[fromAfter + index] as T }) as const)
  return [
    ...kept(0, start, 0),
    ...middleSteps(before.slice(start, before.length - end), after.slice(start, after.length - end), same),
    ...kept(before.length - end, end, after.length - end),
  ]
}
