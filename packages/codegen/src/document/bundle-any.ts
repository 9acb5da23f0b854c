import { pascalCase } from '../model/naming.ts'
import type { SourceDocument } from './load.ts'
import { child, isObject, type JsonObject, type Located, members, pointerSteps } from './located.ts'
import { resolveRef } from './resolve-ref.ts'

/** Members whose content is data, in which nothing refers to anything. */
const data: ReadonlySet<string> = new Set(['default', 'const', 'enum'])

/** Members that only show what a value looks like: a tool might take a `$ref` among them for a reference. */
const showing: ReadonlySet<string> = new Set(['example', 'examples'])

/** True for a mapping from names that the author chose. */
const named = ({ pointer }: Located): boolean => /\/(?:properties|schemas|paths|responses|\$defs)$/.test(pointer)

/**
 * One document out of the files of any contract: what is referred to in other files, or by anchors, is gathered under
 * `components`, so that every `$ref` is a pointer into the document. For tools that read a document in memory.
 */
export const bundleAny = (document: SourceDocument): JsonObject => {
  const root: Located = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const only =
    document.files.size === 1 && !/\$(?:id|anchor|dynamicRef)\b/.test(document.files.get(document.root)?.text ?? '')
  if (only && isObject(root.value)) return root.value
  const gathered = new Map<string, Map<string, unknown>>()
  const places = new Map<string, string>()

  const gather = (target: Located): string => {
    const key = `${target.file}#${target.pointer}`
    const known = places.get(key)
    if (known !== undefined) return known
    const steps = pointerSteps(target.pointer) ?? []
    const isNamed = steps[0] === 'components' && steps.length === 3
    const section = isNamed ? (steps[1] ?? 'schemas') : 'schemas'
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

  const copyRef = (at: Located, ref: string): JsonObject => {
    const target = resolveRef(document, ref, at, () => undefined)
    if (!target) return { $ref: ref }
    const isPath = (pointerSteps(at.pointer) ?? []).at(-2) === 'paths'
    if (isPath && isObject(target.value)) return Object(copy(target))
    const local = target.file === document.root
    return { ...Object(others(at)), $ref: local ? `#${target.pointer}` : gather(target) }
  }

  const others = (at: Located): JsonObject => {
    const isData = named(at)
    return Object.fromEntries(
      members(at).flatMap(([name, member]) => {
        if (name === '$ref' || (!isData && showing.has(name))) return []
        return [[name, !isData && data.has(name) ? member.value : copyMember(at, member)]]
      }),
    )
  }

  /** A text in the mapping of a discriminator is a reference, or the name of a component. */
  const copyMember = (at: Located, member: Located): unknown => {
    const isMapping = at.pointer.endsWith('/discriminator/mapping')
    if (!isMapping || typeof member.value !== 'string' || !/[#/.]/.test(member.value)) return copy(member)
    return copyRef(member, member.value)['$ref']
  }

  const copy = (at: Located): unknown => {
    if (Array.isArray(at.value)) return at.value.map((_, index) => copy(child(at, index)))
    if (!isObject(at.value)) return at.value
    const { $ref } = at.value
    return typeof $ref === 'string' ? copyRef(at, $ref) : others(at)
  }

  const whole: JsonObject = Object(copy(root))
  const components: JsonObject = isObject(whole['components']) ? whole['components'] : {}
  const sections = Object.fromEntries(
    [...gathered].map(([section, entries]) => [
      section,
      { ...Object(components[section] ?? {}), ...Object.fromEntries(entries) },
    ]),
  )
  return { ...whole, components: { ...components, ...sections } }
}
