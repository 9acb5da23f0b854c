import type { Bump } from '../change.ts'
import type { Review } from './review.ts'

/** A number with its noun: `1 change`, `2 changes`. */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

/** A number of changes with its verb: `1 change breaks`, `2 changes break`. */
const changesThat = (number: number, verb: string): string =>
  `${count(number, 'change')} ${verb}${number === 1 ? 's' : ''}`

/** The conclusion of a review, for each bump. */
const sentences: Record<Bump, (review: Review) => string> = {
  major: ({ counts }) => `${changesThat(counts.major, 'break')} clients. The next version is a major one.`,
  minor: ({ counts }) =>
    `No change breaks clients, and ${changesThat(counts.minor, 'add')} to the API. The next version is a minor one.`,
  patch: ({ counts }) => `${count(counts.patch, 'change')}, without effect on clients. The next version is a patch.`,
  none: ({ accepted }) =>
    accepted > 0
      ? `${count(accepted, 'accepted change')} and no other. No new version is needed.`
      : 'The two documents mean the same. No new version is needed.',
}

/** The verdict of a review in one or two sentences. */
export const verdict = (review: Review): string => sentences[review.bump](review)
