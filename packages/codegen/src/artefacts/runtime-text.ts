import { readFileSync } from 'node:fs'

/** The text of a file that generated folders get as it is, without what it says to its own reader. */
export const runtimeText = (file: string, banner: string): string => {
  const text = readFileSync(new URL(`../runtime/${file}`, import.meta.url), 'utf8')
  return `${banner}\n\n${text.replace(/^(?:\/\*.*\*\/\n|\/\/.*\n|\n)*/, '')}`
}
