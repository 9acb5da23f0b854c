import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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

test.each([
  ['end.mjs', 'export default {\n', /^end\.mjs: the configuration cannot be loaded: Unexpected end of input\n$/],
  ['comma.ts', 'export default {\n  a: b c,\n}\n', /^comma\.ts:2: the configuration cannot be loaded: Expected ','/],
  ['throws.mjs', "\nthrow new Error('no')\n", /^throws\.mjs:2: the configuration cannot be loaded: no\n$/],
  [
    'imports.mjs',
    "import 'nowhere'\n",
    /^imports\.mjs: the configuration cannot be loaded: Cannot find package 'nowhere'.*\n$/,
  ],
])('reports in one line why %s cannot be loaded', (name, text, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-config-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, name), text)
  const { status, stderr } = spawnSync(process.execPath, [main, '--config', name], { cwd: folder, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(message) })
})
