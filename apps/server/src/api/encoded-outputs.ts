import type { OperationName } from '@poolhouse/schemas'

/** Encodes outputs as JSON. Equal outputs of one operation, by the identity that the operation states, are encoded once. */
export interface EncodedOutputs {
  /** `identity` names every input of the output; undefined if the operation states none. */
  encode(operation: OperationName, output: object, identity: string | undefined): string
}

/** Maximum number of texts that are kept, and of characters of each. */
const defaults = { capacity: 200, longest: 20_000 }

/** Builds the encoder. The text that was encoded longest ago is dropped first. */
export const createEncodedOutputs = ({ capacity, longest } = defaults): EncodedOutputs => {
  const texts = new Map<string, string>()

  const keep = (key: string, text: string): void => {
    if (text.length > longest) return
    texts.set(key, text)
    const [oldest] = texts.keys()
    if (texts.size > capacity && oldest !== undefined) texts.delete(oldest)
  }

  return {
    encode: (operation, output, identity) => {
      if (identity === undefined) return JSON.stringify(output)
      const key = `${operation}${identity}`
      const known = texts.get(key)
      if (known !== undefined) return known
      const text = JSON.stringify(output)
      keep(key, text)
      return text
    },
  }
}
