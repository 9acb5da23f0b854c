import type { CannedResponse } from './recording-server.ts'

/** A command line that both programs run. */
export interface Case {
  /** The words after the program's name, without `cognito-idp`: the operation and its options. */
  readonly args: readonly string[]
  readonly responses?: readonly CannedResponse[]
  /** Variables of the environment; `null` removes one. */
  readonly env?: Readonly<Record<string, string | null>>
  /** The configuration file, instead of that of the home folder. */
  readonly config?: string
  /** The credentials file, instead of that of the home folder. */
  readonly credentials?: string
  /** True when the arguments are complete: neither the service nor the endpoint is added. */
  readonly isWhole?: boolean
}

/** The result of a program for a case. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly requests: readonly unknown[]
}

/** Words of a command line: quotes as in a shell, no variables. */
const words = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replaceAll(
      /'([^']*)'|"([^"]*)"/g,
      (_, single: string | undefined, double: string | undefined) => single ?? double ?? '',
    ),
  )

/** A case for each line of a text, all with the same responses. */
export const lines = (text: string, rest: Omit<Case, 'args'> = {}): Case[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ args: words(line), ...rest }))
