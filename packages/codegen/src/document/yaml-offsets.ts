import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml'
import { pointerSteps } from './located.ts'

/** The source text of a key: `1.0` is not `1`. */
const keyText = (key: unknown): string | undefined => (isScalar(key) ? (key.source ?? String(key.value)) : undefined)

const pairOf = (parent: unknown, step: string): Pair | undefined =>
  isMap(parent) ? parent.items.find(({ key }) => keyText(key) === step) : undefined

/** The value of a member, or the item of a list. */
const valueAt = (parent: unknown, step: string): unknown => {
  if (isSeq(parent)) return parent.get(Number(step), true)
  return isMap(parent) ? (pairOf(parent, step)?.value ?? parent.get(step, true)) : undefined
}

/** The node to report: the name of a member, or the item of a list. */
const nodeOf = (parent: unknown, step: string): Node | undefined => {
  const node = pairOf(parent, step)?.key ?? valueAt(parent, step)
  return isNode(node) ? node : undefined
}

/**
 * Finds the offsets of places in a YAML text. For a missing place, the offset of its container is returned.
 *
 * @returns The offset of a pointer; `undefined` for the whole text.
 */
export const yamlOffsets = (text: string): ((pointer: string) => number | undefined) => {
  const document = parseDocument(text, { merge: true })
  return (pointer) => {
    let parent: unknown = document.contents
    let offset: number | undefined
    for (const step of pointerSteps(pointer) ?? []) {
      const node = nodeOf(parent, step)
      if (!node?.range) break
      offset = node.range[0]
      parent = valueAt(parent, step)
    }
    return offset
  }
}
