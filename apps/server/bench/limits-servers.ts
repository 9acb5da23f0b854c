import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDevelopment } from '../src/node/development.ts'
import { stopOnSignals } from '../src/node/stop-on-signals.ts'
import { readDevelopmentSettings } from '../src/settings/read-settings.ts'

// Three servers in one process, each with its own store. They run the same compiled code on the same heap, so that only their
// settings change the CPU times. The CPU times of separate processes differ by several percent.

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-limits-servers-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

const start = (name: string, POOLHOUSE_LIMITS: string) => {
  const variables = { PORT: '0', POOLHOUSE_DATA: join(folder, name), POOLHOUSE_LIMITS, POOLHOUSE_QUOTA_FACTOR: '10000' }
  const files = { absolute: (path: string) => path, read: () => undefined }
  return startDevelopment(readDevelopmentSettings(variables, files), () => {})
}

const servers = await Promise.all([start('off', 'off'), start('off-again', 'off'), start('on', 'on')])
const stop = async () => void (await Promise.all(servers.map((server) => server.stop())))
const [off, offAgain, on] = servers.map(({ url }) => url)
stopOnSignals(Promise.resolve({ url: '', stop }))
console.log(JSON.stringify({ off, offAgain, on }))
