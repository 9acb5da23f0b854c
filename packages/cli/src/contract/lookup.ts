import type { Scalar, Shape, Shapes, Structure } from './shape.ts'

/** The shape with a name; any JSON value if there is none. */
export const shapeOf = (name: string, shapes: Shapes): Shape => shapes[name] ?? { type: 'document' }

/** The structure with a name; an empty structure if there is none. */
export const structureOf = (name: string | undefined, shapes: Shapes): Structure => {
  const shape = name === undefined ? undefined : shapes[name]
  return shape?.type === 'structure' ? shape : { type: 'structure', members: {} }
}

/** True for a shape without parts. */
export const isScalar = (shape: Shape): shape is Scalar =>
  shape.type !== 'structure' && shape.type !== 'list' && shape.type !== 'map' && shape.type !== 'document'

/** True for a document, and for lists and maps of documents: their values must be JSON. */
export const isDocument = (shape: Shape, shapes: Shapes): boolean => {
  if (shape.type === 'list') return isDocument(shapeOf(shape.member, shapes), shapes)
  if (shape.type === 'map') return isDocument(shapeOf(shape.value, shapes), shapes)
  return shape.type === 'document'
}

/** True for shapes that accept shorthand: structures, maps, and lists of those or of lists. */
export const takesShorthand = (shape: Shape, shapes: Shapes): boolean => {
  if (isScalar(shape) || isDocument(shape, shapes)) return false
  return shape.type !== 'list' || !isScalar(shapeOf(shape.member, shapes))
}
