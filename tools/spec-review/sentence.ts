import type { Change, Level } from '@poolhouse/spec-diff'

const openings: Record<Level, string> = { major: 'Breaking', minor: 'New', patch: 'Changed' }

const shownChanges = 3

const named = ({ operation, message }: Change): string => {
  // Operations of this contract are all POST; the path is their name.
  const name = operation?.replace(/^POST \//, '')
  return name === undefined ? message : `${name}: ${message}`
}

/** A first changelog sentence for the changes of a contract: the most severe ones by name, the others as a number. */
export const changelogSentence = (changes: readonly Change[]): string => {
  const level = (['major', 'minor', 'patch'] as const).find((candidate) =>
    changes.some((change) => change.level === candidate),
  )
  if (level === undefined) return 'The contract means the same as before.'
  const severe = changes.filter((change) => change.level === level)
  const shown = severe.slice(0, shownChanges).map(named).join('; ')
  const others = changes.length - Math.min(severe.length, shownChanges)
  return `${openings[level]}: ${shown}${others > 0 ? `, and ${others} more ${others === 1 ? 'change' : 'changes'}` : ''}.`
}
