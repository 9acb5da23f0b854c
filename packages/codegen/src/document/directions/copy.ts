import { dirname, relative } from 'node:path/posix'
import { componentAt } from '../../model/component-name.ts'
import { derivedName } from '../../model/component-registry.ts'
import { nameKeeper } from '../../model/naming.ts'
import { valuesOf } from '../../model/read-choices.ts'
import type { Place } from '../../problem.ts'
import { dataKeywords, namingKeywords, type SourceDocument } from '../load.ts'
import { child, isObject, type JsonObject, type Located, members, pointerStep } from '../located.ts'
import { type Direction, foreign, isForeign, keyOf, targetOf } from './direction.ts'
import { leadingIn } from './leading.ts'

const endings: Readonly<Record<Direction, string>> = { request: 'InRequest', response: 'InResponse' }

/** Keywords whose schemas speak of the same value. */
const inPlace: ReadonlySet<string> = new Set('allOf anyOf oneOf not if then else dependentSchemas'.split(' '))

/** A schema as it is in one direction. */
export interface Variant {
  /** The component it becomes, in the root file. */
  readonly name: string
  readonly origin: Place
  schema: unknown
}

/** Copies of schemas, each as it is in one direction. */
export interface Copies {
  /** A schema as it is in a direction, for the file `from`; `undefined` when it is the same in both. */
  readonly schema: (at: Located, direction: Direction, from: string) => unknown
  /** The components that copies refer to, so far. */
  readonly variants: () => readonly Variant[]
}

/** Makes copies of the schemas of a document. */
export const copiesOf = (document: SourceDocument): Copies => {
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const named = child(child(root, 'components'), 'schemas')
  const unique = nameKeeper(new Set(members(named).map(([name]) => name)))
  const leading = { request: leadingIn(document, 'request'), response: leadingIn(document, 'response') }
  const variants = new Map<string, Variant>()

  const refTo = ({ file, pointer }: Place, from: string): string => {
    const uri = document.files.get(file)?.uri ?? file
    const path = /^[a-z][a-z0-9+.-]*:/i.test(uri) ? uri : relative(dirname(from), file)
    return `${file === from ? '' : path}#${pointer}`.replaceAll('%', '%25')
  }

  const placeOf = ({ name }: Variant): Place => ({
    file: document.root,
    pointer: `${named.pointer}${pointerStep(name)}`,
  })

  /** The component that is the schema in one direction. */
  const variantOf = (schema: Located, direction: Direction): Place => {
    const key = `${direction} ${keyOf(schema)}`
    const known = variants.get(key)
    if (known) return placeOf(known)
    const own = componentAt(schema) ?? derivedName(schema)
    const variant: Variant = { name: unique(`${own}${endings[direction]}`), origin: schema, schema: undefined }
    variants.set(key, variant)
    variant.schema = copy(schema, direction, document.root)
    return placeOf(variant)
  }

  /** The target of a reference to a schema in one direction. */
  const inDirection = (target: Located, direction: Direction, from: string): string =>
    refTo(leading[direction](target) ? variantOf(target, direction) : target, from)

  /** Names of members that are excluded in the direction, in the schema and its `allOf`. */
  const foreignNames = (at: Located, direction: Direction, depth = 0): string[] => {
    if (!isObject(at.value) || depth > 12) return []
    const target = targetOf(document, at)
    const branches = child(at, 'allOf')
    return [
      ...members(child(at, 'properties')).flatMap(([name, member]) =>
        isForeign(document, member, direction) ? [name] : [],
      ),
      ...(target ? foreignNames(target, direction, depth + 1) : []),
      ...(Array.isArray(branches.value)
        ? branches.value.flatMap((_, index) => foreignNames(child(branches, index), direction, depth + 1))
        : []),
    ]
  }

  /**
   * Values of a discriminator, those among them that go without saying: the names of components, except of `others`,
   * which takes the values that no option has, and of options that list other values themselves.
   */
  const mappingOf = (schema: Located, direction: Direction, from: string, others?: Located): JsonObject => {
    const { propertyName } = Object(child(schema, 'discriminator').value)
    const refs = ['oneOf', 'anyOf'].flatMap((keyword) => {
      const options = child(schema, keyword)
      return Array.isArray(options.value)
        ? options.value.flatMap((_, index) => targetOf(document, child(options, index)) ?? [])
        : []
    })
    const children = members(named).flatMap(([, component]) => {
      const branches = child(component, 'allOf')
      const isChild =
        Array.isArray(branches.value) &&
        branches.value.some((_, index) => {
          const target = targetOf(document, child(branches, index))
          return target !== undefined && keyOf(target) === keyOf(schema)
        })
      return isChild ? [component] : []
    })
    const implied = [...refs, ...children].flatMap((target) => {
      const name = componentAt(target)
      return name === undefined ? [] : [[name, target] as const]
    })
    const mapped = members(child(child(schema, 'discriminator'), 'mapping')).flatMap(([value, at]) => {
      const text = String(at.value)
      const ref = /[#/.]/.test(text) ? text : `#/components/schemas/${text}`
      const target = targetOf(document, { ...at, value: { $ref: ref } })
      return target ? [[value, target] as const] : []
    })
    const isMapped = new Set([...mapped.map(([, target]) => target), ...(others ? [others] : [])].map(keyOf))
    const isImplied = ([name, target]: readonly [string, Located]): boolean => {
      const listed = valuesOf(target, String(propertyName), { document })
      return !isMapped.has(keyOf(target)) && (listed.length === 0 || listed.includes(name))
    }
    const all = [...mapped, ...implied.filter(isImplied)]
    return Object.fromEntries(all.map(([value, target]) => [value, inDirection(target, direction, from)]))
  }

  const copyProperties = (at: Located, direction: Direction, from: string): JsonObject =>
    Object.fromEntries(
      members(at).flatMap(([name, member]): [string, unknown][] => {
        if (!isForeign(document, member, direction)) return [[name, copy(member, direction, from)]]
        // Read-only members in a request are ignored; write-only members in a response are an error.
        return direction === 'request' ? [] : [[name, false]]
      }),
    )

  const without = (names: unknown, dropped: ReadonlySet<unknown>): unknown =>
    Array.isArray(names) ? names.filter((name) => !dropped.has(name)) : names

  /** A schema as it is in one direction. `outer` are names that a schema around it drops. */
  const copy = (at: Located, direction: Direction, from: string, outer: readonly string[] = []): unknown => {
    if (Array.isArray(at.value)) return at.value.map((_, index) => copy(child(at, index), direction, from, outer))
    if (!isObject(at.value)) return at.value
    const names = [...outer, ...foreignNames(at, direction)]
    const dropped = new Set<unknown>(names)
    const target = targetOf(document, at)
    const copyMember = (name: string, member: Located): unknown => {
      if (name === '$ref' && target) return inDirection(target, direction, from)
      if (dataKeywords.has(name)) return member.value
      if (name === 'properties') return copyProperties(member, direction, from)
      if (name === 'required') return without(member.value, dropped)
      if (name === 'dependentRequired') {
        return Object.fromEntries(members(member).map(([own, list]) => [own, without(list.value, dropped)]))
      }
      if (name === 'discriminator' && isObject(member.value)) {
        const { defaultMapping } = member.value
        const other =
          typeof defaultMapping === 'string'
            ? targetOf(document, { ...at, value: { $ref: defaultMapping } })
            : undefined
        return {
          ...member.value,
          mapping: mappingOf(at, direction, from, other),
          ...(other ? { defaultMapping: inDirection(other, direction, from) } : {}),
        }
      }
      if (namingKeywords.has(name)) {
        const within = inPlace.has(name) ? names : []
        return Object.fromEntries(members(member).map(([own, each]) => [own, copy(each, direction, from, within)]))
      }
      return copy(member, direction, from, inPlace.has(name) ? names : [])
    }
    return Object.fromEntries(
      members(at).flatMap(([name, member]) => (name === foreign[direction] ? [] : [[name, copyMember(name, member)]])),
    )
  }

  return {
    schema: (at, direction, from) => (leading[direction](at) ? copy(at, direction, from) : undefined),
    variants: () => [...variants.values()],
  }
}
