import { spawnSync } from 'node:child_process'

/** Runs git in a folder: its output without the last line break, or `undefined` when it fails. */
export type Git = (...parameters: readonly string[]) => string | undefined

/** Git in a folder. */
export const gitIn =
  (folder: string): Git =>
  (...parameters) => {
    const { status, stdout } = spawnSync('git', parameters, { cwd: folder, encoding: 'utf8' })
    return status === 0 ? stdout.trimEnd() : undefined
  }

const linesOf = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split('\n'))

/** Files below a folder that differ from a commit, new ones included. Files that are ignored do not count. */
export const changedFiles = (git: Git, commit: string, folder: string): string[] => [
  ...linesOf(git('diff', '--name-only', '--no-renames', '--end-of-options', commit, '--', folder)),
  ...linesOf(git('ls-files', '--others', '--exclude-standard', '--', folder)),
]
