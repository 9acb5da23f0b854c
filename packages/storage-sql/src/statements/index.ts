import type { Ready } from '../statement.ts'
import { accessTokenStatements } from './access-token-statements.ts'
import { bucketStatements } from './bucket-statements.ts'
import type { DocumentTable } from '../tables/document-table.ts'
import { documentTables } from '../tables/index.ts'
import { documentStatements } from './document-statements.ts'
import { factStatements } from './fact-statements.ts'
import { grantStatements } from './grant-statements.ts'
import { poolStatements } from './pool-statements.ts'
import { oneTimeIdStatements } from './one-time-id-statements.ts'
import { userNameStatements } from './user-name-statements.ts'
import { userSearchStatements } from './user-search-statements.ts'
import { userStatements } from './user-statements.ts'
import type { StatementDialect } from './statement-dialect.ts'

/** Every statement that is run while serving, compiled. */
export type CompiledStatements = ReturnType<typeof compileStatements>

/** The same statements, callable with values. */
export type Statements = Ready<CompiledStatements>

/** The statements of one table of documents, callable with values. */
export type DocumentStatements = Statements['documents']['pools']

/**
 * Compiles every statement for a database. `generate.ts` runs this at build time: the running code only has SQL text,
 * in `generated/`, and no query builder.
 */
export const compileStatements = (dialect: StatementDialect) => {
  const { writer, locksRows } = dialect
  return {
    pools: poolStatements(writer, locksRows),
    documents: documentsOf((table) => documentStatements(writer, table, locksRows)),
    users: userStatements(dialect),
    names: userNameStatements(dialect),
    search: userSearchStatements(dialect),
    grants: grantStatements(writer, locksRows),
    accessTokens: accessTokenStatements(writer),
    oneTimeIds: oneTimeIdStatements(writer),
    facts: factStatements(writer),
    buckets: bucketStatements(writer),
  }
}

const documentsOf = <T>(compile: (table: DocumentTable) => T) =>
  Object.fromEntries(
    Object.entries(documentTables).map(([name, table]) => [name, compile(table as unknown as DocumentTable)]),
  ) as Readonly<Record<keyof typeof documentTables, T>>
