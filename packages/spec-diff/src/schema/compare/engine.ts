import { createInclusion, type Inclusion } from '../inclusion/index.ts'
import { createShapes, type Mode } from '../read-shape.ts'
import type { Schema, Shape } from '../shape.ts'

/** Reads and compares the schemas of one direction. */
export interface Engine extends Inclusion {
  readonly mode: Mode
  readonly shapeOf: (schema: Schema) => Shape
}

/** @param isText True for parameters and headers. */
export const createEngine = (mode: Mode, isText: boolean): Engine => {
  const shapeOf = createShapes(mode, isText)
  return { mode, shapeOf, ...createInclusion(shapeOf) }
}
