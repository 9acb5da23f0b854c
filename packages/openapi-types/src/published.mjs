// What `build.ts` makes one file of, stand-ins and all. Documented in `index.d.mts`.
import * as library from './library.mjs'
import { typeExtension } from './type-extension.mjs'
import { typesWith } from './types-with.mjs'

const types = typesWith(library)

export { typeExtension }

export const typesOf = async (document, options) => types(document, options)
