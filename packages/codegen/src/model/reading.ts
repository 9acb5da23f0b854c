import type { SourceDocument } from '../document/load.ts'
import type { Located } from '../document/located.ts'
import type { GenerateOptions } from '../options.ts'
import type { Report } from '../problem.ts'
import type { Shape } from './shape.ts'

/** What the stages of reading a document share. */
export interface Reading {
  readonly document: SourceDocument
  readonly options: GenerateOptions
  readonly report: Report
  /** True for documents of OpenAPI 3.0, whose schemas are not yet JSON Schema. */
  readonly is30: boolean
}

/** What a shape kind needs to read its schema. */
export interface ShapeReading extends Reading {
  /** Reads a schema inside the schema. */
  readonly read: (schema: Located) => Shape
}
