import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const packages = join(import.meta.dirname, '../..')

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly publishConfig: object
}

/** Builds the generator and installs it in a folder, like npm. Returns the file of its command. */
export const installed = (folder: string): string => {
  const modules = join(folder, 'installed/node_modules')
  for (const name of ['openapi-types', 'codegen']) {
    const from = join(packages, name)
    const to = join(modules, '@poolhouse', name)
    const { status } = spawnSync(process.execPath, [join(from, 'build.ts')], { stdio: 'inherit' })
    if (status !== 0) throw new Error(`${name} could not be built`)
    cpSync(join(from, 'dist'), join(to, 'dist'), { recursive: true })
    const manifest: Manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
    writeFileSync(join(to, 'package.json'), JSON.stringify({ ...manifest, ...manifest.publishConfig }))
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      if (dependency.startsWith('@poolhouse/')) continue
      const link = join(modules, dependency)
      mkdirSync(dirname(link), { recursive: true })
      symlinkSync(join(from, 'node_modules', dependency), link)
    }
  }
  return join(modules, '@poolhouse/codegen/dist/lib/main.js')
}
