/** Small replacements for large imports of openapi-typescript, by module name. They contain only the parts it uses. */
export const standIns = {
  typescript: new URL('compiler.ts', import.meta.url),
  '@redocly/openapi-core/lib/ref-utils.js': new URL('references.ts', import.meta.url),
  'node:perf_hooks': new URL('clock.ts', import.meta.url),
  'supports-color': new URL('colours.ts', import.meta.url),
}
