import type { Migration } from './migration.ts'

/** What is kept of the whole installation, and not of one pool, by name. */
export const facts: Migration = {
  version: 4,
  statements: ({ text, shortRows }) => [
    `create table facts (
      name ${text} not null primary key,
      value ${text} not null
    ) ${shortRows}`,
  ],
}
