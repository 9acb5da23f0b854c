import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Plugin, rolldown } from 'rolldown'

/** The folder that `wrangler.jsonc` deploys from. */
const folder = new URL('../dist/worker/', import.meta.url).pathname

/** Names a module exports by `export const` and `export function`. */
const exportsOf = (code: string): readonly string[] =>
  Array.from(code.matchAll(/^export (?:const|function|class) (\w+)/gm), ([, name = '']) => name)

/**
 * Every schema of zod carries what writes it as JSON Schema: 23 KB that a server never runs. In its place stands something
 * that says so.
 */
const withoutJsonSchema: Plugin = {
  name: 'without JSON Schema',
  load: {
    filter: { id: /\/zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/ },
    handler: async (id) => {
      const names = exportsOf(await readFile(id, 'utf8'))
      return `const none = () => () => { throw new Error('The Worker is built without JSON Schema.') }
${names.map((name) => `export const ${name} = none`).join('\n')}`
    },
  },
}

/**
 * Bundles the Worker: ES modules, minified, of which those that are imported later, by `import()`, stay apart. They are not
 * run before that, nor compiled. (wrangler's own bundler puts everything in one file, and zod with all its languages, since
 * it keeps whole what is imported later.)
 */
export const buildWorker = async (): Promise<void> => {
  const build = await rolldown({
    input: new URL('../src/worker/main.ts', import.meta.url).pathname,
    external: /^node:/,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'], conditionNames: ['workerd', 'worker', 'import', 'default'] },
    plugins: [withoutJsonSchema],
  })
  rmSync(folder, { recursive: true, force: true })
  await build.write({ dir: folder, minify: true, entryFileNames: '[name].js', chunkFileNames: '[name].js' })
  await build.close()
}

if (import.meta.main) await buildWorker()
