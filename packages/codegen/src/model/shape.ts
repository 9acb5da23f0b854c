import type { Rule } from './rule.ts'

/** The documentation of a schema or a member. */
export interface Documentation {
  readonly description?: string
  readonly deprecated?: boolean
  /**
   * The value that the service uses when the member is absent. It is only documented; generated code does not insert
   * it.
   */
  readonly default?: unknown
}

/** Bounds on a length or a number of items. */
export interface Size {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

/** A reference to a named schema. */
export interface ReferenceShape {
  readonly kind: 'reference'
  readonly component: string
}

/** One member of an object. */
export interface MemberShape {
  readonly name: string
  readonly required: boolean
  readonly shape: Shape
  readonly documentation: Documentation
}

/** An object with declared members. Unknown members are removed, kept or rejected. */
export interface ObjectShape {
  readonly kind: 'object'
  readonly members: readonly MemberShape[]
  readonly unknownMembers: 'leave-out' | 'keep' | 'reject'
}

/** A map from strings to values of one shape. */
export interface RecordShape extends Size {
  readonly kind: 'record'
  readonly key: Shape
  readonly value: Shape
}

/** A list. */
export interface ArrayShape extends Size {
  readonly kind: 'array'
  readonly item: Shape
}

/** A list whose first items have individual shapes. */
export interface TupleShape {
  readonly kind: 'tuple'
  readonly items: readonly Shape[]
  /** The minimum number of items. */
  readonly minimum: number
  /** The shape of further items; `undefined` if none are allowed. */
  readonly rest: Shape | undefined
}

/** A string. Its length has the unit that `shapes/text-length.ts` determines. */
export interface StringShape extends Size {
  readonly kind: 'string'
  readonly pattern?: string | undefined
  /** The flags of the pattern: `u`, or none when it is read leniently. */
  readonly patternFlags?: string | undefined
  readonly encoding?: 'base64' | 'base64url' | undefined
  /** The name of the format in zod, if formats are asserted. */
  readonly format?: string | undefined
  /** The unit of the length. Default: code points. */
  readonly unit?: 'code-points' | 'utf-16' | undefined
  /** Bounds on the number of decoded bytes. */
  readonly bytes?: Size | undefined
  /** True for a date-time that programs receive as `Date`. */
  readonly isDate?: boolean
}

/** One of several scalar values. */
export interface EnumShape {
  readonly kind: 'enum'
  readonly values: readonly (string | number | boolean | null)[]
}

/** Exactly one value. */
export interface LiteralShape {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
}

/** A number; `whole` when it has no fraction. */
export interface NumberShape extends Size {
  readonly kind: 'number'
  readonly whole: boolean
  readonly above?: number | undefined
  readonly below?: number | undefined
  readonly multipleOf?: number | undefined
  /** The `format` of the schema, such as `int32` or a custom one. Its range is already in the bounds. */
  readonly format?: string
}

/** `true` or `false`. */
export interface BooleanShape {
  readonly kind: 'boolean'
}

/** The member that distinguishes the options. */
export interface Discriminator {
  readonly name: string
  /** The mapping from values to components; `undefined` for a component that does not exist. */
  readonly mapping: ReadonlyMap<string, string | undefined>
}

/** A value of any of several shapes. */
export interface UnionShape {
  readonly kind: 'union'
  /** True when a value must match exactly one option. */
  readonly exclusive: boolean
  readonly options: readonly Shape[]
  readonly discriminator?: Discriminator | undefined
  /** The option that each value of the discriminator selects. Options without a value are for all other values. */
  readonly choices?: readonly (readonly [value: string | number | boolean | null, option: number])[] | undefined
  /** True when `strict` requires the discriminator to distinguish the options. */
  readonly isStrict?: boolean
}

/** The shape or `null`. */
export interface NullableShape {
  readonly kind: 'nullable'
  readonly shape: Shape
}

/** Any JSON value. */
export interface UnknownShape {
  readonly kind: 'unknown'
  /** True for a required member: its type excludes `undefined`. */
  readonly isPresent?: boolean
}

/** No value at all. */
export interface NeverShape {
  readonly kind: 'never'
}

/** An uploaded file of a form: bytes. */
export interface BlobShape {
  readonly kind: 'blob'
}

/** A value of all of several shapes. */
export interface IntersectionShape {
  readonly kind: 'intersection'
  readonly parts: readonly Shape[]
}

/** A value of a shape that must also satisfy a rule. */
export interface CheckedShape {
  readonly kind: 'checked'
  readonly shape: Shape
  readonly rule: Rule
  /** True if the rule is the whole schema and determines which members are kept. */
  readonly decidesMembers?: boolean
}

/** The content of a schema, by kind. */
export type Shape =
  | ReferenceShape
  | ObjectShape
  | RecordShape
  | ArrayShape
  | TupleShape
  | StringShape
  | EnumShape
  | LiteralShape
  | NumberShape
  | BooleanShape
  | UnionShape
  | NullableShape
  | UnknownShape
  | NeverShape
  | BlobShape
  | IntersectionShape
  | CheckedShape

/** The names of the kinds. */
export type ShapeName = Shape['kind']

/** The shape of one kind. */
export type ShapeOf<K extends ShapeName> = Extract<Shape, { kind: K }>
