import type { Migration } from './migration.ts'

/** How strongly the user of a sign-in authenticated. */
export const assurance: Migration = {
  version: 19,
  statements: ({ text }) => [`alter table grants add column assurance ${text}`],
}
