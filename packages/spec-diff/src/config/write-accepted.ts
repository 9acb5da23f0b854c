import { stringify } from 'yaml'
import type { Change } from '../change.ts'
import type { Acceptance } from './accepted.ts'

const heading = `# Contract changes that were reviewed and accepted. Each entry has a reason and a last day; an entry that is expired
# or matches no change fails the gate.
`

/** The text of a file of accepted changes with one more entry. Existing text is unchanged, including comments. */
export const withAccepted = (
  text: string | undefined,
  { id, operation, location, message }: Change,
  { reason, expires }: Acceptance,
): string => {
  const entry = stringify([{ id, operation, location, message, reason, expires }], { lineWidth: 120 })
  if (text === undefined || text.trim() === '') return heading + entry
  return `${text.trimEnd()}\n${entry}`
}
