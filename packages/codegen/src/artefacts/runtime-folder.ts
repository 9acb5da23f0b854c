import { readdirSync, readFileSync } from 'node:fs'

const runtime = new URL('../runtime/', import.meta.url)

/** The unchanged text of a runtime file. */
export const runtimeAsset = (file: string): string => readFileSync(new URL(file, runtime), 'utf8')

/** The text of a runtime file for generated folders, without the internal comments at its beginning. */
export const runtimeText = (file: string, banner: string): string => {
  const text = runtimeAsset(file)
  return `${banner}\n\n${text.replace(/^(?:\/\*(?!\*).*\*\/\n|\/\/.*\n|\n)*/, '')}`
}

/**
 * A folder of runtime files, copied into a generated folder.
 *
 * @param unused Files to omit, because they would not be imported.
 */
export const runtimeFolder = (
  name: string,
  folder: string,
  banner: string,
  unused: readonly string[] = [],
): [path: string, text: string][] =>
  readdirSync(new URL(`${name}/`, runtime))
    .filter((file) => !file.endsWith('.test.ts') && !unused.includes(file))
    .map((file) => [`${folder}/${file}`, runtimeText(`${name}/${file}`, banner)])
