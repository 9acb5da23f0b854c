import { spawnSync } from 'node:child_process'

/** Runs git. Returns its output without the last line break, or `undefined` if it fails. */
export type Git = (...parameters: readonly string[]) => string | undefined

/** Creates a function that runs git in a folder. */
export const gitIn =
  (folder: string): Git =>
  (...parameters) => {
    const { status, stdout } = spawnSync('git', parameters, { cwd: folder, encoding: 'utf8' })
    return status === 0 ? stdout.trimEnd() : undefined
  }

const linesOf = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split('\n'))

/** Files below a folder that differ from a commit, including new ones. Ignored files are excluded. */
export const changedFiles = (git: Git, commit: string, folder: string): string[] => [
  ...linesOf(git('diff', '--name-only', '--no-renames', '--end-of-options', commit, '--', folder)),
  ...linesOf(git('ls-files', '--others', '--exclude-standard', '--', folder)),
]
