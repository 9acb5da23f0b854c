import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runIn } from './run-in.ts'
import { options, schemasByFile } from './options.ts'

let folder = ''

const config = { ...options, document: 'openapi.yaml', outputs: schemasByFile }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codegen-'))
  cpSync(join(import.meta.dirname, 'golden/library'), folder, { recursive: true })
  rmSync(join(folder, 'expected'), { recursive: true })
  writeFileSync(join(folder, 'codegen.config.ts'), `export default ${JSON.stringify(config)}`)
})

afterEach(() => rmSync(folder, { recursive: true }))

const runHere = (...parameters: string[]) => runIn(folder, parameters)

describe('generate', () => {
  test('writes missing files, and nothing when run again', async () => {
    expect(await runHere()).toEqual({ status: 0, out: '5 of 5 files written, 0 removed\n', err: '' })
    expect(readdirSync(join(folder, 'schemas'))).toContain('books.ts')
    expect(await runHere()).toEqual({ status: 0, out: '5 files are up to date\n', err: '' })
  })

  test('removes files that it generated earlier, and no others', async () => {
    await runHere()
    writeFileSync(join(folder, 'schemas/old.ts'), '// Generated from openapi.yaml by the test. Do not edit.\n')
    writeFileSync(join(folder, 'schemas/mine.ts'), 'export {}\n')
    const { status, err } = await runHere()
    expect({ status, err }).toEqual({
      status: 1,
      err: 'schemas/mine.ts: written by hand in a generated folder: move it elsewhere\n',
    })
    expect(readdirSync(join(folder, 'schemas'))).not.toContain('old.ts')
    expect(readdirSync(join(folder, 'schemas'))).toContain('mine.ts')
  })

  test('reports every problem of a document and writes nothing', async () => {
    writeFileSync(join(folder, 'common.yaml'), 'components: { schemas: { Tags: { type: tags } } }\n')
    expect(await runHere()).toEqual({
      status: 1,
      out: '',
      err: `books.yaml:69: $ref common.yaml#/components/schemas/Subject points to nothing: common.yaml#/components/schemas has no Subject
    69 |         subject: { $ref: common.yaml#/components/schemas/Subject, description: Where it stands. }
    at /components/schemas/Book/properties/subject/$ref
    correct the reference or add what it names
common.yaml:1: unknown type "tags"
    1 | components: { schemas: { Tags: { type: tags } } }
    at /components/schemas/Tags
    use one of string, integer, number, boolean, array, object
openapi.yaml is rejected: 2 problems; no file was written
`,
    })
    expect(readdirSync(folder)).not.toContain('schemas')
  })
})

describe('a custom artefact', () => {
  const listed = 'docs/operations.md'

  beforeEach(() => {
    const listing = `({ model, banner }) => new Map([['${listed}', [banner, ...model.api.endpoints.map(({ name }) => name)].join('\\n')]])`
    writeFileSync(
      join(folder, 'codegen.config.ts'),
      `export default { ...${JSON.stringify(config)}, artefacts: [${listing}] }`,
    )
  })

  test('is also updated outside of generated folders', async () => {
    expect(await runHere()).toEqual({ status: 0, out: '6 of 6 files written, 0 removed\n', err: '' })
    expect(await runHere('--check')).toEqual({ status: 0, out: '6 files are up to date\n', err: '' })
    const path = join(folder, listed)
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nmore`)
    expect(await runHere('--check')).toMatchObject({ status: 1, err: `${listed}: stale\nrun the test\n` })
    expect(await runHere()).toMatchObject({ status: 0, out: '1 of 6 files written, 0 removed\n' })
  })

  test('is removed when it is no longer generated, and other files in its folder stay', async () => {
    await runHere()
    writeFileSync(join(folder, 'docs/old.md'), '// Generated from openapi.yaml by the test. Do not edit.\n')
    writeFileSync(join(folder, 'docs/guide.md'), 'A guide.\n')
    expect(await runHere()).toEqual({ status: 0, out: '0 of 6 files written, 1 removed\n', err: '' })
    expect(readdirSync(join(folder, 'docs')).sort()).toEqual(['guide.md', 'operations.md'])
  })
})

describe('generate --check', () => {
  test('fails on drift with the files and the command that updates them, and writes nothing', async () => {
    await runHere()
    const books = join(folder, 'schemas/books.ts')
    writeFileSync(books, readFileSync(books, 'utf8').replace('A book.', 'Books.'))
    rmSync(join(folder, 'schemas/errors.ts'))
    expect(await runHere('--check')).toEqual({
      status: 1,
      out: '',
      err: 'schemas/errors.ts: missing\nschemas/books.ts: stale\nrun the test\n',
    })
    expect(readdirSync(join(folder, 'schemas'))).not.toContain('errors.ts')
  })

  test('passes when everything is up to date', async () => {
    await runHere()
    expect(await runHere('--check')).toEqual({ status: 0, out: '5 files are up to date\n', err: '' })
  })
})

describe('the command line', () => {
  test('--help explains the commands', async () => {
    const { status, out } = await runHere('--help')
    expect(status).toBe(0)
    expect(out).toContain('--check')
    expect(out).toContain('Exit status:\n  0  done')
  })

  test('help mock describes mock', async () => {
    const { status, out } = await runHere('help', 'mock')
    expect([status, out]).toEqual([0, expect.stringContaining('Usage: codegen mock [options] <document>')])
  })

  test('rejects a second document or an unknown command', async () => {
    expect(await runHere('mok', 'openapi.yaml')).toEqual({
      status: 2,
      out: '',
      err: 'error: unexpected openapi.yaml: name one document. The commands are init, mock and help\n',
    })
  })

  test('--version prints the version', async () => {
    expect(await runHere('--version')).toEqual({ status: 0, out: '1.2.3\n', err: '' })
  })

  test('rejects an unknown option with status 2', async () => {
    expect(await runHere('--chek')).toEqual({
      status: 2,
      out: '',
      err: "error: unknown option '--chek'\n(Did you mean --check?)\n",
    })
  })

  test('rejects a flag that has no effect', async () => {
    expect(await runHere('--only', 'schemas')).toMatchObject({
      status: 2,
      err: 'error: --only needs a document; without one, set it in the configuration file\n',
    })
    expect(await runHere('openapi.yaml', '--out', 'out', '--config', 'codegen.config.ts')).toMatchObject({
      status: 2,
      err: 'error: --config and a document exclude each other: the configuration file names its document\n',
    })
    expect(await runHere('openapi.yaml')).toMatchObject({
      status: 2,
      err: 'error: choose the folder to write to, for example --out src/api\n',
    })
  })

  test.each([
    ['--queries', 'client'],
    ['--group-by tag', 'client'],
    ['--handlers src/handlers', 'hono'],
  ])('rejects %s without the part that it changes', async (option, part) => {
    const [flag = '', ...value] = option.split(' ')
    expect(await runHere('openapi.yaml', '--out', 'out', '--only', 'types', flag, ...value)).toMatchObject({
      status: 2,
      err: `error: ${flag} needs the part ${part}: add it to --only\n`,
    })
  })

  test.each([
    ['const config = {}', ['export the configuration as the default export']],
    [
      'export default { document: 3, outputs: {} }',
      [
        'document must be the path of the OpenAPI document, such as "openapi.yaml", not 3',
        'outputs.folder must be the folder to write to, such as "src/api"',
      ],
    ],
    [
      "export default { document: 'a', command: 'b', outputs: { only: ['schema'], dates: 'Date', zod: 'mini', routes: {} } }",
      [
        'outputs.folder must be the folder to write to, such as "src/api"',
        'outputs.only must be a list of some of schemas, types, client, hono, fakes, msw, mock, reference, not ["schema"]',
        'outputs.dates must be text or date, not Date',
        'outputs.zod must be zod or zod/mini, not mini',
        'outputs.routes is not an option; the options are folder, only, with, parts, handlers, importExtension, dates, zod',
      ],
    ],
  ])('reports %s with all its mistakes', async (text, mistakes) => {
    writeFileSync(join(folder, 'own.mjs'), text)
    expect(await runHere('--config', 'own.mjs')).toEqual({
      status: 2,
      out: '',
      err: mistakes.map((mistake) => `own.mjs: ${mistake}\n`).join(''),
    })
  })

  test('reports a folder that cannot be written', async () => {
    const { status, err } = await runHere('openapi.yaml', '--out', 'openapi.yaml/out', '--only', 'schemas')
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringMatching(
        /^error: ENOTDIR: .*openapi\.yaml\/out.*; a part of the path is a file: choose another folder\n$/,
      ),
    })
  })

  test('reports a document that is a folder', async () => {
    expect(await runHere('.', '--out', 'out')).toMatchObject({
      status: 1,
      err: '.: there is no such file\n    name the root file of the document\n. is rejected: 1 problem; no file was written\n',
    })
  })

  test('reports a missing configuration', async () => {
    expect(await runHere('--config', 'none.ts')).toEqual({
      status: 2,
      out: '',
      err: 'none.ts: configuration file not found; name one with --config, or run codegen <document> --out <folder>\n',
    })
  })
})
