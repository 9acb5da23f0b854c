import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configNames } from './config.ts'
import type { Environment } from './environment.ts'

/** Conventional paths of documents. */
const conventionalPaths = ['openapi', 'api', 'spec/openapi', 'api/openapi', 'docs/openapi'].flatMap((name) =>
  ['yaml', 'yml', 'json'].map((ending) => `${name}.${ending}`),
)

/** True for projects whose relative imports end with `.ts`. */
const importsTypeScript = (folder: string): boolean => {
  const path = join(folder, 'tsconfig.json')
  const options = /"(?:allowImportingTsExtensions|rewriteRelativeImportExtensions)"\s*:\s*true/
  return existsSync(path) && options.test(readFileSync(path, 'utf8'))
}

const outputsText = (folder: string): string =>
  `{ folder: 'src/api'${importsTypeScript(folder) ? ", importExtension: '.ts'" : ''} }`

const members = (document: string, folder: string): string =>
  [
    `  document: ${JSON.stringify(document)},`,
    '  // Quoted in generated files.',
    "  command: 'npx codegen',",
    '  // Writes schemas, types, client and hono. Choose some of them with `only`.',
    `  outputs: ${outputsText(folder)},`,
  ].join('\n')

const asTypeScript = (text: string): string =>
  `import type { CodegenConfig } from '@poolhouse/codegen'\n\nexport default {\n${text}\n} satisfies CodegenConfig\n`

const asJavaScript = (text: string): string =>
  `/** @type {import('@poolhouse/codegen').CodegenConfig} */\nexport default {\n${text}\n}\n`

/**
 * Writes a configuration file: `codegen init [document]`.
 *
 * @param document The path of the document. Default: the first conventional path that exists.
 * @param readsTypeScript True if this Node loads TypeScript.
 * @returns The exit status.
 */
export const init = (
  document: string | undefined,
  { folder, out, err }: Environment,
  readsTypeScript = Boolean(process.features.typescript),
): number => {
  const existing = configNames.find((name) => existsSync(join(folder, name)))
  if (existing !== undefined) {
    err(`error: ${existing} exists already; edit it, or delete it and run codegen init again`)
    return 1
  }
  const path = document ?? conventionalPaths.find((candidate) => existsSync(join(folder, candidate)))
  if (path === undefined) {
    err('error: no OpenAPI document found; name it: codegen init path/to/openapi.yaml')
    return 2
  }
  if (!existsSync(join(folder, path))) {
    err(`error: ${path} not found`)
    return 2
  }
  const text = members(path, folder)
  const name = readsTypeScript ? 'codegen.config.ts' : 'codegen.config.mjs'
  writeFileSync(join(folder, name), readsTypeScript ? asTypeScript(text) : asJavaScript(text))
  out(`${name} written for ${path}`)
  out('next: npm install zod hono openapi-fetch && npx codegen')
  return 0
}
