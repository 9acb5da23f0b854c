import { readFileSync } from 'node:fs'
import type { Host } from '../../src/host.ts'

/** A host that collects what the program prints. */
export const testHost = (env: Readonly<Record<string, string>> = {}) => {
  const printed = { out: '', err: '' }
  const host: Host = {
    env: { AWS_PAGER: '', AWS_CONFIG_FILE: '/nonexistent', AWS_SHARED_CREDENTIALS_FILE: '/nonexistent', ...env },
    homeFolder: '/nonexistent',
    version: '1.2.3',
    terminal: { isOutput: false, isInput: false, columns: 80 },
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    readFile: (path) => readFileSync(path),
    now: () => Date.parse('2026-01-02T03:04:05Z'),
  }
  return { host, printed }
}
