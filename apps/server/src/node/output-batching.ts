/**
 * Gathers what is written in one turn of the event loop, and hands it on in one piece: each piece is a call of the system. What
 * waits when the process ends is written first.
 */
export const batchOutput = (write: (text: string) => void): ((text: string) => void) => {
  let waiting = ''
  const flush = () => {
    const text = waiting
    waiting = ''
    if (text !== '') write(text)
  }
  process.once('exit', flush)
  return (text) => {
    if (waiting === '') setImmediate(flush)
    waiting += text
  }
}
