import { StorageFailure } from '@poolhouse/storage'

/** Maximum number of attempts of a write that loses to other writes. */
const attempts = 20

/** Repeats a write that returned `again`: it lost to another write, but the conflict no longer exists. */
export const retryOnConflict = async <Outcome>(
  act: () => Promise<Outcome | 'again'>,
): Promise<Exclude<Outcome, 'again'>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = await act()
    if (outcome !== 'again') return outcome as Exclude<Outcome, 'again'>
  }
  throw new StorageFailure('busy', 'Other requests kept changing the same user. Nothing was changed: try again.')
}
