import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Command, CommanderError } from 'commander'
import { UnusableInput } from '../config/unusable-input.ts'
import { type Format, formats } from '../report/formats.ts'
import { levels } from '../report/review.ts'
import { rules } from '../rules/index.ts'
import { acceptChange } from './accept-change.ts'
import type { Environment } from './environment.ts'
import { type Flags, oneOf, usageError } from './flags.ts'
import { failsGate } from './gate.ts'
import { help } from './help.ts'
import { reviewDocuments } from './review-documents.ts'

const formatNames = Object.keys(formats) as Format[]

const writeReport = (report: string, output: string | undefined, { folder, out, err }: Environment): void => {
  if (output === undefined) {
    out(report)
    return
  }
  const path = resolve(folder, output)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, report)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnusableInput(`--output ${output} cannot be written (${reason}); choose another file`, { cause: error })
  }
  err(`report written to ${output}`)
}

const ruleList = (): string => {
  const width = Math.max(0, ...rules.map(({ id }) => id.length))
  return rules.map(({ id, level, question }) => `${id.padEnd(width)}  ${level}  ${question}\n`).join('')
}

const review = async (base: string, revision: string, flags: Flags, environment: Environment): Promise<number> => {
  if (base === '-' && revision === '-') throw usageError('only one of the two documents can be the standard input')
  const { level, format, output } = flags
  const request = { base, revision, level, ...(flags.config !== undefined && { config: flags.config }) }
  const comparison = await reviewDocuments(request, environment)
  if (flags.accept !== undefined) {
    acceptChange(flags.accept, flags, comparison, environment)
    return 0
  }
  const failOn = flags.failOn ?? comparison.settings.config.failOn
  environment.progress?.('writing the report')
  const color = environment.color && output === undefined
  const report = formats[format](comparison.review, { color, ...(failOn && { failOn }) })
  environment.progress?.('')
  writeReport(report, output, environment)
  return failsGate(comparison.review, failOn) ? 1 : 0
}

const start = async (documents: readonly string[], flags: Flags, environment: Environment): Promise<number> => {
  if (flags.rules) {
    environment.out(ruleList())
    return 0
  }
  const [base, revision] = documents
  if (base === undefined || revision === undefined)
    throw usageError('name two documents, such as: spec-diff git:main:openapi.yaml openapi.yaml')
  return review(base, revision, flags, environment)
}

const isFileError = (error: unknown): error is Error => error instanceof Error && 'syscall' in error && 'code' in error

/**
 * Runs the command.
 *
 * @param parameters The command line after the name of the command.
 * @returns The exit status: 0 passed, 1 the gate failed, 2 an input, the configuration or the command line cannot be
 *   used.
 */
export const run = async (parameters: readonly string[], environment: Environment): Promise<number> => {
  const { err, progress = () => undefined } = environment
  let status = 0
  const command = new Command('spec-diff')
    .description('Shows what changed between two OpenAPI documents, whom it breaks, and which version bump follows.')
    .argument('[base]', 'the released document')
    .argument('[revision]', 'the changed document')
    .option('--format <format>', formatNames.join(', '), oneOf('--format', formatNames), 'text')
    .option('-o, --output <file>', 'write the report to a file')
    .option(
      '--fail-on <level>',
      'exit with 1 on changes of this level or above: major or minor',
      oneOf('--fail-on', ['major', 'minor']),
    )
    .option('--level <level>', 'the least severe level to show', oneOf('--level', levels), 'patch')
    .option('--config <file>', 'the configuration file')
    .option('--accept <key>', 'add the change with this key to the accepted changes')
    .option('--reason <text>', 'why it is accepted')
    .option('--expires <day>', 'the last day on which it is accepted, as YYYY-MM-DD')
    .option('--rules', 'list every rule with its level')
    .version(environment.version)
    .addHelpText('after', help)
    .exitOverride()
    .configureOutput({ writeOut: environment.out, writeErr: (text) => err(text.trimEnd()) })
    .action(async (base: string | undefined, revision: string | undefined, flags: Flags) => {
      status = await start(
        [base, revision].filter((name) => name !== undefined),
        flags,
        environment,
      )
    })
  try {
    await command.parseAsync([...parameters], { from: 'user' })
  } catch (error) {
    progress('')
    if (error instanceof UnusableInput || isFileError(error)) {
      err(error.message)
      return 2
    }
    if (!(error instanceof CommanderError)) throw error
    if (error.code === 'spec-diff.usage') err(error.message)
    return error.exitCode === 0 ? 0 : 2
  }
  return status
}
