import type { House } from './house.ts'

const signals = ['SIGTERM', 'SIGINT'] as const

/**
 * Stops the server at the first signal and ends the process with 0; a second signal ends it at once. Takes the server before it
 * is up, so that a signal finds somebody to hear it from the moment on that anyone can know of the server; before that there
 * is nothing to finish.
 */
export const stopOnSignals = (opening: Promise<House>): void => {
  let isStopping = false
  let open: House | undefined
  void opening.then(
    (house) => (open = house),
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
