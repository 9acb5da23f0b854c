import type { ReadText, Remotes } from '@poolhouse/codegen/document'
import type { Environment } from '../environment.ts'

/** Where the files of a document come from. */
export interface Input {
  /** Path of the root file. References in it are relative to it. */
  readonly root: string
  readonly read: ReadText
  readonly remotes?: Remotes
}

/** One kind of input. */
export interface InputKind {
  /** How the input is written on the command line, for `--help`. */
  readonly syntax: string
  readonly about: string
  readonly matches: (argument: string) => boolean
  /** @throws UnusableInput when the document does not exist. */
  readonly open: (argument: string, environment: Environment) => Promise<Input>
}
