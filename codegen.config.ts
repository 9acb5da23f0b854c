import type { CodegenConfig } from './packages/codegen/src/index.ts'

/** What the generator is told about this contract. Everything else it reads from the document. */
export default {
  document: 'spec/openapi.yaml',
  command: 'pnpm generate',
  strict: true,
  naming: { operation: (original, name) => original ?? name },
  lengths: 'utf-16',
  byteLengths: { minimum: 'x-min-bytes', maximum: 'x-max-bytes' },
  facts: {
    target: { extension: 'x-amz-target', required: true },
    authorization: { extension: 'x-authorization', required: true, values: ['public', 'token', 'iam'] },
    proof: { extension: 'x-proof' },
    proofMode: { extension: 'x-proof-mode' },
    idempotent: { extension: 'x-idempotent', otherwise: false },
    pagination: { extension: 'x-pagination' },
  },
  annotations: {
    sensitive: 'x-sensitive',
    pattern: 'x-pattern',
  },
  errorFacts: { fault: 'x-fault', retryable: 'x-retryable' },
  formats: ['epoch-seconds'],
  outputs: {
    schemas: 'packages/schemas/src/generated',
    client: {
      folder: 'packages/client/src/generated',
      schemas: '@poolhouse/schemas',
      call: '../call.ts',
      facts: { idempotent: false },
      sorted: { fact: 'authorization', common: 'iam' },
      pagination: 'pagination',
      retryable: 'retryable',
    },
    hono: {
      folder: 'apps/server/src/generated/api',
      schemaModule: '@poolhouse/schemas/generated/{module}',
    },
  },
} satisfies CodegenConfig
