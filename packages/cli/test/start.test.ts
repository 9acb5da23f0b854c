import { execFile, spawnSync } from 'node:child_process'
import { existsSync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { RecordingServer } from './aws-cli/recording-server.ts'
import { builtProgram } from './support/built-program.ts'

const program = builtProgram('start')
const server = await RecordingServer.start()
afterAll(() => server.stop())

/** Prints the modules of Node that a program has loaded, when it ends. */
const printModules = `process.on('exit', () => console.log(process.moduleLoadList.join('\\n')))`

const modulesOf = async (...args: string[]): Promise<string[]> => {
  const preload = `data:text/javascript,${encodeURIComponent(printModules)}`
  const env = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 's', HOME: '/nonexistent' }
  const given = ['--import', preload, program, ...args, '--endpoint-url', server.endpoint]
  const { stdout } = await promisify(execFile)(process.execPath, given, { env })
  return stdout.split('\n').map((line) => line.replace('NativeModule ', ''))
}

// Each of these takes longer to load than everything else of a command together.
const slow = new Set(['internal/deps/undici/undici', 'http2', 'child_process', 'zlib'])

test.each([
  ['a user sends', ['get-user-attribute-verification-code', '--access-token', 't', '--attribute-name', 'email']],
  ['is signed', ['admin-get-user', '--user-pool-id', 'us-east-1_a', '--username', 'ada']],
])('a command that %s loads nothing that is slow', async (_, args) => {
  server.expect([{ body: {} }])
  const modules = await modulesOf(...args)
  expect(modules).toContain('http')
  expect(modules.filter((name) => slow.has(name))).toEqual([])
  expect(modules.includes('crypto')).toBe(args[0] === 'admin-get-user')
})

// The device of Linux that is always full.
test.runIf(existsSync('/dev/full'))('output that cannot be written is an error', () => {
  const { status, stderr } = spawnSync(process.execPath, [program, 'get-user', '--generate-cli-skeleton'], {
    encoding: 'utf8',
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  })
  expect({ status, stderr }).toEqual({ status: 255, stderr: expect.stringContaining('ENOSPC') })
})

test('a reader that stops early is not an error', () => {
  const line = `"${process.execPath}" "${program}" help | head -1; echo "\${PIPESTATUS[0]}"`
  expect(spawnSync('bash', ['-c', line], { encoding: 'utf8' })).toMatchObject({ stdout: 'NAME\n0\n', stderr: '' })
})
