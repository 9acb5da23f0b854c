import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What one load gave. Latencies in milliseconds. */
export interface Load {
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
  /** Answers that were not 2xx, and requests that got none. */
  readonly failed: number
}

/** Whether `wrk` is there. */
export const hasWrk = (): boolean => {
  try {
    execFileSync('wrk', ['-v'], { stdio: 'ignore' })
    return true
  } catch (error) {
    // `wrk -v` prints its version and exits with 1; only a missing program has no status.
    return (error as { status?: number | null }).status != null
  }
}

const lua = (text: string) => `[==[${text}]==]`

/** Loads requests from 16 connections of one thread for some seconds, the bodies in rotation. */
export const load = async (
  url: string,
  headers: Readonly<Record<string, string>>,
  bodies: readonly string[],
  seconds: number,
): Promise<Load> => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-bench-'))
  try {
    const script = join(folder, 'request.lua')
    writeFileSync(
      script,
      [
        'wrk.method = "POST"',
        ...Object.entries(headers).map(([name, value]) => `wrk.headers["${name}"] = ${lua(value)}`),
        `local bodies = {${bodies.map(lua).join(', ')}}`,
        'local next = 0',
        'request = function()',
        '  next = next % #bodies + 1',
        '  return wrk.format(nil, nil, nil, bodies[next])',
        'end',
        'done = function(summary, latency)',
        '  local e = summary.errors',
        '  io.write(string.format("result %f %f %f %d\\n", summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000, e.status + e.connect + e.read + e.write + e.timeout))',
        'end',
      ].join('\n'),
    )
    const { stdout } = await promisify(execFile)('wrk', ['-t1', '-c16', `-d${seconds}s`, '-s', script, url])
    const [requestsPerSecond = 0, p50 = 0, p99 = 0, failed = 0] =
      /^result (.*)$/m.exec(stdout)?.[1]?.split(' ').map(Number) ?? []
    return { requestsPerSecond, p50, p99, failed }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
