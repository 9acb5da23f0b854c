import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '@poolhouse/spec-diff/command'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runReview } from './run.ts'

let folder: string

const git = (...parameters: string[]): void => {
  execFileSync(
    'git',
    ['-c', 'commit.gpgsign=false', '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...parameters],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  )
}

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text)

const contract = (maximum: number, more = ''): void =>
  write(
    'spec/openapi.yaml',
    `openapi: 3.1.0
info: { title: Users, version: '1' }
paths:
  /ListUsers:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                Limit: { type: integer, maximum: ${maximum} }${more}
      responses:
        '200': { description: Users. }
`,
  )

const changeset = (name: string, bump: string): void =>
  write(
    `.changeset/${name}.md`,
    `---\n'@poolhouse/schemas': ${bump}\n'@poolhouse/client': ${bump}\n'@poolhouse/server': ${bump}\n---\n\nWords.\n`,
  )

const commit = (message: string): void => {
  git('add', '--all')
  git('commit', '--message', message)
}

/** Runs the command: its status and everything that it printed, without commit hashes. */
const review = async (...parameters: string[]): Promise<{ readonly status: number; readonly text: string }> => {
  const lines: string[] = []
  const environment: Environment = {
    folder,
    version: '0.0.0',
    out: (text) => void lines.push(text.trimEnd()),
    err: (text) => void lines.push(text),
    color: false,
    stdin: () => Promise.resolve(''),
    fetch,
    now: new Date('2026-12-01T00:00:00Z'),
  }
  const status = await runReview(parameters, environment)
  return { status, text: lines.join('\n').replaceAll(/\([\da-f]{7,}\)/g, '(hash)') }
}

const missing = (since: string, bump: string, present: string, verdict: string) =>
  `The contract changed since ${since} (hash), and no changeset since then has the bump ${bump} for ` +
  `@poolhouse/schemas (has ${present}), @poolhouse/client (has ${present}), @poolhouse/server (has ${present}).\n` +
  `${bump}: ${verdict}\n"pnpm spec:review" shows the changes, and "pnpm spec:review --write" writes the changeset.`

const breaking = '1 change breaks clients. The next version is a major one.'
const adding = 'No change breaks clients, and 1 change adds to the API. The next version is a minor one.'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spec-review-'))
  mkdirSync(join(folder, 'spec'))
  mkdirSync(join(folder, '.changeset'))
  git('init', '--initial-branch', 'main')
  contract(60)
  changeset('first', 'minor')
  commit('first')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('an unchanged contract needs no changeset', async () => {
  expect(await review('--check')).toEqual({ status: 0, text: '' })
  expect(await review()).toEqual({ status: 0, text: 'The contract is the same as on main (hash).' })
})

test('on main, a change in the working folder needs a changeset', async () => {
  contract(50)
  expect(await review('--check')).toEqual({ status: 1, text: missing('main', 'major', 'none', breaking) })
})

test('on main, finds a change that was committed without a changeset', async () => {
  contract(70)
  commit('change')
  write('README.md', 'later')
  commit('later')
  expect(await review('--check')).toEqual({ status: 1, text: missing('the last changeset', 'minor', 'none', adding) })
})

test('on a branch, only the changesets of the branch count', async () => {
  git('switch', '--create', 'change')
  contract(50)
  commit('change')
  expect(await review('--check')).toEqual({ status: 1, text: missing('main', 'major', 'none', breaking) })
  changeset('second', 'minor')
  expect(await review('--check')).toEqual({ status: 1, text: missing('main', 'major', 'minor', breaking) })
  changeset('second', 'major')
  commit('changeset')
  expect(await review('--check')).toEqual({ status: 0, text: '' })
})

test('a change after the changeset was committed needs another changeset', async () => {
  git('switch', '--create', 'change')
  contract(70)
  changeset('second', 'minor')
  commit('change')
  contract(70, '\n                Filter: { type: string }')
  commit('second change')
  expect((await review('--check')).text).toBe(missing('the last changeset', 'minor', 'none', adding))
})

test('a release consumes changesets and is the new base', async () => {
  contract(50)
  changeset('second', 'major')
  commit('change')
  rmSync(join(folder, '.changeset/first.md'))
  rmSync(join(folder, '.changeset/second.md'))
  commit('release')
  expect(await review('--check')).toEqual({ status: 0, text: '' })
})

test('--write writes the changeset, or raises the bumps of an existing one', async () => {
  git('switch', '--create', 'change')
  contract(70)
  expect((await review('--write')).status).toBe(0)
  const name = readdirSync(join(folder, '.changeset')).find((file) => file !== 'first.md') ?? ''
  const text = () => readFileSync(join(folder, '.changeset', name), 'utf8')
  expect(text()).toBe(`---
'@poolhouse/schemas': minor
'@poolhouse/client': minor
'@poolhouse/server': minor
---

New: request body Limit: maximum changed from 60 to 70 (ListUsers).
`)
  contract(50)
  expect((await review('--write')).status).toBe(0)
  expect(text()).toContain("'@poolhouse/schemas': major")
  expect(await review('--check')).toEqual({ status: 0, text: '' })
})

test('changes without a difference in meaning need no changeset', async () => {
  write('spec/openapi.yaml', `# A comment.\n${readFileSync(join(folder, 'spec/openapi.yaml'), 'utf8')}`)
  expect(await review('--check')).toEqual({ status: 0, text: '' })
})

test('reports the line of a contract that cannot be read', async () => {
  write('spec/openapi.yaml', 'openapi: [')
  const { status, text } = await review('--check')
  expect(status).toBe(2)
  expect(text).toContain('spec/openapi.yaml:1:11: this is not YAML')
})

test('explains an unknown base', async () => {
  expect(await review('--base', 'nowhere')).toEqual({
    status: 2,
    text: 'the revision nowhere does not exist here, or has no common ancestor with this branch; fetch it, or name another',
  })
})
