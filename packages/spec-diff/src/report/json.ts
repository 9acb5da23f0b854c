import type { Bump, Direction, Level, Side } from '../change.ts'
import type { Review, ReviewedChange } from './review.ts'

/** A change in the JSON report. */
export interface JsonChange {
  readonly key: string
  readonly id: string
  readonly level: Level
  readonly operation: string | null
  readonly location: string
  readonly direction: Direction
  readonly message: string
  /** `null` for additions. */
  readonly base: Side | null
  /** `null` for removals. */
  readonly revision: Side | null
  /** An object, because the value itself may be `null`; `null` without a witness. */
  readonly witness: { readonly value: unknown } | null
  readonly undecided: string | null
  readonly accepted: { readonly reason: string; readonly expires: string } | null
}

/** The JSON report. Within a major version, members may be added, but not removed or changed in meaning. */
export interface JsonReport {
  readonly bump: Bump
  readonly changes: readonly JsonChange[]
  /** Entries of the file of accepted changes that are expired or match no change. */
  readonly staleEntries: readonly string[]
}

const side = (place: Side | undefined): Side | null =>
  place ? { file: place.file, line: place.line, pointer: place.pointer, value: place.value } : null

const jsonChange = (change: ReviewedChange): JsonChange => {
  const { key, id, level, operation, location, direction, message, base, revision } = change
  const { witness, undecided, acceptance } = change
  return {
    key,
    id,
    level,
    operation,
    location,
    direction,
    message,
    base: side(base),
    revision: side(revision),
    witness: witness ? { value: witness.value } : null,
    undecided: undecided ?? null,
    accepted: acceptance ? { reason: acceptance.reason, expires: acceptance.expires } : null,
  }
}

/** The report as JSON, for programs; docs/spec-diff.md describes its members. */
export const jsonReport = (review: Review): string => {
  const { bump, groups, staleEntries } = review
  const report: JsonReport = {
    bump,
    changes: groups.flatMap(({ changes }) => changes.map(jsonChange)),
    staleEntries,
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
