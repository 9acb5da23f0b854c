import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
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

const environmentOf = ({ env = {} }: Case, { home }: Surroundings): Record<string, string> => {
  const all: Record<string, string | null> = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    ...env,
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
      cases: cases.map((each) => ({ args: argumentsOf(each, surroundings), env: each.env ?? {} })),
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
    now: () => 0,
  })
  return { code, out, err, requests: server.requests }
}
