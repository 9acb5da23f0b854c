import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.mjs')

/** Runs the program in a Node that reports another version. */
const runWithVersion = (version: string) => {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(versions)}`, main, '--version']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return { status, isSilent: stdout === '', stderr }
}

test('rejects an older Node and names the required version', () => {
  expect(runWithVersion('20.20.2')).toEqual({
    status: 1,
    isSilent: true,
    stderr: 'spec-diff needs Node 22.12 or newer. This is Node 20.20.2.\n',
  })
  expect(runWithVersion('22.12.0')).toEqual({ status: 0, isSilent: false, stderr: '' })
})
