import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const workspace = readFileSync(join(import.meta.dirname, '../../pnpm-workspace.yaml'), 'utf8')

const { catalog } = parse(workspace) as { readonly catalog: Readonly<Record<string, string>> }

/** Packages with the versions from the workspace's catalog, as arguments of `npm install`. */
export const fromCatalog = (...names: readonly string[]): readonly string[] =>
  names.map((name) => {
    if (!catalog[name]) throw new Error(`pnpm-workspace.yaml has no version of ${name}.`)
    return `${name}@${catalog[name]}`
  })
