/** Maximum number of tries. Each lost race means that another request succeeded. */
const attempts = 20

/**
 * Repeats a change that other requests may get ahead of: for operations that declare no ConcurrentModificationException.
 *
 * @param attempt reads, decides and saves; returns undefined when another request saved first. It may throw a Failure. `lost` is
 * the number of races lost so far: a record that the caller has read already is good for the first try only.
 * @param exhausted the error after 20 tries.
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
