import type { Shape } from '../model/shape.ts'
import { call } from '../source/code.ts'
import type { ShapeKind, TypeEmitting } from './shape-kind.ts'

/** True for a shape whose type allows anything. */
const isUnknown = (shape: Shape): boolean =>
  shape.kind === 'unknown' || (shape.kind === 'checked' && isUnknown(shape.shape))

type Follow = TypeEmitting['follow']

/** True for an object that names no members. Its type, that of an object without members, contradicts all others. */
const namesNothing = (shape: Shape, follow: Follow): boolean => {
  const own = follow(shape)
  return own.kind === 'object' && own.members.length === 0 && own.unknownMembers === 'leave-out'
}

/** True if all values of a shape are objects. */
const isOfObjects = (shape: Shape, follow: Follow): boolean => {
  const own = follow(shape)
  if (own.kind === 'union') return own.options.every((option) => isOfObjects(option, follow))
  if (own.kind === 'intersection') return own.parts.some((part) => isOfObjects(part, follow))
  return own.kind === 'checked' ? isOfObjects(own.shape, follow) : own.kind === 'object' || own.kind === 'record'
}

/** Parts without those that only require an object, if another part requires that too. */
const distinctParts = (parts: readonly Shape[], follow: Follow): readonly Shape[] => {
  const others = parts.filter((part) => !namesNothing(part, follow))
  return others.some((part) => isOfObjects(part, follow)) ? others : parts
}

/** A value that matches several shapes: `allOf`, and combined keywords. */
export const intersection: ShapeKind<'intersection'> = {
  keywords: ['allOf'],
  read: (schema, { read }) => ({ kind: 'intersection', parts: [read(schema)] }),
  parts: ({ parts }) => parts,
  zod: (shape, { zod, support, holdsDate, follow }) => {
    const parts = distinctParts(shape.parts, follow).map(zod)
    return parts.reduce((left, right) => call(holdsDate(shape) ? support('both') : 'z.intersection', left, right))
  },
  type: ({ parts }, { type, follow }) => {
    const shown = distinctParts(parts, follow).filter((part) => !isUnknown(part))
    return shown.length === 0
      ? 'unknown'
      : shown.flatMap((part, index) => [...(index === 0 ? [] : [' & ']), '(', type(part), ')'])
  },
}
