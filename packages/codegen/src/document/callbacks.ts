import { dirname, relative } from 'node:path/posix'
import { nameKeeper, pascalCase } from '../model/naming.ts'
import type { Place } from '../problem.ts'
import type { SourceDocument } from './load.ts'
import { child, isObject, type Located, members, pointerStep } from './located.ts'
import { methods } from './openapi-objects.ts'
import { resolveRef } from './resolve-ref.ts'

/** A document with its callbacks added to its webhooks. */
export interface LiftedDocument {
  readonly document: SourceDocument
  /** Maps a place in this document to the place in the files. */
  readonly originOf: (place: Place) => Place
}

/** True for documents that may have callbacks. */
export const hasCallbacks = ({ files }: SourceDocument): boolean =>
  [...files.values()].some(({ text }) => /\bcallbacks\b/.test(text))

/**
 * Copies every callback to the webhooks, named after its operation and itself: `subscribeOnEvent`. For
 * senders and receivers, both are the same, except that the address of a callback comes from a request.
 */
export const liftCallbacks = (document: SourceDocument): LiftedDocument => {
  const content = document.files.get(document.root)?.content
  const root: Located = { file: document.root, pointer: '', value: content }
  const dereference = (at: Located, depth = 0): Located => {
    const ref = isObject(at.value) ? at.value['$ref'] : undefined
    const target = typeof ref === 'string' && depth < 20 ? resolveRef(document, ref, at, () => undefined) : undefined
    return target ? dereference(target, depth + 1) : at
  }
  const unique = nameKeeper(new Set(members(child(root, 'webhooks')).map(([name]) => name)))
  const lifted = members(child(root, 'paths')).flatMap(([path, entry]) =>
    methods.flatMap((method) => {
      const operation = dereference(child(dereference(entry), method))
      const { value: id } = child(operation, 'operationId')
      const owner = typeof id === 'string' ? id : `${method}${pascalCase(path)}`
      return members(child(operation, 'callbacks')).flatMap(([name, callback]) =>
        members(dereference(callback)).flatMap(([expression, item]) =>
          expression.startsWith('x-') ? [] : [{ name: unique(`${owner}${pascalCase(name)}`), item: dereference(item) }],
        ),
      )
    }),
  )
  if (lifted.length === 0 || !isObject(content)) return { document, originOf: (place) => place }
  const referTo = ({ file, pointer, value }: Located): unknown =>
    file === document.root
      ? value
      : { $ref: `${relative(dirname(document.root), file)}#${pointer}`.replaceAll('%', '%25') }
  const webhooks = {
    ...Object(content['webhooks'] ?? {}),
    ...Object.fromEntries(lifted.map(({ name, item }) => [name, referTo(item)])),
  }
  const files = new Map(
    [...document.files].map(([path, file]) => [
      path,
      path === document.root ? { ...file, content: { ...content, webhooks } } : file,
    ]),
  )
  return {
    document: { ...document, files },
    originOf: (place) => {
      const match = lifted.find(({ name }) => place.pointer.startsWith(`/webhooks${pointerStep(name)}/`))
      if (!match || place.file !== document.root) return place
      const { file, pointer } = match.item
      return { file, pointer: pointer + place.pointer.slice(`/webhooks${pointerStep(match.name)}`.length) }
    },
  }
}
