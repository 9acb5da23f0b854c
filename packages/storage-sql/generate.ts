import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { compileStatements } from './src/statements/index.ts'
import { postgresStatementDialect, sqliteStatementDialect } from './src/statements/statement-dialect.ts'

/**
 * Compiles the statements of `src/statements/` into `src/generated/`, so that the running code needs no query builder.
 * Building statements takes milliseconds and a hundred kilobytes, which matter where a process lives as long as a
 * request. With `--check`, writes nothing and fails if the files differ.
 */
const dialects = { sqlite: sqliteStatementDialect, postgres: postgresStatementDialect }

const folder = new URL('src/generated/', import.meta.url)

/** Formats groups one after another, with one statement per line. */
const write = (group: object, indent = ''): string => {
  if ('sql' in group) return inspect(group, { breakLength: Infinity, depth: Infinity })
  const members = Object.entries(group as Record<string, object>).map(
    ([name, member]) => `${indent}  ${Array.isArray(group) ? '' : `${name}: `}${write(member, `${indent}  `)},\n`,
  )
  const [open, close] = Array.isArray(group) ? '[]' : '{}'
  return members.length > 0 ? `${open}\n${members.join('')}${indent}${close}` : `${open}${close}`
}

const files = Object.entries(dialects).map(([database, dialect]) => ({
  file: new URL(`${database}-statements.ts`, folder),
  text: `// Generated from packages/storage-sql/src/statements by pnpm generate. Do not edit.
import type { CompiledStatements } from '../statements/index.ts'

export const ${database}Statements: CompiledStatements = ${write(compileStatements(dialect()))}
`,
}))

const written = (file: URL): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const stale = files.filter(({ file, text }) => written(file) !== text)

if (process.argv.includes('--check')) {
  for (const { file } of stale) console.error(`${file.pathname} is not what its source says.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  mkdirSync(folder, { recursive: true })
  for (const { file, text } of stale) writeFileSync(file, text)
}
