// Copied into generated folders, without this line.
import { type Make, type Making, maximumTries, optionalDepth } from './making.ts'
import { isSame, listOf, numberOf, type Schema, type SchemaObject, schemaOf, schemasOf, Unmakeable } from './schema.ts'

/** Items that a list must contain: `contains`, `minContains` and `maxContains` of one part of a schema. */
export interface Containing {
  readonly schema: Schema
  readonly least: number
  readonly most: number | undefined
}

/** The name of the member of a flattened schema with all that its parts require to be contained. */
export const containingKey = 'containing'

/** The schema of an item, excluding those that a list may contain only a few times. */
const withoutLimited = (own: Schema, containing: readonly Containing[]): Schema => {
  const limited = containing.flatMap(({ schema, most }) => (most === undefined ? [] : [{ not: schema }]))
  return limited.length === 0 ? own : { allOf: [own, ...limited] }
}

/** Generates a list. */
export const fakeList = (schema: SchemaObject, making: Making, depth: number, make: Make): unknown[] => {
  const { random, isPlain } = making
  const first = schemasOf(schema['prefixItems'])
  const rest = schemaOf(schema['items'])
  const containing = listOf(schema[containingKey]) as readonly Containing[]
  const needed = containing.flatMap((each) => Array.from({ length: each.least }, () => each.schema))
  const isClosed = rest === false
  const maximum = Math.min(numberOf(schema['maxItems']) ?? Infinity, isClosed ? first.length : Infinity)
  const minimum = Math.max(numberOf(schema['minItems']) ?? 0, needed.length)
  if (minimum > maximum) throw new Unmakeable('a list has too few items to contain all that it must')
  const whole = Math.max(minimum, first.length + needed.length)
  const preferred = depth > optionalDepth || isClosed ? whole : Math.max(whole, random.integer(1, 3))
  const longest = Math.min(preferred, maximum)
  const count = isPlain || random.next() < 0.8 ? longest : random.integer(minimum, longest)
  const last = count - needed.length
  const start = isPlain || last >= first.length ? Math.min(first.length, last) : random.integer(0, last)
  const list: unknown[] = []
  for (let index = 0; index < count; index++) {
    const contained = needed[index - start]
    const own = first[index] ?? rest
    const item = contained === undefined ? withoutLimited(own, containing) : { allOf: [contained, own] }
    try {
      list.push(fakeItem(list, item, schema['uniqueItems'] === true, making, depth, make))
    } catch (error) {
      const isComplete = list.length >= minimum && index >= start + needed.length
      if (!(error instanceof Unmakeable) || !isComplete) throw error
      break
    }
  }
  return list
}

/** Generates an item; for unique items, one that the list does not contain. */
const fakeItem = (
  list: readonly unknown[],
  schema: Schema,
  isUnique: boolean,
  making: Making,
  depth: number,
  make: Make,
): unknown => {
  for (let tried = 0; tried < maximumTries * 4; tried++) {
    const isFirst = tried === 0
    const item = make(schema, isFirst ? making : { ...making, isPlain: false, examples: false }, depth + 1)
    if (!isUnique || !list.some((other) => isSame(other, item))) return item
  }
  throw new Unmakeable('there are not enough different items')
}
