import { pascalCase } from '../model/naming.ts'
import type { SourceDocument } from './load.ts'
import { child, isObject, type JsonObject, type Located, members, pointerStep, pointerSteps } from './located.ts'
import { resolveRef } from './resolve-ref.ts'

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

/** Sections of `components`, by the member that holds such objects elsewhere. */
const sectionsByMember: Readonly<Record<string, string>> = {
  parameters: 'parameters',
  responses: 'responses',
  headers: 'headers',
  callbacks: 'callbacks',
  links: 'links',
}

/** The components section of an object in another place. */
const sectionOf = (steps: readonly string[]): string => {
  if (steps.includes('schema') || steps[1] === 'schemas') return 'schemas'
  if (steps.at(-1) === 'requestBody') return 'requestBodies'
  return sectionsByMember[steps.at(-2) ?? ''] ?? 'schemas'
}

const isComponent = (steps: readonly string[] | undefined): boolean => steps?.[0] === 'components' && steps.length === 3

/** True for a text in which a `$ref` may lead elsewhere than to a component of the same file. */
const mayLeadElsewhere = (text: string): boolean =>
  /\$(?:id|anchor|dynamicRef)\b|\$ref["']?\s*:\s*["']?#\\?\/(?!components\\?\/\w+\\?\/[^\s/"',%}]+["'\s,}])/.test(text)

/**
 * True for a discriminator that leaves some values to a separate schema. Tools write the values of its mapping into the
 * schemas, as if no others existed.
 */
const leavesOthers = (name: string, member: unknown): boolean =>
  name === 'discriminator' && isObject(member) && typeof member['defaultMapping'] === 'string'

/** A copy without the discriminators that leave values to others. */
const withoutLeaving = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutLeaving)
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([name, member]) => !leavesOthers(name, member))
  return Object.fromEntries(entries.map(([name, member]) => [name, withoutLeaving(member)]))
}

/** The root document without the path items of its components, which are copied to where they are used. */
const withoutPathItems = (root: Located): Located => {
  const components = isObject(root.value) ? root.value['components'] : undefined
  if (!isObject(root.value) || !isObject(components)) return root
  const { pathItems: _, ...others } = components
  return { ...root, value: { ...root.value, components: others } }
}

/** A document in one file, and where its components came from. */
export interface Bundled {
  readonly whole: JsonObject
  /** Pointers in the document of components, by the keys of the places that they came from: `file#pointer`. */
  readonly places: ReadonlyMap<string, string>
}

/** One document out of the files of any contract; see `bundled`. */
export const bundle = (document: SourceDocument): JsonObject => bundled(document).whole

/**
 * Bundles the files of a document into one: objects that are referred to in other files, by anchors, or inside other
 * objects are moved to `components`, so that every `$ref` names a component. For tools that read a document in memory,
 * and do not change it: it may share values with the files, and be one of them.
 */
export const bundled = (document: SourceDocument): Bundled => {
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const { text = '' } = document.files.get(document.root) ?? {}
  if (document.files.size === 1 && isObject(root.value) && !mayLeadElsewhere(text)) {
    const whole = text.includes('defaultMapping') ? Object(withoutLeaving(root.value)) : root.value
    return { whole, places: new Map() }
  }
  const gathered = new Map<string, Map<string, unknown>>()
  const places = new Map<string, string>()

  const gather = (target: Located): string => {
    const key = `${target.file}#${target.pointer}`
    const known = places.get(key)
    if (known !== undefined) return known
    const steps = pointerSteps(target.pointer) ?? []
    const isNamed = isComponent(steps)
    const section = isNamed ? (steps[1] ?? 'schemas') : sectionOf(steps)
    const file = target.file.slice(target.file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
    const wanted = isNamed ? (steps[2] ?? '') : pascalCase([file, ...steps.slice(-2)].join(' ')) || 'Schema'
    const all = gathered.get(section) ?? new Map<string, unknown>()
    gathered.set(section, all)
    const taken = child(child(child(root, 'components'), section), wanted).value !== undefined || all.has(wanted)
    const name = taken ? `${wanted}_${places.size}` : wanted
    const place = `#/components/${section}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    places.set(key, place)
    all.set(name, undefined)
    all.set(name, copy(target))
    return place
  }

  /** Components of the root that only refer to a component of the same name in another file stand for it. */
  for (const [section, entries] of members(child(root, 'components'))) {
    for (const [name, entry] of members(entries)) {
      const ref = child(entry, '$ref').value
      const target = typeof ref === 'string' ? resolveRef(document, ref, entry, () => undefined) : undefined
      if (target && target.file !== root.file && target.pointer === entry.pointer)
        places.set(`${target.file}#${target.pointer}`, `#/components${pointerStep(section)}${pointerStep(name)}`)
    }
  }

  const copyRef = (at: Located, ref: string): JsonObject => {
    const target = resolveRef(document, ref, at, () => undefined)
    if (!target) return { $ref: ref }
    if (at.file === root.file && places.get(`${target.file}#${target.pointer}`) === `#${at.pointer}`)
      return Object(copy(target))
    // A path item is written out where it is used: as a component too, its operations would be there twice.
    const isPathItem = pointerSteps(target.pointer)?.[1] === 'pathItems'
    if ((isPathItem || /\/(?:paths|webhooks)\/[^/]*$/.test(at.pointer)) && isObject(target.value))
      return Object(copy(target))
    const local = target.file === document.root && isComponent(pointerSteps(target.pointer))
    return { ...Object(others(at)), $ref: (local ? `#${target.pointer}` : gather(target)).replaceAll('%', '%25') }
  }

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

  const named = (at: Located): JsonObject =>
    Object.fromEntries(members(at).map(([name, member]) => [name, copy(member)]))

  /** A path item is written out where it is used. */
  const copyPathItem = (at: Located, hops = 0): unknown => {
    const ref = child(at, '$ref').value
    const target = typeof ref === 'string' ? resolveRef(document, ref, at, () => undefined) : undefined
    return target && hops < 20 ? copyPathItem(target, hops + 1) : copy(at)
  }

  /** The paths of a document, possibly in another file. */
  const copyPaths = (at: Located): JsonObject => {
    const ref = child(at, '$ref').value
    const target = typeof ref === 'string' ? resolveRef(document, ref, at, () => undefined) : undefined
    return Object.fromEntries(members(target ?? at).map(([name, item]) => [name, copyPathItem(item)]))
  }

  const copyMember = (at: Located, name: string, member: Located): unknown => {
    if (at.pointer === '' && (name === 'paths' || name === 'webhooks')) return copyPaths(member)
    if (naming.has(name) && isObject(member.value)) return named(member)
    return name === 'mapping' && at.pointer.endsWith('/discriminator') ? mapped(member) : copy(member)
  }

  /** A text in the mapping of a discriminator is a reference, or the name of a component. */
  const mapped = (mapping: Located): JsonObject =>
    Object.fromEntries(
      members(mapping).map(([name, { value, ...place }]) => [
        name,
        typeof value === 'string' && /[#/.]/.test(value) ? copyRef({ ...place, value }, value)['$ref'] : value,
      ]),
    )

  const copy = (at: Located): unknown => {
    if (Array.isArray(at.value))
      return at.value.map((item, index) => (typeof item === 'object' ? copy(child(at, index)) : item))
    if (!isObject(at.value)) return at.value
    const { $ref } = at.value
    return typeof $ref === 'string' ? copyRef(at, $ref) : others(at)
  }

  const whole: JsonObject = Object(copy(withoutPathItems(root)))
  // Schemas of other files that nothing refers to have types too.
  for (const [path, { content }] of document.files) {
    if (path === root.file) continue
    const components = child({ file: path, pointer: '', value: content }, 'components')
    for (const [, schema] of members(child(components, 'schemas'))) gather(schema)
  }
  const components: JsonObject = isObject(whole['components']) ? whole['components'] : {}
  const sections = Object.fromEntries(
    [...gathered].map(([section, entries]) => [
      section,
      { ...Object(components[section] ?? {}), ...Object.fromEntries(entries) },
    ]),
  )
  return { whole: { ...whole, components: { ...components, ...sections } }, places }
}
