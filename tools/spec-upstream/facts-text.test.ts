import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { model } from '@poolhouse/contract'
import { expect, test } from 'vitest'
import { factsText } from './facts-text.ts'

const file = fileURLToPath(new URL('../../packages/contract/src/service-model.json', import.meta.url))

test('facts that did not change are written as they were', () => {
  expect(factsText(model)).toBe(readFileSync(file, 'utf8'))
})
