import type { SourceDocument } from '@poolhouse/codegen/document'
import type { Change, Level } from './change.ts'

/** A document with every file that it refers to; see `loadDocument`. */
export type LoadedDocument = SourceDocument

/** Options of `compare`. */
export interface CompareOptions {
  /** The day that sunset dates are compared with. Default: today. */
  readonly today?: Date
  /** Levels that replace those of the rules, by rule id. */
  readonly levels?: Readonly<Record<string, Level>>
  /** Names of `x-` extensions whose changes are reported. Default: none. */
  readonly extensions?: readonly string[]
}

/** Every difference in meaning between two documents, in the order of the revision. */
export const compare = (base: LoadedDocument, revision: LoadedDocument, options: CompareOptions = {}): Change[] => {
  throw new Error(`not written yet: ${base.root} ${revision.root} ${JSON.stringify(options)}`)
}
