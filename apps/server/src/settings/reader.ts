/** Environment variables, as the runtime gives them. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Settings that cannot be used. Its message says, a line each, what is wrong and what to do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** Takes settings out of variables one by one, and gathers everything that is wrong so that it can be mended in one go. */
export interface Reader {
  /** The variable's text; undefined when it is absent or empty. */
  text(name: string): string | undefined
  /** What `parse` makes of the variable, or `fallback` when it is absent. `parse` answers undefined for what it cannot use. */
  read<T>(name: string, parse: (text: string) => T | undefined, advice: string, fallback: T): T
  /** Notes something wrong. */
  problem(text: string): void
  /** Throws a {@link SettingsError} if anything was wrong. */
  finish(): void
}

/** Starts reading. */
export const createReader = (variables: Variables): Reader => {
  const problems: string[] = []
  const text = (name: string): string | undefined => {
    const value = variables[name]?.trim()
    return value === '' ? undefined : value
  }
  return {
    text,
    read: (name, parse, advice, fallback) => {
      const given = text(name)
      if (given === undefined) return fallback
      const value = parse(given)
      if (value !== undefined) return value
      problems.push(`${name} cannot be used: ${advice}`)
      return fallback
    },
    problem: (problem) => {
      problems.push(problem)
    },
    finish: () => {
      if (problems.length > 0) throw new SettingsError(problems)
    },
  }
}
