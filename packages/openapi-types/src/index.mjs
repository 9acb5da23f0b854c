// openapi-typescript needs the TypeScript 5 API, which TypeScript 7 does not have. This package is the only one that
// sees TypeScript 5, and this file the only one that calls openapi-typescript.
import { createRequire } from 'node:module'

const packageVersion = (name) => createRequire(import.meta.url)(`${name}/package.json`).version

/** What makes the types, with versions: equal text means equal output for equal input. */
export const typesMaker = ['openapi-typescript', 'typescript']
  .map((name) => `${name} ${packageVersion(name)}`)
  .join(', ')

/**
 * Types of an OpenAPI document: `paths`, `components` and `operations`, as openapi-fetch takes them.
 * The library is loaded at the first call, for it takes longer to load than to run.
 *
 * @param {object} document A complete document: every `$ref` in it begins with `#`. It is not changed.
 * @returns {Promise<string>} TypeScript source without a banner.
 */
export const typesOf = async (document) => {
  const { default: openapiTypescript, astToString } = await import('openapi-typescript')
  return astToString(await openapiTypescript(structuredClone(document), { silent: true }))
}
