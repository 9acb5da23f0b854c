import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { describe, expect, test } from 'vitest'

const folder = new URL('../src/', import.meta.url).pathname

/** What a program that imports `names` from `file` downloads: one bundle, openapi-fetch and all. */
const bundle = async (names: string, file: string): Promise<string> => {
  const program = `${folder}a-program.ts`
  const build = await rolldown({
    input: program,
    platform: 'browser',
    plugins: [
      {
        name: 'a program',
        resolveId: (id) => (id === program ? id : undefined),
        load: (id) => (id === program ? `export { ${names} } from './${file}'` : undefined),
      },
    ],
  })
  const { output } = await build.generate({ minify: true })
  return output[0].code
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length

describe('the size of the client, gzipped', () => {
  test.each([
    ['createClient', 'index.ts', 5 * 1024],
    ['createClient, attempt, isError, PoolhouseError', 'index.ts', 6.25 * 1024],
    ['signWith', 'sign.ts', 3 * 1024],
  ])('%s from %s is at most %i bytes', async (names, file, most) => {
    expect(gzipped(await bundle(names, file))).toBeLessThanOrEqual(most)
  })

  test('does not include schemas or signing', async () => {
    const code = await bundle('createClient, attempt, isError, PoolhouseError', 'index.ts')
    expect(code).not.toContain('AWS4-HMAC-SHA256')
    expect(code).not.toContain('ZodObject')
  })
})
