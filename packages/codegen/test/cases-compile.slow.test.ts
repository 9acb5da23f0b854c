import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { generatedCases } from './cases/generated.ts'
import { cases } from './cases/index.ts'
import { compile, compilerNames } from './compile.ts'

let home: string

beforeAll(async () => {
  ;({ home } = await generatedCases())
})

afterAll(() => rmSync(home, { recursive: true }))

test.each(compilerNames)(
  'what is generated of the cases compiles with %s, and its types are those of the document',
  (compiler) => {
    const lines = compile(home, ['*/api/**/*.ts'], compiler).split('\n')
    expect(lines.map((line) => line.replace(/^\d+/, (index) => cases[Number(index)]?.name ?? ''))).toEqual([''])
  },
)
