import type { Git } from './git.ts'

/** A commit that the contract is compared with. */
export interface Base {
  readonly commit: string
  /** Display name: `main (1a2b3c4)`. */
  readonly name: string
}

const base = (git: Git, commit: string, ref: string): Base => ({
  commit,
  name: `${ref} (${git('rev-parse', '--short', commit) ?? commit.slice(0, 7)})`,
})

/**
 * The commit at which this branch was created from main; on main it is HEAD.
 *
 * @param replacement A revision to use instead of main, such as the target branch of a pull request.
 * @returns `undefined` if the revision, or a local or remote main, does not exist.
 */
export const mergeBase = (git: Git, replacement?: string): Base | undefined => {
  for (const main of replacement === undefined ? ['main', 'origin/main'] : [replacement]) {
    const commit = git('merge-base', 'HEAD', main)
    if (commit !== undefined) return base(git, commit, main)
  }
  return undefined
}

/**
 * The last commit that added, edited or released a changeset of a package: the contract of that commit is covered. It
 * only depends on the history of HEAD, so it is the same on main, on a branch and in a fresh clone.
 */
export const lastChangeset = (git: Git, packageName: string): Base | undefined => {
  const commit = git('log', '-1', '--format=%H', '--no-renames', `-G^['"]${packageName}['"]:`, '--', '.changeset')
  return commit === undefined || commit === '' ? undefined : base(git, commit, 'the last changeset')
}
