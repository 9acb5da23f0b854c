import type { Shape, ShapeName, ShapeOf } from '../model/shape.ts'
import type { Code } from '../source/code.ts'
import { array } from './array.ts'
import { blob } from './blob.ts'
import { boolean } from './boolean.ts'
import { checked } from './checked.ts'
import { enumeration } from './enum.ts'
import { intersection } from './intersection.ts'
import { literal } from './literal.ts'
import { never } from './never.ts'
import { nullable } from './nullable.ts'
import { number } from './number.ts'
import { object } from './object.ts'
import { record } from './record.ts'
import { reference } from './reference.ts'
import type { Emitting, ShapeKind, TypeEmitting } from './shape-kind.ts'
import { string } from './string.ts'
import { tuple } from './tuple.ts'
import { union } from './union.ts'
import { unknown } from './unknown.ts'

/** Every kind of schema. A new kind is one file and one line here. */
export const shapeKinds: { readonly [K in ShapeName]: ShapeKind<K> } = {
  reference,
  object,
  record,
  array,
  tuple,
  string,
  enum: enumeration,
  literal,
  number,
  boolean,
  union,
  nullable,
  unknown,
  never,
  blob,
  intersection,
  checked,
}

/** A shape whose `kind` and other members are correlated for the compiler. */
type Known<K extends ShapeName> = ShapeOf<K> & { readonly kind: K }

const kindOf = <K extends ShapeName>({ kind }: { readonly kind: K }): ShapeKind<K> => shapeKinds[kind]

/** The shapes inside a shape. */
export const partsOf = <K extends ShapeName>(shape: Known<K>): readonly Shape[] => kindOf<K>(shape).parts(shape)

/** The zod schema of a shape. */
export const zodOf = <K extends ShapeName>(shape: Known<K>, emitting: Emitting): Code =>
  kindOf<K>(shape).zod(shape, emitting)

/** The TypeScript type of a shape. */
export const typeOf = <K extends ShapeName>(shape: Known<K>, emitting: TypeEmitting): Code =>
  kindOf<K>(shape).type(shape, emitting)

const addReferences = (shape: Shape, found: Set<string>): void => {
  if (shape.kind === 'reference') found.add(shape.component)
  else for (const part of partsOf(shape)) addReferences(part, found)
}

/** The distinct names of the components that a shape refers to, in order of first occurrence. */
export const referencesOf = (shape: Shape): string[] => {
  const found = new Set<string>()
  addReferences(shape, found)
  return [...found]
}
