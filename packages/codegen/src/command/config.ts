import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodegenConfig } from '../codegen-config.ts'
import { configMistakes } from './config-mistakes.ts'
import type { Flags } from './flags.ts'

/** Names of the configuration file. The first one that exists is used. */
export const configNames = ['codegen.config.ts', 'codegen.config.mjs', 'codegen.config.js'] as const

const isUnknownExtension = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION'

/** Why a configuration file failed to load: the error, with its line in the file if it has one. */
const loadingError = (name: string, path: string, error: unknown): string => {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  // The path is followed by the line in the first line of a syntax error, and in the frames of other errors.
  const [, line] = /^(:\d+)/.exec(stack.split(path, 2)[1] ?? '') ?? []
  return `${name}${line ?? ''}: the configuration cannot be loaded: ${message}`
}

/** Reads a configuration file. Returns an error message when it cannot be used. */
export const readConfig = async (name: string, folder: string): Promise<CodegenConfig | string> => {
  const path = resolve(folder, name)
  if (!existsSync(path))
    return `${name}: configuration file not found; name one with --config, or run codegen <document> --out <folder>`
  try {
    const module: { default: CodegenConfig } = await import(pathToFileURL(path).href)
    const mistakes = configMistakes(module.default)
    return mistakes.length === 0 ? module.default : mistakes.map((mistake) => `${name}: ${mistake}`).join('\n')
  } catch (error) {
    if (!isUnknownExtension(error)) return loadingError(name, path, error)
    return `${name}: Node ${process.versions.node} cannot load TypeScript; use Node 22.18 or later, or rename the file to codegen.config.mjs`
  }
}

/** The configuration that the options of the command line describe. */
export const configOf = (
  document: string,
  out: string,
  { only, with: extra, queries, groupBy, lenient, formats, dates, zod, extension, handlers }: Flags,
): CodegenConfig => ({
  document,
  command: 'codegen',
  lenient: lenient === true,
  assertFormats: formats === 'assert',
  outputs: {
    folder: out,
    ...(only ? { only } : {}),
    ...(extra ? { with: extra } : {}),
    ...((queries ?? groupBy)
      ? { parts: { client: { ...(queries ? { queries } : {}), ...(groupBy ? { groupBy } : {}) } } }
      : {}),
    ...(dates ? { dates } : {}),
    ...(zod ? { zod } : {}),
    ...(handlers === undefined ? {} : { handlers }),
    ...(extension ? { importExtension: extension } : {}),
  },
})
