import {
  child,
  isObject,
  items,
  type JsonObject,
  keyOf,
  type Located,
  members,
  pointerStep,
} from '../document/located.ts'
import { resolveRef, targetOf } from '../document/resolve-ref.ts'
import { componentAt } from './component-name.ts'
import type { Reading } from './reading.ts'
import { rememberedRead } from './remembered.ts'
import type { UnionShape } from './shape.ts'

type Choices = NonNullable<UnionShape['choices']>

type Value = Choices[number][0]

const isScalar = (value: unknown): value is Value => value === null || !['object', 'undefined'].includes(typeof value)

const followed = (at: Located, { document }: Pick<Reading, 'document'>, hops = 0): Located => {
  const ref = isObject(at.value) ? at.value['$ref'] : undefined
  const target = typeof ref === 'string' && hops < 20 ? resolveRef(document, ref, at, () => undefined) : undefined
  return target ? followed(target, { document }, hops + 1) : at
}

const valuesByName = rememberedRead<Map<string, readonly Value[]>>()

/**
 * The values that a schema lists for a member: by `const` or `enum`, also through `allOf`, or those of all its options.
 */
export const valuesOf = (
  option: Located,
  name: string,
  reading: Pick<Reading, 'document'>,
  depth = 0,
): readonly Value[] => {
  const at = followed(option, reading)
  if (!isObject(at.value) || depth > 12) return []
  const cache = valuesByName(at.value, reading.document, () => new Map())
  const known = cache.get(name)
  if (known) return known
  // A schema that contains itself as an option adds no values to its own.
  cache.set(name, [])
  const values = listedValues({ ...at, value: at.value }, name, reading, depth)
  cache.set(name, values)
  return values
}

const listedValues = (
  at: Located<JsonObject>,
  name: string,
  reading: Pick<Reading, 'document'>,
  depth: number,
): readonly Value[] => {
  const member = followed(child(child(at, 'properties'), name), reading).value
  if (isObject(member)) {
    if (isScalar(member['const'])) return [member['const']]
    if (Array.isArray(member['enum']) && member['enum'].every(isScalar)) return member['enum']
  }
  for (const part of items(child(at, 'allOf'))) {
    const found = valuesOf(part, name, reading, depth + 1)
    if (found.length > 0) return found
  }
  for (const keyword of ['oneOf', 'anyOf']) {
    const options = items(child(at, keyword))
    if (options.length === 0) continue
    if (child(child(at, 'discriminator'), 'propertyName').value === name) {
      const own = readChoices(at, options, { ...reading, warn: () => undefined })
      if (own) return own.choices.map(([value]) => value)
    }
    const listed = options.map((option) => valuesOf(option, name, reading, depth + 1))
    if (listed.every((values) => values.length > 0)) return [...new Set(listed.flat())]
  }
  return []
}

/** The name of the component that an option refers to, which is its implicit value. */
const componentNameOf = (option: Located, { document }: Pick<Reading, 'document'>): string | undefined => {
  const target = targetOf(document, option)
  return target && componentAt(target)
}

/** The target of a mapping entry: a reference, or the name of a component. */
const mappedTarget = (at: Located, { document }: Pick<Reading, 'document'>): Located | undefined => {
  const text = String(at.value)
  const ref = /[#/.]/.test(text) ? text : `#/components/schemas${pointerStep(text)}`
  return resolveRef(document, ref, at, () => undefined)
}

/** The options of `oneOf` or `anyOf` that the values of a discriminator select. */
export interface ReadChoices {
  readonly name: string
  readonly choices: Choices
}

/**
 * Determines the option that each value of the discriminator selects: the values that an option lists itself, those of
 * the mapping, or else the name of its component. If several options list a value, the mapping or the name of the
 * component decides. `undefined` if no value selects an option, or one value selects two.
 *
 * @param options The schemas under `oneOf` or `anyOf`.
 */
export const readChoices = (
  schema: Located,
  options: readonly Located[],
  reading: Pick<Reading, 'document' | 'warn'>,
): ReadChoices | undefined => {
  const at = child(schema, 'discriminator')
  const name = child(at, 'propertyName').value
  if (typeof name !== 'string') return undefined
  const targets = options.map((option) => keyOf(followed(option, reading)))
  const references = options.map((option) => {
    const target = targetOf(reading.document, option)
    return target && [keyOf(target), keyOf(followed(target, reading))]
  })
  const optionOf = (target: Located | undefined): number =>
    target === undefined
      ? -1
      : references.findIndex((keys, index) => keys?.includes(keyOf(target)) || targets[index] === keyOf(target))
  const mapped = members(child(at, 'mapping')).flatMap(([value, text]): [Value, number][] => {
    const option = optionOf(mappedTarget(text, reading))
    if (option < 0)
      reading.warn(text, `the mapping of ${value} names no option`, 'name one of the options of oneOf or anyOf')
    return option < 0 ? [] : [[value, option]]
  })
  const fallback = child(at, 'defaultMapping')
  const others = fallback.value === undefined ? -1 : optionOf(mappedTarget(fallback, reading))
  const listed = options.map((option, index) => (index === others ? [] : valuesOf(option, name, reading)))
  const names = options.map((option) => componentNameOf(option, reading))
  const choices = new Map<Value, number>()
  const unclaimed = new Set<Value>()
  for (const value of new Set(listed.flat())) {
    const claimants = [...options.keys()].filter((index) => listed[index]?.includes(value))
    const claimed = mapped.find(([candidate]) => candidate === value)?.[1]
    const option =
      claimants.length === 1 ? claimants[0] : (claimed ?? claimants.find((index) => names[index] === value))
    if (option === undefined) unclaimed.add(value)
    else choices.set(value, option)
  }
  const isShared = (value: Value): boolean => listed.filter((values) => values.includes(value)).length > 1
  if (unclaimed.size > 0 && ![...choices.keys()].some(isShared)) return undefined
  for (const [index, component] of names.entries()) {
    const isNamed = listed[index]?.length === 0 && index !== others && !mapped.some(([, option]) => option === index)
    if (isNamed && component !== undefined) choices.set(component, index)
  }
  for (const [value, index] of mapped) {
    if (choices.has(value) && choices.get(value) !== index) return undefined
    choices.set(value, index)
  }
  return choices.size === 0 ? undefined : { name, choices: [...choices] }
}
