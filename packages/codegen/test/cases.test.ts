import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Case, cases } from './cases.ts'
import { compile } from './compile.ts'
import { exchanging, generateFrom } from './generate-from.ts'
import { writeFolder } from './import-files.ts'

const useOf = (use: string): string => `
import { createClient } from './client/index.ts'
import type * as S from './schemas/index.ts'
const client = createClient()
export type { S }
${use}`

/** The generated files of a case, in a folder of their own. */
const filesOf = async ({ document, version, use }: Case, index: number): Promise<[string, string][]> => {
  const { files } = await generateFrom(document, {}, version)
  const all = [...files, ...(use === undefined ? [] : [['api/use.ts', useOf(use)] as const])]
  return all.map(([path, text]) => [`${index}/${path}`, text])
}

let home: string

// Compiled once: a compiler takes longer to start than for any of the cases.
beforeAll(async () => {
  home = writeFolder(new Map((await Promise.all(cases.map(filesOf))).flat()))
})

afterAll(() => rmSync(home, { recursive: true }))

test('the generated code compiles, and its types match the document', () => {
  expect(compile(home, ['*/api/**/*.ts'], 'TypeScript 7')).toBe('')
})

test.each(cases.map((each, index) => [each.name, each, index] as const))(
  '%s',
  async (_, { calls, rejected }, index) => {
    const exchange = await exchanging(join(home, String(index)))
    for (const [operation, input] of calls) {
      const answer = 'body' in input ? ({ body }: { body?: unknown }) => ({ status: 200, body }) : undefined
      const hasAnswer = 'body' in input && typeof input['body'] === 'object' && operation !== 'm'
      const { received, answer: got } = await exchange(operation, input, hasAnswer ? answer : undefined)
      const { params, body } = input as { params?: { path?: object; query?: object }; body?: unknown }
      expect(received).toMatchObject({
        ...(params?.path ? { params: params.path } : {}),
        ...(params?.query ? { query: params.query } : {}),
        ...(body === undefined ? {} : { body }),
      })
      if (hasAnswer) expect(got).toMatchObject({ status: 200, body })
      else expect(got.status).toBe(204)
    }
    for (const [operation, body] of rejected ?? [])
      expect((await exchange(operation, { body })).answer.status).toBe(400)
  },
)
