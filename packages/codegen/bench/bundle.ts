import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

/** A program as one minified file with all its packages. */
export const bundle = async (entry: string): Promise<string> => {
  const build = await rolldown({ input: entry, platform: 'browser' })
  const { output } = await build.generate({ minify: true, codeSplitting: false })
  return output[0].code
}

/** How much is downloaded of a text, in kB. */
export const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length / 1024
