import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareFiles } from '../src/files/compare.ts'
import { presentFiles, writeFiles } from '../src/files/disk.ts'
import { type GeneratedFiles, generate, type GenerateOptions, type SourceDocument } from '../src/index.ts'
import { compile } from './compile.ts'
import { writtenFor } from './generate-from.ts'
import { loadCase } from './load-case.ts'
import { options, schemasByFile } from './options.ts'

const folder = join(import.meta.dirname, 'golden')
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Cases with the default options. */
const apiCases: ReadonlySet<string> = new Set(['round-trip'])

const apiOptions: GenerateOptions = {
  command: 'the test',
  outputs: { folder: 'api', importExtension: '.ts', dates: 'date' },
}

/** Without the runtime of client and server, which is copied unchanged. */
const writtenHere = (files: GeneratedFiles): GeneratedFiles =>
  new Map([...files].filter(([path]) => !/(?:client|hono)\/(?:runtime|shared)\//.test(path)))

/** Only schemas are generated from cases without paths. */
const optionsFor = (name: string, { files, root }: SourceDocument): GenerateOptions => {
  if (apiCases.has(name)) return apiOptions
  const content = files.get(root)?.content
  const hasPaths = typeof content === 'object' && content !== null && 'paths' in content
  return hasPaths ? options : { ...options, outputs: schemasByFile }
}

/** `UPDATE_GOLDEN=1 vitest run --project codegen` takes what is generated now as what is expected. */
const update = process.env['UPDATE_GOLDEN'] === '1'

describe.each(cases)('%s', (name) => {
  const { document, problems } = loadCase(join(folder, name))
  const expected = join(folder, name, 'expected')

  test('generates the expected files', async () => {
    expect(problems).toEqual([])
    const files = writtenHere(await generate(document, optionsFor(name, document)))
    if (update) {
      rmSync(expected, { recursive: true, force: true })
      writeFiles(expected, files, compareFiles(files, new Map()))
    }
    expect(Object.fromEntries(files)).toEqual(
      Object.fromEntries(presentFiles(expected, ['api', 'schemas', 'types', 'client', 'hono', 'handlers'])),
    )
  })

  test('generates the same bytes when the document is loaded and generated again', async () => {
    const again = loadCase(join(folder, name)).document
    expect([...(await generate(again, optionsFor(name, again)))]).toEqual([
      ...(await generate(document, optionsFor(name, document))),
    ])
  })
})

test('the generated files compile', async () => {
  const all = await Promise.all(
    cases.map(async (name) => {
      const { document } = loadCase(join(folder, name))
      const files = await generate(document, optionsFor(name, document))
      return [...files].map(([path, text]) => [`${name}/${path}`, text] as const)
    }),
  )
  expect(compile(writtenFor(new Map(all.flat())), ['*/**/*.ts'], 'TypeScript 7')).toBe('')
})
