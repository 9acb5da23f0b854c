/** Facts of a log line. Never a member of a request or an answer: those hold passwords, codes and tokens. */
export interface LogFacts {
  readonly requestId?: string
  readonly operation?: string
  readonly status?: number
  readonly error?: string
  readonly milliseconds?: number
  readonly address?: string | undefined
  readonly detail?: string
}

/** Where the server says what it does. */
export interface Log {
  /** Whether calls that went well are told at all; asked once, so that a quiet log costs nothing. */
  readonly logsCalls: boolean
  info(facts: LogFacts, text: string): void
  warn(facts: LogFacts, text: string): void
  error(facts: LogFacts, text: string): void
}
