import type { Change, Level } from '@poolhouse/spec-diff'

const openings: Record<Level, string> = { major: 'Breaking', minor: 'New', patch: 'Changed' }

const shownMessages = 3
const shownOperations = 3

/** The first items, and the number of the others: `a, b and 2 more`. */
const list = (items: readonly string[], shown: number, separator: string): string => {
  const others = items.length - shown
  const named = items.slice(0, shown).join(separator)
  return others > 0 ? `${named} and ${others} more` : named
}

/** The name of an operation: its path, because all operations of this contract are POST. */
const nameOf = (operation: string): string => operation.replace(/^POST \//, '')

/** A message with the operations whose changes have it. */
const described = (message: string, changes: readonly Change[]): string => {
  const operations = [...new Set(changes.flatMap(({ operation }) => (operation === null ? [] : [nameOf(operation)])))]
  // A message about a whole operation already contains its name.
  const named = message.replace(/^POST \//, '')
  if (operations.length === 0 || operations.some((name) => named.startsWith(name))) return named
  return `${named} (${list(operations, shownOperations, ', ')})`
}

/** A draft of the changelog sentence: the first changes of the most severe level, and the number of the others. */
export const changelogSentence = (changes: readonly Change[]): string => {
  const level = (['major', 'minor', 'patch'] as const).find((candidate) =>
    changes.some((change) => change.level === candidate),
  )
  if (level === undefined) return 'The contract means the same as before.'
  const messages = new Map<string, Change[]>()
  for (const change of changes.filter((candidate) => candidate.level === level))
    messages.set(change.message, [...(messages.get(change.message) ?? []), change])
  const sentences = [...messages].map(([message, common]) => described(message, common))
  return `${openings[level]}: ${list(sentences, shownMessages, '; ')}.`
}
