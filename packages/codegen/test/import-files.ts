import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'

/** Writes files to a folder of their own, from which packages are found. The caller removes it. */
export const writeFolder = (files: ReadonlyMap<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'))
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** What a file exports. */
export const importFrom = async (folder: string, entry: string): Promise<Record<string, unknown>> => {
  const module: Record<string, unknown> = await import(pathToFileURL(join(folder, entry)).href)
  return module
}

/** Writes files to a folder for as long as a test runs, and answers what one of them exports. */
export const importFiles = async (
  files: ReadonlyMap<string, string>,
  entry: string,
): Promise<Record<string, unknown>> => {
  const folder = writeFolder(files)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return importFrom(folder, entry)
}
