// @boundaries-ignore The petstore is copied out, where the package is installed.
import type { CodegenConfig } from '@poolhouse/codegen'
import { securityTable } from './artefacts/security-table.ts'

/** Generates all parts, handler scaffolds, TanStack Query options, and the output of a plug-in. */
export default {
  document: 'petstore.yaml',
  command: 'pnpm codegen --config apps/petstore/codegen.config.ts',
  outputs: {
    folder: 'src/generated',
    handlers: 'src/handlers',
    importExtension: '.ts',
    parts: { client: { queries: true } },
  },
  artefacts: [securityTable],
} satisfies CodegenConfig
