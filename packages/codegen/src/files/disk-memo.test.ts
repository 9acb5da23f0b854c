import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { diskMemo } from './disk-memo.ts'

test('what was made from an equal input is not made again, and only the last is kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'memo-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const make = vi.fn(async () => `made ${make.mock.calls.length}`)
  const memo = diskMemo(join(folder, 'below'))
  expect(await memo('a', make)).toBe('made 1')
  expect(await memo('a', make)).toBe('made 1')
  expect(await memo('b', make)).toBe('made 2')
  expect(readdirSync(join(folder, 'below'))).toHaveLength(1)
  expect(await memo('a', make)).toBe('made 3')
})
