import type { RunningServer } from './start-server.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

/**
 * Stops the server at the first signal and exits with 0; a second signal exits immediately. Takes the promise of the
 * server, so that signals are handled from the start; before the server is up there is nothing to finish.
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
