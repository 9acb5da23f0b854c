import { readFileSync } from 'node:fs'
import { moduleText } from '../source/module.ts'
import { type Artefact, schemasFolder } from './artefact.ts'

/** The declarations of a file that is written like a generated one: each begins at the margin after an empty line. */
const declarationsIn = (file: string): ReadonlyMap<string, string> => {
  const text = readFileSync(new URL(`../runtime/${file}`, import.meta.url), 'utf8')
  const blocks = text.trimEnd().split(/\n\n(?=\S)/)
  return new Map(
    blocks.flatMap((block) => {
      const name = /^(?:export )?(?:const|type|interface) (\w+)/m.exec(block)?.[1]
      return name === undefined ? [] : [[name, block.replace(/^(?:\/\/|import ).*\n/gm, '')] as const]
    }),
  )
}

const declarations: ReadonlyMap<string, string> = new Map([
  ...declarationsIn('record.ts'),
  ...declarationsIn('rules.ts'),
  ...declarationsIn('dates.ts'),
  ...declarationsIn('pattern.ts'),
])

/** What is not called from outside, and the one type that is. Functions that are called do not call each other. */
const helpers = [...declarations].flatMap(([name, text]) => (name === 'Rule' || !/^export /m.test(text) ? [name] : []))

/** What a declaration uses of the others. */
const uses: ReadonlyMap<string, readonly string[]> = new Map(
  [...declarations].map(([name, text]) => {
    const code = text.replaceAll(/\/\*\*.*?\*\/|\/\/[^\n]*|'[^'\n]*'/gs, '')
    const words = new Set(code.match(/\w+/g))
    return [name, helpers.filter((other) => other !== name && words.has(other))]
  }),
)

/** The declarations called, and what they use in turn. */
const withUses = (called: ReadonlySet<string>): ReadonlySet<string> => {
  const needed = new Set<string>()
  const waiting = [...called]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    waiting.push(...(uses.get(name) ?? []))
  }
  return needed
}

/** The module of functions that generated schemas call where zod alone does not say what the document says. */
export const support: Artefact = ({ options, banner, called }) => {
  const needed = withUses(called)
  const parts = [...declarations].filter(([name]) => needed.has(name))
  if (parts.length === 0) return new Map()
  const usesZod = parts.some(([, code]) => /\bz\./.test(code))
  const text = moduleText(
    banner,
    usesZod ? ["import { z } from 'zod'"] : [],
    parts.map(([, code]) => ({ code })),
  )
  return new Map([[`${schemasFolder(options)}/support.ts`, text]])
}
