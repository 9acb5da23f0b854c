import { expect, test } from 'vitest'
import { loadDocument } from '../document/load.ts'
import { generate } from '../generate.ts'
import { collectProblems } from '../problem.ts'

/** What is made of three patterns, and what is warned of. */
const made = async (lenient: boolean) => {
  const { problems, report } = collectProblems()
  const schemas = {
    Dash: { type: 'string', pattern: '^a\\-b$' },
    Group: { type: 'string', pattern: '(?i)a' },
    Map: { patternProperties: { '(?i)a': false, '^b$': false } },
  }
  const text = JSON.stringify({ openapi: '3.1.1', info: { title: 't', version: '1' }, components: { schemas } })
  const document = loadDocument('a.json', () => text, report)
  const outputs = { api: { folder: 'api', only: ['schemas'] } } as const
  const files = await generate(document, { command: 'the test', lenient, onWarning: report, outputs })
  return {
    files,
    warned: problems.map(({ pointer, message }) => [pointer.split('/')[3], message.replace(/^.*; /, '')]),
  }
}

test('a pattern that the u flag does not take is refused', async () => {
  await expect(made(false)).rejects.toMatchObject({ problems: { length: 3 } })
})

test('with --lenient it is read without the flag, or left out where there is no other way, and warned of', async () => {
  const { files, warned } = await made(true)
  expect(warned).toEqual([
    ['Dash', 'it is read without the flag'],
    ['Group', 'it is left out'],
    ['Map', 'it is left out'],
  ])
  expect(files.get('api/schemas/dash.ts')).toContain("z.string().regex(new RegExp('^a\\\\-b$'))")
  expect(files.get('api/schemas/group.ts')).toContain('export const Group = z.string()\n')
  expect(files.get('api/schemas/map.ts')).toContain('is.members([], [[/^b$/u, is.nothing]])')
})
