import { bar } from './report/bar.ts'

/** Prints progress to standard error: one changing line on a terminal, separate lines elsewhere. */
export interface Progress {
  /** Prints the current step. */
  say(text: string): void
  /** Starts a step with `of` parts. Call the returned function with the number of completed parts. */
  count(what: string, of: number): (done: number) => void
  /** Removes the progress line. */
  clear(): void
}

/** Lines per step if the output is not a terminal. */
const lines = 4

/** Creates a progress printer for a stream. */
export const createProgress = (stream: NodeJS.WriteStream): Progress => {
  const isTerminal = stream.isTTY
  const write = (text: string) => void stream.write(isTerminal ? `\r\u001b[K${text}` : `${text}\n`)
  return {
    say: write,
    count: (what, of) => {
      let start: number | undefined
      let first = 0
      let shown = 0
      return (done) => {
        // The rate excludes the time before the first part.
        if (start === undefined) [start, first] = [performance.now(), done]
        const step = Math.floor((done * lines) / of)
        if (!isTerminal && step === shown) return
        shown = step
        const pace = (done - first) / ((performance.now() - start) / 1000)
        write(`${what} ${bar(done, of)}${pace > 1 ? `  ${Math.round(pace).toLocaleString('en')} a second` : ''}`)
      }
    },
    clear: () => {
      if (isTerminal) stream.write('\r\u001b[K')
    },
  }
}
