import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNode } from '@poolhouse/test-support/run-in-node'
import { expect, onTestFinished, test } from 'vitest'

const main = join(import.meta.dirname, 'main.mjs')

test('rejects an older Node and names the required version', () => {
  expect(runInNode('20.20.2', main)).toEqual({
    status: 1,
    isSilent: true,
    stderr: 'codegen needs Node 22.12 or newer. This is Node 20.20.2.\n',
  })
  expect(runInNode('22.12.0', main)).toEqual({ status: 0, isSilent: false, stderr: '' })
})

test('caches compiled modules in a folder of the user, or in NODE_COMPILE_CACHE', () => {
  const home = mkdtempSync(join(tmpdir(), 'codegen-home-'))
  onTestFinished(() => rmSync(home, { recursive: true }))
  const { NODE_COMPILE_CACHE: _, NODE_DISABLE_COMPILE_CACHE: __, XDG_CACHE_HOME: ___, ...others } = process.env
  const run = (env: NodeJS.ProcessEnv): number | null =>
    spawnSync(process.execPath, [main, '--version'], { env: { ...others, ...env } }).status
  expect(run({ HOME: home, USERPROFILE: home })).toBe(0)
  expect(readdirSync(join(home, '.cache'))).toEqual(['codegen'])
  expect(run({ XDG_CACHE_HOME: join(home, 'xdg') })).toBe(0)
  expect(readdirSync(join(home, 'xdg'))).toEqual(['codegen'])
  expect(run({ NODE_COMPILE_CACHE: join(home, 'named') })).toBe(0)
  expect(readdirSync(join(home, 'named'))).toHaveLength(1)
})
