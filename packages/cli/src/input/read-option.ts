import type { OptionValue } from '../command-line/option.ts'
import { isDocument, isScalar, shapeOf, takesShorthand } from '../contract/lookup.ts'
import type { Shape, Shapes } from '../contract/shape.ts'
import { Failure, parameterError } from '../failure.ts'
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

type GivenValue = string | Uint8Array | readonly string[]

const parseJson = (text: string, option: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw parameterError(option, `Invalid JSON: ${jsonMistake(text)}\nJSON received: ${text}`)
  }
}

const looksLikeJson = (value: GivenValue): boolean => {
  const first = Array.isArray(value) ? (value[0] as string | undefined) : value
  return typeof first === 'string' && /^\s*[[{]/.test(first)
}

const readScalar = (text: string | Uint8Array, { type }: Shape): unknown => {
  if (typeof text !== 'string') return text
  if (type === 'integer' || type === 'long') return parseInteger(text)
  if (type === 'double') return parseFloating(text)
  if (type === 'boolean') return text !== '' && text.toLowerCase() !== 'false'
  return text
}

/** A value that is not in shorthand: JSON, a scalar, or a list of such. */
const readPlain = (value: GivenValue, { name, shape }: ShapedOption, shapes: Shapes): unknown => {
  const text = typeof value === 'string' ? value : undefined
  if (shape.type === 'document') return parseJson(text ?? String(value), name)
  if (isScalar(shape)) return readScalar(value as string | Uint8Array, shape)
  if (shape.type === 'list') {
    const member = { name, shape: shapeOf(shape.member, shapes) }
    const single = text ?? (value.length === 1 ? (value[0] as string) : undefined)
    if (single !== undefined && /^\s*\[/.test(single)) return parseJson(single, name)
    return [...(value as readonly string[])].map((item) => readPlain(item, member, shapes))
  }
  if (text !== undefined && /^\s*\{/.test(text)) return parseJson(text, name)
  throw parameterError(name, `Invalid JSON:\n${text ?? ''}`)
}

const readShorthand = (
  value: GivenValue,
  { name, shape }: ShapedOption,
  { shapes, host }: { readonly shapes: Shapes; readonly host: Host },
): unknown => {
  const parse = (text: string): unknown => parseShorthand(text, (file) => readParameterFile(file, host))
  try {
    if (typeof value === 'string') {
      const parsed = parse(value)
      // A list is given as several words. One text, as from a file, stays what it is, and the validation reports it.
      return shape.type === 'list' ? parsed : coerceShorthand(parsed, shape, shapes)
    }
    return coerceShorthand((value as readonly string[]).map(parse), shape, shapes)
  } catch (error) {
    if (error instanceof ShorthandError || error instanceof FileError) throw parameterError(name, error.message)
    throw error
  }
}

const contentsOf = (value: string | readonly string[], name: string, host: Host): GivenValue => {
  const single = typeof value === 'string' ? value : value.length === 1 ? value[0] : undefined
  if (single === undefined) return value
  try {
    return readParameterFile(single, host) ?? value
  } catch (error) {
    throw error instanceof FileError ? parameterError(name, error.message) : error
  }
}

/**
 * The value of an option as the operation takes it: from shorthand, JSON, text, or the file that it names.
 *
 * @throws {Failure} with exit code 252 for what cannot be read, 255 for a text instead of a number.
 */
export const readOption = (given: OptionValue, option: ShapedOption, shapes: Shapes, host: Host): unknown => {
  if (typeof given === 'boolean') return given
  const value = contentsOf(given, option.name, host)
  const { shape } = option
  if (!(value instanceof Uint8Array) && !looksLikeJson(value) && takesShorthand(shape, shapes)) {
    const members = shape.type === 'structure' ? Object.keys(shape.members) : []
    const isValueOnly =
      members.length === 1 && members[0] === 'Value' && typeof value === 'string' && !value.includes('=')
    return isValueOnly ? { Value: value } : readShorthand(value, option, { shapes, host })
  }
  if (isDocument(shape, shapes) && shape.type !== 'document' && value instanceof Uint8Array) {
    throw new Failure(255, 'A file of bytes cannot be read as JSON. Use file:// instead of fileb://.')
  }
  return readPlain(value, option, shapes)
}
