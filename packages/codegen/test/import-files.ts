import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'

/** The part of a path up to its folder of files that are copied into the generated code (`api/hono`). They import each other only. */
const copied = /^(.*\/(?:client|hono|schemas))\/(?:runtime|shared)\//

/** The copied files of each part. */
const copiedByPart = (files: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> => {
  const parts = new Map<string, string[]>()
  for (const path of files.keys()) {
    const part = copied.exec(path)?.[1]
    if (part !== undefined) parts.set(part, [...(parts.get(part) ?? []), path])
  }
  return parts
}

/** Files by path. Where several documents have a part with the same copied files, they export those of the first. */
const withoutCopies = (files: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const shared = new Map(files)
  const firstParts = new Map<string, string>()
  for (const [part, paths] of copiedByPart(files)) {
    const texts = paths.map((path) => [path.slice(part.length), files.get(path)])
    const key = JSON.stringify(texts.toSorted())
    const first = firstParts.get(key) ?? part
    firstParts.set(key, first)
    if (first === part) continue
    for (const path of paths) {
      const original = relative(dirname(path), join(first, path.slice(part.length)))
      shared.set(path, `export * from '${original}'\n`)
    }
  }
  return shared
}

/**
 * Writes files to a folder of their own, from which packages are found. The caller removes it. The code of several documents
 * shares its copied files, so that they are compiled and loaded once.
 */
export const writeFolder = (files: ReadonlyMap<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'))
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [path, text] of withoutCopies(files)) {
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

/** Writes files to a folder for as long as a test runs, and returns what one of them exports. */
export const importFiles = async (
  files: ReadonlyMap<string, string>,
  entry: string,
): Promise<Record<string, unknown>> => {
  const folder = writeFolder(files)
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return importFrom(folder, entry)
}
