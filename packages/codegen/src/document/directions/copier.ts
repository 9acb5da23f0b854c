import { dataKeywords, namingKeywords, type SourceDocument } from '../load.ts'
import { child, isObject, type JsonObject, type Located, members } from '../located.ts'
import { targetOf } from '../resolve-ref.ts'
import { type Direction, foreign, isForeign } from './direction.ts'
import { discriminatorTargets } from './discriminator-targets.ts'
import { foreignNames } from './foreign-names.ts'
import type { Variants } from './variants.ts'

/** Keywords whose schemas speak of the same value. */
const inPlace: ReadonlySet<string> = new Set('allOf anyOf oneOf not if then else dependentSchemas'.split(' '))

const without = (names: unknown, dropped: readonly unknown[]): unknown =>
  Array.isArray(names) ? names.filter((name) => !dropped.includes(name)) : names

/** Copies a schema as it is in one direction, for the file `from`. `outer` are names that a schema around it drops. */
type Copy = (at: Located, from: string, outer?: readonly string[]) => unknown

/** Makes the function that copies schemas as they are in one direction. */
export const copierOf = (
  document: SourceDocument,
  named: Located,
  direction: Direction,
  isDifferent: (schema: Located) => boolean,
  variants: Variants,
): Copy => {
  /** The target of a reference to a schema. */
  const refTo = (target: Located, from: string): string => {
    const place = isDifferent(target) ? variants.placeOf(target, direction, () => copy(target, document.root)) : target
    return variants.refTo(place, from)
  }

  const copyProperties = (at: Located, from: string): JsonObject =>
    Object.fromEntries(
      members(at).flatMap(([name, member]): [string, unknown][] => {
        if (!isForeign(document, member, direction)) return [[name, copy(member, from)]]
        // Read-only members in a request are ignored; write-only members in a response are an error.
        return direction === 'request' ? [] : [[name, false]]
      }),
    )

  const copyDiscriminator = (schema: Located, discriminator: JsonObject, from: string): JsonObject => {
    const { defaultMapping } = discriminator
    const other =
      typeof defaultMapping === 'string'
        ? targetOf(document, { ...schema, value: { $ref: defaultMapping } })
        : undefined
    const targets = discriminatorTargets(document, schema, named, other)
    return {
      ...discriminator,
      mapping: Object.fromEntries(targets.map(([value, target]) => [value, refTo(target, from)])),
      ...(other ? { defaultMapping: refTo(other, from) } : {}),
    }
  }

  const copyMember = (at: Located, name: string, member: Located, from: string, names: readonly string[]): unknown => {
    const target = name === '$ref' ? targetOf(document, at) : undefined
    if (target) return refTo(target, from)
    if (dataKeywords.has(name)) return member.value
    if (name === 'properties') return copyProperties(member, from)
    if (name === 'required') return without(member.value, names)
    if (name === 'dependentRequired')
      return Object.fromEntries(members(member).map(([own, list]) => [own, without(list.value, names)]))
    if (name === 'discriminator' && isObject(member.value)) return copyDiscriminator(at, member.value, from)
    const within = inPlace.has(name) ? names : []
    return namingKeywords.has(name)
      ? Object.fromEntries(members(member).map(([own, each]) => [own, copy(each, from, within)]))
      : copy(member, from, within)
  }

  const copy: Copy = (at, from, outer = []) => {
    if (Array.isArray(at.value)) return at.value.map((_, index) => copy(child(at, index), from, outer))
    if (!isObject(at.value)) return at.value
    const names = [...outer, ...foreignNames(document, at, direction)]
    return Object.fromEntries(
      members(at).flatMap(([name, member]) =>
        name === foreign[direction] ? [] : [[name, copyMember(at, name, member, from, names)]],
      ),
    )
  }

  return copy
}
