import { commandTables } from './packages/cli/generate/command-tables.ts'
import { commandName } from './packages/cli/src/command-line/command-name.ts'
import type { CodegenConfig } from './packages/codegen/src/index.ts'
import { contractArtefact, contractExtensions, contractReference } from './packages/contract-artefacts/src/index.ts'

const schemas = 'packages/schemas/src/generated'
const client = 'packages/client/src/generated'

/** The configuration of the generator for Poolhouse's own contract. */
export default {
  document: 'spec/openapi.yaml',
  command: 'pnpm generate',
  strict: true,
  naming: { operation: (original, name) => original ?? name },
  lengths: 'utf-16',
  byteLengths: { minimum: 'x-min-bytes', maximum: 'x-max-bytes' },
  formats: ['epoch-seconds'],
  extensions: contractExtensions,
  outputs: {
    folder: '.',
    only: ['schemas', 'types', 'hono', 'reference'],
    handlers: false,
    importExtension: '.ts',
    parts: {
      schemas: { folder: schemas, modules: 'file', import: '@poolhouse/schemas/generated/*' },
      types: { folder: `${client}/types` },
      hono: { folder: 'apps/server/src/generated/api', lazy: true },
      reference: { folder: 'apps/server/src/generated/reference', form: 'module', ...contractReference(commandName) },
    },
  },
  artefacts: [contractArtefact({ schemas, client }), commandTables('packages/cli/src/generated')],
} satisfies CodegenConfig
