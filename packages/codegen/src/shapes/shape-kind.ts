import type { JsonObject, Located } from '../document/located.ts'
import type { ShapeReading } from '../model/reading.ts'
import type { Shape, ShapeName, ShapeOf } from '../model/shape.ts'
import type { Code } from '../source/code.ts'
import type { RuleNames } from '../source/rule-code.ts'
import type { ZodSpelling } from '../source/zod-spelling.ts'

/** Writes types of shapes. */
export interface TypeEmitting {
  /** The TypeScript type of a shape inside the shape. */
  readonly type: (shape: Shape) => Code
  /** The name of a component, imported if need be. */
  readonly component: (name: string) => string
  /** True when the type of a shape may refer to the type that contains it. */
  readonly leadsLate: (shape: Shape) => boolean
  /** A shape after its references are followed. */
  readonly follow: (shape: Shape) => Shape
}

/** Services of the module into which a shape is written. */
export interface Emitting extends TypeEmitting {
  /** Emits a shape inside the shape. */
  readonly zod: (shape: Shape) => Code
  /** The TypeScript type of a nested shape; needed where inference would be circular. */
  readonly type: (shape: Shape) => Code
  /** The name of a component, imported if need be. */
  readonly component: (name: string) => string
  /** True when the component may not be there yet while this module is evaluated. */
  readonly isLate: (component: string) => boolean
  /** True when the type of a component is written out, so that its schema shows no more than that type. */
  readonly isOpaque: (component: string) => boolean
  /** True when a shape refers to such a component, itself or deep inside. */
  readonly leadsLate: (shape: Shape) => boolean
  /** An emitting in which all components are there: inside a getter. */
  readonly later: () => Emitting
  /** The name of a function of the runtime, imported if need be. */
  readonly support: (name: string) => string
  /** How the schemas' package writes what `zod` and `zod/mini` write differently. */
  readonly spelling: ZodSpelling
  /** Names what rules are written with. */
  readonly rules: RuleNames
  /** True when a `Date` may stand in a value of the shape, or deep inside. */
  readonly holdsDate: (shape: Shape) => boolean
  /** True where a parsed value of the shape may differ from the input. */
  readonly changes: (shape: Shape) => boolean
  /** The shape with references resolved. */
  readonly follow: (shape: Shape) => Shape
}

/** One kind of schema: how it is recognised, read, and written. */
export interface ShapeKind<K extends ShapeName> {
  /** JSON Schema keywords that this kind handles, in addition to `type`, `format` and annotations. */
  readonly keywords: readonly string[]
  /** Reads a schema of this kind, reporting what it cannot mean. */
  readonly read: (schema: Located<JsonObject>, reading: ShapeReading) => Shape
  /** The shapes inside the shape. */
  readonly parts: (shape: ShapeOf<K>) => readonly Shape[]
  /** The zod schema. */
  readonly zod: (shape: ShapeOf<K>, emitting: Emitting) => Code
  /** The TypeScript type. */
  readonly type: (shape: ShapeOf<K>, emitting: TypeEmitting) => Code
}
