import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** Bundles a program and all its packages into one minified file. */
export const bundle = async (entry: string): Promise<string> => {
  const build = await rolldown({ input: entry, platform: 'browser' })
  const { output } = await build.generate({ minify: true, codeSplitting: false })
  return output[0].code
}

/** The download size of a text in kB: gzipped. */
export const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length / 1024
