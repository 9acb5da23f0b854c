import { describe, expect, test } from 'vitest'
import { awsEnvironment, describeWhere, fromDebian, run } from '../test/support/debian-client.ts'
import { operationNames } from './operations.ts'
import type { Results } from './report/results.ts'
import { hasWrk } from './wrk/wrk.ts'

const bench = (words: string, path = process.env['PATH']) =>
  run(process.execPath, [new URL('main.ts', import.meta.url).pathname, ...words.split(' ')], {
    ...awsEnvironment,
    PATH: path,
  })

describe('the bench command', () => {
  test('prints its help', async () => {
    const { status, stdout } = await bench('--help')
    expect(status).toBe(0)
    for (const name of operationNames) expect(stdout).toMatch(new RegExp(`^  ${name} {2,}\\S`, 'm'))
  })

  test('rejects invalid arguments', async () => {
    expect(await bench('--users few --store sqlite')).toEqual({
      status: 2,
      stdout: '',
      stderr: '--users cannot be few: specify an integer of at least 200.\nSee pnpm bench --help.\n',
    })
  })

  test('explains how to install wrk if it is missing', async () => {
    expect(await bench('--store memory', '/nonexistent')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'pnpm bench requires wrk: on Debian, run "apt-get install wrk".\nSee pnpm bench --help.\n',
    })
  })
})

describeWhere(hasWrk(), 'wrk', fromDebian('wrk'), 'a short run', () => {
  test('measures without failed requests', async () => {
    const { status, stdout } = await bench('--operations ListUsers --users 300 --rounds 1 --json')
    const { runs, floor } = JSON.parse(stdout) as Results
    expect(status).toBe(0)
    expect(floor.failed).toBe(0)
    expect(runs).toMatchObject([{ store: 'sqlite', users: 300, rows: [{ operation: 'ListUsers', failed: 0 }] }])
    const [row] = runs[0]?.rows ?? []
    for (const figure of [row?.requestsPerSecond, row?.ofFloor, row?.p99, runs[0]?.memory.loaded])
      expect(figure).toBeGreaterThan(0)
  })
})
