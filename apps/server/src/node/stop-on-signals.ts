import type { RunningServer } from './start-server.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

/**
 * Stops the server at the first signal and exits with 0; a second signal exits immediately. The argument is a promise, so that
 * signals are also handled during the start, when there is nothing to finish.
 */
export const stopOnSignals = (opening: Promise<RunningServer>): void => {
  let isStopping = false
  let server: RunningServer | undefined
  void opening.then(
    (opened) => (server = opened),
    () => {},
  )
  const stop = async (): Promise<void> => {
    if (isStopping) process.exit(1)
    isStopping = true
    await server?.stop()
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, () => void stop())
}
