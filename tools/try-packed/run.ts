import { spawnSync } from 'node:child_process'

/** How a program ended. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

type Environment = Readonly<Record<string, string | undefined>>

/** Runs a program in a folder. */
export const tried = (folder: string, env: Environment, program: string, args: readonly string[]): Ended =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } })

/** Runs a program that must succeed, and returns what it prints. Throws with its output when it fails. */
export const run = (folder: string, env: Environment, program: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = tried(folder, env, program, args)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed in ${folder}\n${stdout}${stderr}`)
  return stdout.trim()
}

/** The arguments of npm: packages come from its cache if they are there, so that no network is needed. */
export const npmInstall = ['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
