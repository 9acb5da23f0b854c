import { resolveUri } from '../../document/load.ts'
import { child, isObject, members, pointerSteps } from '../../document/located.ts'
import type { ModelCheck } from './model-check.ts'

/**
 * With `strict`, a path in a part of the document must be referred to by the root, because only paths of the root are
 * generated.
 */
export const unusedPaths: ModelCheck = (_, { document, options, report }) => {
  if (!options.strict) return
  const root = { file: document.root, pointer: '', value: document.files.get(document.root)?.content }
  const used = new Set(
    members(child(root, 'paths')).flatMap(([, item]) => {
      const ref = isObject(item.value) ? item.value['$ref'] : undefined
      if (typeof ref !== 'string') return []
      const { uri, fragment } = resolveUri(ref, document.root)
      return [`${uri}#${(pointerSteps(fragment) ?? []).join(' ')}`]
    }),
  )
  for (const { path: file, content } of document.files.values()) {
    if (file === document.root) continue
    for (const [path, item] of members(child({ file, pointer: '', value: content }, 'paths'))) {
      if (used.has(`${file}#paths ${path}`)) continue
      report(
        item,
        `path ${path} is not referred to in ${document.root}`,
        'refer to it under paths of the root document',
      )
    }
  }
}
