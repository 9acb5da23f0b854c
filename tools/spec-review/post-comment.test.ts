import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const script = join(import.meta.dirname, 'post-comment.sh')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-comment-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Stands for the GitHub CLI: lists comments, and writes down what else it is asked for. */
const fakeGh = (commentId: string): void => {
  const path = join(folder, 'gh')
  writeFileSync(
    path,
    `#!/usr/bin/env bash
case "$*" in
  *--jq*) printf '%s' '${commentId}' ;;
  *) printf '%s\\n' "$*" > '${folder}/called'; cat "\${6#body=@}" > '${folder}/body' ;;
esac
`,
  )
  chmodSync(path, 0o755)
}

const post = (
  review: string | undefined,
): { readonly status: number | null; readonly called?: string; readonly body?: string } => {
  const file = join(folder, 'review.md')
  if (review !== undefined) writeFileSync(file, review)
  const { status } = spawnSync(script, [file], {
    env: {
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      GITHUB_REPOSITORY: 'a/b',
      NUMBER: '7',
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    },
  })
  const text = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').replaceAll(folder, '') : undefined
  const [called, body] = [text('called'), text('body')]
  return { status, ...(called !== undefined && { called }), ...(body !== undefined && { body }) }
}

test('the first review is posted, and the summary of the run has it, too', () => {
  fakeGh('')
  expect(post('<!-- spec-diff -->\nBreaking\n')).toEqual({
    status: 0,
    called: 'api --method POST repos/a/b/issues/7/comments --field body=@/review.md --silent\n',
    body: '<!-- spec-diff -->\nBreaking\n',
  })
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('<!-- spec-diff -->\nBreaking\n')
})

test('a later review updates the comment', () => {
  fakeGh('42')
  expect(post('<!-- spec-diff -->\nFine\n')).toMatchObject({
    called: 'api --method PATCH repos/a/b/issues/comments/42 --field body=@/review.md --silent\n',
  })
})

test('when the change was undone, a comment that is there says so, and none is posted', () => {
  fakeGh('42')
  expect(post(undefined)).toMatchObject({
    status: 0,
    body: '<!-- spec-diff -->\nThe contract is the same as on the target branch.\n',
  })
  rmSync(join(folder, 'called'))
  rmSync(join(folder, 'body'))
  fakeGh('')
  expect(post(undefined)).toEqual({ status: 0 })
})
