import type { Failure } from './failure.ts'

/** Maximum number of tries. Each lost race means that another request succeeded. */
const attempts = 20

/**
 * Repeats a change that other requests may get ahead of: for operations that declare no ConcurrentModificationException.
 *
 * @param attempt reads, decides and saves; returns undefined when another request saved first. It may throw a Failure.
 * @param exhausted the error after 20 tries.
 */
export const untilSaved = async <Saved>(
  attempt: () => Promise<Saved | undefined>,
  exhausted: () => Failure,
): Promise<Saved> => {
  for (let tries = 0; tries < attempts; tries += 1) {
    const saved = await attempt()
    if (saved !== undefined) return saved
  }
  throw exhausted()
}
