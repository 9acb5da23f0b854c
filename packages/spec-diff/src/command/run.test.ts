import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Environment } from './environment.ts'
import { run } from './run.ts'

let folder: string

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const pets = (maximum: number, description = 'Pets.'): string => `openapi: 3.1.0
info: { title: Pets, version: '1', description: ${description} }
paths:
  /pets:
    get:
      parameters:
        - name: limit
          in: query
          schema: { type: integer, maximum: ${maximum} }
      responses:
        '200': { description: Pets. }
`

interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

const runWith = async (environment: Partial<Environment>, ...parameters: string[]): Promise<Outcome> => {
  let out = ''
  let err = ''
  const status = await run(parameters, {
    folder,
    version: '1.2.3',
    out: (text) => void (out += text),
    err: (text) => void (err += `${text}\n`),
    color: false,
    stdin: () => Promise.resolve(''),
    fetch: () => Promise.reject(new Error('no network in this test')),
    now: new Date('2026-12-01T12:00:00Z'),
    ...environment,
  })
  return { status, out, err }
}

const specDiff = (...parameters: string[]): Promise<Outcome> => runWith({}, ...parameters)

const verdictOf = ({ out }: Outcome): string => out.trimEnd().split('\n').at(-1) ?? ''

const breaking = 'major: 1 change breaks clients. The next version is a major one. (1 major, 0 minor, 0 patch)'

const keyOf = async (): Promise<string> => {
  const { out } = await specDiff('base.yaml', 'revision.yaml', '--format', 'json')
  const report: { readonly changes: readonly { readonly key: string }[] } = JSON.parse(out)
  return report.changes[0]?.key ?? ''
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spec-diff-'))
  write('base.yaml', pets(100))
  write('revision.yaml', pets(50))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('prints the old and the new line of each change, and the verdict last', async () => {
  const outcome = await specDiff('base.yaml', 'revision.yaml')
  expect({ ...outcome, out: outcome.out.replaceAll(/ [\da-f]{8}\]/g, ' key]') }).toEqual({
    status: 0,
    out: `GET /pets
  major query parameter "limit": maximum changed from 100 to 50 [request-maximum-narrowed key]
    at request › parameters › query › limit › schema
    base.yaml:9 -           schema: { type: integer, maximum: 100 }
    revision.yaml:9 +           schema: { type: integer, maximum: 50 }
    breaks clients that send a value that is now invalid: The server rejects requests that it accepted before.
    valid before, rejected now: 51

${breaking}
`,
    err: '',
  })
})

test.each([
  [[], 0],
  [['--fail-on', 'major'], 1],
  [['--fail-on', 'minor'], 1],
] as const)('exits for %j with status %i', async (parameters, status) => {
  expect((await specDiff('base.yaml', 'revision.yaml', ...parameters)).status).toBe(status)
})

test('a gate passes for changes below it', async () => {
  write('revision.yaml', pets(200))
  expect((await specDiff('base.yaml', 'revision.yaml', '--fail-on', 'major')).status).toBe(0)
  expect((await specDiff('base.yaml', 'revision.yaml', '--fail-on', 'minor')).status).toBe(1)
})

test('--level hides changes below it without affecting the bump', async () => {
  write('revision.yaml', pets(50, 'All pets.'))
  const outcome = await specDiff('base.yaml', 'revision.yaml', '--level', 'minor')
  expect(outcome.out).not.toContain('  patch ')
  expect(verdictOf(outcome)).toContain('(1 major, 0 minor, 1 patch)')
})

test('--output names a file that cannot be written, and what to do', async () => {
  const { status, err } = await specDiff('base.yaml', 'revision.yaml', '--output', 'base.yaml/review.txt')
  expect({ status, err }).toEqual({
    status: 2,
    err: expect.stringMatching(/^--output base\.yaml\/review\.txt cannot be written \(.+\); choose another file\n$/),
  })
})

test('--output writes the report to a file and leaves standard output empty', async () => {
  expect(await specDiff('base.yaml', 'revision.yaml', '--format', 'html', '--output', 'out/review.html')).toEqual({
    status: 0,
    out: '',
    err: 'report written to out/review.html\n',
  })
  expect(readFileSync(join(folder, 'out/review.html'), 'utf8')).toMatch(/^<!doctype html>/)
})

test('shows progress and clears it', async () => {
  const steps: string[] = []
  await runWith({ progress: (text) => void steps.push(text) }, 'base.yaml', 'revision.yaml')
  expect(steps).toEqual(['reading base.yaml', 'reading revision.yaml', 'comparing', 'writing the report', ''])
})

test('reads a folder, a git revision and standard input', async () => {
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...parameters], {
      cwd: folder,
      stdio: 'ignore',
    })
  write('spec/openapi.yaml', pets(100).replace('{ type: integer, maximum: 100 }', "{ $ref: 'limits.yaml#/Limit' }"))
  write('spec/limits.yaml', 'Limit: { type: integer, maximum: 100 }\n')
  git('init', '--initial-branch', 'main')
  git('add', '--all')
  git('commit', '--message', 'first')
  write('spec/limits.yaml', 'Limit: { type: integer, maximum: 50 }\n')
  for (const base of ['git:main:spec', 'git:HEAD:spec/openapi.yaml', 'base.yaml'])
    expect(verdictOf(await specDiff(base, 'spec'))).toBe(breaking)
  expect(verdictOf(await runWith({ stdin: () => Promise.resolve(pets(50)) }, 'base.yaml', '-'))).toBe(breaking)
})

test('fetches a document and its files from one server, and from no other', async () => {
  const asked: string[] = []
  const files: Record<string, string> = {
    'https://api.example.com/v1/openapi.yaml?token=1': pets(50).replace(
      '{ type: integer, maximum: 50 }',
      "{ $ref: 'limits.yaml#/Limit' }",
    ),
    'https://api.example.com/v1/limits.yaml':
      'Limit: { type: integer, maximum: 50 }\nOther: { $ref: "http://evil.example/x" }\n',
  }
  const fetched = (input: string | URL | Request): Promise<Response> => {
    const address = input instanceof Request ? input.url : String(input)
    asked.push(address)
    return Promise.resolve(new Response(files[address] ?? 'no', { status: files[address] === undefined ? 404 : 200 }))
  }
  const outcome = await runWith({ fetch: fetched }, 'base.yaml', 'https://api.example.com/v1/openapi.yaml?token=1')
  expect(verdictOf(outcome)).toBe(breaking)
  expect(asked).toEqual(Object.keys(files))
})

test('an accepted change affects neither the bump nor the gate, until it expires or no longer matches', async () => {
  const key = await keyOf()
  const accept = (...parameters: string[]) => specDiff('base.yaml', 'revision.yaml', '--accept', key, ...parameters)
  expect(await accept('--reason', 'not used', '--expires', '2026-12-31')).toEqual({
    status: 0,
    out: 'Accepted in spec-diff.accepted.yaml until 2026-12-31: query parameter "limit": maximum changed from 100 to 50\n',
    err: '',
  })
  expect((await accept('--reason', 'again', '--expires', '2026-12-31')).out).toBe(
    `${key} is accepted already, until 2026-12-31.\n`,
  )
  const gate = (environment: Partial<Environment> = {}) =>
    runWith(environment, 'base.yaml', 'revision.yaml', '--fail-on', 'major')
  const accepted = await gate()
  expect([accepted.status, verdictOf(accepted)]).toEqual([
    0,
    'none: 1 accepted change and no other. No new version is needed. (0 major, 0 minor, 0 patch, 1 accepted)',
  ])
  const expired = await gate({ now: new Date('2027-01-01T00:00:00Z') })
  expect([expired.status, expired.out]).toEqual([
    1,
    expect.stringContaining(
      'stale spec-diff.accepted.yaml:3: request-maximum-narrowed on GET /pets expired on 2026-12-31',
    ),
  ])
  write('revision.yaml', pets(100))
  const gone = await gate()
  expect([gone.status, gone.out]).toEqual([1, expect.stringContaining('matches no change; remove the entry')])
})

test.each([
  [['--reason', 'x'], '--accept needs --expires YYYY-MM-DD'],
  [['--reason', 'x', '--expires', '2026-02-30'], '--accept needs --expires YYYY-MM-DD'],
  [['--reason', 'x', '--expires', '2026-11-30'], 'today or later'],
  [['--expires', '2027-01-01'], '--accept needs --reason'],
])('rejects accepting with %j', async (parameters, message) => {
  const outcome = await specDiff('base.yaml', 'revision.yaml', '--accept', await keyOf(), ...parameters)
  expect([outcome.status, outcome.err]).toEqual([2, expect.stringContaining(message)])
})

test('the configuration sets levels, the gate and the extensions to compare', async () => {
  write('spec-diff.config.yaml', 'levels:\n  request-maximum-narrowed: minor\nfailOn: minor\nextensions: [x-limit]\n')
  write('revision.yaml', `${pets(50)}x-limit: 3\n`)
  const outcome = await specDiff('base.yaml', 'revision.yaml')
  expect([outcome.status, outcome.out]).toEqual([1, expect.stringContaining('x-limit')])
  write('spec-diff.config.yaml', 'levels:\n  request-maximum-narrowed: off\n')
  expect(verdictOf(await specDiff('base.yaml', 'revision.yaml'))).toMatch(/^none: /)
})

const unusable: [what: string, files: Record<string, string>, parameters: string[], message: string][] = [
  ['no document', {}, [], 'name two documents, such as: spec-diff git:main:openapi.yaml openapi.yaml'],
  ['a missing file', {}, ['nope.yaml', 'base.yaml'], 'nope.yaml: there is no such file or folder'],
  ['two standard inputs', {}, ['-', '-'], 'only one of the two documents can be the standard input'],
  ['an empty standard input', {}, ['base.yaml', '-'], 'the standard input is empty'],
  [
    'an unknown format',
    {},
    ['base.yaml', 'base.yaml', '--format', 'pdf'],
    '--format must be text, json, markdown, html',
  ],
  [
    'YAML that cannot be read',
    { 'a.yaml': 'openapi: [' },
    ['a.yaml', 'base.yaml'],
    'a.yaml:1:11: this is not YAML: unexpected end',
  ],
  ['Swagger', { 'a.yaml': 'swagger: "2.0"' }, ['a.yaml', 'base.yaml'], 'a.yaml:1: this is a Swagger "2.0" document'],
  ['another document', { 'a.json': '{}' }, ['a.json', 'base.yaml'], 'it has no member "openapi"'],
  ['a later version', { 'a.yaml': 'openapi: 4.0.0' }, ['a.yaml', 'base.yaml'], 'OpenAPI "4.0.0" is not supported'],
  [
    'paths that are a list',
    { 'a.yaml': 'openapi: 3.1.0\npaths: []' },
    ['a.yaml', 'base.yaml'],
    'a.yaml:2: paths must be an object',
  ],
  [
    'an operation that is no object',
    { 'a.json': '{"openapi":"3.1.0",\n"paths":{"/a":{\n"get":5}}}' },
    ['a.json', 'base.yaml'],
    'a.json:3: get of /a must be an object',
  ],
  ['a folder without a document', { 'a/b.txt': '' }, ['a', 'base.yaml'], 'a: this folder has no OpenAPI document'],
  [
    'a folder with several documents',
    { 'a/b.yaml': pets(1), 'a/c.yaml': pets(1) },
    ['a', 'base.yaml'],
    'a: this folder has 2 OpenAPI documents (b.yaml, c.yaml); name one of them',
  ],
  ['no git revision', {}, ['git:base.yaml', 'base.yaml'], 'write git:<revision>:<path>'],
  ['a server that is away', {}, ['https://a.example/x.yaml', 'base.yaml'], 'https://a.example/x.yaml: no response'],
  [
    'a missing configuration',
    {},
    ['base.yaml', 'base.yaml', '--config', 'x.yaml'],
    'x.yaml: there is no such configuration file',
  ],
  [
    'a configuration with mistakes',
    { 'spec-diff.config.yaml': 'failOn: patch\nlevel: {}\nlevels:\n  no-such-rule: minor\n' },
    ['base.yaml', 'base.yaml'],
    'spec-diff.config.yaml:1: failOn: must be major or minor\n' +
      'spec-diff.config.yaml:2: level: unknown setting; the settings are levels, extensions, accepted, failOn\n' +
      'spec-diff.config.yaml:4: levels.no-such-rule: there is no such rule; spec-diff --rules lists them',
  ],
  [
    'accepted changes with mistakes',
    { 'spec-diff.accepted.yaml': '# why\n- id: a\n  operation: GET /a\n  location: x\n  expires: soon\n' },
    ['base.yaml', 'base.yaml'],
    'spec-diff.accepted.yaml:2: reason must be the reason, so that reviewers can judge it\n' +
      'spec-diff.accepted.yaml:2: expires must be the last day on which the entry counts, as YYYY-MM-DD',
  ],
]

test.each(unusable)('exits with status 2 and an explanation for unusable %s', async (_, files, parameters, message) => {
  for (const [path, text] of Object.entries(files)) write(path, text)
  const { status, out, err } = await specDiff(...parameters)
  expect([status, out, err]).toEqual([2, '', expect.stringContaining(message)])
})

test('reports dangling references as warnings with their places', async () => {
  const broken = pets(50).replace('{ type: integer, maximum: 50 }', "{ $ref: '#/components/schemas/Limit' }")
  write('revision.yaml', broken)
  const { status, err } = await specDiff('base.yaml', 'revision.yaml')
  expect([status, err]).toEqual([
    0,
    expect.stringContaining('warning: revision.yaml has references that cannot be resolved:'),
  ])
  expect(err).toContain('revision.yaml:9: $ref #/components/schemas/Limit points to nothing')
})

test('--help explains the command, and --rules lists every rule', async () => {
  const help = await specDiff('--help')
  expect([help.status, help.out]).toEqual([
    0,
    expect.stringContaining('$ spec-diff git:main:openapi.yaml openapi.yaml'),
  ])
  const list = await specDiff('--rules')
  expect([list.status, list.out]).toEqual([0, expect.stringMatching(/^request-maximum-narrowed +major +/m)])
  expect((await specDiff('--version')).out).toBe('1.2.3\n')
})

test('the settings in --help name a rule', async () => {
  const [help, list] = [await runWith({}, '--help'), await runWith({}, '--rules')]
  const [, named = ''] = /levels:.*\n\s+(\S+): off/.exec(help.out) ?? []
  expect(list.out.split('\n').map((line) => line.split(' ')[0])).toContain(named)
})
