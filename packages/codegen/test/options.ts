import type { GenerateOptions } from '../src/index.ts'

/** What the cases are generated with. */
export const options: GenerateOptions = {
  command: 'the test',
  strict: true,
  lengths: 'utf-16',
  facts: {
    access: { extension: 'x-access', values: ['open', 'staff'], otherwise: 'staff' },
    safe: { extension: 'x-safe', otherwise: false },
    pages: { extension: 'x-pages' },
  },
  annotations: { secret: 'x-secret' },
  errorFacts: { fault: 'x-fault', again: 'x-again' },
  ignoredExtensions: ['x-note'],
  formats: ['isbn'],
  outputs: {
    schemas: 'schemas',
    client: {
      folder: 'client',
      schemas: '../schemas/types.ts',
      call: '../../../call.ts',
      facts: { safe: false },
      sorted: { fact: 'access', common: 'staff' },
      pagination: 'pages',
      retryable: 'again',
    },
    routes: { folder: 'routes', schemaModule: '../schemas/{module}.ts' },
  },
}
