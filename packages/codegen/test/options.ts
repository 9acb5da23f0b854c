import type { GenerateOptions, Outputs } from '../src/index.ts'

/** Schemas only, in one module per file of the document. */
export const schemasByFile: Outputs = {
  folder: '.',
  only: ['schemas'],
  importExtension: '.ts',
  parts: { schemas: { modules: 'file' } },
}

/** The options of the golden cases. */
export const options: GenerateOptions = {
  command: 'the test',
  strict: true,
  lengths: 'utf-16',
  extensions: {
    operations: ['x-access', 'x-safe', 'x-pages'],
    schemas: ['x-secret', 'x-fault', 'x-again'],
  },
  ignoredExtensions: ['x-note'],
  formats: ['isbn'],
  outputs: { folder: '.', importExtension: '.ts', parts: { schemas: { modules: 'file' } } },
}
