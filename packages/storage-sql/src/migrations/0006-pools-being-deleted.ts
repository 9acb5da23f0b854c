import type { Migration } from './migration.ts'

/** A pool is marked as deleted first, and removed with what is in it some rows at a time. */
export const poolsBeingDeleted: Migration = {
  version: 6,
  statements: ({ integer }) => [`alter table pools add column deleted ${integer} not null default 0`],
}
