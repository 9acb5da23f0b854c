import type { PoolRecord } from '@poolhouse/storage'
import { expect, test } from 'vitest'
import { foldName } from './fold.ts'

const pool = (CaseSensitive?: boolean) =>
  ({ settings: CaseSensitive === undefined ? {} : { UsernameConfiguration: { CaseSensitive } } }) as PoolRecord

test.each([
  ['one@ｉdn.example', 'one@idn.example'],
  ['one@i\u00addn.example', 'one@idn.example'],
  ['one@BÜCHER.example', 'one@xn--bcher-kva.example'],
  ['one@xn--bcher-kva.example', 'one@xn--bcher-kva.example'],
  ['One@bücher.example', 'One@xn--bcher-kva.example'],
  // What is ASCII keeps its case, as in AWS.
  ['One@IDN.example', 'One@IDN.example'],
  ['größe', 'größe'],
  ['@bücher', '@bücher'],
])('%s is compared as %s', (name, compared) => {
  expect(foldName(pool(), 'username', name)).toBe(compared)
  expect(foldName(pool(), 'email', name)).toBe(compared)
  expect(foldName(pool(false), 'email', name)).toBe(compared.toLowerCase())
})
