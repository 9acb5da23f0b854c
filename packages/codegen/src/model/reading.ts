import type { SourceDocument } from '../document/load.ts'
import type { Located } from '../document/located.ts'
import type { Options } from '../options.ts'
import type { Report } from '../problem.ts'
import type { Shape } from './shape.ts'

/** State that the stages of reading a document share. */
export interface Reading {
  readonly document: SourceDocument
  readonly options: Options
  readonly report: Report
  /** Receives warnings. */
  readonly warn: Report
  /** True when only the types of shapes are used: rules, which types do not show, are not read. Default: false. */
  readonly forTypes?: boolean
  /** True for documents of OpenAPI 3.0, whose schemas are not yet JSON Schema. */
  readonly is30: boolean
  /** True where a schema that applies to the same value lists members, so that one that lists none names no others. */
  readonly isListed?: boolean
  /** Other schemas that apply to the same value. Default: none. */
  readonly adjacent?: readonly Located[]
  /** The name of the component a reference leads to. A schema without a name becomes a component. */
  readonly componentName: (target: Located) => string
  /** The name of the rule of the schema a reference inside rules leads to. */
  readonly ruleName: (target: Located) => string
}

/** Input with which a shape kind reads its schema. */
export interface ShapeReading extends Reading {
  /** Reads a schema inside the schema. */
  readonly read: (schema: Located) => Shape
  /** Reads the schema of a member: schemas that apply to the same object may give it a type. */
  readonly readMember: (name: string, schema: Located) => Shape
}
