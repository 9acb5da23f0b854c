import { copierOf } from './bundling/copier.ts'
import { Gathered } from './bundling/gathered.ts'
import { withoutLeaving } from './bundling/leaving.ts'
import type { SourceDocument } from './load.ts'
import { child, isObject, type JsonObject, type Located, members, pointerStep } from './located.ts'
import { targetOf } from './resolve-ref.ts'

/** True for a text in which a `$ref` may lead elsewhere than to a component of the same file. */
const mayLeadElsewhere = (text: string): boolean =>
  /\$(?:id|anchor|dynamicRef)\b|\$ref["']?\s*:\s*["']?#\\?\/(?!components\\?\/\w+\\?\/[^\s/"',%}]+["'\s,}])/.test(text)

/** The root document without the path items of its components, which are copied to where they are used. */
const withoutPathItems = (root: Located): Located => {
  const components = isObject(root.value) ? root.value['components'] : undefined
  if (!isObject(root.value) || !isObject(components)) return root
  const { pathItems: _, ...others } = components
  return { ...root, value: { ...root.value, components: others } }
}

/**
 * Components of the root that only refer to a component of the same name in another file, with the pointers of both:
 * they stand for it.
 */
const standIns = (document: SourceDocument, root: Located): [key: string, pointer: string][] =>
  members(child(root, 'components')).flatMap(([section, entries]) =>
    members(entries).flatMap(([name, entry]): [string, string][] => {
      const target = targetOf(document, entry)
      return target && target.file !== root.file && target.pointer === entry.pointer
        ? [[`${target.file}#${target.pointer}`, `#/components${pointerStep(section)}${pointerStep(name)}`]]
        : []
    }),
  )

/** Schemas of other files than the root: they have types even if nothing refers to them. */
const schemasElsewhere = ({ root, files }: SourceDocument): Located[] =>
  [...files].flatMap(([path, { content }]) => {
    if (path === root) return []
    const components = child({ file: path, pointer: '', value: content }, 'components')
    return members(child(components, 'schemas')).map(([, schema]) => schema)
  })

/** A document in one file, and where its components came from. */
export interface Bundled {
  readonly whole: JsonObject
  /** Pointers of components in the document, by their original places: `file#pointer`. */
  readonly places: ReadonlyMap<string, string>
}

/** Bundles the files of a document into one document; see `bundled`. */
export const bundle = (document: SourceDocument): JsonObject => bundled(document).whole

/**
 * Bundles the files of a document into one: objects that are referred to in other files, by anchors, or inside other
 * objects are moved to `components`, so that every `$ref` names a component. For tools that read a document in memory
 * and do not modify it: it may share values with the files, or be one of them.
 */
export const bundled = (document: SourceDocument): Bundled => {
  const { text = '', content } = document.files.get(document.root) ?? {}
  const root: Located = { file: document.root, pointer: '', value: content }
  if (document.files.size === 1 && isObject(content) && !mayLeadElsewhere(text)) {
    const whole = text.includes('defaultMapping') ? Object(withoutLeaving(content)) : content
    return { whole, places: new Map() }
  }
  const gathered = new Gathered(root)
  const copy = copierOf(document, gathered)
  for (const [key, pointer] of standIns(document, root)) gathered.places.set(key, pointer)
  const whole: JsonObject = Object(copy(withoutPathItems(root)))
  for (const schema of schemasElsewhere(document)) gathered.take(schema, copy)
  return { whole: gathered.addedTo(whole), places: gathered.places }
}
