import { diffSequences } from './sequence-diff.ts'

/** A part of a line, and whether it differs from the other side. */
export interface Part {
  readonly text: string
  readonly changed: boolean
}

const words = (line: string): string[] => line.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? []

const joined = (parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((joint, part) => {
    const last = joint.at(-1)
    if (last?.changed !== part.changed) return [...joint, part]
    return [...joint.slice(0, -1), { text: last.text + part.text, changed: last.changed }]
  }, [])

/** The minimum share of a line, in characters, that both sides must have in common to be marked. */
const minimumShare = 0.3

/**
 * Marks the words in which two lines differ. Lines with little in common are returned unmarked, as one part each:
 * marks on every word explain nothing.
 */
export const markWords = (before: string, after: string): readonly [before: Part[], after: Part[]] => {
  const steps = diffSequences(words(before), words(after))
  const common = steps.reduce((length, step) => length + (step.kind === 'same' ? step.old.trim().length : 0), 0)
  const longest = Math.max(before.trim().length, after.trim().length)
  if (common < longest * minimumShare) return [[{ text: before, changed: false }], [{ text: after, changed: false }]]
  return [
    joined(steps.flatMap((step) => (step.kind === 'added' ? [] : [{ text: step.old, changed: step.kind !== 'same' }]))),
    joined(
      steps.flatMap((step) => (step.kind === 'removed' ? [] : [{ text: step.new, changed: step.kind !== 'same' }])),
    ),
  ]
}
