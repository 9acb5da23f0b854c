import type { Shape } from '../model/shape.ts'
import { call } from '../source/code.ts'
import type { ShapeKind } from './shape-kind.ts'

/** True for a shape whose type allows anything. */
const isUnknown = (shape: Shape): boolean =>
  shape.kind === 'unknown' || (shape.kind === 'checked' && isUnknown(shape.shape))

/** A value of all of several shapes: `allOf`, and combined keywords. */
export const intersection: ShapeKind<'intersection'> = {
  keywords: ['allOf'],
  read: (schema, { read }) => ({ kind: 'intersection', parts: [read(schema)] }),
  parts: ({ parts }) => parts,
  zod: (shape, { zod, support, holdsDate }) => {
    const both = holdsDate(shape) ? support('both') : 'z.intersection'
    return shape.parts.map(zod).reduce((left, right) => call(both, left, right))
  },
  type: ({ parts }, { type }) => {
    const shown = parts.filter((part) => !isUnknown(part))
    return shown.length === 0
      ? 'unknown'
      : shown.flatMap((part, index) => [...(index === 0 ? [] : [' & ']), '(', type(part), ')'])
  },
}
