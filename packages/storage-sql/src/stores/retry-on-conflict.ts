import { StorageFailure } from '@poolhouse/storage'

/** Number of retries of a write that lost to a name conflict if the name is free again. */
const attempts = 20

/** Retries a write, up to twice, that lost to a name conflict if the name is free again. */
export const retryOnConflict = async <Outcome>(
  act: () => Promise<Outcome | 'again'>,
): Promise<Exclude<Outcome, 'again'>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = await act()
    if (outcome !== 'again') return outcome as Exclude<Outcome, 'again'>
  }
  throw new StorageFailure('busy', 'A sign-in name changed hands again and again. Nothing was changed: try again.')
}
