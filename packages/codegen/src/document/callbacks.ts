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
  /** The place in the files for one in the document. */
  readonly originOf: (place: Place) => Place
}

/** True for documents that call back. */
export const hasCallbacks = ({ files }: SourceDocument): boolean =>
  [...files.values()].some(({ text }) => /\bcallbacks\b/.test(text))

/**
 * Puts every callback among the webhooks, under the name of its operation and its own: `subscribeOnEvent`. For
 * senders and receivers both are the same. They differ in the source of the address: a request provides that of a callback.
 */
export const liftCallbacks = (document: SourceDocument): LiftedDocument => {
  const content = document.files.get(document.root)?.content
  const root: Located = { file: document.root, pointer: '', value: content }
  const held = (at: Located, depth = 0): Located => {
    const ref = isObject(at.value) ? at.value['$ref'] : undefined
    const target = typeof ref === 'string' && depth < 20 ? resolveRef(document, ref, at, () => undefined) : undefined
    return target ? held(target, depth + 1) : at
  }
  const unique = nameKeeper(new Set(members(child(root, 'webhooks')).map(([name]) => name)))
  const lifted = members(child(root, 'paths')).flatMap(([path, entry]) =>
    methods.flatMap((method) => {
      const operation = held(child(held(entry), method))
      const { value: id } = child(operation, 'operationId')
      const owner = typeof id === 'string' ? id : `${method}${pascalCase(path)}`
      return members(child(operation, 'callbacks')).flatMap(([name, callback]) =>
        members(held(callback)).flatMap(([expression, item]) =>
          expression.startsWith('x-') ? [] : [{ name: unique(`${owner}${pascalCase(name)}`), item: held(item) }],
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
      const found = lifted.find(({ name }) => place.pointer.startsWith(`/webhooks${pointerStep(name)}/`))
      if (!found || place.file !== document.root) return place
      const { file, pointer } = found.item
      return { file, pointer: pointer + place.pointer.slice(`/webhooks${pointerStep(found.name)}`.length) }
    },
  }
}
