import type { SourceDocument } from '../load.ts'
import type { Located } from '../located.ts'
import type { Visited } from './structure.ts'

/** The tools of a repair. */
export interface Repairing {
  readonly document: SourceDocument
  readonly is30: boolean
  /** Changes a member of the document, and warns of it; without a value it is removed. */
  readonly change: (at: Located, value: unknown, message: string, remedy: string) => void
  /** Changes one more member for the reason of the change before. */
  readonly changeToo: (at: Located, value: unknown) => void
  /** The identifiers of operations that have been met, with the place of the first. */
  readonly operationIds: Map<string, string>
  /** The identifiers of operations that another has too. */
  readonly repeatedIds: Located<string>[]
}

/** Changes one object of a document that generated code could not honour as it is. */
export type Repair = (visited: Visited, repairing: Repairing) => void
