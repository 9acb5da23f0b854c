import type { SqlDialect } from '../dialect.ts'
import { clientStatements } from './client-statements.ts'
import { grantStatements } from './grant-statements.ts'
import { poolStatements } from './pool-statements.ts'
import { spentStatements } from './spent-statements.ts'
import { userNameStatements } from './user-name-statements.ts'
import { userSearchStatements } from './user-search-statements.ts'
import { userStatements } from './user-statements.ts'

/** Every statement that is run while serving, compiled. */
export type Statements = ReturnType<typeof compileStatements>

/** Compiles every statement in the words of a database. */
export const compileStatements = ({ writer, locksRows }: SqlDialect) => ({
  pools: poolStatements(writer, locksRows),
  clients: clientStatements(writer),
  users: userStatements(writer),
  names: userNameStatements(writer),
  search: userSearchStatements(writer),
  grants: grantStatements(writer),
  spent: spentStatements(writer),
})
