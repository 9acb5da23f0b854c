import { dataKeywords, namingKeywords, resolveUri, type SourceDocument } from './load.ts'
import { child, isObject, type Located } from './located.ts'
import type { Place } from '../problem.ts'

/** A file, or a part of one with an `$id`. References in it are relative to its URI. */
export interface Resource {
  readonly uri: string
  readonly root: Located
  /** Schemas by `$anchor` and `$dynamicAnchor`. */
  readonly anchors: ReadonlyMap<string, Located>
  /** Schemas by `$dynamicAnchor` only. */
  readonly dynamicAnchors: ReadonlyMap<string, Located>
}

interface OpenResource extends Resource {
  readonly anchors: Map<string, Located>
  readonly dynamicAnchors: Map<string, Located>
}

interface Index {
  readonly byUri: ReadonlyMap<string, Resource>
  /** For each file its resources, the inner ones last. */
  readonly byFile: ReadonlyMap<string, readonly Resource[]>
}

const opened = (uri: string, root: Located): OpenResource => ({
  uri,
  root,
  anchors: new Map(),
  dynamicAnchors: new Map(),
})

const walk = (at: Located, resource: OpenResource, open: (resource: Resource) => void, named = false): void => {
  const { value } = at
  if (Array.isArray(value)) {
    for (const index of value.keys()) walk(child(at, index), resource, open)
    return
  }
  if (!isObject(value)) return
  let inside = resource
  if (!named) {
    const { $id, $anchor, $dynamicAnchor } = value
    if (typeof $id === 'string') {
      inside = opened(resolveUri($id, resource.uri).uri, at)
      open(inside)
    }
    if (typeof $anchor === 'string') inside.anchors.set($anchor, at)
    if (typeof $dynamicAnchor === 'string') {
      inside.anchors.set($dynamicAnchor, at)
      inside.dynamicAnchors.set($dynamicAnchor, at)
    }
  }
  for (const name of Object.keys(value)) {
    if (named || !dataKeywords.has(name)) walk(child(at, name), inside, open, !named && namingKeywords.has(name))
  }
}

const indexOf = ({ files }: SourceDocument): Index => {
  const byUri = new Map<string, Resource>()
  const byFile = new Map<string, Resource[]>()
  for (const { path, uri, content, text } of files.values()) {
    const whole = opened(uri, { file: path, pointer: '', value: content })
    const resources: Resource[] = [whole]
    byUri.set(uri, whole)
    byFile.set(path, resources)
    // Few files use identifiers, and walking them is slow.
    if (!/\$(?:id|anchor|dynamicAnchor)\b/.test(text)) continue
    walk(whole.root, whole, (resource) => {
      resources.push(resource)
      byUri.set(resource.uri, resource)
      // A file can be identified by its location and by its own `$id`.
      if (resource.root.pointer === '') byUri.set(uri, resource)
    })
  }
  return { byUri, byFile }
}

const indexes = new WeakMap<SourceDocument, Index>()

const index = (document: SourceDocument): Index => {
  const cached = indexes.get(document)
  if (cached) return cached
  const built = indexOf(document)
  indexes.set(document, built)
  return built
}

/** The resource with a URI. */
export const resourceAt = (document: SourceDocument, uri: string): Resource | undefined =>
  index(document).byUri.get(uri)

/** The innermost resource that a place belongs to. */
export const resourceOf = (document: SourceDocument, { file, pointer }: Place): Resource | undefined => {
  const resources = index(document).byFile.get(file) ?? []
  // Few files use identifiers.
  if (resources.length < 2) return resources[0]
  return (
    resources.findLast(({ root }) => pointer === root.pointer || pointer.startsWith(`${root.pointer}/`)) ?? resources[0]
  )
}
