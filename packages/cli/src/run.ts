import { GlobalValues, globalOptions } from './command-line/global-options.ts'
import { parseArguments } from './command-line/parse-arguments.ts'
import { loadProfile, profileText } from './config/profile.ts'
import { resolveTimeouts } from './config/settings.ts'
import { exitCodes, Failure, usageError } from './failure.ts'
import { commands } from './generated/index.ts'
import type { Host } from './host.ts'
import { messageOf } from './record.ts'
import { runOperation } from './run-operation.ts'

/** The name of the service, as a command and in front of the operations. */
const service = 'cognito-idp'

/** Arguments that disable the prompt. */
const unprompted = new Set(['completion', 'complete', 'help', '--help', '-h', '--version'])

const versionText = ({ version }: Host): string =>
  `poolhouse/${version} Node.js/${process.versions.node} ${process.platform}/${process.arch}\n`

const operations = Object.keys(commands)

/** The words before `--`. Those after it are values, even if they look like options. */
const beforeEnd = (args: readonly string[]): readonly string[] => {
  const end = args.indexOf('--')
  return end < 0 ? args : args.slice(0, end)
}

/** The help command for `--help`: of the operation or the service in the command line. */
const helpCommand = (args: readonly string[]): string[] => {
  const subject = [...operations, service].find((name) => args.includes(name))
  return subject === undefined ? ['help'] : [subject, 'help']
}

const runCommand = async (args: readonly string[], host: Host): Promise<number> => {
  const choices = [service, ...operations, 'completion', 'complete', 'help']
  const argsBeforeEnd = beforeEnd(args)
  if (argsBeforeEnd.includes('--version')) {
    host.out(versionText(host))
    return 0
  }
  if (argsBeforeEnd.includes('--help') || argsBeforeEnd.includes('-h'))
    return runCommand(helpCommand(argsBeforeEnd), host)
  const main = parseArguments(args, globalOptions, { name: 'command', required: true, choices })
  const globals = new GlobalValues(main.values)
  // Reports invalid timeouts before any error in the command, like the AWS CLI.
  resolveTimeouts(globals)
  const expression = globals.text('--query')
  const query =
    expression === undefined ? undefined : await (await import('./output/query.ts')).compileQuery(expression)
  const command = main.positional ?? ''
  if (command === 'completion') return (await import('./completion/scripts.ts')).printScript(main.remaining, host)
  if (command === 'complete')
    return (await import('./completion/complete-command.ts')).completeCommand(main.remaining, host, run)
  if (command === 'help') {
    const topic = main.remaining[0] ?? ''
    if (operations.includes(topic)) return runOperation(topic, ['help'], globals, query, host)
    return (await import('./help/overview.ts')).showOverview(globals, host)
  }
  if (command !== service) return runOperation(command, main.remaining, globals, query, host)

  const { positional, remaining } = parseArguments(main.remaining, [], {
    name: 'operation',
    required: true,
    choices: [...operations, 'help'],
  })
  if (positional === 'help') return (await import('./help/overview.ts')).showServiceHelp(globals, host)
  return runOperation(positional ?? '', remaining, globals, query, host)
}

/** The variable AWS_CLI_AUTO_PROMPT or the setting `cli_auto_prompt`. */
const promptMode = (args: readonly string[], host: Host): string | undefined => {
  const at = args.indexOf('--profile')
  try {
    const profile = loadProfile(at < 0 ? undefined : args[at + 1], host)
    return (host.env['AWS_CLI_AUTO_PROMPT'] ?? profileText(profile, 'cli_auto_prompt'))?.toLowerCase()
  } catch {
    // The command reports errors in the profile, if it needs one.
    return undefined
  }
}

/** Lets the user complete the command in the terminal, if enabled. */
const prompted = async (args: readonly string[], host: Host): Promise<readonly string[]> => {
  const argsBeforeEnd = beforeEnd(args)
  const isOn = argsBeforeEnd.includes('--cli-auto-prompt')
  const isOff = argsBeforeEnd.includes('--no-cli-auto-prompt')
  if (isOn && isOff) {
    throw usageError('Both --cli-auto-prompt and --no-cli-auto-prompt cannot be specified at the same time.')
  }
  if (isOff || argsBeforeEnd.some((word) => unprompted.has(word))) return args
  if (!isOn && promptMode(argsBeforeEnd, host) !== 'on') return args
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
 * @param args The arguments after the program's name.
 * @returns The exit code: 0, or one of `exitCodes`.
 */
export const run = async (args: readonly string[], host: Host): Promise<number> => {
  try {
    return await runCommand(await prompted(args, host), host)
  } catch (error) {
    if (args.includes('--debug') && error instanceof Error) host.err(`${error.stack ?? ''}\n`)
    host.err(`\n${messageOf(error)}\n`)
    return error instanceof Failure ? error.exitCode : exitCodes.general
  }
}
