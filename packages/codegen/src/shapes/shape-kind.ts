import type { JsonObject, Located } from '../document/located.ts'
import type { ShapeReading } from '../model/reading.ts'
import type { Shape, ShapeName, ShapeOf } from '../model/shape.ts'
import type { Code } from '../source/code.ts'
import type { RuleNames } from '../source/rule-code.ts'
import type { ZodSpelling } from '../source/zod-spelling.ts'

/** Services for writing the types of shapes. */
export interface TypeEmitting {
  /** The TypeScript type of a nested shape. */
  readonly type: (shape: Shape) => Code
  /** The name of a component, imported if necessary. */
  readonly component: (name: string) => string
  /** True if the type of a shape may be recursive: it may refer to the type that contains it. */
  readonly leadsLate: (shape: Shape) => boolean
  /** The shape with references resolved. */
  readonly follow: (shape: Shape) => Shape
}

/** Services of the module into which a shape is written. */
export interface Emitting extends TypeEmitting {
  /** The zod schema of a nested shape. */
  readonly zod: (shape: Shape) => Code
  /** The TypeScript type of a nested shape; needed where inference would be circular. */
  readonly type: (shape: Shape) => Code
  /** The name of a component, imported if necessary. */
  readonly component: (name: string) => string
  /** True if the component may not be initialized yet while this module is evaluated. */
  readonly isLate: (component: string) => boolean
  /** True if the type of a component is explicit, so that its schema exposes only that type. */
  readonly isOpaque: (component: string) => boolean
  /** True if a shape refers to a late component, directly or in a nested shape. */
  readonly leadsLate: (shape: Shape) => boolean
  /** The same services inside a getter, where all components are initialized. */
  readonly later: () => Emitting
  /** The name of a function of the runtime, imported if necessary. */
  readonly support: (name: string) => string
  /** The syntax that differs between `zod` and `zod/mini`. */
  readonly spelling: ZodSpelling
  /** Names of the functions that rules call. */
  readonly rules: RuleNames
  /** True if a value of the shape may be or contain a `Date`. */
  readonly holdsDate: (shape: Shape) => boolean
  /** True if a parsed value of the shape may differ from the input. */
  readonly changes: (shape: Shape) => boolean
  /** The shape with references resolved. */
  readonly follow: (shape: Shape) => Shape
}

/** One kind of schema: its keywords, its reader and its writers. */
export interface ShapeKind<K extends ShapeName> {
  /** JSON Schema keywords that this kind handles, in addition to `type`, `format` and annotations. */
  readonly keywords: readonly string[]
  /** Reads a schema of this kind. Reports invalid keywords. */
  readonly read: (schema: Located<JsonObject>, reading: ShapeReading) => Shape
  /** The nested shapes. */
  readonly parts: (shape: ShapeOf<K>) => readonly Shape[]
  /** The zod schema. */
  readonly zod: (shape: ShapeOf<K>, emitting: Emitting) => Code
  /** The TypeScript type. */
  readonly type: (shape: ShapeOf<K>, emitting: TypeEmitting) => Code
}
