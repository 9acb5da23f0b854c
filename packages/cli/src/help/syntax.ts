import { isScalar, shapeOf, takesShorthand } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'

/** Shorthand is not shown for deeper values, because JSON is easier to read. */
const maximumDepth = 4

/** The shorthand syntax of a nested value; `undefined` if it is too deep or a document. */
const part = (name: string, shapes: Shapes, within: readonly string[]): string | undefined => {
  const shape = shapeOf(name, shapes)
  const inside = [...within, name]
  if (isScalar(shape)) return shape.type
  if (within.includes(name) || within.length >= maximumDepth || shape.type === 'document') return undefined
  if (shape.type === 'list') {
    const item = part(shape.member, shapes, inside)
    const isNested = !isScalar(shapeOf(shape.member, shapes)) || inside.length > 2
    return item && (isNested ? `[${item},${item}]` : `${item},${item}`)
  }
  if (shape.type === 'map') {
    const value = part(shape.value, shapes, inside)
    return value && `{KeyName1=${value},KeyName2=${value}}`
  }
  const members = Object.entries(shape.members).flatMap(([member, type]) => {
    const value = part(type, shapes, inside)
    return value === undefined ? [] : [`${member}=${value}`]
  })
  return `{${members.join(',')}}`
}

/** The shorthand syntax of a value; `undefined` if there is none. */
export const shorthandSyntax = (name: string, shapes: Shapes): string | undefined => {
  const shape = shapeOf(name, shapes)
  if (shape.type === 'list' && isScalar(shapeOf(shape.member, shapes))) return 'string string ...'
  if (!takesShorthand(shape, shapes)) return undefined
  const text = part(shape.type === 'list' ? shape.member : name, shapes, [])
  if (text === undefined) return undefined
  const bare = /^\{.*\}$/s.test(text) ? text.slice(1, -1) : text
  return shape.type === 'list' ? `${bare} ...` : bare
}

const scalarText = (shape: Shape): string => {
  if (shape.type === 'string' && shape.enum) return `"${shape.enum.join('"|"')}"`
  if (shape.type === 'boolean') return 'true|false'
  return shape.type === 'integer' || shape.type === 'long' || shape.type === 'double' ? shape.type : `"${shape.type}"`
}

/** The JSON syntax of a value, on several lines. */
export const jsonSyntax = (name: string, shapes: Shapes, within: readonly string[] = []): string => {
  const shape = shapeOf(name, shapes)
  const inside = [...within, name]
  const indented = (text: string): string => text.replaceAll('\n', '\n  ')
  if (isScalar(shape)) return scalarText(shape)
  if (shape.type === 'document') return '{...}'
  if (within.includes(name)) return '{ ... recursive ... }'
  if (shape.type === 'list') {
    const item = jsonSyntax(shape.member, shapes, inside)
    if (isScalar(shapeOf(shape.member, shapes))) return `[${item}, ...]`
    return `[\n  ${indented(item)}\n  ...\n]`
  }
  if (shape.type === 'map') return `{"string": ${jsonSyntax(shape.value, shapes, inside)}\n  ...}`
  const members = Object.entries(shape.members).map(([member, type]) => {
    return `  "${member}": ${indented(jsonSyntax(type, shapes, inside))}`
  })
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n}`
}
