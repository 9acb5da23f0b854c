import { expect, test } from 'vitest'
import { loadDocument } from '../document/load.ts'
import { generate } from '../generate.ts'
import { collectProblems } from '../problem.ts'
import { importFiles } from '../../test/import-files.ts'

/** What is made of three patterns, and what is warned of. */
const made = async (lenient: boolean) => {
  const { problems, report } = collectProblems()
  const schemas = {
    Dash: { type: 'string', pattern: '^a\\-b$' },
    Group: { type: 'string', pattern: '(?>a)' },
    Map: { patternProperties: { '(?>a)': false, '^b$': false } },
  }
  const text = JSON.stringify({ openapi: '3.1.1', info: { title: 't', version: '1' }, components: { schemas } })
  const document = loadDocument('a.json', () => text, report)
  const outputs = { folder: 'api', only: ['schemas'] } as const
  const files = await generate(document, { command: 'the test', lenient, onWarning: report, outputs })
  return {
    files,
    warned: problems.map(({ pointer, message }) => [pointer.split('/')[3], message.replace(/^.*; /, '')]),
  }
}

test('rejects a pattern that is invalid with the u flag', async () => {
  await expect(made(false)).rejects.toMatchObject({ problems: { length: 3 } })
})

test('with --lenient, drops the u flag or, if that does not help, the pattern, with a warning', async () => {
  const { files, warned } = await made(true)
  expect(warned).toEqual([
    ['Dash', 'it is read without the flag'],
    ['Group', 'it is ignored'],
    ['Map', 'it is ignored'],
  ])
  expect(files.get('api/schemas/dash.ts')).toContain("z.string().regex(new RegExp('^a\\\\-b$'))")
  expect(files.get('api/schemas/group.ts')).toContain('export const Group = z.string()\n')
  expect(files.get('api/schemas/map.ts')).toContain('is.members([], [[/^b$/u, is.nothing]])')
})

test.each([
  ['\\A[a-z]+\\Z', ['abc'], ['ABC', 'abc\n', 'x abc', 'A[abc]Z']],
  ['\\A[a-z]+\\z', ['abc'], ['abc.']],
  ['(?i)^[a-z]+$', ['abc', 'ABC'], ['a1']],
  ['^(?i)[a-z]+$', ['ABC'], ['1']],
  ['(?s)^a.b$', ['a\nb'], ['ab']],
  ['(?is)^A.b$', ['a\nB'], ['ab']],
  ['(?im)^a$', ['x\nA\ny'], ['b']],
  ['^(?P<year>\\d{4})$', ['2026'], ['26']],
  ['^\\pL+$', ['é'], ['1']],
  ['^[\\\\A]$', ['\\', 'A'], ['b']],
])('translates the pattern %s of another dialect', async (pattern, taken, refused) => {
  const document = loadDocument(
    'a.json',
    () => JSON.stringify({ openapi: '3.1.1', info: {}, components: { schemas: { A: { type: 'string', pattern } } } }),
    () => undefined,
  )
  const outputs = { folder: 'api', only: ['schemas'], importExtension: '.ts' } as const
  const files = await generate(document, { command: 'the test', outputs })
  const { A } = await importFiles(files, 'api/schemas/index.ts')
  const isTaken = (value: string) =>
    (A as { safeParse: (value: string) => { success: boolean } }).safeParse(value).success
  expect(taken.filter((value) => !isTaken(value))).toEqual([])
  expect(refused.filter(isTaken)).toEqual([])
})
