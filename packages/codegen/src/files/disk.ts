import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { GeneratedFiles } from '../artefacts/artefact.ts'
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

const filesIn = (root: string, folder: string): string[] => {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      return entry.isDirectory() ? filesIn(root, path) : [path]
    })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** Reads what the generated folders hold, and which of the wanted files are there; paths are relative to `root`. */
export const presentFiles = (root: string, folders: readonly string[], wanted: Iterable<string> = []): PresentFiles => {
  const paths = new Set([...folders.flatMap((folder) => filesIn(root, folder)), ...wanted])
  return new Map(
    [...paths].sort().flatMap((path) => {
      const text = readText(join(root, path))
      return text === undefined ? [] : [[path, text] as const]
    }),
  )
}

/** Writes what is missing or stale and removes what is surplus. Files that are right already are left alone. */
export const writeFiles = (root: string, files: GeneratedFiles, { missing, stale, surplus }: Drift): void => {
  for (const path of [...missing, ...stale]) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), files.get(path) ?? '')
  }
  for (const path of surplus) rmSync(join(root, path))
}
