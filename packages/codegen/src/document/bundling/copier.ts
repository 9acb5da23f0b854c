import type { SourceDocument } from '../load.ts'
import { child, isObject, type JsonObject, type Located, members, pointerSteps } from '../located.ts'
import { resolveRef } from '../resolve-ref.ts'
import type { Gathered } from './gathered.ts'
import { leavesOthers } from './leaving.ts'
import { isComponent } from './section.ts'

/** Members whose content is data, in which nothing refers to anything. */
const data: ReadonlySet<string> = new Set(['default', 'const', 'enum'])

/** Members that only show what a value looks like: a tool might take a `$ref` among them for a reference. */
const showing: ReadonlySet<string> = new Set(['example', 'examples'])

/** Members whose content is a mapping from names that the author chose. */
const naming: ReadonlySet<string> = new Set(
  [
    'properties patternProperties dependentSchemas $defs paths webhooks pathItems',
    'schemas responses parameters headers requestBodies callbacks links securitySchemes',
  ].flatMap((names) => names.split(' ')),
)

/** Copies an object of a document for its bundle. */
type Copy = (at: Located) => unknown

/** Makes the function that copies objects for a bundle: every `$ref` of a copy names a component. */
export const copierOf = (document: SourceDocument, gathered: Gathered): Copy => {
  const { root } = document

  const resolved = (at: Located, ref: unknown): Located | undefined =>
    typeof ref === 'string' ? resolveRef(document, ref, at, () => undefined) : undefined

  const copyRef = (at: Located, ref: string): JsonObject => {
    const target = resolved(at, ref)
    if (!target) return { $ref: ref }
    if (at.file === root && gathered.places.get(`${target.file}#${target.pointer}`) === `#${at.pointer}`)
      return Object(copy(target))
    // A path item is written out where it is used: as a component too, its operations would be there twice.
    const isPathItem = pointerSteps(target.pointer)?.[1] === 'pathItems'
    if ((isPathItem || /\/(?:paths|webhooks)\/[^/]*$/.test(at.pointer)) && isObject(target.value))
      return Object(copy(target))
    const local = target.file === root && isComponent(pointerSteps(target.pointer))
    const pointer = local ? `#${target.pointer}` : gathered.take(target, copy, at)
    return { ...Object(others(at)), $ref: pointer.replaceAll('%', '%25') }
  }

  /** The members of an object, except its reference. */
  const others = (at: Located): JsonObject =>
    Object.fromEntries(
      Object.entries(isObject(at.value) ? at.value : {})
        .filter(([name, value]) => name !== '$ref' && !showing.has(name) && !leavesOthers(name, value))
        .map(([name, value]) => {
          // The content of an extension is not interpreted, so it has no references.
          const isData = typeof value !== 'object' || data.has(name) || name.startsWith('x-')
          return [name, isData ? value : copyMember(at, name, child(at, name))]
        }),
    )

  const copyMember = (at: Located, name: string, member: Located): unknown => {
    if (at.pointer === '' && (name === 'paths' || name === 'webhooks')) return copyPaths(member)
    if (naming.has(name) && isObject(member.value)) return named(member)
    return name === 'mapping' && at.pointer.endsWith('/discriminator') ? mapped(member) : copy(member)
  }

  const named = (at: Located): JsonObject =>
    Object.fromEntries(members(at).map(([name, member]) => [name, copy(member)]))

  /** The paths of a document, possibly in another file. */
  const copyPaths = (at: Located): JsonObject =>
    Object.fromEntries(
      members(resolved(at, child(at, '$ref').value) ?? at).map(([name, item]) => [name, copyPathItem(item)]),
    )

  /** A path item is written out where it is used. */
  const copyPathItem = (at: Located, hops = 0): unknown => {
    const target = resolved(at, child(at, '$ref').value)
    return target && hops < 20 ? copyPathItem(target, hops + 1) : copy(at)
  }

  /** A text in the mapping of a discriminator is a reference, or the name of a component. */
  const mapped = (mapping: Located): JsonObject =>
    Object.fromEntries(
      members(mapping).map(([name, { value, ...place }]) => [
        name,
        typeof value === 'string' && /[#/.]/.test(value) ? copyRef({ ...place, value }, value)['$ref'] : value,
      ]),
    )

  const copy: Copy = (at) => {
    if (Array.isArray(at.value))
      return at.value.map((item, index) => (typeof item === 'object' ? copy(child(at, index)) : item))
    if (!isObject(at.value)) return at.value
    const { $ref } = at.value
    return typeof $ref === 'string' ? copyRef(at, $ref) : others(at)
  }

  return copy
}
