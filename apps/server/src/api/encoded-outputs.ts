import type { OperationName } from '@poolhouse/schemas'

/** Encodes outputs as JSON. Outputs for which an operation provides the same identity are encoded once. */
export interface EncodedOutputs {
  /** `identity` contains everything that the output depends on; undefined if the operation provides none. */
  encode(operation: OperationName, output: object, identity: string | undefined): string
}

/** Maximum number of cached texts, and maximum length of each in characters. */
const defaults = { capacity: 200, longest: 20_000 }

/** Creates the encoder. It evicts the text that was encoded longest ago. */
export const createEncodedOutputs = ({ capacity, longest } = defaults): EncodedOutputs => {
  const texts = new Map<string, string>()

  const store = (key: string, text: string): void => {
    if (text.length > longest) return
    texts.set(key, text)
    const [oldest] = texts.keys()
    if (texts.size > capacity && oldest !== undefined) texts.delete(oldest)
  }

  return {
    encode: (operation, output, identity) => {
      if (identity === undefined) return JSON.stringify(output)
      const key = `${operation}${identity}`
      const cached = texts.get(key)
      if (cached !== undefined) return cached
      const text = JSON.stringify(output)
      store(key, text)
      return text
    },
  }
}
