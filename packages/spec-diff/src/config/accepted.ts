import type { Change } from '../change.ts'

/** Why a change is accepted, and until when. */
export interface Acceptance {
  readonly reason: string
  /** The last day on which the acceptance counts, as YYYY-MM-DD. */
  readonly expires: string
}

/** One entry of the file of accepted changes. */
export interface AcceptedChange extends Acceptance {
  readonly id: string
  readonly operation: string | null
  readonly location: string
  /** Distinguishes changes of one rule at one location. Default: the entry covers all of them. */
  readonly message?: string
  /** Line of the entry in its file, counted from 1. */
  readonly line: number
}

/** The effect of a file of accepted changes on a list of changes. */
export interface AcceptedChanges {
  readonly acceptanceOf: (change: Change) => Acceptance | undefined
  /** Entries that are expired or match no change, one sentence each, with their line. */
  readonly stale: readonly string[]
}

const covers = (entry: AcceptedChange, change: Change): boolean =>
  entry.id === change.id &&
  entry.operation === change.operation &&
  entry.location === change.location &&
  (entry.message === undefined || entry.message === change.message)

/** The day of a time in UTC, as YYYY-MM-DD. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10)

/**
 * Applies accepted changes. An entry that is expired no longer accepts anything.
 *
 * @param file Name of the file, for the sentences on stale entries.
 */
export const applyAccepted = (
  entries: readonly AcceptedChange[],
  changes: readonly Change[],
  file: string,
  now: Date,
): AcceptedChanges => {
  const today = dayOf(now)
  const stale = entries.flatMap((entry) => {
    const { line, id, operation, expires } = entry
    const name = `${file}:${line}: ${id}${operation === null ? '' : ` on ${operation}`}`
    if (!changes.some((change) => covers(entry, change))) return [`${name} matches no change; remove the entry`]
    return expires < today
      ? [`${name} expired on ${expires}; undo the change, or accept it again with a later date`]
      : []
  })
  const current = entries.filter(({ expires }) => expires >= today)
  return { stale, acceptanceOf: (change) => current.find((entry) => covers(entry, change)) }
}
