import { commandTables } from './packages/cli/generate/command-tables.ts'
import type { CodegenConfig } from './packages/codegen/src/index.ts'
import { contractArtefact, contractExtensions } from './packages/contract-artefacts/src/index.ts'

const schemas = 'packages/schemas/src/generated'
const client = 'packages/client/src/generated'

/** How Poolhouse's own contract is read. */
export const contractDocument = {
  document: 'spec/openapi.yaml',
  command: 'pnpm generate',
  strict: true,
  naming: { operation: (original, name) => original ?? name },
  lengths: 'utf-16',
  byteLengths: { minimum: 'x-min-bytes', maximum: 'x-max-bytes' },
  formats: ['epoch-seconds'],
  extensions: contractExtensions,
} satisfies Omit<CodegenConfig, 'outputs'>

/** The configuration of the generator for the code of the contract. */
export default {
  ...contractDocument,
  outputs: {
    folder: '.',
    only: ['schemas', 'types', 'hono'],
    handlers: false,
    importExtension: '.ts',
    parts: {
      schemas: { folder: schemas, modules: 'file', import: '@poolhouse/schemas/generated/*' },
      types: { folder: `${client}/types` },
      hono: { folder: 'apps/server/src/generated/api', lazy: true },
    },
  },
  artefacts: [contractArtefact({ schemas, client }), commandTables('packages/cli/src/generated')],
} satisfies CodegenConfig
