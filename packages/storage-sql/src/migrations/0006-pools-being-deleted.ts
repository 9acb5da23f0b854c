import type { Migration } from './migration.ts'

/** A pool is marked as deleted first, and then removed with its contents in batches. */
export const poolsBeingDeleted: Migration = {
  version: 6,
  statements: ({ integer }) => [`alter table pools add column deleted ${integer} not null default 0`],
}
