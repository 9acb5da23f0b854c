import { CommanderError } from 'commander'
import { isUrl } from '../document/load.ts'
import { extraParts, type Part, parts } from '../options.ts'
import type { ZodPackage } from '../source/zod-spelling.ts'

/** The options of the command line. */
export interface Flags {
  readonly check?: boolean
  readonly watch?: boolean
  readonly config?: string
  readonly out?: string
  readonly only?: readonly Part[]
  readonly with?: readonly (typeof extraParts)[number][]
  readonly lenient?: boolean
  readonly queries?: boolean
  readonly groupBy?: 'tag'
  readonly formats?: 'assert' | 'annotate'
  readonly dates?: 'text' | 'date'
  readonly zod?: ZodPackage
  readonly extension?: '.ts' | '.js'
  readonly handlers?: string
}

/** Options that need a document on the command line: without one, the configuration file has them. */
const ofDocuments = [
  'out',
  'only',
  'with',
  'queries',
  'groupBy',
  'lenient',
  'formats',
  'dates',
  'zod',
  'extension',
  'handlers',
] as const

/** An error for options that do not go together; `undefined` when they do. */
export const misplacedFlags = (document: string | undefined, flags: Flags): string | undefined => {
  if (document === undefined) {
    const flag = ofDocuments.find((name) => flags[name] !== undefined)
    return (
      flag &&
      `error: --${flag === 'groupBy' ? 'group-by' : flag} needs a document; without one, set it in the configuration file`
    )
  }
  if (flags.config !== undefined)
    return 'error: --config and a document exclude each other: the configuration file names its document'
  if (flags.watch && isUrl(document)) return 'error: --watch goes with files; a document by URL is fetched once'
  return flags.out === undefined ? 'error: choose the folder to write to, for example --out src/api' : undefined
}

/** Reads a list of parts, with commas between them. */
const listOf =
  <T extends string>(flag: string, values: readonly T[]) =>
  (text: string): T[] =>
    text.split(',').map((word) => {
      const part = word.trim()
      const known = values.find((name) => name === part)
      if (known === undefined) {
        throw new CommanderError(2, 'codegen.parts', `error: ${flag} takes ${values.join(', ')}; not ${part}`)
      }
      return known
    })

/** Reads the parts after `--only`. */
export const partsNamed: (text: string) => Part[] = listOf('--only', parts)

/** Reads the parts after `--with`. */
export const extraPartsNamed = listOf('--with', extraParts)

/** Reads a flag that takes a whole number, from 0 to the most. */
export const wholeNumber =
  (flag: string, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    if (/^\d+$/.test(text) && Number(text) <= most) return Number(text)
    throw new CommanderError(2, 'codegen.value', `error: ${flag} takes a whole number up to ${most}; not ${text}`)
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
