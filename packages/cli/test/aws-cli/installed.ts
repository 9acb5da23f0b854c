import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** An AWS CLI of this machine. */
export interface AwsCli {
  readonly version: string
  /** The Python that it runs in. */
  readonly python: string
}

/** Every `aws` on the path, and the one that pyenv starts: its programs are scripts of the shell. */
const programs = (): string[] =>
  spawnSync('sh', ['-c', 'which -a aws; pyenv which aws'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean)

/** The Python of a program in Python, from its first line. */
const pythonOf = (program: string): string | undefined =>
  /^#!\s*(\S*python\S*)/.exec(readFileSync(program, 'utf8').slice(0, 200))?.[1]

const versionIn = (python: string): string | undefined => {
  const { status, stdout } = spawnSync(python, ['-c', 'import awscli; print(awscli.__version__)'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/**
 * The AWS CLIs of this machine, one of each major version. Version 2 is Debian's `awscli`. Version 1 is found on the path,
 * or AWS_CLI_V1_PYTHON names the Python that has it.
 */
export const installedAwsClis = (): { v1: AwsCli | undefined; v2: AwsCli | undefined } => {
  const pythons = [process.env['AWS_CLI_V1_PYTHON'], '/usr/bin/python3', ...programs().map(pythonOf)]
  const found = pythons
    .filter((python): python is string => python !== undefined && python !== '' && existsSync(python))
    .flatMap((python): AwsCli[] => {
      const version = versionIn(python)
      return version === undefined ? [] : [{ version, python }]
    })
  const first = (major: string): AwsCli | undefined => found.find(({ version }) => version.startsWith(`${major}.`))
  return { v1: first('1'), v2: first('2') }
}
