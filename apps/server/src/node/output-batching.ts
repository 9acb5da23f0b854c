/**
 * Collects the output of one event-loop turn and writes it in one system call. Pending output is written before the process
 * exits.
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
