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
