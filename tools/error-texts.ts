import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Finds tests of the engine that repeat the text of an error. The audit of declared errors (`apps/server/test/declared-errors`)
 * asserts each text once; the engine's tests compare with the failure: `rejects.toThrow(userFailures.notFound())`.
 */
const engine = 'packages/engine/src'

/** Tests that may contain such texts, with the reason. An exception without findings fails too. */
const exceptions: Readonly<Record<string, string>> = {
  [`${engine}/api/imports/imports.test.ts`]: 'outputs of an import job, its CompletionMessage and its log, share words',
}

const { stdout, status } = spawnSync('git', ['ls-files', '--', engine], { encoding: 'utf8' })
if (status !== 0) {
  console.log('This is not a clone of a Git repository: nothing to check.')
  process.exit(0)
}
const read = (suffix: string) =>
  stdout
    .split('\n')
    .filter((file) => file.endsWith(suffix))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** The parts of messages between their placeholders. A shorter part also occurs in other texts. */
const shortest = 16
const parts = read('errors.ts')
  .flatMap(({ text }) => [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`|"([^"\n]*)"/g)])
  .flatMap(([, single, template, double]) => (single ?? template ?? double ?? '').split(/\$\{[^}]*\}/))
  .map((part) => part.trim())
  .filter((part) => part.length >= shortest && part.includes(' '))

const findings = read('.test.ts').flatMap(({ file, text }) =>
  parts.filter((part) => text.includes(part)).map((part) => ({ file, part })),
)
const problems = [
  ...findings.filter(({ file }) => !(file in exceptions)).map(({ file, part }) => `${file}: ${part}`),
  ...Object.keys(exceptions)
    .filter((file) => !findings.some((finding) => finding.file === file))
    .map((file) => `${file}: the exception is not needed`),
]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
