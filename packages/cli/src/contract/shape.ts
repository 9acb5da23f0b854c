/** Members that every shape may have. */
interface ShapeBase {
  /** True for secrets and personal data, which logs omit. */
  readonly sensitive?: boolean
}

/** An object with named members, in the order of the contract. */
export interface Structure extends ShapeBase {
  readonly type: 'structure'
  /** Member name to shape name. */
  readonly members: Readonly<Record<string, string>>
  readonly required?: readonly string[]
}

/** A list of values of one shape. */
export interface List extends ShapeBase {
  readonly type: 'list'
  readonly member: string
  /** Minimum number of items. */
  readonly min?: number
}

/** A map from strings to values of one shape. */
export interface MapShape extends ShapeBase {
  readonly type: 'map'
  readonly key: string
  readonly value: string
}

/** A value without parts. */
export interface Scalar extends ShapeBase {
  readonly type: 'string' | 'integer' | 'long' | 'double' | 'boolean' | 'timestamp' | 'blob'
  readonly enum?: readonly string[]
  /** Minimum value of a number, minimum length of a string. */
  readonly min?: number
}

/** Any JSON value. */
export interface DocumentShape extends ShapeBase {
  readonly type: 'document'
}

/** A shape of the contract, as the command line needs it. It refers to other shapes by name. */
export type Shape = Structure | List | MapShape | Scalar | DocumentShape

/** Shapes by name. */
export type Shapes = Readonly<Record<string, Shape>>

/** The members that paginate the list of an operation. */
export interface Pagination {
  readonly inputToken: string
  readonly outputToken: string
  readonly items: string
  readonly pageSize?: string
}

/** One operation. */
export interface OperationTable {
  /** Shape of the input; absent for an operation without one. */
  readonly input?: string
  readonly output?: string
  /** Whether requests carry an AWS signature. */
  readonly signed: boolean
  /** Present if the command fetches all pages by default. */
  readonly pagination?: Pagination
}

/** The operations of one noun and all shapes they use. */
export interface NounTable {
  readonly operations: Readonly<Record<string, OperationTable>>
  readonly shapes: Shapes
}

/** The help of a shape. */
export interface ShapeHelp {
  readonly description?: string
  /** Descriptions of members, if they differ from the description of their shape. */
  readonly members?: Readonly<Record<string, string>>
  /** Bounds and pattern, as sentences. */
  readonly constraints?: readonly string[]
}

/** The help of an operation. */
export interface OperationHelp {
  readonly summary: string
  readonly description: string
  /** Error name to the condition that raises it. */
  readonly errors: Readonly<Record<string, string>>
  /** The documented request and response. */
  readonly example: { readonly input?: unknown; readonly output?: unknown }
}

/** Help of one noun: loaded for help, completion and YAML skeletons only. */
export interface NounHelp {
  readonly operations: Readonly<Record<string, OperationHelp>>
  readonly shapes: Readonly<Record<string, ShapeHelp>>
}
