import type { FileHandle } from 'node:fs/promises'
import { hashOf, lineProblem } from './hash-line.ts'

/** Up to this size in bytes, every line is checked. */
const maxFullyCheckedSize = 32 * 1024 * 1024

/** The number of samples of a larger list, and the bytes of each: checking them takes less than a second. */
const samples = 1000
const sampleLength = 4096

/**
 * Checks a list of Pwned Passwords. Returns the problem, such as a line in another format or out of order; undefined if there
 * is none. In a large list, a thousand samples are checked.
 *
 * @param wholeUpTo size in bytes up to which every line is checked; 32 MiB by default, at least 4 KiB
 */
export const listProblem = async (
  file: FileHandle,
  size: number,
  wholeUpTo = maxFullyCheckedSize,
): Promise<string | undefined> => {
  if (size === 0) return 'is empty'
  return size <= wholeUpTo ? checkAll(file, size) : checkSamples(file, size)
}

const unsorted = 'is not in the order of the hashes: sort the file with `LC_ALL=C sort`'

/** Checks lines one after another, and compares each with the line before. */
const createCheck = () => {
  let before = ''
  return (line: string): string | undefined => {
    const problem = lineProblem(line)
    if (problem !== undefined) return problem
    const hash = hashOf(line)
    if (hash < before) return unsorted
    before = hash
    return undefined
  }
}

const readText = async (file: FileHandle, at: number, length: number): Promise<string> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.toString('latin1', 0, bytesRead)
}

const checkAll = async (file: FileHandle, size: number): Promise<string | undefined> => {
  const check = createCheck()
  const lines = (await readText(file, 0, size)).split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (const [index, line] of lines.entries()) {
    const problem = check(line)
    if (problem !== undefined) return `line ${index + 1} ${problem}`
  }
  return undefined
}

const checkSamples = async (file: FileHandle, size: number): Promise<string | undefined> => {
  const check = createCheck()
  const last = Math.min(samples, Math.floor(size / sampleLength)) - 1
  for (let sample = 0; sample <= last; sample += 1) {
    const at = Math.floor(((size - sampleLength) / Math.max(last, 1)) * sample)
    const lines = (await readText(file, at, sampleLength)).split('\n')
    // A sample begins and ends within a line, except at the ends of the file.
    if (sample > 0) lines.shift()
    if (sample < last || lines.at(-1) === '') lines.pop()
    for (const line of lines.length === 0 ? [''] : lines) {
      const problem = check(line)
      if (problem !== undefined) return `a line near byte ${at} ${problem}`
    }
  }
  return undefined
}
