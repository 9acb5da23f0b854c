export { openPostgresStorage, type PostgresOptions } from './open-postgres-storage.ts'
