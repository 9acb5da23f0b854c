/**
 * Collects the output of one turn of the event loop and writes it in one system call. Output that is pending when the
 * process exits is written first.
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
