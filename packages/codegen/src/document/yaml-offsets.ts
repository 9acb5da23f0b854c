import { isMap, isNode, isScalar, type Node, parseDocument } from 'yaml'
import { pointerSteps } from './located.ts'

/** The name of a member, or the item of a list: where an author would look for it. */
const nodeOf = (parent: unknown, step: string, found: unknown): Node | undefined => {
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === step) : undefined
  if (pair && isNode(pair.key)) return pair.key
  return isNode(found) ? found : undefined
}

/**
 * Finds the offsets of places in a YAML text. A place that does not exist is found at its container.
 *
 * @returns The offset of a pointer; `undefined` for the whole text.
 */
export const yamlOffsets = (text: string): ((pointer: string) => number | undefined) => {
  const document = parseDocument(text, { merge: true })
  return (pointer) => {
    const steps = pointerSteps(pointer) ?? []
    for (let length = steps.length; length > 0; length--) {
      const path = steps.slice(0, length)
      const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
      const node = nodeOf(parent, path.at(-1) ?? '', document.getIn(path, true))
      if (node?.range) return node.range[0]
    }
    return undefined
  }
}
