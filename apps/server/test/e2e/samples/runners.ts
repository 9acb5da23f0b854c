import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { awsEnvironment } from '../../support/debian-client.ts'

/** How the samples of one client are run. */
export interface Runner {
  readonly language: string
  readonly client: string
  /** Which program runs them, where several do. */
  readonly with?: string
  readonly file: string
  readonly command: (file: string) => readonly [program: string, ...args: string[]]
  readonly env?: Readonly<Record<string, string>>
  /** Why they cannot run on this machine; `undefined` if they can. */
  readonly missing: () => string | undefined
  /** What this machine needs to have changed in a sample. */
  readonly adapt?: (code: string) => string
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

const works = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = awsEnvironment): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore', env })
    return true
  } catch {
    return false
  }
}

/** A reason unless a program exits with 0. */
const needs =
  (reason: string, program: string, ...args: readonly string[]) =>
  (): string | undefined =>
    works(program, args) ? undefined : reason

const always = (): undefined => undefined

const shell = { language: 'Shell', file: 'sample.sh', command: (file: string) => ['/bin/bash', file] as const } as const

const javascript = {
  language: 'JavaScript',
  file: 'sample.mjs',
  command: (file: string) => [process.execPath, '--no-warnings', '--import', here('./print-json.mjs'), file] as const,
  missing: always,
}

/** The Python that has AWS CLI 1: the named one, or that of pyenv. */
const awsCliV1 =
  [
    process.env['AWS_CLI_V1_PYTHON'] ?? '',
    join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'shims/python3'),
  ].find((python) => existsSync(python) && works(python, ['-m', 'awscli', '--version'])) ?? ''

const goCode = '/usr/share/gocode'

const go = {
  language: 'Go',
  file: 'sample.go',
  command: (file: string) => ['/usr/bin/go', 'run', file] as const,
  env: { GO111MODULE: 'off', GOPATH: goCode, GOCACHE: join(tmpdir(), 'poolhouse-samples-go-cache'), GOFLAGS: '' },
}

const noRegistry = (what: string) => (): string =>
  `${what} is not in Debian and its registry is not reachable from here`

/** Every client of the reference. What cannot run says why. */
export const runners: readonly Runner[] = [
  {
    ...shell,
    client: 'curl',
    missing: needs('curl is missing or does not sign requests', '/usr/bin/curl', '--aws-sigv4', 'a', '-V'),
  },
  {
    ...shell,
    client: 'AWS CLI',
    with: 'version 2',
    missing: needs('AWS CLI 2 is missing: install the Debian package awscli', '/usr/bin/aws', '--version'),
  },
  {
    ...shell,
    client: 'AWS CLI',
    with: 'version 1',
    missing: () =>
      existsSync(awsCliV1) ? undefined : 'AWS CLI 1 is missing: AWS_CLI_V1_PYTHON can name a Python that has it',
    adapt: (code) => code.replace(/^aws /, `${awsCliV1} -m awscli `),
  },
  { ...javascript, client: 'Poolhouse client' },
  { ...javascript, client: 'AWS SDK v3' },
  { ...javascript, client: 'fetch' },
  {
    language: 'Python',
    client: 'boto3',
    file: 'sample.py',
    command: (file) => ['/usr/bin/python3', here('./print_json.py'), file],
    missing: needs(
      'boto3 is missing: install the Debian package python3-boto3',
      '/usr/bin/python3',
      '-c',
      'import boto3',
    ),
  },
  {
    language: 'Java',
    client: 'java.net.http',
    file: 'Sample.java',
    command: (file) => ['/usr/bin/java', '-XX:TieredStopAtLevel=1', file],
    missing: needs('a JDK is missing: install the Debian package default-jdk-headless', '/usr/bin/javac', '-version'),
  },
  {
    language: 'Java',
    client: 'AWS SDK v2',
    file: 'Sample.java',
    command: (file) => ['/usr/bin/java', file],
    missing: noRegistry('the AWS SDK for Java'),
  },
  {
    language: 'Swift',
    client: 'AWS SDK',
    file: 'sample.swift',
    command: (file) => ['/usr/bin/swift', file],
    missing: noRegistry('Swift'),
  },
  {
    language: 'Swift',
    client: 'URLSession',
    file: 'sample.swift',
    command: (file) => ['/usr/bin/swift', file],
    missing: needs('Swift is missing, and Debian has no package of it', '/usr/bin/swift', '--version'),
  },
  {
    language: 'R',
    client: 'paws',
    file: 'sample.R',
    command: (file) => ['/usr/bin/Rscript', file],
    missing: needs('paws is missing: run install.packages("paws") in R', '/usr/bin/Rscript', '-e', 'library(paws)'),
  },
  {
    ...go,
    client: 'net/http',
    missing: needs('Go is missing: install the Debian package golang-go', '/usr/bin/go', 'version'),
  },
  {
    ...go,
    client: 'AWS SDK v2',
    missing: () =>
      existsSync(`${goCode}/src/github.com/aws/aws-sdk-go-v2/service/cognitoidentityprovider`) &&
      works('/usr/bin/go', ['version'])
        ? undefined
        : 'the AWS SDK for Go is missing: install the Debian package golang-github-aws-aws-sdk-go-v2-dev',
    // Debian's version of the SDK is of 2022, when a client had a resolver instead of a base endpoint.
    adapt: (code) =>
      code
        .replace(
          /o\.BaseEndpoint = aws\.String\((".*?")\)/,
          'o.EndpointResolver = cognitoidentityprovider.EndpointResolverFromURL($1)',
        )
        .replace(/\n\t"github\.com\/aws\/aws-sdk-go-v2\/aws"(?![^]*aws\.(?:String|Int|Bool))/, ''),
  },
]
