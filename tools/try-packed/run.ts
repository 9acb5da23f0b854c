import { spawnSync } from 'node:child_process'

/** The exit status and output of a program. */
export interface ProgramResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Runs a program in a folder. */
export const tryRun = (folder: string, env: Environment, program: string, args: readonly string[]): ProgramResult =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } })

/** Runs a program that must succeed, and returns its output. Throws with the output if it fails. */
export const run = (folder: string, env: Environment, program: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = tryRun(folder, env, program, args)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed in ${folder}\n${stdout}${stderr}`)
  return stdout.trim()
}

/** The arguments of npm. Cached packages are used, so that no network is needed. */
export const npmInstall = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
