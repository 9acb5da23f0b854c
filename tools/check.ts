import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** The checks of `pnpm check`, cheapest first. Each row says how to fix its findings. */
const checks: readonly { name: string; command: readonly string[]; remedy: string }[] = [
  { name: 'format', command: ['oxfmt', '--check', '.'], remedy: 'run "pnpm format"' },
  {
    name: 'files',
    command: ['node', 'tools/tracked-files.ts'],
    remedy: 'run "git rm --cached" on ignored files, and resolve conflicts',
  },
  {
    name: 'prose',
    command: ['node', 'tools/prose.ts'],
    remedy: 'replace the named words with the suggested ones',
  },
  {
    name: 'error texts',
    command: ['node', 'tools/error-texts.ts'],
    remedy: 'compare with the failure, as in "rejects.toThrow(userFailures.notFound())"',
  },
  { name: 'contract', command: ['redocly', 'lint', 'spec/openapi.yaml', '--max-problems=50'], remedy: 'fix spec/' },
  {
    name: 'changeset',
    command: ['node', 'tools/spec-review.ts', '--check'],
    remedy: 'run "pnpm spec:review --write" and edit the sentence of the changeset',
  },
  {
    name: 'drift',
    command: ['node', 'tools/generate.ts', '--check'],
    remedy: 'run "pnpm generate"',
  },
  { name: 'lint', command: ['turbo', 'run', 'lint', '--output-logs=errors-only'], remedy: 'fix the named lines' },
  {
    name: 'dead code',
    command: ['knip', '--no-progress', '--treat-config-hints-as-errors'],
    remedy: 'remove unused code, or name it in knip.json',
  },
  {
    name: 'generated',
    command: ['node', 'tools/no-unused-generated.ts'],
    remedy: 'stop generating the named exports, or import them',
  },
  { name: 'boundaries', command: ['turbo', 'boundaries'], remedy: 'see the arrows in docs/architecture.md' },
  {
    name: 'types',
    command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only'],
    remedy: 'fix the named lines',
  },
]

const help = `Usage: pnpm check [name...]

Runs all checks or the named ones. None of them needs a running server:
${checks.map(({ name, command }) => `  ${name.padEnd(12)}${command.join(' ')}`).join('\n')}
`

const requested = process.argv.slice(2)
if (requested.includes('--help') || requested.includes('-h')) {
  console.log(help)
  process.exit(0)
}
const unknown = requested.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  console.error(`Unknown check: ${unknown.join(', ')}.\n\n${help}`)
  process.exit(2)
}

const failed = checks
  .filter(({ name }) => requested.length === 0 || requested.includes(name))
  .filter(({ name, command, remedy }) => {
    const start = performance.now()
    const [program = '', ...args] = command
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', REDOCLY_TELEMETRY: 'off', DO_NOT_TRACK: '1' },
    })
    const passed = status === 0
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
    if (!passed) console.error(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}To fix: ${remedy}.\n`)
    return !passed
  })

if (failed.length > 0) {
  console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}
