/** Fields of a log entry. Never a member of a request or response: those contain passwords, codes and tokens. */
export interface LogFacts {
  readonly requestId?: string
  readonly operation?: string
  readonly status?: number
  readonly error?: string
  readonly milliseconds?: number
  readonly address?: string | undefined
  readonly detail?: string
}

/** The server's log. */
export interface Log {
  /** Whether successful calls are logged. Check it before building an entry, so that disabled logging costs nothing. */
  readonly logsCalls: boolean
  info(facts: LogFacts, text: string): void
  warn(facts: LogFacts, text: string): void
  error(facts: LogFacts, text: string): void
}
