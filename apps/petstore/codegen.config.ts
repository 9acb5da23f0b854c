import type { CodegenConfig } from '@poolhouse/codegen'

/** Generates every part, and scaffolds of handlers to fill in. */
export default {
  document: 'petstore.yaml',
  command: 'pnpm codegen --config apps/petstore/codegen.config.ts',
  outputs: { folder: 'src/generated', handlers: 'src/handlers', importExtension: '.ts' },
} satisfies CodegenConfig
