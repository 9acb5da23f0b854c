import { expect, test } from 'vitest'
import { loadDocument } from '../document/load.ts'
import { generate } from '../generate.ts'
import { collectProblems } from '../problem.ts'
import { importFiles } from '../../test/import-files.ts'

/** What is made of three patterns, and what is warned of. */
const made = async (lenient: boolean) => {
  const { problems, report } = collectProblems()
  const schemas = {
    Dash: { type: 'string', pattern: '^[\\w-.]\\-b$' },
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

test('rejects a pattern whose meaning is not clear', async () => {
  const problems = [{ pointer: '/components/schemas/Group/pattern' }, { pointer: expect.stringContaining('/Map/') }]
  await expect(made(false)).rejects.toMatchObject({ problems })
})

test('reads characters that are escaped differently with the u flag, and with --lenient ignores other invalid patterns', async () => {
  const { files, warned } = await made(true)
  expect(warned).toEqual([
    ['Dash', 'it is read as ^[\\w\\-.]-b$'],
    ['Group', 'it is ignored'],
    ['Map', 'it is ignored'],
  ])
  expect(files.get('api/schemas/dash.ts')).toContain('z.string().regex(/^[\\w\\-.]-b$/u)')
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
  ['^[\\w-.]{1,3}$', ['a-.', '-', '_'], ['/', 'a b', '😀']],
  ['^[+-\\d]+$', ['+-1'], [',']],
  ['^[^\\s-x]$', ['😀', 'y'], ['-', 'x', ' ']],
  ['^\\@\\_\\-{a}]$', ['@_-{a}]'], ['@_-a']],
  ['^[\\@\\-\\]]+$', ['@-]'], ['\\']],
  ['^\\p{L}\\-\\u0041$', ['é-A'], ['1-A']],
])('reads the pattern %s as it is meant', async (pattern, taken, rejected) => {
  const document = loadDocument(
    'a.json',
    () => JSON.stringify({ openapi: '3.1.1', info: {}, components: { schemas: { A: { type: 'string', pattern } } } }),
    () => undefined,
  )
  const outputs = { folder: 'api', only: ['fakes'], importExtension: '.ts' } as const
  const files = await generate(document, { command: 'the test', outputs })
  const { A } = await importFiles(files, 'api/schemas/index.ts')
  const { fakes } = await importFiles(files, 'api/fakes/index.ts')
  const isTaken = (value: string) =>
    (A as { safeParse: (value: string) => { success: boolean } }).safeParse(value).success
  const fake = (fakes as { A: () => string }).A()
  expect([...taken, fake].filter((value) => !isTaken(value))).toEqual([])
  expect(rejected.filter(isTaken)).toEqual([])
})
