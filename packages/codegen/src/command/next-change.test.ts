import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadDocument } from '../document/load.ts'
import { readText } from '../files/disk.ts'
import { nextChange, watchedFiles } from './next-change.ts'

/** A folder with a document, and the files of the document as they were read. */
const read = () => {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-watch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.yaml'), '\uFEFFopenapi: 3.1.1')
  const readHere = (path: string): string | undefined => readText(join(folder, path))
  const document = loadDocument('a.yaml', readHere, (_, message) => expect.unreachable(message))
  return { folder, files: watchedFiles(document, folder) }
}

test('notices a file that changed after it was read, before it was watched', async () => {
  const { folder, files } = read()
  writeFileSync(join(folder, 'a.yaml'), 'openapi: 3.0.4')
  expect(await nextChange(files, undefined)).toBe(true)
})

test('notices a file that was removed meanwhile', async () => {
  const { folder, files } = read()
  rmSync(join(folder, 'a.yaml'))
  expect(await nextChange(files, undefined)).toBe(true)
})

test('waits while the files are as they were read, until the signal ends it', async () => {
  const { folder, files } = read()
  const end = new AbortController()
  const next = nextChange(files, end.signal)
  writeFileSync(join(folder, 'b.yaml'), 'another file')
  setImmediate(() => end.abort())
  expect(await next).toBe(false)
})
