// The entry point that `build.ts` bundles into one file, with the replacements. Documented in `index.d.mts`.
import * as library from './library.mjs'
import { typeExtension } from './type-extension.mjs'
import { typesWith } from './types-with.mjs'

const types = typesWith(library)

export { typeExtension }

export const typesOf = async (document, options) => types(document, options)
