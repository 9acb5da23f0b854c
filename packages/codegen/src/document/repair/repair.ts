import type { SourceDocument } from '../load.ts'
import type { Located } from '../located.ts'
import type { Visited } from './structure.ts'

/** The tools of a repair. */
export interface Repairing {
  readonly document: SourceDocument
  readonly is30: boolean
  /** Changes a member of the document and warns about it; without a value, the member is removed. */
  readonly change: (at: Located, value: unknown, message: string, remedy: string) => void
  /** Changes another member for the same reason as the previous change, without a warning. */
  readonly changeToo: (at: Located, value: unknown) => void
  /** The identifiers of the visited operations, with the place of the first. */
  readonly operationIds: Map<string, string>
  /** The places of repeated identifiers of operations. */
  readonly repeatedIds: Located<string>[]
}

/** Repairs one object of a document. */
export type Repair = (visited: Visited, repairing: Repairing) => void
