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
  /** True when only the types of shapes are used, so that rules are not read. Default: false. */
  readonly forTypes?: boolean
  /** True for documents of OpenAPI 3.0, whose schemas are not yet JSON Schema. */
  readonly is30: boolean
  /** True if another schema of the same value lists members, so that a schema without members allows no others. */
  readonly isListed?: boolean
  /** Other schemas that apply to the same value. Default: none. */
  readonly adjacent?: readonly Located[]
  /** The component name of the target of a reference. A schema without a name becomes a component. */
  readonly componentName: (target: Located) => string
  /** The rule name of the target of a reference inside rules. */
  readonly ruleName: (target: Located) => string
}

/** The input of shape kinds, which read their schemas with it. */
export interface ShapeReading extends Reading {
  /** Reads a schema inside the schema. */
  readonly read: (schema: Located) => Shape
  /** Reads the schema of a member. Other schemas of the same object may determine its type. */
  readonly readMember: (name: string, schema: Located) => Shape
}
