import { type Generated, generateFrom } from '../generate-from.ts'
import { writeFolder } from '../import-files.ts'
import { cases } from './index.ts'

const useOf = (use: string): string => `
import { createClient } from './client/index.ts'
import type { Handlers } from './hono/app.ts'
import type * as S from './schemas/index.ts'
export const client = createClient()
export type { Handlers, S }
${use}`

/** What is generated of every case, in a folder for each, which is named after its index. The caller removes them. */
export const generatedCases = async (): Promise<{ readonly home: string; readonly all: readonly Generated[] }> => {
  const all = await Promise.all(
    cases.map(({ document, version, lenient = false }) => generateFrom(document, { lenient }, version)),
  )
  const files = all.flatMap((generated, index) => {
    const use = cases[index]?.use
    const own = [...generated.files, ...(use === undefined ? [] : [['api/use.ts', useOf(use)] as const])]
    return own.map(([path, text]) => [`${index}/${path}`, text] as const)
  })
  return { home: writeFolder(new Map(files)), all }
}
