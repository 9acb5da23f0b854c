/** One option of the command line. */
export interface Option {
  /** With its dashes: `--user-pool-id`. */
  readonly name: string
  /** Key of the value. Default: the name. */
  readonly key?: string
  /** Its values: none, one, any number, or an optional one. */
  readonly takes: 'nothing' | 'one' | 'any' | 'optional'
  /** The value if the option takes none, or if its optional value is missing. */
  readonly constant?: boolean | string
  readonly choices?: readonly string[]
  /** The required type of the value, as named in errors. */
  readonly type?: 'int'
  readonly required?: boolean
}

/** The value of an option. */
export type OptionValue = string | boolean | readonly string[]

/** The one argument of a command line that is not an option. */
export interface Positional {
  readonly name: string
  readonly required: boolean
  readonly choices?: readonly string[]
}

/** The parsed command line. */
export interface ParsedArguments {
  readonly values: ReadonlyMap<string, OptionValue>
  readonly positional: string | undefined
  /** Words that belong to no option of this parser, in order. */
  readonly remaining: readonly string[]
}
