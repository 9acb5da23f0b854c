import { child, type JsonObject, type Located } from '../document/located.ts'
import type { Reading } from '../model/reading.ts'
import type { Size, StringShape } from '../model/shape.ts'
import { call } from '../source/code.ts'
import type { RuleNames } from '../source/rule-code.ts'
import type { Check } from '../source/zod-spelling.ts'
import { readSize } from './read-value.ts'

/** Reads the limits on the decoded bytes of a string; `undefined` if there are none. */
export const readByteSize = (schema: Located<JsonObject>, reading: Reading): Size | undefined => {
  const { byteLengths } = reading.options
  if (!byteLengths) return undefined
  const { minimum, maximum } = readSize(schema, byteLengths.minimum, byteLengths.maximum, reading)
  return minimum === undefined && maximum === undefined ? undefined : { minimum, maximum }
}

/** Reports byte limits on a string that does not encode bytes. */
export const checkByteSize = (schema: Located<JsonObject>, { options: { byteLengths }, report }: Reading): void => {
  for (const name of Object.values(byteLengths ?? {})) {
    const at = child(schema, name)
    if (at.value !== undefined) report(at, `${name} needs an encoding of bytes`, 'add contentEncoding: base64')
  }
}

type Encoding = NonNullable<StringShape['encoding']>

/** The number of characters that encode a number of bytes. */
const letters: Readonly<Record<Encoding, (bytes: number) => number>> = {
  base64: (bytes) => Math.ceil(bytes / 3) * 4,
  base64url: (bytes) => Math.ceil((bytes * 4) / 3),
}

/** The limits on characters that the limits on bytes do not imply. */
export const remainingCharacterLimits = ({ minimum = 0, maximum, bytes, encoding }: StringShape): Size => {
  if (!bytes || !encoding) return { minimum, maximum }
  const most = letters[encoding](bytes.maximum ?? Infinity)
  return {
    minimum: minimum > letters[encoding](bytes.minimum ?? 0) ? minimum : 0,
    maximum: maximum !== undefined && maximum < most ? maximum : undefined,
  }
}

/** Checks that limit the number of bytes that a string encodes. */
export const byteLength = ({ bytes }: Pick<StringShape, 'bytes'>, { support }: RuleNames): readonly Check[] => {
  const { minimum = 0, maximum } = bytes ?? {}
  if (minimum === 0 && maximum === undefined) return []
  const sizes = [String(minimum), ...(maximum === undefined ? [] : [String(maximum)])]
  return [{ name: 'runtime', parameter: call(support('hasBytes'), ...sizes) }]
}
