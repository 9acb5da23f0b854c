import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { standIns } from './src/stand-ins.mjs'

// What is published, in dist: one file with openapi-typescript in it and neither TypeScript nor Redocly, its types, and
// the licences of what is in it.
const home = import.meta.dirname
const dist = join(home, 'dist')
rmSync(dist, { recursive: true, force: true })

const bundle = await rolldown({
  input: { index: join(home, 'src/published.mjs') },
  platform: 'node',
  resolve: { alias: Object.fromEntries(Object.entries(standIns).map(([name, url]) => [name, fileURLToPath(url)])) },
})
const { output } = await bundle.write({ dir: dist, format: 'esm', entryFileNames: '[name].mjs' })
cpSync(join(home, 'src/index.d.mts'), join(dist, 'index.d.mts'))

/** What a package says of its licence, and the text where it has one. */
const licence = (folder: string): string => {
  const { name, version, license }: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${name} ${version}: ${license}\n${text}`
}

const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
const packages = new Set(modules.flatMap((module) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module) ?? []))
writeFileSync(join(dist, 'LICENSES'), [...packages].sort().map(licence).join('\n'))
