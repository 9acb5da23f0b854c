import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodegenConfig } from '../codegen-config.ts'
import { configMistakes } from './config-mistakes.ts'
import type { Flags } from './flags.ts'

/** Names of the configuration file, the first that is there counts. */
export const configNames = ['codegen.config.ts', 'codegen.config.mjs', 'codegen.config.js'] as const

const isUnknownExtension = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_UNKNOWN_FILE_EXTENSION'

/** A configuration, or what to tell whoever asked for it. */
export const readConfig = async (name: string, folder: string): Promise<CodegenConfig | string> => {
  const path = resolve(folder, name)
  if (!existsSync(path)) return `${name}: there is no configuration file by this name; name one with --config`
  try {
    const module: { default: CodegenConfig } = await import(pathToFileURL(path).href)
    const mistakes = configMistakes(module.default)
    return mistakes.length === 0 ? module.default : mistakes.map((mistake) => `${name}: ${mistake}`).join('\n')
  } catch (error) {
    if (!isUnknownExtension(error)) throw error
    return `${name}: Node ${process.versions.node} does not read TypeScript; use Node 22.18 or later, or write codegen.config.mjs`
  }
}

/** The configuration that the command line comes to. */
export const configOf = (
  document: string,
  out: string,
  { only, lenient, formats, dates, extension, handlers }: Flags,
): CodegenConfig => ({
  document,
  command: 'codegen',
  lenient: lenient === true,
  assertFormats: formats === 'assert',
  outputs: {
    api: {
      folder: out,
      ...(only ? { only } : {}),
      ...(dates ? { dates } : {}),
      ...(handlers === undefined ? {} : { handlers }),
      ...(extension ? { importExtension: extension } : {}),
    },
  },
})
