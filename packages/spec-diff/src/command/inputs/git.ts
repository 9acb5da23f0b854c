import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { UnusableInput } from '../../config/unusable-input.ts'
import { findRoot } from './find-root.ts'
import type { InputKind } from './input.ts'

const maximumBytes = 512 * 1024 * 1024

const git = (folder: string, parameters: readonly string[]): { readonly output?: string; readonly error: string } => {
  const { status, stdout, stderr, error } = spawnSync('git', parameters, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: maximumBytes,
    // A missing object of a partial clone is an error, not a download or a question for a password.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  })
  return status === 0 ? { output: stdout, error: '' } : { error: error?.message ?? stderr.trim() }
}

/** A file or folder of a commit, read without checking it out. Paths are relative to the root of the repository. */
export const gitRevision: InputKind = {
  syntax: 'git:main:spec/openapi.yaml',
  about: 'a path from the root of the repository, at a commit or branch',
  matches: (argument) => argument.startsWith('git:'),
  open: async (argument, { folder }) => {
    const [, revision, rawPath = ''] = /^git:([^:]+):(.*)$/.exec(argument) ?? []
    if (revision === undefined)
      throw new UnusableInput(`${argument}: write git:<revision>:<path>, such as git:main:spec/openapi.yaml`)
    const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    if (commit.output === undefined)
      throw new UnusableInput(
        `${argument}: this repository has no revision ${revision}; fetch it (git fetch origin ${revision}), or name another`,
      )
    const hash = commit.output.trim()
    const read = (path: string): string | undefined => git(folder, ['cat-file', 'blob', `${hash}:${path}`]).output
    const path = posix.normalize(rawPath === '' ? '.' : rawPath).replace(/\/$/, '')
    const object = path === '.' ? `${hash}^{tree}` : `${hash}:${path}`
    const type = git(folder, ['cat-file', '-t', object])
    if (type.output === undefined)
      throw new UnusableInput(
        `${argument}: there is no ${path} at ${revision}; see git ls-tree -r --name-only ${revision}`,
      )
    if (type.output.trim() === 'blob') return { root: path, read }
    const names = (git(folder, ['ls-tree', '--name-only', object]).output ?? '').split('\n').filter(Boolean)
    const below = (name: string): string => posix.join(path, name)
    return { root: below(findRoot(argument, names, (name) => read(below(name)) ?? '')), read }
  },
}
