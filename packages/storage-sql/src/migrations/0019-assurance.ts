import type { Migration } from './migration.ts'

/** The assurance of a sign-in: how strongly the user authenticated. */
export const assurance: Migration = {
  version: 19,
  statements: ({ text }) => [`alter table grants add column assurance ${text}`],
}
