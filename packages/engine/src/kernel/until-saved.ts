/** Maximum number of attempts. Each lost race means that another request succeeded. */
const attempts = 20

/**
 * Retries a change that loses races against other requests, for operations that declare no ConcurrentModificationException.
 *
 * @param attempt reads, decides and saves; returns undefined if another request saved first. It may throw a Failure. `lost` is
 * the number of races lost so far: a record that the caller has read before can be used only in the first attempt.
 * @param exhausted creates the error after 20 attempts.
 */
export const untilSaved = async <Saved>(
  attempt: (lost: number) => Promise<Saved | undefined>,
  exhausted: () => Error,
): Promise<Saved> => {
  for (let lost = 0; lost < attempts; lost += 1) {
    const saved = await attempt(lost)
    if (saved !== undefined) return saved
  }
  throw exhausted()
}
