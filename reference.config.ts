import { contractDocument } from './codegen.config.ts'
import { errorConditions } from './apps/server/test/declared-errors/error-conditions.ts'
import { commandName } from './packages/cli/src/command-line/command-name.ts'
import type { CodegenConfig } from './packages/codegen/src/index.ts'
import { contractReference } from './packages/contract-artefacts/src/index.ts'
import type { OperationName } from './packages/schemas/src/index.ts'

/**
 * The configuration of the generator for the reference. It is apart from that of code, because the conditions of errors
 * come from the audit of declared errors, which needs the generated schemas.
 */
export default {
  ...contractDocument,
  outputs: {
    folder: '.',
    only: ['reference'],
    handlers: false,
    importExtension: '.ts',
    parts: {
      reference: {
        folder: 'apps/server/src/generated/reference',
        form: 'module',
        tryIt: true,
        home: { text: 'Overview', href: '/' },
        markdown: 'docs/reference/operations',
        ...contractReference(commandName),
        errors: ({ operationId }) => errorConditions(operationId as OperationName),
      },
    },
  },
} satisfies CodegenConfig
