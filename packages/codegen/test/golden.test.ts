import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareFiles } from '../src/files/compare.ts'
import { presentFiles, writeFiles } from '../src/files/disk.ts'
import { generate, type GenerateOptions, type SourceDocument } from '../src/index.ts'
import { loadCase } from './load-case.ts'
import { options } from './options.ts'

const folder = join(import.meta.dirname, 'golden')
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** A case without paths is about schemas alone. */
const optionsFor = ({ files, root }: SourceDocument): GenerateOptions => {
  const content = files.get(root)?.content
  const hasPaths = typeof content === 'object' && content !== null && 'paths' in content
  return hasPaths ? options : { ...options, outputs: { schemas: 'schemas' } }
}

/** `UPDATE_GOLDEN=1 vitest run --project codegen` takes what is generated now as what is expected. */
const update = process.env['UPDATE_GOLDEN'] === '1'

describe.each(cases)('%s', (name) => {
  const { document, problems } = loadCase(join(folder, name))
  const expected = join(folder, name, 'expected')

  test('generates the expected files', async () => {
    expect(problems).toEqual([])
    const files = await generate(document, optionsFor(document))
    if (update) {
      rmSync(expected, { recursive: true, force: true })
      writeFiles(expected, files, compareFiles(files, new Map()))
    }
    expect(Object.fromEntries(files)).toEqual(
      Object.fromEntries(presentFiles(expected, ['schemas', 'client', 'routes'])),
    )
  })

  test('generates the same bytes when it is run again on a document read again', async () => {
    const again = loadCase(join(folder, name)).document
    expect([...(await generate(again, optionsFor(again)))]).toEqual([
      ...(await generate(document, optionsFor(document))),
    ])
  })
})
