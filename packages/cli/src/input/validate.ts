import { isScalar, shapeOf } from '../contract/lookup.ts'
import type { List, MapShape, Scalar, Shape, Shapes, Structure } from '../contract/shape.ts'
import { usageError } from '../failure.ts'
import { pythonText, pythonType } from '../python/text.ts'
import { isRecord, type Members } from '../record.ts'

const validTypes: Readonly<Record<Exclude<Shape['type'], 'document'>, string>> = {
  structure: "<class 'dict'>",
  map: "<class 'dict'>",
  list: "<class 'list'>, <class 'tuple'>",
  string: "<class 'str'>",
  integer: "<class 'int'>",
  long: "<class 'int'>",
  double: "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>",
  boolean: "<class 'bool'>",
  timestamp: "<class 'datetime.datetime'>, timestamp-string",
  blob: "<class 'bytes'>, <class 'bytearray'>, file-like object",
}

const fits: Readonly<Record<Scalar['type'], (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  // In Python, booleans are numbers.
  integer: (value) => Number.isInteger(value) || typeof value === 'boolean',
  long: (value) => Number.isInteger(value) || typeof value === 'boolean',
  double: (value) => typeof value === 'number' || typeof value === 'boolean',
  boolean: (value) => typeof value === 'boolean',
  timestamp: (value) => typeof value === 'number' || (typeof value === 'string' && !Number.isNaN(Date.parse(value))),
  blob: (value) => typeof value === 'string' || value instanceof Uint8Array,
}

const named = (name: string): string => (name === '' ? 'input' : name.replace(/^\./, ''))

class Validation {
  readonly mistakes: string[] = []
  readonly #shapes: Shapes

  constructor(shapes: Shapes) {
    this.#shapes = shapes
  }

  check(value: unknown, shape: Shape, name: string): void {
    if (shape.type === 'document') return
    if (shape.type === 'structure' && isRecord(value)) this.#structure(value, shape, name)
    else if (shape.type === 'map' && isRecord(value)) this.#map(value, shape, name)
    else if (shape.type === 'list' && Array.isArray(value)) this.#list(value, shape, name)
    else if (isScalar(shape) && fits[shape.type](value)) this.#range(value, shape.min, name)
    else {
      this.mistakes.push(
        `Invalid type for parameter ${named(name)}, value: ${pythonText(value)}, type: ${pythonType(value)}, ` +
          `valid types: ${validTypes[shape.type]}`,
      )
    }
  }

  #structure(value: Members, shape: Structure, name: string): void {
    for (const member of shape.required ?? []) {
      if (Object.hasOwn(value, member)) continue
      this.mistakes.push(`Missing required parameter in ${named(name)}: "${member}"`)
    }
    const known = Object.keys(value).filter((member) => {
      if (Object.hasOwn(shape.members, member)) return true
      const valid = Object.keys(shape.members).join(', ')
      this.mistakes.push(`Unknown parameter in ${named(name)}: "${member}", must be one of: ${valid}`)
      return false
    })
    for (const member of known) {
      this.check(value[member], shapeOf(shape.members[member] ?? '', this.#shapes), `${name}.${member}`)
    }
  }

  #map(value: Members, shape: MapShape, name: string): void {
    for (const [key, item] of Object.entries(value)) {
      this.check(key, shapeOf(shape.key, this.#shapes), `${name} (key: ${key})`)
      this.check(item, shapeOf(shape.value, this.#shapes), `${name}.${key}`)
    }
  }

  #list(value: readonly unknown[], { member, min }: List, name: string): void {
    this.#length(value.length, min ?? 0, name)
    for (const [index, item] of value.entries()) this.check(item, shapeOf(member, this.#shapes), `${name}[${index}]`)
  }

  #range(value: unknown, min: number | undefined, name: string): void {
    if (min === undefined) return
    if (typeof value === 'string') {
      this.#length(Array.from(value).length, min, name)
    } else if (Number(value) < min) {
      this.mistakes.push(
        `Invalid value for parameter ${named(name)}, value: ${pythonText(value)}, valid min value: ${min}`,
      )
    }
  }

  #length(length: number, min: number, name: string): void {
    if (length >= min) return
    this.mistakes.push(`Invalid length for parameter ${named(name)}, value: ${length}, valid min length: ${min}`)
  }
}

/**
 * Validates the input of an operation before it is sent: types, required and unknown members, minimum sizes. The server
 * checks everything else, as with the AWS CLI.
 *
 * @throws {Failure} with exit code 252 that lists every mistake.
 */
export const validateInput = (input: unknown, shape: Shape, shapes: Shapes): void => {
  const validation = new Validation(shapes)
  validation.check(input, shape, '')
  if (validation.mistakes.length > 0) {
    throw usageError(`Parameter validation failed:\n${validation.mistakes.join('\n')}`)
  }
}
