import { bar } from './report/bar.ts'

/** Prints progress to standard error: one changing line on a terminal, separate lines elsewhere. */
export interface Progress {
  /** Something begins. */
  say(text: string): void
  /** Something begins of which there is so much: call what it returns with how much is done. */
  count(what: string, of: number): (done: number) => void
  /** Leaves no line behind. */
  clear(): void
}

/** Lines per measurement where the output is not a terminal. */
const lines = 4

/** Prints progress to a stream. */
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
        // The time before the first is not part of the pace.
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
