import { StorageFailure } from '@poolhouse/storage'

/** Maximum number of attempts of a write that other writes precede. */
const attempts = 20

/** Repeats a write that returned `again`: another write came first, and its conflict has gone. */
export const retryOnConflict = async <Outcome>(
  act: () => Promise<Outcome | 'again'>,
): Promise<Exclude<Outcome, 'again'>> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const outcome = await act()
    if (outcome !== 'again') return outcome as Exclude<Outcome, 'again'>
  }
  throw new StorageFailure(
    'busy',
    'Other requests changed the same user again and again. Nothing was changed: try again.',
  )
}
