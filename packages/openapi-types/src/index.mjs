// The entry point inside this repository, where packages are not built. Documented in `index.d.mts`.
import { registerHooks } from 'node:module'
import { standIns } from './stand-ins.mjs'
import { typeExtension } from './type-extension.mjs'
import { typesWith } from './types-with.mjs'

/** Loads openapi-typescript with replacements for some of its imports. Other modules are not affected. */
const load = async () => {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier in standIns && context.parentURL?.includes('/openapi-typescript/dist/')
        ? { url: standIns[specifier].href, shortCircuit: true }
        : next(specifier, context),
  })
  try {
    return typesWith(await import('./library.mjs'))
  } finally {
    hooks.deregister()
  }
}

let loading

export { typeExtension }

export const typesOf = async (document, options) => {
  const types = await (loading ??= load())
  return types(document, options)
}
