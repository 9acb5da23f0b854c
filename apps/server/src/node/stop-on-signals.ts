import type { RunningServer } from './start-server.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

/**
 * Stops the server at the first signal and ends the process with 0; a second signal ends it at once. Takes the server before it
 * is up, so that a signal finds somebody to hear it from the moment on that anyone can know of the server; before that there
 * is nothing to finish.
 */
export const stopOnSignals = (opening: Promise<RunningServer>): void => {
  let isStopping = false
  let open: RunningServer | undefined
  void opening.then(
    (server) => (open = server),
    () => {},
  )
  const stop = async (): Promise<void> => {
    if (isStopping) process.exit(1)
    isStopping = true
    await open?.stop()
    process.exit(0)
  }
  for (const signal of signals) process.on(signal, () => void stop())
}
