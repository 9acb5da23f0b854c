import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeProblems } from '../src/document/describe-problems.ts'
import { generate, type Problem, RejectedDocument } from '../src/index.ts'
import { loadCase } from './load-case.ts'
import { options } from './options.ts'

const folder = join(import.meta.dirname, 'rejected')

/** As for the golden cases: `UPDATE_GOLDEN=1` takes what is said now as what is expected. */
const update = process.env['UPDATE_GOLDEN'] === '1'

describe.each(readdirSync(folder))('%s', (name) => {
  test('is rejected with all its problems, each with its place and remedy', async () => {
    const { document, problems: unreadable } = loadCase(join(folder, name))
    const rejected: readonly Problem[] = await generate(document, options).then(
      () => [],
      (error: unknown) => {
        if (error instanceof RejectedDocument) return error.problems
        throw error
      },
    )
    const problems = unreadable.length > 0 ? unreadable : rejected
    expect(problems).not.toEqual([])
    const text = `${describeProblems(problems, document)}\n`
    const expected = join(folder, name, 'expected.txt')
    if (update) writeFileSync(expected, text)
    expect(text).toBe(readFileSync(expected, 'utf8'))
  })
})
