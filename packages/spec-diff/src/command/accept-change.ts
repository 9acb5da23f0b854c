import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { dayOf } from '../config/accepted.ts'
import { isDay } from '../config/read-accepted.ts'
import { withAccepted } from '../config/write-accepted.ts'
import type { Environment } from './environment.ts'
import { type Flags, usageError } from './flags.ts'
import { acceptedText } from './load-config.ts'
import type { Comparison } from './review-documents.ts'

/** Adds the change named by `--accept` to the file of accepted changes. */
export const acceptChange = (
  key: string,
  { reason, expires }: Pick<Flags, 'reason' | 'expires'>,
  { review, settings: { acceptedFile } }: Comparison,
  { folder, now, out }: Environment,
): void => {
  if (reason === undefined || reason.trim() === '')
    throw usageError('--accept needs --reason "why the change is safe", for the reviewers of the file')
  if (!isDay(expires) || expires < dayOf(now))
    throw usageError('--accept needs --expires YYYY-MM-DD, the last day on which it counts, today or later')
  const change = review.groups.flatMap(({ changes }) => changes).find((candidate) => candidate.key === key)
  if (change === undefined) throw usageError(`no change has the key ${key}; reports show the key of each change`)
  if (change.acceptance !== undefined) {
    out(`${key} is accepted already, until ${change.acceptance.expires}.\n`)
    return
  }
  const path = resolve(folder, acceptedFile)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, withAccepted(acceptedText(folder, acceptedFile), change, { reason, expires }))
  out(`Accepted in ${acceptedFile} until ${expires}: ${change.message}\n`)
}
