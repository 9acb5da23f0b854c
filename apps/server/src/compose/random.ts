import { randomBytes, randomInt, randomUUID } from 'node:crypto'
import type { Random } from '@poolhouse/engine'

/** Random values from the cryptographic generator of the operating system. */
export const systemRandom: Random = {
  uuid: () => randomUUID(),
  text: (length, alphabet) => {
    let text = ''
    while (text.length < length) text += alphabet.charAt(randomInt(alphabet.length))
    return text
  },
  bytes: (count) => new Uint8Array(randomBytes(count)),
}
