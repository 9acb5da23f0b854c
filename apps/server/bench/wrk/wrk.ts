import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Load, parseResult } from './result.ts'
import { type Requests, scriptOf } from './script.ts'

/** Whether `wrk` is installed. */
export const hasWrk = (): boolean => {
  try {
    execFileSync('wrk', ['-v'], { stdio: 'ignore' })
    return true
  } catch (error) {
    // `wrk -v` exits with status 1. If the program is missing, the error has no status.
    return (error as { status?: number | null }).status != null
  }
}

/** Loads a server from 16 connections of one thread. `seconds` must be an integer. */
export const load = async (url: string, requests: Requests, seconds: number): Promise<Load> => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-bench-'))
  try {
    const script = join(folder, 'requests.lua')
    writeFileSync(script, scriptOf(requests))
    const { stdout } = await promisify(execFile)('wrk', ['-t1', '-c16', `-d${seconds}s`, '-s', script, url])
    return parseResult(stdout)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
