import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { RecordingServer } from './aws-cli/recording-server.ts'

const pathTo = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

const server = await RecordingServer.start()
afterAll(() => {
  server.stop()
})

/** A text to wait for, and what to type then. */
type Step = readonly [expected: string, typed: string]

const inTerminal = (
  program: string,
  args: readonly string[],
  steps: readonly Step[],
  env: Record<string, string> = {},
) =>
  new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = spawn('/usr/bin/python3', [pathTo('terminal.py'), JSON.stringify(steps), program, ...args], {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: '/nonexistent',
        TERM: 'xterm',
        AWS_REGION: 'us-east-1',
        AWS_ENDPOINT_URL: server.endpoint,
        AWS_ACCESS_KEY_ID: 'any',
        AWS_SECRET_ACCESS_KEY: 'any',
        AWS_PAGER: '',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.once('close', (code) => resolve({ code, out }))
  })

const poolhouse = (args: readonly string[], steps: readonly Step[], env?: Record<string, string>) =>
  inTerminal(process.execPath, [pathTo('../src/main.mjs'), ...args], steps, env)

describe('in a terminal', () => {
  test('the prompt completes a command and runs it', async () => {
    server.expect([{ body: { Username: 'ada', UserAttributes: [] } }])
    const steps: Step[] = [
      ['> poolhouse ', 'get-user-attr\t'],
      ['ibute-verification-code ', '--acc\t'],
      ['ess-token ', 'token --attribute-n\t'],
      ['ame ', 'email\r'],
    ]
    const { code } = await poolhouse(['--cli-auto-prompt'], steps)
    expect({ code, requests: server.requests }).toMatchObject({
      code: 0,
      requests: [{ body: { AccessToken: 'token', AttributeName: 'email' } }],
    })
  })

  test('the prompt completes pool ids from the server', async () => {
    server.expect([{ body: { UserPools: [{ Id: 'us-east-1_one' }] } }, { body: { UserPool: { Name: 'demo' } } }])
    const steps: Step[] = [
      ['describe-user-pool --user-pool-id ', '\t'],
      ['us-east-1_one ', '\r'],
    ]
    const { code, out } = await poolhouse(['--cli-auto-prompt', 'describe-user-pool', '--user-pool-id'], steps)
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('"Name": "demo"') })
  })

  test('asks for the code of an MFA device without showing it', async () => {
    const home = mkdtempSync(join(tmpdir(), 'poolhouse-cli-'))
    onTestFinished(() => rmSync(home, { recursive: true }))
    const role = 'role_arn = arn:aws:iam::123456789012:role/reader\nsource_profile = base\nmfa_serial = ada-device'
    writeFileSync(join(home, 'config'), `[profile reader]\n${role}\n`)
    writeFileSync(join(home, 'credentials'), '[base]\naws_access_key_id = a\naws_secret_access_key = s\n')
    const env = {
      AWS_CONFIG_FILE: join(home, 'config'),
      AWS_SHARED_CREDENTIALS_FILE: join(home, 'credentials'),
      AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1',
    }
    const steps: Step[] = [['Enter MFA code for ada-device: ', '123456\r']]
    const { code, out } = await poolhouse(['list-user-pools', '--max-results', '1', '--profile', 'reader'], steps, env)
    expect({ code, out }).toEqual({ code: 255, out: expect.stringContaining('127.0.0.1:1') })
    expect(out).not.toContain('123456')
  })

  test('Ctrl-C at the prompt exits with 130', async () => {
    expect(await poolhouse(['--cli-auto-prompt'], [['> poolhouse ', '\u0003']])).toMatchObject({ code: 130 })
  })

  test('output is shown in the pager', async () => {
    server.expect([{ body: { Username: 'ada', UserAttributes: [] } }])
    const command = ['get-user', '--access-token', 't', '--query', 'Username', '--output', 'text']
    const paged = await poolhouse(command, [], { AWS_PAGER: 'sed "s/^/paged: /"' })
    const direct = await poolhouse([...command, '--no-cli-pager'], [], { AWS_PAGER: 'sed "s/^/paged: /"' })
    expect([paged, direct]).toEqual([
      { code: 0, out: 'paged: ada\r\n' },
      { code: 0, out: 'ada\r\n' },
    ])
  })

  test('a missing pager is reported', async () => {
    server.expect([{ body: { Username: 'ada', UserAttributes: [] } }])
    const { code, out } = await poolhouse(['get-user', '--access-token', 't'], [], { AWS_PAGER: 'no-such-pager' })
    expect({ code, out }).toEqual({ code: 253, out: expect.stringContaining('Unable to redirect output to pager') })
  })

  test('bash completes with the script', async () => {
    const script = `
      poolhouse() { "${process.execPath}" "${pathTo('../src/main.mjs')}" "$@"; }
      source <(poolhouse completion bash)
      COMP_WORDS=(poolhouse get-user --acc); COMP_CWORD=2
      _poolhouse
      printf '%s\\n' "\${COMPREPLY[@]}"
    `
    expect(await inTerminal('/bin/bash', ['-c', script], [])).toEqual({ code: 0, out: '--access-token\r\n' })
  })
})
