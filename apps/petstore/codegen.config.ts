import type { CodegenConfig } from '@poolhouse/codegen'

/** What is made of the document: everything, with handlers to go on with. */
export default {
  document: 'petstore.yaml',
  command: 'pnpm codegen --config apps/petstore/codegen.config.ts',
  outputs: { api: { folder: 'src/generated', handlers: 'src/handlers', importExtension: '.ts' } },
} satisfies CodegenConfig
