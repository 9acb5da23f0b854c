export { expectDeletionFinished } from './deletion-cut-short.ts'
export { postgresIncompleteWrites, sqliteIncompleteWrites } from './incomplete-writes.ts'
export { expectVersion1 } from './version-1.ts'
