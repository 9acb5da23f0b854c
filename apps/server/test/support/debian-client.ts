import { execFile, execFileSync } from 'node:child_process'
import { describe } from 'vitest'

/** What a client printed and how it ended. */
export interface Printed {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Credentials and Region as a user of a development server would set them; nothing of the machine's own configuration. */
export const awsEnvironment = {
  PATH: '/usr/bin:/bin',
  HOME: '/nonexistent',
  AWS_ACCESS_KEY_ID: 'any',
  AWS_SECRET_ACCESS_KEY: 'any',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_PAGER: '',
}

/** Runs a program until it ends, with success or not. */
export const run = (
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = awsEnvironment,
): Promise<Printed> =>
  new Promise((resolve) => {
    execFile(program, args, { env, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr })
    })
  })

const works = (program: string, args: readonly string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** How to install a package on Debian. */
export const fromDebian = (name: string): string => `on Debian run "apt-get install ${name}"`

/**
 * A suite that needs an installed program. Without the program it is skipped and prints why, unless
 * TESTS_SKIP=never, as in CI: then it fails.
 */
export const describeWhere = (
  isThere: boolean,
  program: string,
  remedy: string,
  name: string,
  suite: () => void,
): void => {
  if (isThere) {
    describe(name, suite)
    return
  }
  const reason = `${name}: skipped, since ${program} is missing; ${remedy}`
  if (process.env['TESTS_SKIP'] === 'never') throw new Error(reason)
  console.warn(reason)
  // oxlint-disable-next-line vitest/no-disabled-tests -- said aloud above, and never in CI
  describe.skip(reason, suite)
}

/** A suite that needs a program that exits with 0 when probed: see {@link describeWhere}. */
export const describeWith = (
  program: string,
  probe: readonly string[],
  debianPackage: string,
  name: string,
  suite: () => void,
): void => describeWhere(works(program, probe), program, fromDebian(debianPackage), name, suite)
