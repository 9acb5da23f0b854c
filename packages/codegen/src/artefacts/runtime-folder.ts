import { readdirSync, readFileSync } from 'node:fs'

const runtime = new URL('../runtime/', import.meta.url)

/** The text of a file that generated folders get as it is, without what it says to its own reader. */
const runtimeText = (file: string, banner: string): string => {
  const text = readFileSync(new URL(file, runtime), 'utf8')
  return `${banner}\n\n${text.replace(/^(?:\/\*.*\*\/\n|\/\/.*\n|\n)*/, '')}`
}

/** The files of a folder that generated folders get as it is, under the names they have there. */
export const runtimeFolder = (name: string, folder: string, banner: string): [path: string, text: string][] =>
  readdirSync(new URL(`${name}/`, runtime))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => [`${folder}/${file}`, runtimeText(`${name}/${file}`, banner)])
