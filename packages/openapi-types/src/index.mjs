import { registerHooks } from 'node:module'

/** What openapi-typescript gets instead of what it imports: the little that it uses of much. */
const standIns = {
  typescript: './compiler.ts',
  '@redocly/openapi-core/lib/ref-utils.js': './references.ts',
}

/** The parts of openapi-typescript that make types of a document which is complete and has no problems. */
const load = async () => {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier in standIns && context.parentURL?.includes('/openapi-typescript/dist/')
        ? { url: new URL(standIns[specifier], import.meta.url).href, shortCircuit: true }
        : next(specifier, context),
  })
  try {
    const [{ default: transformSchema }, { resolveRef, scanDiscriminators }, { astToString }] = await Promise.all([
      import('openapi-typescript/dist/transform/index.mjs'),
      import('openapi-typescript/dist/lib/utils.mjs'),
      import('openapi-typescript/dist/lib/ts.mjs'),
    ])
    return { transformSchema, resolveRef, scanDiscriminators, astToString }
  } finally {
    hooks.deregister()
  }
}

let loading

/**
 * Types of an OpenAPI document: `paths`, `components` and `operations`, as openapi-fetch takes them.
 *
 * @param {object} document A complete document: every `$ref` in it begins with `#`. It is used up: the values of its
 *   discriminators are written into its schemas.
 * @returns {Promise<string>} TypeScript source without a banner.
 * @throws {Error} When openapi-typescript does not take the document.
 */
export const typesOf = async (document) => {
  const { transformSchema, resolveRef, scanDiscriminators, astToString } = await (loading ??= load())
  return astToString(
    transformSchema(document, {
      defaultNonNullable: true,
      discriminators: scanDiscriminators(document, { silent: true }),
      injectFooter: [],
      silent: true,
      resolve: (ref) => resolveRef(document, ref, { silent: true }),
    }),
  )
}
