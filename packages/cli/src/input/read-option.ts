import type { OptionValue } from '../command-line/option.ts'
import { isScalar, shapeOf, takesShorthand } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'
import { parameterError } from '../failure.ts'
import type { Host } from '../host.ts'
import { parseFloating, parseInteger } from '../python/integer.ts'
import { jsonMistake } from '../python/json-error.ts'
import { coerceShorthand } from './coerce-shorthand.ts'
import { FileError, readParameterFile } from './parameter-file.ts'
import { parseShorthand, ShorthandError } from './shorthand.ts'

/** An option with the shape of its value. */
export interface ShapedOption {
  /** With its dashes. */
  readonly name: string
  readonly shape: Shape
}

type RawValue = string | Uint8Array | readonly string[]

const parseJson = (text: string, option: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw parameterError(option, `Invalid JSON: ${jsonMistake(text)}\nJSON received: ${text}`)
  }
}

/** True for a text that is read as JSON because of its first character. A byte order mark does not count as space. */
const beginsWith = (text: string | undefined, opening: '[' | '{'): boolean =>
  text?.replace(/^[^\S\uFEFF]+/, '').startsWith(opening) ?? false

const looksLikeJson = (value: string | readonly string[]): boolean => {
  const first = typeof value === 'string' ? value : value[0]
  return beginsWith(first, '[') || beginsWith(first, '{')
}

const readScalar = (value: string | Uint8Array, { type }: Shape): unknown => {
  const text = typeof value === 'string' ? value : Buffer.from(value).toString('latin1')
  if (type === 'integer' || type === 'long') return parseInteger(text)
  if (type === 'double') return parseFloating(text)
  if (typeof value === 'string' && type === 'boolean') return value !== '' && value.toLowerCase() !== 'false'
  return value
}

/** Reads a value that is not in shorthand: JSON, a scalar, or a list of these. */
const readPlain = (value: RawValue, { name, shape }: ShapedOption, shapes: Shapes): unknown => {
  const isText = typeof value === 'string'
  if (value instanceof Uint8Array) {
    if (isScalar(shape)) return readScalar(value, shape)
    throw parameterError(name, 'A file of bytes cannot be read as JSON. Use file:// instead of fileb://.')
  }
  if (shape.type === 'document') return parseJson(String(value), name)
  if (isScalar(shape)) return readScalar(String(value), shape)
  if (shape.type === 'list') {
    const member = { name, shape: shapeOf(shape.member, shapes) }
    const words = isText ? Array.from(value) : value
    const single = isText ? value : words.length === 1 ? words[0] : undefined
    if (single !== undefined && beginsWith(single, '[')) return parseJson(single, name)
    return words.map((item) => readPlain(item, member, shapes))
  }
  if (isText && beginsWith(value, '{')) return parseJson(value, name)
  throw parameterError(name, `Invalid JSON:\n${isText ? value : ''}`)
}

const readShorthand = (
  value: string | readonly string[],
  { name, shape }: ShapedOption,
  { shapes, host }: { readonly shapes: Shapes; readonly host: Host },
): unknown => {
  const parse = (text: string): unknown => parseShorthand(text, (file) => readParameterFile(file, host))
  try {
    // A list consists of several arguments. A single text, such as from a file, is not converted; validation reports
    // it.
    if (typeof value === 'string' && shape.type === 'list') return parse(value)
    return coerceShorthand(typeof value === 'string' ? parse(value) : value.map(parse), shape, shapes)
  } catch (error) {
    if (error instanceof ShorthandError || error instanceof FileError) throw parameterError(name, error.message)
    throw error
  }
}

const contentsOf = (value: string | readonly string[], name: string, host: Host): RawValue => {
  const single = typeof value === 'string' ? value : value.length === 1 ? value[0] : undefined
  if (single === undefined) return value
  try {
    return readParameterFile(single, host) ?? value
  } catch (error) {
    throw error instanceof FileError ? parameterError(name, error.message) : error
  }
}

/**
 * Converts the value of an option to its member of the input, from shorthand, JSON, text, or the file that it names.
 *
 * @throws {Failure} with exit code 252 for a value that cannot be read, 255 for a text instead of a number.
 */
export const readOption = (rawValue: OptionValue, option: ShapedOption, shapes: Shapes, host: Host): unknown => {
  if (typeof rawValue === 'boolean') return rawValue
  const value = contentsOf(rawValue, option.name, host)
  const { shape } = option
  if (!(value instanceof Uint8Array) && !looksLikeJson(value) && takesShorthand(shape, shapes)) {
    const members = shape.type === 'structure' ? Object.keys(shape.members) : []
    const isValueOnly =
      members.length === 1 && members[0] === 'Value' && typeof value === 'string' && !value.includes('=')
    return isValueOnly ? { Value: value } : readShorthand(value, option, { shapes, host })
  }
  return readPlain(value, option, shapes)
}
