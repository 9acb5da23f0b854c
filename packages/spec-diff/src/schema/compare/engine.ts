import type { At } from '../../document/at.ts'
import { createInclusion, type Inclusion } from '../inclusion/index.ts'
import { createShapes, type Mode, type Notation } from '../read-shape.ts'
import type { Schema, Shape } from '../shape.ts'

/** Reads and compares the schemas of one direction. */
export interface Engine extends Inclusion {
  readonly mode: Mode
  readonly shapeOf: (schema: Schema) => Shape
  /** True for schemas of the same text. */
  readonly isSame: (a: Schema, b: Schema) => boolean
}

/** @param equal Compares parts of documents, following references. */
export const createEngine = (mode: Mode, notation: Notation, equal: (a: At, b: At) => boolean): Engine => {
  const shapeOf = createShapes(mode, notation)
  const isSame = (a: Schema, b: Schema): boolean =>
    a.length === b.length &&
    a.every((at, index) => {
      const other = b[index]
      return other !== undefined && equal(at, other)
    })
  return { mode, shapeOf, isSame, ...createInclusion(shapeOf, isSame) }
}
