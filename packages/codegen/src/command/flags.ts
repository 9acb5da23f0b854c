import { CommanderError } from 'commander'
import { type ApiPart, apiParts } from '../options.ts'

/** What the command line says besides the document. */
export interface Flags {
  readonly check: boolean
  readonly watch: boolean
  readonly config?: string
  readonly out?: string
  readonly only?: readonly ApiPart[]
  readonly lenient?: boolean
  readonly formats?: 'assert' | 'annotate'
  readonly dates?: 'text' | 'date'
  readonly extension?: '.ts' | '.js'
  readonly handlers?: string
}

/** What a configuration file says instead, when there is no document on the command line. */
const ofDocuments = ['out', 'only', 'lenient', 'formats', 'dates', 'extension', 'handlers'] as const

/** What is wrong with flags that do not go together; nothing, when they do. */
export const misplacedFlags = (document: string | undefined, flags: Flags): string | undefined => {
  if (document === undefined) {
    const flag = ofDocuments.find((name) => flags[name] !== undefined)
    return flag && `error: --${flag} goes with a document; without one the configuration file says it`
  }
  if (flags.config !== undefined) return 'error: --config goes without a document, for the file names it'
  return flags.out === undefined ? 'error: say where to write with --out <folder>' : undefined
}

/** Reads the parts after `--only`. */
export const partsNamed = (text: string): ApiPart[] => {
  const parts = text.split(',').map((part) => part.trim())
  return parts.map((part) => {
    const known = apiParts.find((name) => name === part)
    if (known === undefined) {
      throw new CommanderError(2, 'codegen.only', `error: --only takes ${apiParts.join(', ')}; ${part} is none of them`)
    }
    return known
  })
}

/** Reads a flag that takes one of a few values. */
export const oneOf =
  <T extends string>(flag: string, ...values: readonly T[]) =>
  (text: string): T => {
    const known = values.find((value) => value === text)
    if (known === undefined) {
      throw new CommanderError(2, 'codegen.value', `error: ${flag} takes ${values.join(' or ')}`)
    }
    return known
  }
