/** The required version bump: major, minor or patch. */
export type Level = 'major' | 'minor' | 'patch'

/** The version bump that follows from a list of changes. */
export type Bump = Level | 'none'

/**
 * Whether clients send (`request`) or receive (`response`) the changed data. Callbacks and webhooks are reversed: the
 * server sends their request bodies, so they count as `response`.
 */
export type Direction = 'request' | 'response' | 'none'

/** The place of a change in one of the two documents. */
export interface Side {
  /** JSON pointer (RFC 6901) inside the file. */
  readonly pointer: string
  readonly file: string
  /** Line in the file, counted from 1. */
  readonly line: number
  /** The value in the document at the pointer; `undefined` where only the container exists. */
  readonly value: unknown
}

/** A value that was valid before the change and is invalid after it, or the other way round in a response. */
export interface Witness {
  readonly value: unknown
}

/** One difference in meaning between two documents. */
export interface Change {
  /** The id of the rule that judged the change. */
  readonly id: string
  readonly level: Level
  /** The operation, such as `GET /pets/{id}`; `null` for changes outside operations. */
  readonly operation: string | null
  /** Where in the operation or document, such as `request/body/application~1json/properties/name`. */
  readonly location: string
  /** One sentence without a full stop. */
  readonly message: string
  readonly direction: Direction
  /** Absent for additions. */
  readonly base?: Side
  /** Absent for removals. */
  readonly revision?: Side
  /**
   * A counterexample for a breaking schema change, if one was found. Request: the base accepts it and the revision does
   * not. Response: the revision accepts it and the base does not.
   */
  readonly witness?: Witness
  /** Why the comparison of the two sets of values is undecided. The level then assumes the worse case. */
  readonly undecided?: string
}

const order = ['patch', 'minor', 'major'] as const

/** The bump that a list of changes requires: that of its most severe change. */
export const bumpOf = (changes: readonly Pick<Change, 'level'>[]): Bump =>
  changes.reduce<Bump>(
    (bump, { level }) => (bump === 'none' || order.indexOf(level) > order.indexOf(bump) ? level : bump),
    'none',
  )
