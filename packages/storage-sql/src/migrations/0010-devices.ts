import { createTable } from '../tables/ddl.ts'
import { documentTables } from '../tables/index.ts'
import type { Migration } from './migration.ts'

/** Devices, and the device and session of a sign-in. */
export const devices: Migration = {
  version: 10,
  statements: (dialect) => [
    ...createTable(documentTables.devices, dialect),
    `alter table grants add column refresh_ended_at ${dialect.integer}`,
    `alter table grants add column device_key ${dialect.text}`,
    `alter table grants add column session ${dialect.text}`,
  ],
}
