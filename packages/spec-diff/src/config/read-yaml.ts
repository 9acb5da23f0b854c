import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import { UnusableInput } from './unusable-input.ts'

/** The content of a YAML or JSON file, with its places. */
export interface YamlFile {
  readonly content: unknown
  /** Line of the value at a path, or of the nearest value above it; counted from 1. */
  readonly lineOf: (...path: readonly (string | number)[]) => number
}

/**
 * Reads a configuration file.
 *
 * @throws UnusableInput when the text is not YAML, with the line.
 */
export const readYaml = (name: string, text: string): YamlFile => {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  const [error] = document.errors
  if (error) {
    const line = counter.linePos(error.pos[0]).line
    throw new UnusableInput(`${name}:${line}: this is not YAML: ${error.message.split('\n')[0] ?? ''}`)
  }
  return {
    content: document.toJS(),
    lineOf: (...path) => {
      for (let length = path.length; length > 0; length--) {
        const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
        const step = path[length - 1]
        const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(step)) : undefined
        const node: unknown = pair ? pair.key : isSeq(parent) ? parent.items[Number(step)] : undefined
        if (isNode(node) && node.range) return counter.linePos(node.range[0]).line
      }
      return 1
    },
  }
}
