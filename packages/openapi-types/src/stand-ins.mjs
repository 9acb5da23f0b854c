/** What openapi-typescript gets instead of what it imports, by name: the little that it uses of much. */
export const standIns = {
  typescript: new URL('compiler.ts', import.meta.url),
  '@redocly/openapi-core/lib/ref-utils.js': new URL('references.ts', import.meta.url),
  'node:perf_hooks': new URL('clock.ts', import.meta.url),
  'supports-color': new URL('colours.ts', import.meta.url),
}
