import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bump } from '@poolhouse/spec-diff'
import { bumpFor, type Changeset, isEnough, readChangeset } from './changesets.ts'
import { changedFiles, type Git } from './git.ts'

/** The packages that are generated from the contract, so that each change of the contract also changes them. */
export const contractPackages = ['@poolhouse/schemas', '@poolhouse/client', '@poolhouse/server'] as const

/** A changeset and its file, relative to the root of the repository. */
export interface ChangesetFile extends Changeset {
  readonly file: string
}

/** The changesets that were added or edited since a commit. */
export const changesetsSince = (git: Git, commit: string, root: string): ChangesetFile[] =>
  changedFiles(git, commit, '.changeset').flatMap((file) => {
    if (!file.endsWith('.md') || file.endsWith('README.md')) return []
    try {
      const changeset = readChangeset(readFileSync(join(root, file), 'utf8'))
      return changeset ? [{ file, ...changeset }] : []
    } catch (error) {
      // A removed changeset does not count.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    }
  })

/** The packages for which changesets have a smaller bump than needed, with the bump that they have. */
export const uncovered = (needed: Bump, changesets: readonly Changeset[]): { name: string; bump: Bump }[] =>
  contractPackages
    .map((name) => ({ name, bump: bumpFor(name, changesets) }))
    .filter(({ bump }) => !isEnough(bump, needed))
