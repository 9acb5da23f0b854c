import type { Migration } from './migration.ts'

/** Values of the whole installation rather than of one pool, by name. */
export const facts: Migration = {
  version: 4,
  statements: ({ text, shortRows }) => [
    `create table facts (
      name ${text} not null primary key,
      value ${text} not null
    ) ${shortRows}`,
  ],
}
