import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder for this user alone, with those above it. Does nothing where it is there; throws what the file system says
 * where it cannot be. (Node's own `recursive` never ends in `/proc`, where nothing can be made in a folder that is there.)
 */
export const makeFolder = (path: string): void => {
  try {
    makeOne(path)
  } catch (error) {
    const above = dirname(path)
    if (codeOf(error) !== 'ENOENT' || above === path) throw error
    makeFolder(above)
    makeOne(path)
  }
}

const makeOne = (path: string): void => {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)
