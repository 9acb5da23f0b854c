import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { ReadText } from '@poolhouse/codegen/document'
import { UnusableInput } from '../../config/unusable-input.ts'
import { findRoot } from './find-root.ts'
import type { InputKind } from './input.ts'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')

/** Reads files below a folder; `undefined` for those that do not exist. */
export const readFrom =
  (folder: string): ReadText =>
  (path) => {
    try {
      return readFileSync(resolve(folder, path), 'utf8')
    } catch (error) {
      if (isMissing(error)) return undefined
      throw error
    }
  }

/** A path as reports show it: relative to the working folder where it is inside, with forward slashes. */
const shortPath = (path: string, folder: string): string => {
  const short = relative(folder, path)
  return (short === '' || short.startsWith('..') ? path : short).split(sep).join('/')
}

/** A file or a folder of this computer. */
export const file: InputKind = {
  syntax: 'openapi.yaml, spec/',
  about: 'a file, or a folder with one OpenAPI document',
  matches: () => true,
  open: async (argument, { folder }) => {
    const path = resolve(folder, argument)
    const facts = statSync(path, { throwIfNoEntry: false })
    if (facts === undefined)
      throw new UnusableInput(`${argument}: there is no such file or folder; paths are relative to ${folder}`)
    if (!facts.isDirectory()) return { root: shortPath(path, folder), read: readFrom(folder) }
    const names = readdirSync(path).sort()
    const root = findRoot(argument, names, (name) => readFrom(path)(name) ?? '')
    return { root: shortPath(join(path, root), folder), read: readFrom(folder) }
  },
}
