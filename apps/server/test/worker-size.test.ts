import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const built = new URL('../dist/worker/', import.meta.url)
const files = readdirSync(built).map((name) => readFileSync(new URL(name, built)))

/** Gzipped sizes, since these are what Cloudflare counts and what a cold start loads; in bytes. */
const gzipped = (content: Buffer): number => gzipSync(content, { level: 9 }).length

test('the Worker is at most 250 KB after gzip', () => {
  expect(gzipped(Buffer.concat(files))).toBeLessThanOrEqual(250_000)
})

test('code for failures and later requests is not part of the entry', () => {
  const main = readFileSync(new URL('main.js', built))
  expect(main.toString()).not.toContain('ZodObject')
  expect(gzipped(main)).toBeLessThanOrEqual(80_000)
})

test('the bundle contains no other store, no query builder and no other language of zod', () => {
  const all = Buffer.concat(files).toString()
  expect(all).not.toMatch(/better-sqlite|node:sqlite|node:net|kysely|OperationNodeTransformer|Ungültige Eingabe/i)
})
