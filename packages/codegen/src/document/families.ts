import { componentAt } from '../model/component-name.ts'
import { nameKeeper } from '../model/naming.ts'
import { valuesOf } from '../model/read-choices.ts'
import type { Place } from '../problem.ts'
import type { SourceDocument } from './load.ts'
import { discriminateUnions, type Family } from './family-unions.ts'
import { child, isObject, items, type JsonObject, keyOf, type Located, members, pointerStep } from './located.ts'
import { Contents } from './put.ts'
import { resolveRef, targetOf } from './resolve-ref.ts'

/** A document in which parents with a discriminator are unions. */
export interface JoinedDocument {
  readonly document: SourceDocument
  /** Maps a place in the document to the place in the files, because the separate parents are not in any file. */
  readonly originOf: (place: Place) => Place
}

/** True for documents that may have a schema with a discriminator that others extend. */
export const mayHaveFamilies = ({ files }: SourceDocument): boolean =>
  [...files.values()].some(({ text }) => /\bdiscriminator\b/.test(text) && /\ballOf\b/.test(text))

interface Extension {
  /** The component that extends another. */
  readonly child: Located
  /** The place of the reference to the other. */
  readonly at: Located
}

/** True for a schema that requires a member, itself or in its `allOf`. */
const requiresMember = (at: Located, name: string): boolean =>
  items(child(at, 'required')).some(({ value }) => value === name) ||
  items(child(at, 'allOf')).some((part) => requiresMember(part, name))

/**
 * Turns every schema with a discriminator that other components extend by `allOf` into a union of them. The
 * discriminator selects the option. The content of the schema itself becomes a separate component, which the extending
 * components refer to, and which is the option for values that select none of them: those that the schema lists, or its
 * own name. Where the discriminator is not required, it is the option for all other values.
 */
export const joinFamilies = (document: SourceDocument): JoinedDocument => {
  const components = [...document.files.values()].flatMap(({ path, content }) =>
    members(child(child({ file: path, pointer: '', value: content }, 'components'), 'schemas')).map(([, at]) => at),
  )
  const byParent = new Map<string, Extension[]>()
  const addExtensions = (component: Located, at: Located, depth = 0): void => {
    for (const part of items(child(at, 'allOf'))) {
      const parent = targetOf(document, part)
      if (parent) byParent.set(keyOf(parent), [...(byParent.get(keyOf(parent)) ?? []), { child: component, at: part }])
      else if (depth < 6) addExtensions(component, part, depth + 1)
    }
  }
  for (const component of components) addExtensions(component, component)
  const unique = nameKeeper(new Set(components.flatMap((at) => componentAt(at) ?? [])))
  const contents = new Contents(document)
  const origins = new Map<string, Place>()
  const families: Family[] = []

  /** All schemas that extend a schema, directly or indirectly. */
  const descendants = (key: string, seen: Set<string> = new Set()): Located[] =>
    (byParent.get(key) ?? []).flatMap(({ child: extending }) => {
      if (seen.has(keyOf(extending))) return []
      seen.add(keyOf(extending))
      return [extending, ...descendants(keyOf(extending), seen)]
    })

  /** True for a schema whose options are schemas that extend it: they are its options anyway. */
  const listsExtensions = (parent: Located<JsonObject>): boolean => {
    const keys = new Set(descendants(keyOf(parent)).map(keyOf))
    const options = ['oneOf', 'anyOf'].flatMap((keyword) => items(child(parent, keyword)))
    return options.every((option) => {
      const target = targetOf(document, option)
      return target !== undefined && keys.has(keyOf(target))
    })
  }

  const join = (parent: Located<JsonObject>, extensions: readonly Extension[]): void => {
    const at = child(parent, 'discriminator')
    const { discriminator, oneOf, anyOf, ...own } = parent.value
    if (!isObject(discriminator) || typeof discriminator['propertyName'] !== 'string') return
    if ((oneOf ?? anyOf) !== undefined && !listsExtensions(parent)) return
    const name = componentAt(parent)
    if (name === undefined) return
    const baseName = unique(`${name}Base`)
    const place = parent.pointer.slice(0, parent.pointer.lastIndexOf('/'))
    const base = { file: parent.file, pointer: `${place}${pointerStep(baseName)}` }
    const refTo = ({ file, pointer }: Place): string => {
      const text = `#${pointer}`.replaceAll('%', '%25')
      return file === parent.file ? text : `${document.files.get(file)?.uri ?? file}${text}`
    }
    const mapped = members(child(at, 'mapping')).flatMap(([value, target]): [string, Place][] => {
      const text = String(target.value)
      const ref = /[#/.]/.test(text) ? text : `#/components/schemas${pointerStep(text)}`
      const resolved = resolveRef(document, ref, target, () => undefined)
      return resolved ? [[value, keyOf(resolved) === keyOf(parent) ? base : resolved]] : []
    })
    const isMapped = new Set(mapped.map(([, target]) => keyOf(target)))
    const implied = descendants(keyOf(parent))
      .filter((target) => !isMapped.has(keyOf(target)))
      .flatMap((target): [string, Place][] => {
        const implicit = componentAt(target)
        return implicit === undefined ? [] : [[implicit, target]]
      })
    const choices = [...mapped, ...implied]
    const { propertyName } = discriminator
    const listed = valuesOf(parent, propertyName, { document })
    const values = new Set<unknown>(choices.map(([value]) => value))
    const others = listed.filter((value) => !values.has(value))
    const isListed = requiresMember(parent, propertyName) && others.every((value) => typeof value === 'string')
    if (isListed && listed.length > 0) choices.push(...others.map((value): [string, Place] => [value, base]))
    else if (isListed && !isMapped.has(keyOf(base)) && !values.has(name)) choices.push([name, base])
    const hasOthers = !isListed && (listed.length === 0 || others.length > 0)
    const targets = [...choices.map(([, target]) => target), ...(hasOthers ? [base] : [])]
    const options = new Map(targets.map((target) => [refTo(target), target]))
    const { description, deprecated, title } = own
    contents.put(base, own)
    contents.put(parent, {
      ...(title === undefined ? {} : { title }),
      ...(description === undefined ? {} : { description }),
      ...(deprecated === undefined ? {} : { deprecated }),
      oneOf: [...options.keys()].map(($ref) => ({ $ref })),
      discriminator: {
        ...discriminator,
        mapping: Object.fromEntries(choices.map(([value, target]) => [value, refTo(target)])),
        ...(hasOthers ? { defaultMapping: refTo(base) } : {}),
      },
    })
    const selecting = (key: string): string[] =>
      choices.flatMap(([value, target]) => (keyOf(target) === key ? [value] : []))
    families.push({
      propertyName,
      values: new Map(choices.map(([, target]) => [keyOf(target), selecting(keyOf(target))])),
      extensionsOf: (key) => descendants(key).map(keyOf),
    })
    origins.set(keyOf(base), { file: parent.file, pointer: parent.pointer })
    for (const { at: reference } of extensions) {
      const ref = child(reference, '$ref')
      contents.put(ref, String(ref.value).replace(/[^/]*$/, pointerStep(baseName).slice(1).replaceAll('%', '%25')))
    }
  }

  for (const component of components) {
    const extensions = byParent.get(keyOf(component))
    if (extensions && isObject(component.value)) join({ ...component, value: component.value }, extensions)
  }
  if (!contents.isChanged) return { document, originOf: (place) => place }
  return {
    document: discriminateUnions(contents.document(), families),
    originOf: ({ file, pointer }) => {
      const [start = '', ...rest] = /^(\/components\/schemas\/[^/]*)(.*)$/s.exec(pointer)?.slice(1) ?? []
      const origin = origins.get(`${file}#${start}`)
      return origin ? { file: origin.file, pointer: origin.pointer + rest.join('') } : { file, pointer }
    },
  }
}
