import { CommanderError } from 'commander'
import { isUrl } from '../document/load.ts'
import { extraParts, type Part, parts, selectedParts } from '../options.ts'
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

/** Options that need a document on the command line; otherwise, the configuration file sets them. */
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

/** Options that only change one part. */
const ofParts = [
  ['queries', '--queries', 'client'],
  ['groupBy', '--group-by', 'client'],
  ['handlers', '--handlers', 'hono'],
] as const

/** An error for options that cannot be combined; `undefined` if there is none. */
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
  if (flags.watch && isUrl(document)) return 'error: --watch needs a file; a document from a URL is fetched once'
  const { out: folder, only, with: extra } = flags
  if (folder === undefined) return 'error: choose the folder to write to, for example --out src/api'
  const selected = selectedParts({ folder, ...(only && { only }), ...(extra && { with: extra }) })
  const [, flag, part] = ofParts.find(([name, , own]) => flags[name] !== undefined && !selected.includes(own)) ?? []
  return flag && `error: ${flag} needs the part ${part}: add it to --only`
}

/** Reads a list of parts, with commas between them. */
const listOf =
  <T extends string>(flag: string, values: readonly T[]) =>
  (text: string): T[] =>
    text.split(',').map((word) => {
      const part = word.trim()
      const match = values.find((name) => name === part)
      if (match === undefined) {
        throw new CommanderError(2, 'codegen.parts', `error: ${flag} takes ${values.join(', ')}; not ${part}`)
      }
      return match
    })

/** Reads the parts after `--only`. */
export const partsNamed: (text: string) => Part[] = listOf('--only', parts)

/** Reads the parts after `--with`. */
export const extraPartsNamed = listOf('--with', extraParts)

/** Creates a parser for a whole number from 0 to a maximum. */
export const wholeNumber =
  (flag: string, maximum = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    if (/^\d+$/.test(text) && Number(text) <= maximum) return Number(text)
    throw new CommanderError(2, 'codegen.value', `error: ${flag} takes a whole number up to ${maximum}; not ${text}`)
  }

/** Creates a parser for one of a few values. */
export const oneOf =
  <T extends string>(flag: string, ...values: readonly T[]) =>
  (text: string): T => {
    const match = values.find((value) => value === text)
    if (match === undefined) {
      throw new CommanderError(2, 'codegen.value', `error: ${flag} takes ${values.join(' or ')}`)
    }
    return match
  }
