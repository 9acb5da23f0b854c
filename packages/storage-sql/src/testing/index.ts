export { expectDeletionFinished } from './deletion-cut-short.ts'
export { postgresHalves, sqliteHalves } from './halves.ts'
export { expectVersion1 } from './version-1.ts'
