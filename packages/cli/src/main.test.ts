import { join } from 'node:path'
import { runInNode } from '@poolhouse/test-support/run-in-node'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, 'main.mjs')

test('rejects an older Node and names the required version', () => {
  expect(runInNode('20.20.2', main)).toEqual({
    status: 1,
    isSilent: true,
    stderr: 'The poolhouse command needs Node 22.12 or newer. This is Node 20.20.2.\n',
  })
  expect(runInNode('22.12.0', main)).toEqual({ status: 0, isSilent: false, stderr: '' })
})
