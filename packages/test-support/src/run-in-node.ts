import { spawnSync } from 'node:child_process'

/** What a program did: its exit code, whether it printed nothing, and its error output. */
export interface ProgramResult {
  readonly status: number | null
  readonly isSilent: boolean
  readonly stderr: string
}

/** Runs a script with `--version`, in a Node that reports another version of itself. */
export const runInNode = (version: string, script: string): ProgramResult => {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(versions)}`, script, '--version']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, isSilent: stdout === '', stderr }
}
