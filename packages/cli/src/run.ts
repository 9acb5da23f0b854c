import { GlobalValues, globalOptions } from './command-line/global-options.ts'
import { parseArguments } from './command-line/parse-arguments.ts'
import { commandLineError } from './command-line/usage.ts'
import { exitCodes, Failure } from './failure.ts'
import { commands } from './generated/index.ts'
import type { Host } from './host.ts'
import { runOperation } from './run-operation.ts'

/** The name of the service, as a command and in front of the operations. */
const service = 'cognito-idp'

const versionText = ({ version }: Host): string =>
  `poolhouse/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}\n`

const runCommand = async (args: readonly string[], host: Host): Promise<number> => {
  const operations = Object.keys(commands)
  const choices = [service, ...operations, 'completion', 'complete', 'help']
  // A version can be asked for without a command.
  const isVersion = args.includes('--version')
  const main = parseArguments(args, globalOptions, { name: 'command', required: !isVersion, choices })
  if (isVersion) {
    host.out(versionText(host))
    return 0
  }
  const globals = new GlobalValues(main.values)
  const expression = globals.text('--query')
  const query =
    expression === undefined ? undefined : await (await import('./output/query.ts')).compileQuery(expression)
  const command = main.positional ?? ''
  if (command === 'completion') return (await import('./completion/scripts.ts')).printScript(main.remaining, host)
  if (command === 'complete')
    return (await import('./completion/complete-command.ts')).completeCommand(main.remaining, host, run)
  if (command === 'help') return (await import('./help/overview.ts')).showOverview(globals, host)
  if (command !== service) return runOperation(command, main.remaining, globals, query, host)

  const { positional, remaining } = parseArguments(main.remaining, [], {
    name: 'operation',
    required: true,
    choices: [...operations, 'help'],
  })
  if (positional === 'help') return (await import('./help/overview.ts')).showServiceHelp(globals, host)
  return runOperation(positional ?? '', remaining, globals, query, host)
}

/** Completes the command in the terminal first, where that was asked for. */
const prompted = async (args: readonly string[], host: Host): Promise<readonly string[]> => {
  const isOn = args.includes('--cli-auto-prompt')
  const isOff = args.includes('--no-cli-auto-prompt')
  if (isOn && isOff) {
    throw commandLineError('Both --cli-auto-prompt and --no-cli-auto-prompt cannot be specified at the same time.')
  }
  if (!isOn && (isOff || host.env['AWS_CLI_AUTO_PROMPT'] !== 'on')) return args
  const { promptForCommand } = await import('./prompt/prompt.ts')
  return promptForCommand(
    args.filter((argument) => argument !== '--cli-auto-prompt'),
    host,
    run,
  )
}

/**
 * Runs the program.
 *
 * @param args What follows the program's name.
 * @returns The exit code: 0, or one of `exitCodes`.
 */
export const run = async (args: readonly string[], host: Host): Promise<number> => {
  try {
    return await runCommand(await prompted(args, host), host)
  } catch (error) {
    if (args.includes('--debug')) host.err(`${(error as Error).stack ?? ''}\n`)
    host.err(`\n${(error as Error).message}\n`)
    return error instanceof Failure ? error.exitCode : exitCodes.general
  }
}
