import type { CodegenConfig } from '@poolhouse/codegen'

/** What is made of the document: everything, with handlers to go on with. */
export default {
  document: 'petstore.yaml',
  command: 'pnpm --filter @poolhouse/petstore generate',
  outputs: { api: { folder: 'src/generated', handlers: 'src/handlers', importExtension: '.ts' } },
} satisfies CodegenConfig
