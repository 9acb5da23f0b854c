import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const built = new URL('../dist/worker/', import.meta.url)
const files = readdirSync(built).map((name) => readFileSync(new URL(name, built)))

test('the Worker is at most 400 KB, and 110 KB after gzip', () => {
  const sizes = { bytes: Buffer.concat(files).length, gzipped: gzipSync(Buffer.concat(files), { level: 9 }).length }
  expect(sizes.bytes).toBeLessThanOrEqual(400_000)
  expect(sizes.gzipped).toBeLessThanOrEqual(110_000)
})

test('what only failures or later requests need stays out of what every start reads', () => {
  const main = readFileSync(new URL('main.js', built), 'utf8')
  expect(main).not.toContain('ZodObject')
  expect(main.length).toBeLessThanOrEqual(225_000)
})

test('neither another store nor a query builder nor another language of zod is in it', () => {
  const all = Buffer.concat(files).toString()
  expect(all).not.toMatch(/better-sqlite|node:sqlite|node:net|kysely|OperationNodeTransformer|Ungültige Eingabe/i)
})
