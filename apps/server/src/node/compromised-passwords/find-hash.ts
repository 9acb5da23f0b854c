import type { FileHandle } from 'node:fs/promises'
import { hashLength, hashOf, lineProblem, longestLine } from './hash-line.ts'

/** Once the range is not larger than this, in bytes, it is read completely. */
const readAtOnce = 4096

/**
 * Whether a sorted list contains a hash: a binary search that reads one line per step, about 25 lines in the 40 GB of Pwned
 * Passwords. Throws if the list was changed after it was opened.
 */
export const findHash = async (file: FileHandle, size: number, hash: string): Promise<boolean> => {
  const read = async (at: number, length: number): Promise<string> => {
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, at)
    return buffer.toString('latin1', 0, bytesRead)
  }
  // Lines that start before `low` have smaller hashes; those that start at `high` or later do not.
  let low = 0
  let high = size
  while (high - low > readAtOnce) {
    const middle = Math.floor((low + high) / 2)
    const text = await read(middle, longestLine + hashLength)
    const start = text.indexOf('\n') + 1
    const found = hashOf(text.slice(start))
    if (start === 0 || !/^[\dA-F]{40}$/.test(found)) throw new Error(`the list has no line at byte ${middle}`)
    if (found < hash) low = middle + start
    else high = middle + start
  }
  const lines = (await read(low, high - low + longestLine)).split('\n')
  return lines.some((line) => hashOf(line) === hash && lineProblem(line) === undefined)
}
