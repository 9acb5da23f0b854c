import { concat } from '../../kernel/encoding/concat.ts'

/** Whole lines of a file, without the last line break. */
export interface FilePart {
  readonly text: string
  readonly lines: number
}

/** Maximum size of a file, in bytes (H). */
export const maxBytes = 100 * 1024 * 1024
/** Lines per part: each part is processed as one batch. */
const linesPerPart = 1000
/** Maximum size of a part, so that it fits into one row of any database. */
const bytesPerPart = 512 * 1024
const lineFeed = 10

/** A file that cannot be stored. */
export class UnusableFile extends Error {
  readonly because: 'too-large' | 'line-too-long' | 'not-utf8'
  constructor(because: UnusableFile['because']) {
    super(because)
    this.because = because
  }
}

/**
 * Splits a file into parts as it arrives, with little more than one part in memory. Throws an UnusableFile for a file over
 * 100 MB, a line that is longer than a part, and invalid UTF-8. A byte order mark is ignored.
 */
export async function* splitFile(body: AsyncIterable<Uint8Array>): AsyncGenerator<FilePart> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let total = 0
  let bytes = 0
  let lines: string[] = []
  let rest: Uint8Array = new Uint8Array(0)

  const takePart = (): FilePart => {
    const part = { text: lines.join('\n'), lines: lines.length }
    lines = []
    bytes = 0
    return part
  }
  function* add(whole: Uint8Array): Generator<FilePart> {
    for (let start = 0; start < whole.length;) {
      const found = whole.indexOf(lineFeed, start)
      const end = found === -1 ? whole.length : found
      const length = end - start
      if (length > bytesPerPart) throw new UnusableFile('line-too-long')
      if (lines.length > 0 && (lines.length === linesPerPart || bytes + length > bytesPerPart)) yield takePart()
      lines.push(decode(decoder, whole.subarray(start, end)).replace(/\r$/, ''))
      bytes += length + 1
      start = end + 1
    }
  }

  for await (const chunk of body) {
    total += chunk.length
    if (total > maxBytes) throw new UnusableFile('too-large')
    const joined = rest.length === 0 ? chunk : concat(rest, chunk)
    const end = joined.lastIndexOf(lineFeed) + 1
    if (joined.length - end > bytesPerPart) throw new UnusableFile('line-too-long')
    yield* add(joined.subarray(0, end))
    rest = joined.slice(end)
  }
  yield* add(rest)
  if (lines.length > 0) yield takePart()
}

const decode = (decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string => {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new UnusableFile('not-utf8')
  }
}
