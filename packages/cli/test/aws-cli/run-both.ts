import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/run.ts'
import type { Case, Outcome } from './case.ts'
import type { RecordingServer } from './recording-server.ts'

/** The surroundings of both programs: nothing of the machine's own settings. */
export interface Surroundings {
  /** Home folder, with `.aws/config` and files for `file://`. */
  readonly home: string
  readonly server: RecordingServer
}

/** The variable that names a file with these contents. The name follows from the contents: cases do not share files. */
const fileVariable = (name: string, contents: string | undefined, home: string): Record<string, string> => {
  if (contents === undefined) return {}
  const path = join(home, createHash('sha256').update(contents).digest('hex').slice(0, 8))
  writeFileSync(path, contents)
  return { [name]: path }
}

/** The variables of a case; `null` removes one. */
const variablesOf = ({ config, credentials, env }: Case, { home }: Surroundings): Record<string, string | null> => ({
  ...fileVariable('AWS_CONFIG_FILE', config, home),
  ...fileVariable('AWS_SHARED_CREDENTIALS_FILE', credentials, home),
  ...env,
})

const environmentOf = (each: Case, surroundings: Surroundings): Record<string, string> => {
  const all: Record<string, string | null> = {
    PATH: process.env['PATH'] ?? '',
    HOME: surroundings.home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    ...variablesOf(each, surroundings),
  }
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null))
}

const argumentsOf = ({ args, isWhole }: Case, { home, server }: Surroundings): string[] => {
  const own = args.map((argument) => argument.replaceAll('$HOME', home).replaceAll('$ENDPOINT', server.endpoint))
  return isWhole ? own : ['cognito-idp', ...own, '--endpoint-url', server.endpoint]
}

/** Runs cases in the AWS CLI of a Python. */
export const runInAwsCli = async (
  python: string,
  cases: readonly Case[],
  surroundings: Surroundings,
): Promise<Outcome[]> => {
  const { server, home } = surroundings
  const requests: unknown[][] = []
  server.expect(cases[0]?.responses ?? [])
  server.onDone = () => {
    requests.push(server.requests)
    server.expect(cases[requests.length]?.responses ?? [])
  }
  const driver = fileURLToPath(new URL('driver.py', import.meta.url))
  const child = spawn(python, ['-W', 'ignore', driver], {
    env: environmentOf({ args: [] }, surroundings),
    cwd: home,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(
    JSON.stringify({
      endpoint: server.endpoint,
      cases: cases.map((each) => ({ args: argumentsOf(each, surroundings), env: variablesOf(each, surroundings) })),
    }),
  )
  const outcomes: Outcome[] = []
  for await (const line of createInterface(child.stdout)) {
    outcomes.push({ ...(JSON.parse(line) as Outcome), requests: requests[outcomes.length] ?? [] })
  }
  return outcomes
}

/** Runs a case in this program. */
export const runHere = async (each: Case, surroundings: Surroundings): Promise<Outcome> => {
  const { server, home } = surroundings
  server.expect(each.responses ?? [])
  let out = ''
  let err = ''
  const code = await run(argumentsOf(each, surroundings), {
    env: environmentOf(each, surroundings),
    homeFolder: home,
    version: '0.0.0',
    terminal: { isOutput: false, isInput: false, columns: 80 },
    out: (text) => (out += text),
    err: (text) => (err += text),
    readFile: (path) => readFileSync(path),
    now: () => Date.now(),
  })
  return { code, out, err, requests: server.requests }
}
