import { readdirSync, readFileSync } from 'node:fs'

const runtime = new URL('../runtime/', import.meta.url)

/** The text of a runtime file as it is copied into generated folders: without the comments at its beginning. */
export const runtimeText = (file: string, banner: string): string => {
  const text = readFileSync(new URL(file, runtime), 'utf8')
  return `${banner}\n\n${text.replace(/^(?:\/\*.*\*\/\n|\/\/.*\n|\n)*/, '')}`
}

/** A folder of runtime files, copied into a generated folder. */
export const runtimeFolder = (name: string, folder: string, banner: string): [path: string, text: string][] =>
  readdirSync(new URL(`${name}/`, runtime))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => [`${folder}/${file}`, runtimeText(`${name}/${file}`, banner)])
