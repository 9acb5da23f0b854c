import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { model } from '@poolhouse/contract'
import { expect, test } from 'vitest'
import { factsText } from './facts-text.ts'

const file = fileURLToPath(new URL('../../packages/contract/src/service-model.json', import.meta.url))

test('unchanged facts are written unchanged', () => {
  expect(factsText(model)).toBe(readFileSync(file, 'utf8'))
})
