import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { init } from '../src/command/init.ts'
import { runIn } from './run-in.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codegen-init-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const document = "openapi: 3.1.1\ninfo: { title: t, version: '1' }\ncomponents: { schemas: { A: { type: string } } }\n"

test('init writes a configuration for the document that it finds, which generates', async () => {
  mkdirSync(join(folder, 'spec'))
  writeFileSync(join(folder, 'spec/openapi.yaml'), document)
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "allowImportingTsExtensions": true } }')
  expect(await runIn(folder, ['init'])).toEqual({
    status: 0,
    out: 'codegen.config.ts written for spec/openapi.yaml\nnext: npm install zod hono openapi-fetch && npx codegen\n',
    err: '',
  })
  expect(readFileSync(join(folder, 'codegen.config.ts'), 'utf8'))
    .toBe(`import type { CodegenConfig } from '@poolhouse/codegen'

export default {
  document: "spec/openapi.yaml",
  // Quoted in generated files.
  command: 'npx codegen',
  // Writes schemas, types, client and hono. Choose some of them with \`only\`.
  outputs: { folder: 'src/api', importExtension: '.ts' },
} satisfies CodegenConfig
`)
  expect(await runIn(folder, [])).toMatchObject({ status: 0, err: '' })
  expect(readdirSync(join(folder, 'src/api')).sort()).toEqual(['schemas', 'types'])
})

test('init writes JavaScript if Node cannot load TypeScript', () => {
  writeFileSync(join(folder, 'pets.yaml'), document)
  const said: string[] = []
  const write = (text: string) => void said.push(text)
  expect(init('pets.yaml', { folder, version: '1', out: write, err: write }, false)).toBe(0)
  expect(readFileSync(join(folder, 'codegen.config.mjs'), 'utf8')).toContain("outputs: { folder: 'src/api' }")
})

test('init changes nothing if a configuration exists or there is no document', async () => {
  expect(await runIn(folder, ['init'])).toEqual({
    status: 2,
    out: '',
    err: 'error: no OpenAPI document found; name it: codegen init path/to/openapi.yaml\n',
  })
  expect(await runIn(folder, ['init', 'none.yaml'])).toMatchObject({ status: 2, err: 'error: none.yaml not found\n' })
  writeFileSync(join(folder, 'codegen.config.mjs'), '')
  expect(await runIn(folder, ['init'])).toMatchObject({
    status: 1,
    err: 'error: codegen.config.mjs exists already; edit it, or delete it and run codegen init again\n',
  })
})
