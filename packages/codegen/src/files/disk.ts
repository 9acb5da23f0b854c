import { type Dirent, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GeneratedFiles, hasBanner } from '../artefacts/artefact.ts'
import type { Drift, PresentFiles } from './compare.ts'

/** The text of a file, or `undefined` when there is none. */
export const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return undefined
    throw error
  }
}

const namesIn = (root: string, folder: string): Dirent[] => {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const filesIn = (root: string, folder: string): string[] =>
  namesIn(root, folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesIn(root, path) : [path]
  })

const filesDirectlyIn = (root: string, folder: string): string[] =>
  namesIn(root, folder)
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name))

/** True when a path is a file. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/**
 * Reads every file of `folders`, generated files directly in `sharedFolders`, and `wanted` files that exist. Paths are
 * relative to `root`.
 */
export const presentFiles = (
  root: string,
  folders: readonly string[],
  sharedFolders: readonly string[] = [],
  expected: Iterable<string> = [],
): PresentFiles => {
  const own = new Set([...folders.flatMap((folder) => filesIn(root, folder)), ...expected])
  const paths = new Set([...own, ...sharedFolders.flatMap((folder) => filesDirectlyIn(root, folder))])
  return new Map(
    [...paths].sort().flatMap((path) => {
      const text = readText(join(root, path))
      return text === undefined || !(own.has(path) || hasBanner(text)) ? [] : [[path, text] as const]
    }),
  )
}

/** Writes missing and outdated files and removes surplus ones. Files that are up to date are not written. */
export const writeFiles = (root: string, files: GeneratedFiles, { missing, stale, surplus }: Drift): void => {
  for (const path of [...missing, ...stale]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path) ?? '')
  }
  for (const path of surplus) rmSync(join(root, path))
}
