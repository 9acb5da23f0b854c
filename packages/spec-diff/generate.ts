import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { reference } from './src/rules/reference.ts'

/** Writes the reference page of the rules. With `--check` it writes nothing, and fails when the page is out of date. */
const page = new URL('../../docs/reference/spec-diff-rules.md', import.meta.url)

const written = (): string | undefined => {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return undefined
  }
}

const text = reference()
if (!process.argv.includes('--check')) {
  mkdirSync(new URL('.', page), { recursive: true })
  writeFileSync(page, text)
} else if (written() !== text) {
  console.error('docs/reference/spec-diff-rules.md is out of date. Run "pnpm generate".')
  process.exitCode = 1
}
