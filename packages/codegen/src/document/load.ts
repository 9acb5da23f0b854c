import { dirname, join } from 'node:path/posix'
import { parse as parseYaml } from 'yaml'
import type { Report } from '../problem.ts'
import { isObject } from './located.ts'

/** One file of the contract. */
export interface SourceFile {
  /** As problems name it: relative to where the command runs, with forward slashes. */
  readonly path: string
  readonly text: string
  /** What the text says, as JSON. */
  readonly content: unknown
}

/** The contract: its root file and every file reached from there by `$ref`. */
export interface SourceDocument {
  readonly root: string
  readonly files: ReadonlyMap<string, SourceFile>
}

/** The text of a file, or `undefined` when there is none. */
export type ReadText = (path: string) => string | undefined

/** The file that a `$ref` written in `from` points into; `undefined` when it points outside the file system. */
export const fileOfRef = (ref: string, from: string): string | undefined => {
  const [file = ''] = ref.split('#', 1)
  if (file === '') return from
  return /^[a-z][a-z0-9+.-]*:/i.test(file) ? undefined : join(dirname(from), decodeURIComponent(file))
}

const referencesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? [member] : referencesIn(member),
  )
}

const parsers: Record<string, (text: string) => unknown> = { json: JSON.parse, yaml: parseYaml, yml: parseYaml }

const contentOf = (path: string, text: string, report: Report): unknown => {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  try {
    return (parsers[extension] ?? parseYaml)(text)
  } catch (error) {
    report(
      { file: path, pointer: '' },
      `is not readable: ${error instanceof Error ? error.message.trim() : String(error)}`,
      'mend the syntax',
    )
    return undefined
  }
}

/**
 * Reads the contract that begins in the file `root`, following every `$ref` to other files.
 * A file that is missing is no problem here: whoever resolves the `$ref` says where it stands.
 *
 * @param root Path of the root document.
 * @param readText Answers the text of a file; the only way out of this function.
 * @param report Told of files that are neither YAML nor JSON.
 */
export const loadDocument = (root: string, readText: ReadText, report: Report): SourceDocument => {
  const files = new Map<string, SourceFile>()
  const waiting = [join(root)]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue
    const text = readText(path)
    if (text === undefined) continue
    const content = contentOf(path, text, report)
    files.set(path, { path, text, content })
    for (const ref of referencesIn(content)) {
      const file = fileOfRef(ref, path)
      if (file !== undefined) waiting.push(file)
    }
  }
  if (!files.has(join(root)))
    report({ file: root, pointer: '' }, 'does not exist', 'name the root file of the contract')
  // Sorted by path, so that nothing below depends on the order in which references were met.
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return { root: join(root), files: new Map(sorted) }
}
