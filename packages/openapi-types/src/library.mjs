// The parts of openapi-typescript that generate types of a complete and valid document.
export { astToString } from 'openapi-typescript/dist/lib/ts.mjs'
export { resolveRef, scanDiscriminators } from 'openapi-typescript/dist/lib/utils.mjs'
export { default as transformSchema } from 'openapi-typescript/dist/transform/index.mjs'
