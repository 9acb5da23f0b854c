import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtProgram } from './support/built-program.ts'

/** The output and exit code of a program. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A development server with an empty database, in its own process. */
export interface LiveServer {
  readonly url: string
  /** Runs this program, as it is published, against it. */
  readonly poolhouse: (...args: string[]) => Ended
  /** Runs Debian's AWS CLI against it. */
  readonly aws: (...args: string[]) => Ended
  readonly stop: () => Promise<void>
}

const pathTo = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** Starts a server on a free port. */
export const startLiveServer = async (): Promise<LiveServer> => {
  const main = builtProgram('live')
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-cli-'))
  const child = spawn(process.execPath, [pathTo('../../../apps/server/src/node/main.mjs')], {
    env: { ...process.env, PORT: '0', POOLHOUSE_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.once('exit', () => reject(new Error(`The server ended before it listened:\n${output}`)))
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (found !== undefined) resolve(found)
    })
  })
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    AWS_ACCESS_KEY_ID: 'any',
    AWS_SECRET_ACCESS_KEY: 'any',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  const runProgram = (program: string, args: readonly string[]): Ended => {
    const { status, stdout, stderr } = spawnSync(program, [...args, '--endpoint-url', url], { env, encoding: 'utf8' })
    return { code: status, out: stdout, err: stderr }
  }
  return {
    url,
    poolhouse: (...args) => runProgram(process.execPath, [main, ...args]),
    aws: (...args) => runProgram('/usr/bin/aws', ['cognito-idp', ...args]),
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The newest code that the server sent to an address. */
export const newestCode = async (url: string, address: string): Promise<string> => {
  const messages = await (await fetch(`${url}/_poolhouse/messages?to=${encodeURIComponent(address)}`)).text()
  return /\b\d{6}\b/.exec(messages)?.[0] ?? ''
}
