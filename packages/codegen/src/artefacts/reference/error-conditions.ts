/** One cause of an error. */
export interface ErrorCause {
  /** The message of the error, with the values of members as `{Member}`. */
  readonly message: string
  /** The conditions in which it is raised with this message, each a sentence in Markdown. */
  readonly when: readonly string[]
}

/** The conditions that cause an error of one operation. */
export interface ErrorConditions {
  readonly causes?: readonly ErrorCause[]
  /** Why the operation never raises the error, as a sentence. */
  readonly never?: string
}
